package readback.screen.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.attempt.Attempt;
import readback.attempt.Attempt.Asked;
import readback.attempt.Said;
import readback.item.Item;
import readback.item.Response;
import readback.item.ShortAnswer;

/**
 * What readers left for the author of a question, and is not dealt with.
 *
 * @param item the question's identity
 * @param said the latest first
 * @param texts what readers saw of the question besides its stem, when it was last asked
 */
public record Remark(String item, List<Said> said, List<String> texts) {
  /** What can be taken over with one key: a digit. */
  static final int MOST = 9;

  public Remark {
    said = List.copyOf(said);
    texts = List.copyOf(texts);
  }

  /**
   * All remarks of some sittings, by question; the questions first remarked on come first.
   *
   * @param attempts the latest first
   * @param heard what is dealt with
   */
  public static List<Remark> of(List<Attempt> attempts, Set<Said> heard) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Attempt attempt : attempts) {
      for (Asked asked : attempt.asked()) {
        texts.putIfAbsent(asked.item(), asked.texts());
      }
    }
    Map<String, List<Said>> byItem = new LinkedHashMap<>();
    for (Said said : Said.in(attempts)) {
      if (!heard.contains(said)) {
        byItem.computeIfAbsent(said.item(), item -> new ArrayList<>()).add(said);
      }
    }
    return byItem.entrySet().stream()
        .map(
            one ->
                new Remark(
                    one.getKey(), one.getValue(), texts.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  /** What the question was flagged with. */
  List<String> notes() {
    return said.stream()
        .filter(one -> one.form() == Said.Form.NOTE)
        .map(Said::text)
        .distinct()
        .toList();
  }

  /** In how many sittings an answer was given. */
  long times(String answer) {
    return said.stream()
        .filter(one -> one.form() == Said.Form.ANSWER && one.text().equals(answer))
        .count();
  }

  /** Typed answers that are still wrong, the most frequent first; none if nothing is typed. */
  List<String> rejected(Item item) {
    if (!(item instanceof ShortAnswer)) {
      return List.of();
    }
    return said.stream()
        .filter(one -> one.form() == Said.Form.ANSWER && !one.text().isEmpty())
        .map(Said::text)
        .distinct()
        .filter(answer -> !item.judge(Response.of(answer)).isRight())
        .sorted((one, other) -> Long.compare(times(other), times(one)))
        .limit(MOST)
        .toList();
  }

  /** What there is in it for the author of this question; notes alone if that is gone. */
  List<Said> about(Optional<Item> item) {
    List<String> rejected = item.map(this::rejected).orElse(List.of());
    return said.stream()
        .filter(one -> one.form() == Said.Form.NOTE || rejected.contains(one.text()))
        .toList();
  }
}
