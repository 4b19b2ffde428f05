package readback.command;

/** How many questions a sitting is to have. */
record Count(int atMost) {
  static final Count USUAL = new Count(readback.quiz.Drawing.USUAL_COUNT);

  /**
   * Reads a number above 0, or the word {@code all}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static Count parse(String text) {
    if (text.equals("all")) {
      return new Count(Integer.MAX_VALUE);
    }
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (number < 1) {
      throw new IllegalArgumentException("not a number above 0, nor all");
    }
    return new Count(number);
  }
}
