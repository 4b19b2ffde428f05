package readback.quiz;

import java.util.Optional;
import readback.item.Item;
import readback.item.Response;
import readback.item.Sheet;
import readback.item.Verdict;

/**
 * One question of a sitting and what came of it.
 *
 * @param sheet the options as this sitting shows them
 * @param answer what was answered, if anything yet
 * @param skipped passed over, and not answered since
 * @param note what the reader flagged it with
 */
public record Turn(
    Item item, Sheet sheet, Optional<Answer> answer, boolean skipped, Optional<String> note) {

  /** A response and how it was judged. */
  public record Answer(Response response, Verdict verdict) {}

  static Turn of(Item item, Sheet sheet) {
    return new Turn(item, sheet, Optional.empty(), false, Optional.empty());
  }

  /** From 0 to 1; what is not answered earns 0. */
  public double credit() {
    return answer.map(given -> given.verdict().credit()).orElse(0.0);
  }

  public boolean isAnswered() {
    return answer.isPresent();
  }

  /** Neither answered nor skipped. */
  public boolean isOpen() {
    return answer.isEmpty() && !skipped;
  }

  Turn answered(Response response) {
    return new Turn(
        item, sheet, Optional.of(new Answer(response, item.judge(response))), false, note);
  }

  /** Answered earlier, with the verdict as it was then. */
  Turn answered(Answer earlier) {
    return new Turn(item, sheet, Optional.of(earlier), false, note);
  }

  Turn passedOver() {
    return new Turn(item, sheet, answer, answer.isEmpty(), note);
  }

  Turn flagged(String text) {
    return new Turn(item, sheet, answer, skipped, Optional.of(text));
  }
}
