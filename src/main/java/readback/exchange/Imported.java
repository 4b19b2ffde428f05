package readback.exchange;

import java.util.List;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.item.Item;

/**
 * What a text of another format held.
 *
 * @param entries the items, each with the place of its question
 * @param faults an error for every question that was refused, a warning for every loss, by place
 */
public record Imported(List<Entry> entries, List<Fault> faults) {
  public Imported {
    entries = List.copyOf(entries);
    faults = faults.stream().sorted().toList();
  }

  public List<Item> items() {
    return entries.stream().map(Entry::item).toList();
  }
}
