package readback.article;

import java.util.Optional;

/** Finds quoted words in a text, whatever its white space and quote style. */
final class Quote {
  private Quote() {}

  static Optional<Span> find(String text, String quote) {
    Folded hay = Folded.of(text);
    String needle = Folded.of(quote).text.strip();
    if (needle.isEmpty()) {
      return Optional.empty();
    }
    int at = hay.text.indexOf(needle);
    if (at < 0) {
      return Optional.empty();
    }
    return Optional.of(new Span(hay.from[at], hay.from[at + needle.length() - 1] + 1));
  }

  /**
   * A text with white space and quotes made alike, and for each of its characters where it came
   * from.
   */
  private record Folded(String text, int[] from) {
    static Folded of(String text) {
      StringBuilder folded = new StringBuilder(text.length());
      int[] from = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = alike(text.charAt(i));
        if (c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
          continue;
        }
        from[folded.length()] = i;
        folded.append(c);
      }
      return new Folded(folded.toString(), from);
    }

    private static char alike(char c) {
      return switch (c) {
        case '‘', '’', '‚', '‛', '`', '´' -> '\'';
        case '“', '”', '„', '‟', '«', '»' -> '"';
        case '–', '—', '‐', '‑', '−' -> '-';
        case '\u00a0', '\u202f', '\u2009' -> ' ';
        default -> Character.isWhitespace(c) ? ' ' : c;
      };
    }
  }
}
