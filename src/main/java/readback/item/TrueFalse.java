package readback.item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A statement that the article makes, contradicts, or does neither (as in IELTS). */
public record TrueFalse(About about, Truth answer) implements Item {
  /** What the article says of a statement. */
  public enum Truth {
    TRUE("true"),
    FALSE("false"),
    NOT_GIVEN("not given");

    private final String label;

    Truth(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public static Optional<Truth> named(String label) {
      return Arrays.stream(values()).filter(truth -> truth.label.equals(label)).findFirst();
    }
  }

  private static final List<String> OPTIONS =
      Arrays.stream(Truth.values()).map(Truth::label).toList();

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    return new Sheet.PickOne(OPTIONS);
  }

  @Override
  public Verdict judge(Response response) {
    return response.equals(key()) ? Verdict.RIGHT : Verdict.WRONG;
  }

  @Override
  public Response key() {
    return Response.of(answer.label());
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.trueFalse(this);
  }
}
