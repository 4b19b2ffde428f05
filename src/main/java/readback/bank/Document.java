package readback.bank;

import java.util.Optional;

/**
 * A question file's nodes. Where it breaks YAML's rules, the question that does so is passed over
 * and the rest read, so that one slip hides neither other questions nor other faults.
 *
 * @param root null if there is nothing that could be judged
 * @param isWhole whether nothing had to be passed over
 */
record Document(Node root, boolean isWhole) {
  static final Document NOTHING = new Document(null, false);

  /** A file that breaks off more often is given up. */
  private static final int MOST_BREAKS = 20;

  /**
   * @param text the source's text, without what YAML could not read at all
   */
  static Document read(Source source, String text, Faults faults) {
    String rest = text;
    Faults breaks = new Faults(source);
    for (int count = 0; ; count++) {
      Faults told = new Faults(source);
      Yaml.Reading reading = Yaml.read(source, rest, told);
      if (reading.broken() == null) {
        faults.addAll(breaks);
        faults.addAll(told);
        return new Document(reading.root(), count == 0);
      }
      Faults before = breaks;
      breaks = new Faults(source);
      breaks.addAll(before);
      Optional<String> passed = tell(source, rest, reading, breaks);
      boolean isLost = count > 0 && !Gap.hasQuestions(reading.root());
      if (isLost) {
        // Without a list of questions, what follows the first break makes no sense to anybody.
        faults.addAll(before);
        return NOTHING;
      }
      if (passed.isEmpty() || count == MOST_BREAKS) {
        faults.addAll(breaks);
        faults.addAll(told);
        return new Document(reading.root(), false);
      }
      rest = passed.get();
    }
  }

  /** Tells what broke, and returns the text without it. */
  private static Optional<String> tell(
      Source source, String text, Yaml.Reading reading, Faults breaks) {
    Node.Scalar stray = Gap.stray(reading.root());
    if (stray != null) {
      tellStray(stray, breaks);
      return Gap.passOver(source, text, stray);
    }
    int at = SyntaxFault.tell(reading, breaks);
    return Gap.passOver(source, text, reading.root(), at);
  }

  static void tellStray(Node.Scalar key, Faults faults) {
    faults.error(
        FileRule.UNKNOWN_KEY,
        key,
        "'" + Words.brief(key.text()) + "' stands at the margin and ends the list of questions",
        "Indent it under its question, or take it out.");
  }
}
