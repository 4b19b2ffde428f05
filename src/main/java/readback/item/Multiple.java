package readback.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several right options among wrong ones. Credit: right minus wrong marks over the number of keys,
 * at least 0.
 */
public record Multiple(About about, List<String> answers, List<Distractor> distractors)
    implements Item {
  public Multiple {
    answers = List.copyOf(answers);
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    return new Sheet.PickMany(
        Options.arranged(
            Stream.concat(answers.stream(), distractors.stream().map(Distractor::text)), random));
  }

  @Override
  public Verdict judge(Response response) {
    Set<String> marked = new HashSet<>(response.given());
    long right = answers.stream().filter(marked::contains).count();
    long wrong = marked.size() - right;
    String because =
        distractors.stream()
            .filter(distractor -> marked.contains(distractor.text()))
            .flatMap(distractor -> distractor.because().stream())
            .collect(Collectors.joining(" "));
    return new Verdict(Math.max(0, right - wrong) / (double) answers.size(), because);
  }

  @Override
  public Response key() {
    return new Response(answers);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.multiple(this);
  }
}
