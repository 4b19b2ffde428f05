package readback.item;

/**
 * How a response was judged.
 *
 * @param credit from 0 (wrong) to 1 (right)
 * @param reason what is to be said about it beyond right or wrong; may be empty
 */
public record Verdict(double credit, String reason) {
  public static final Verdict RIGHT = new Verdict(1, "");
  public static final Verdict WRONG = new Verdict(0, "");

  public Verdict {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("credit out of range: " + credit);
    }
  }

  public static Verdict of(double credit) {
    return new Verdict(credit, "");
  }

  public boolean isRight() {
    return credit == 1;
  }

  public boolean isWrong() {
    return credit == 0;
  }
}
