package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * A number or a date in a sentence.
 *
 * @param number the words that say it: "1,540", "about 2,000" without "about"
 * @param before the sentence's words before the number
 * @param after the sentence's words after it
 * @param measure what kind of number it is
 * @param question what asks for it without a blank, where the sentence can be turned round
 * @param by the speaker of the sentence, if it is reported
 */
public record Counted(
    Span evidence,
    String number,
    String before,
    String after,
    Measure measure,
    Optional<String> question,
    Optional<Actor> by)
    implements Fact {
  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public Status status() {
    return by.isPresent() ? Status.REPORTED : Status.ASSERTED;
  }

  @Override
  public String summary() {
    return before + "[" + number + "]" + after;
  }
}
