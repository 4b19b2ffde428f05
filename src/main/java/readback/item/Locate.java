package readback.item;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The reader points at the sentence of the article that proves the stem.
 *
 * @param sentences the words of every sentence that the evidence touches; any of them is right
 */
public record Locate(About about, List<String> sentences) implements Item {
  public Locate {
    sentences = List.copyOf(sentences);
  }

  @Override
  public Kind kind() {
    return Kind.LOCATE;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    return new Sheet.Point();
  }

  @Override
  public Verdict judge(Response response) {
    boolean right = response.given().size() == 1 && sentences.contains(response.given().get(0));
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  @Override
  public Response key() {
    return Response.of(sentences.get(0));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.locate(this);
  }
}
