package readback.item;

/** Whether one item tells a reader the key of another. */
public final class Giveaway {
  private Giveaway() {}

  /** Whether either gives the other away. */
  public static boolean between(Item a, Item b) {
    return a != b && Clues.of(a).giveAway(Clues.of(b));
  }

  /**
   * Whether the teller's stem says the key of the other, both about the same; a name in a question
   * about something else gives nothing away, and a false statement tells nothing.
   */
  public static boolean tells(Item teller, Item other) {
    return Clues.of(teller).tell(Clues.of(other));
  }
}
