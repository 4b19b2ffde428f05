package readback.bank;

import readback.item.Item;

/** An item, and where it stands in its question file. */
public record Entry(Item item, Place place) {}
