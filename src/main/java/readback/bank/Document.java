package readback.bank;

import java.util.Optional;

/**
 * A question file's nodes. Where it breaks YAML's rules, the question that does so is passed over
 * and the rest read, so that one slip hides neither other questions nor other faults.
 *
 * @param root null if there is nothing at all
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
    for (int breaks = 0; ; breaks++) {
      Faults told = new Faults(source);
      Yaml.Reading reading = Yaml.read(source, rest, told);
      if (reading.broken() == null) {
        faults.addAll(told);
        return new Document(reading.root(), breaks == 0);
      }
      int at = SyntaxFault.tell(reading, faults);
      Optional<String> passed = Gap.passOver(source, rest, reading.root(), at);
      if (passed.isEmpty() || breaks == MOST_BREAKS) {
        faults.addAll(told);
        return new Document(reading.root(), false);
      }
      rest = passed.get();
    }
  }
}
