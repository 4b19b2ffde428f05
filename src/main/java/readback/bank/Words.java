package readback.bank;

/** How faults speak of texts and numbers. */
final class Words {
  private static final int LONGEST = 40;

  private Words() {}

  /** A text short enough to stand inside a message, on one line. */
  static String brief(String text) {
    String line = text.strip().replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /** As in "one entry", "3 entries". */
  static String entries(int number) {
    return number == 1 ? "one entry" : (number == 0 ? "no" : number) + " entries";
  }
}
