package readback.generate.table;

/** What a name, a title or a pronoun tells of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both may be said of one person. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This, or the other where this is unknown. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
