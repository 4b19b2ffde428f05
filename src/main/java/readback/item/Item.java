package readback.item;

import java.util.List;
import java.util.random.RandomGenerator;

/** A question with its key. */
public sealed interface Item
    permits Choice, Multiple, TrueFalse, ShortAnswer, Order, Match, Locate {

  About about();

  Kind kind();

  /**
   * The sheet to answer on, its options shuffled; the same generator state gives the same sheet.
   */
  Sheet sheet(RandomGenerator random);

  /**
   * How a response is judged. A response of another shape than the sheet's is wrong, never an
   * error.
   */
  Verdict judge(Response response);

  /** A response that earns full credit. */
  Response key();

  <T> T accept(Visitor<T> visitor);

  default String stem() {
    return about().stem();
  }

  default Level level() {
    return about().level();
  }

  /**
   * What the item is known by from one day to the next: its id, else a hash of kind, stem and key,
   * so that history survives a mended distractor.
   */
  default String identity() {
    return about().id().orElseGet(() -> Identity.of(this));
  }

  /** The wrong options, in the author's order; empty for kinds that have none. */
  default List<Distractor> distractors() {
    return List.of();
  }

  /** One method a kind. */
  interface Visitor<T> {
    T choice(Choice item);

    T multiple(Multiple item);

    T trueFalse(TrueFalse item);

    T shortAnswer(ShortAnswer item);

    T order(Order item);

    T match(Match item);

    T locate(Locate item);
  }
}
