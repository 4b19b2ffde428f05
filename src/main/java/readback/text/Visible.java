package readback.text;

/**
 * Text for people who look for what is wrong with it: what would not be seen is written out, as
 * {@code <U+202E>}; all else is legible.
 */
public final class Visible {
  private Visible() {}

  /** On one line. */
  public static String line(String raw) {
    return Legible.text(named(raw, false));
  }

  /** As {@link #line}, but line feeds stay. */
  public static String lines(String raw) {
    StringBuilder lines = new StringBuilder();
    for (String line : named(raw, true).split("\n", -1)) {
      lines.append(lines.length() == 0 ? "" : "\n").append(Legible.text(line));
    }
    return lines.toString();
  }

  private static String named(String raw, boolean isKept) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (isSeen(c) || isKept && c == '\n') {
                out.appendCodePoint(c);
              } else {
                out.append('<').append(Obeyed.name(c)).append('>');
              }
            });
    return out.toString();
  }

  private static boolean isSeen(int c) {
    if (c == '\t') {
      return true;
    }
    return !Obeyed.is(c)
        && switch (Character.getType(c)) {
          case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
          default -> !Legible.isFiller(c);
        };
  }
}
