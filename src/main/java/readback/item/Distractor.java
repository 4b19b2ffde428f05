package readback.item;

import java.util.Optional;

/**
 * A wrong option.
 *
 * @param because why it is wrong, told to a reader who chose it
 */
public record Distractor(String text, Optional<String> because) {
  public static Distractor of(String text) {
    return new Distractor(text, Optional.empty());
  }
}
