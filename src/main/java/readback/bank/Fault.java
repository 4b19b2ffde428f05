package readback.bank;

/**
 * One thing wrong: where, what, and how to mend it.
 *
 * @param rule the rule broken, a short name in kebab case
 * @param what what is wrong, a sentence without a full stop
 * @param mend how to mend it, an imperative sentence
 * @param line the text of the line it stands on, for showing under the message; may be empty
 * @param width how many code points of the line it covers, at least 1
 */
public record Fault(
    Place place, Severity severity, String rule, String what, String mend, String line, int width) {

  /** Whether it keeps the item out of the quiz. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
