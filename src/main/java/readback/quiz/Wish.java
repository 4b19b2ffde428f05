package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import readback.article.Article;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Level;

/**
 * What a reader wants of a sitting.
 *
 * @param count how many questions at most; {@link #ALL} for all there are
 * @param levels those to be asked; all if empty
 * @param kinds those to be asked; all if empty
 * @param limit the time allowed, if it is limited
 * @param seed what draws and shuffles; from the clock if empty
 */
public record Wish(
    Mode mode,
    int count,
    Set<Level> levels,
    Set<Kind> kinds,
    boolean closedBook,
    Optional<Duration> limit,
    OptionalLong seed) {

  /** The count that asks everything. */
  public static final int ALL = Integer.MAX_VALUE;

  /** What nobody says otherwise: practice on the usual number of questions. */
  public static final Wish USUAL =
      new Wish(
          Mode.PRACTICE,
          Drawing.USUAL_COUNT,
          Set.of(),
          Set.of(),
          false,
          Optional.empty(),
          OptionalLong.empty());

  public Wish {
    levels = Set.copyOf(levels);
    kinds = Set.copyOf(kinds);
  }

  public Wish withMode(Mode other) {
    return new Wish(other, count, levels, kinds, closedBook, limit, seed);
  }

  public Wish withCount(int other) {
    return new Wish(mode, other, levels, kinds, closedBook, limit, seed);
  }

  public Wish withClosedBook(boolean closed) {
    return new Wish(mode, count, levels, kinds, closed, limit, seed);
  }

  public Wish withLimit(Optional<Duration> other) {
    return new Wish(mode, count, levels, kinds, closedBook, other, seed);
  }

  /**
   * Those that may be asked. An exam leaves drafts out, a closed book what can only be answered on
   * the page, and missed all that was not.
   *
   * @param missed identities of the items whose latest credit was below 1
   */
  public List<Item> fitting(List<Item> items, Set<String> missed) {
    List<Item> fitting = new ArrayList<>();
    for (Item item : items) {
      boolean isAsked =
          (levels.isEmpty() || levels.contains(item.level()))
              && (kinds.isEmpty() || kinds.contains(item.kind()))
              && (mode != Mode.EXAM || !item.about().draft())
              && (!closedBook || item.kind() != Kind.LOCATE)
              && (mode != Mode.MISSED || missed.contains(item.identity()));
      if (isAsked) {
        fitting.add(item);
      }
    }
    return fitting;
  }

  /** What was missed in a sitting, once more; empty if nothing of it can be asked so. */
  public static Optional<Quiz> again(Quiz finished, Instant now) {
    List<Item> items = finished.turns().stream().map(Turn::item).toList();
    return USUAL
        .withMode(Mode.MISSED)
        .withCount(ALL)
        .withClosedBook(finished.rules().closedBook())
        .begin(finished.article(), items, finished.missed(), now);
  }

  /** A sitting as wished; empty if no item fits. */
  public Optional<Quiz> begin(Article article, List<Item> items, Set<String> missed, Instant now) {
    List<Item> fitting = fitting(items, missed);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    long drawn = seed.orElse(Math.floorMod(now.toEpochMilli(), 1_000_000L));
    Rules rules = new Rules(mode, closedBook, limit, drawn);
    return Optional.of(Quiz.begin(article, rules, Drawing.draw(fitting, count, drawn), now));
  }
}
