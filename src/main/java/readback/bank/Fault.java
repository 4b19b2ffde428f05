package readback.bank;

/**
 * One thing wrong: where, what, and how to mend it.
 *
 * @param rule the rule broken, a short name in kebab case
 * @param what what is wrong, a sentence without a full stop
 * @param mend how to mend it, an imperative sentence
 * @param excerpt the line it stands on
 */
public record Fault(
    Place place, Severity severity, String rule, String what, String mend, Excerpt excerpt)
    implements Comparable<Fault> {

  /** Whether it keeps the item out of the quiz. */
  public enum Severity {
    ERROR,
    WARNING;

    /** As printed: {@code error} or {@code warning}. */
    public String label() {
      return this == ERROR ? "error" : "warning";
    }
  }

  /** An error about a whole file or folder, at its first character. */
  static Fault ofFile(String file, FileRule rule, String what, String mend) {
    return new Fault(new Place(file, 1, 1), Severity.ERROR, rule.label(), what, mend, Excerpt.NONE);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Fault other) {
    return place.compareTo(other.place);
  }
}
