package readback.exchange;

/** A question that cannot become an item, from inside its reading to where it is told. */
final class Refused extends Exception {
  final int start;
  final int end;
  final String rule;
  final String mend;

  /**
   * @param start where in the text the trouble begins
   * @param what what is wrong, a sentence without a full stop
   */
  Refused(int start, int end, String rule, String what, String mend) {
    super(what, null, false, false);
    this.start = start;
    this.end = end;
    this.rule = rule;
    this.mend = mend;
  }
}
