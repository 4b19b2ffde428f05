package readback.item;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an item asks of a reader, from the words on the page to a judgement of them (after Barrett's
 * taxonomy, 1968, and the processes of PIRLS).
 */
public enum Level {
  /** What the text says in so many words. */
  LITERAL("literal"),
  /** Who says so. */
  ATTRIBUTION("attribution"),
  /** What the text says in several places, put together. */
  REORGANISATION("reorganisation"),
  /** What a word means in this context. */
  VOCABULARY("vocabulary"),
  /** What follows from the text, though it does not say so. */
  INFERENCE("inference"),
  /** What the text as a whole says. */
  MAIN_IDEA("main-idea"),
  /** Why the author wrote it, or wrote it so. */
  PURPOSE("purpose"),
  /** How good the text's grounds are, by what it says itself. */
  EVALUATION("evaluation");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** The name in question files and on screens. */
  public String label() {
    return label;
  }

  public static Optional<Level> named(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }
}
