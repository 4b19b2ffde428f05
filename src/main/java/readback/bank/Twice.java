package readback.bank;

import java.util.Optional;

/** What is said of an item that is the same as an earlier one. */
record Twice(FileRule rule, String what, String mend) {
  static Twice of(Optional<String> id, Place earlier) {
    if (id.isPresent()) {
      return new Twice(
          FileRule.DUPLICATE_ID,
          "the id '" + Words.brief(id.get()) + "' is taken, at " + earlier,
          "Choose another id; a reader's history hangs on it.");
    }
    return new Twice(
        FileRule.DUPLICATE_QUESTION,
        "the same type, stem and answer stand at " + earlier,
        "Take one of the two out, or give this one an id.");
  }
}
