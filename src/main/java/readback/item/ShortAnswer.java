package readback.item;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A typed answer; any of the answers is right. The stem may hold one blank, written {@value
 * #BLANK}.
 */
public record ShortAnswer(About about, List<String> answers) implements Item {
  /** The blank in a stem. */
  public static final String BLANK = "___";

  public ShortAnswer {
    answers = List.copyOf(answers);
  }

  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    return new Sheet.Write();
  }

  @Override
  public Verdict judge(Response response) {
    return response.given().isEmpty()
        ? Verdict.WRONG
        : TypedAnswer.judge(response.given().get(0), answers);
  }

  @Override
  public Response key() {
    return Response.of(answers.get(0));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.shortAnswer(this);
  }
}
