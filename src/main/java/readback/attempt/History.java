package readback.attempt;

import java.util.List;

/** Earlier sittings, the latest first. */
public record History(List<Attempt> attempts) {
  public static final History NONE = new History(List.of());

  public History {
    attempts = List.copyOf(attempts);
  }

  /** Those on one article, the latest first. */
  public List<Attempt> on(String article) {
    return attempts.stream().filter(attempt -> attempt.article().equals(article)).toList();
  }
}
