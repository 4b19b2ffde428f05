package readback.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A right side to choose for each left side; right sides may repeat. Credit: the share of pairs.
 */
public record Match(About about, Map<String, String> pairs, List<Distractor> distractors)
    implements Item {
  public Match {
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    distractors = List.copyOf(distractors);
  }

  @Override
  public Kind kind() {
    return Kind.MATCH;
  }

  @Override
  public Sheet sheet(RandomGenerator random) {
    Stream<String> rights =
        Stream.concat(pairs.values().stream(), distractors.stream().map(Distractor::text));
    return new Sheet.Pair(List.copyOf(pairs.keySet()), Options.arranged(rights.distinct(), random));
  }

  @Override
  public Verdict judge(Response response) {
    List<String> keyed = new ArrayList<>(pairs.values());
    int right = 0;
    for (int i = 0; i < keyed.size() && i < response.given().size(); i++) {
      if (keyed.get(i).equals(response.given().get(i))) {
        right++;
      }
    }
    return Verdict.of(right / (double) keyed.size());
  }

  @Override
  public Response key() {
    return new Response(List.copyOf(pairs.values()));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.match(this);
  }
}
