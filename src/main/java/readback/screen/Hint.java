package readback.screen;

/**
 * A command that a screen knows now, and what it does there.
 *
 * @param words one or two for the footer
 * @param help a few more, for the help
 */
public record Hint(Command command, String key, String words, String help) {
  public static Hint of(Command command, String words, String help) {
    return new Hint(command, command.key(), words, help);
  }

  /** With the keys named more closely, as {@code 1-4} for four options. */
  public Hint keyed(String keys) {
    return new Hint(command, keys, words, help);
  }
}
