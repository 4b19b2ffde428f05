package readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import readback.article.Article;
import readback.item.Item;
import readback.item.Response;

/**
 * A sitting: an immutable value, of which every act gives the next.
 *
 * @param turns the questions in the order asked, at least one
 * @param at the index of the current one
 * @param started when this stretch of it began
 * @param before the time spent in earlier stretches, or in all once it is finished
 * @param finished whether the score stands
 */
public record Quiz(
    Article article,
    Rules rules,
    List<Turn> turns,
    int at,
    Instant started,
    Duration before,
    boolean finished) {

  public Quiz {
    turns = List.copyOf(turns);
    if (turns.isEmpty() || at < 0 || at >= turns.size()) {
      throw new IllegalArgumentException("no turn " + at + " of " + turns.size());
    }
  }

  /**
   * A new sitting on the items in this order; their options are shuffled by the seed and each
   * item's identity.
   */
  public static Quiz begin(Article article, Rules rules, List<Item> items, Instant now) {
    List<Turn> turns = items.stream().map(item -> turn(item, rules.seed())).toList();
    return new Quiz(article, rules, turns, 0, now, Duration.ZERO, false);
  }

  private static Turn turn(Item item, long seed) {
    return Turn.of(item, item.sheet(new Random(seed * 31 + item.identity().hashCode())));
  }

  public Turn current() {
    return turns.get(at);
  }

  public boolean isLast() {
    return at == turns.size() - 1;
  }

  /**
   * Whether the current question can (still) be answered: what practice has scored stays scored.
   */
  public boolean isOpenToAnswer() {
    return !finished && !(current().isAnswered() && rules.mode().explainsAtOnce());
  }

  /** Answers the current question; where it is no longer open to an answer, nothing changes. */
  public Quiz respond(Response response) {
    return isOpenToAnswer() ? withCurrent(turn -> turn.answered(response)) : this;
  }

  /** Takes over an answer of an earlier stretch, with its verdict as it was then. */
  public Quiz restored(int index, Turn.Answer earlier) {
    return with(index, turn -> turn.answered(earlier));
  }

  /** Marks a question as passed over, unless it is answered. */
  public Quiz skip() {
    return finished ? this : withCurrent(Turn::passedOver);
  }

  public Quiz flag(String note) {
    return withCurrent(turn -> turn.flagged(note));
  }

  /** To the next question; at the last one it stays. */
  public Quiz next() {
    return to(Math.min(at + 1, turns.size() - 1));
  }

  /** To the question before; at the first one it stays. */
  public Quiz back() {
    return to(Math.max(at - 1, 0));
  }

  /**
   * To the question with this index.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Quiz to(int index) {
    return new Quiz(article, rules, turns, index, started, before, finished);
  }

  /** Another article text or other items, as after an edit: turns keep what was answered. */
  public Quiz withTurns(Article text, List<Turn> changed) {
    return new Quiz(
        text, rules, changed, Math.min(at, changed.size() - 1), started, before, finished);
  }

  /** Ends it; from now on the score and the time stand. */
  public Quiz finish(Instant now) {
    return finished ? this : new Quiz(article, rules, turns, at, started, elapsed(now), true);
  }

  /** Goes on after a pause that began when {@code spent} had been spent. */
  public Quiz resumed(Instant now, Duration spent) {
    return new Quiz(article, rules, turns, at, now, spent, finished);
  }

  public Duration elapsed(Instant now) {
    Duration since = finished ? Duration.ZERO : Duration.between(started, now);
    return before.plus(since.isNegative() ? Duration.ZERO : since);
  }

  public boolean isOutOfTime(Instant now) {
    return rules.limit().filter(limit -> elapsed(now).compareTo(limit) >= 0).isPresent();
  }

  /** How many are neither answered nor skipped. */
  public int open() {
    return (int) turns.stream().filter(Turn::isOpen).count();
  }

  /** Identities of the items that earned less than all of their credit. */
  public Set<String> missed() {
    Set<String> missed = new LinkedHashSet<>();
    for (Turn turn : turns) {
      if (turn.credit() < 1) {
        missed.add(turn.item().identity());
      }
    }
    return missed;
  }

  public Score score() {
    return Score.of(turns);
  }

  private Quiz withCurrent(UnaryOperator<Turn> change) {
    return with(at, change);
  }

  private Quiz with(int index, UnaryOperator<Turn> change) {
    List<Turn> changed = new ArrayList<>(turns);
    changed.set(index, change.apply(turns.get(index)));
    return new Quiz(article, rules, changed, at, started, before, finished);
  }
}
