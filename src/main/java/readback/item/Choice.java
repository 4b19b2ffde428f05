package readback.item;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One right option among wrong ones. */
public record Choice(About about, String answer, List<Distractor> distractors) implements Item {
  public Choice {
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    return new Sheet.PickOne(
        Options.arranged(
            Stream.concat(Stream.of(answer), distractors.stream().map(Distractor::text)), random));
  }

  @Override
  public Verdict judge(Response response) {
    if (response.equals(key())) {
      return Verdict.RIGHT;
    }
    return distractors.stream()
        .filter(distractor -> response.given().contains(distractor.text()))
        .findFirst()
        .flatMap(Distractor::because)
        .map(because -> new Verdict(0, because))
        .orElse(Verdict.WRONG);
  }

  @Override
  public Response key() {
    return Response.of(answer);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.choice(this);
  }
}
