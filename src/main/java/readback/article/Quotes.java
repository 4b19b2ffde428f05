package readback.article;

import java.util.Optional;

/**
 * A text made ready for finding quoted words in it, whatever its white space, quote style and kinds
 * of dash. Making it costs a pass over the text; keep it while looking for many quotes.
 */
public final class Quotes {
  private final Folded hay;

  private Quotes(Folded hay) {
    this.hay = hay;
  }

  public static Quotes of(String text) {
    return new Quotes(Folded.of(text));
  }

  /**
   * Where the quoted words stand first.
   *
   * @return empty if the text does not say them
   */
  public Optional<Span> find(String quote) {
    String needle = Folded.text(quote).strip();
    int at = needle.isEmpty() ? -1 : hay.text.indexOf(needle);
    return at < 0 ? Optional.empty() : Optional.of(span(at, needle.length()));
  }

  /**
   * How many of the first characters of a quote the text has, up to the end of a word, where it
   * does not have all of it; 0 if it has not even the first word.
   */
  public int longestStart(String quote) {
    int found = 0;
    int word = 0;
    int from = 0;
    while (word < quote.length()) {
      int end = wordEnd(quote, word);
      String start = Folded.text(quote.substring(0, end)).strip();
      int at = start.isEmpty() ? from : hay.text.indexOf(start, from);
      if (at < 0) {
        return found;
      }
      found = end;
      from = at;
      word = end;
    }
    return found;
  }

  private static int wordEnd(String quote, int from) {
    int end = from;
    while (end < quote.length() && Character.isWhitespace(quote.charAt(end))) {
      end++;
    }
    while (end < quote.length() && !Character.isWhitespace(quote.charAt(end))) {
      end++;
    }
    return end;
  }

  private Span span(int at, int length) {
    return new Span(hay.from[at], hay.from[at + length - 1] + 1);
  }

  /**
   * A text with white space, quotes and dashes made alike, and for each of its characters where it
   * came from.
   */
  private record Folded(String text, int[] from) {
    static Folded of(String text) {
      int[] from = new int[text.length()];
      return new Folded(fold(text, from), from);
    }

    static String text(String text) {
      return isFolded(text) ? text : fold(text, null);
    }

    /** Whether folding would change nothing, as with most quotes. */
    private static boolean isFolded(String text) {
      char last = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ' ' || c > '~' || c == '`' || (c == ' ' && last == ' ')) {
          return false;
        }
        last = c;
      }
      return true;
    }

    private static String fold(String text, int[] from) {
      StringBuilder folded = new StringBuilder(text.length());
      char last = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = alike(text.charAt(i));
        if (c == ' ' && last == ' ') {
          continue;
        }
        if (from != null) {
          from[folded.length()] = i;
        }
        folded.append(c);
        last = c;
      }
      return folded.toString();
    }

    private static char alike(char c) {
      if (c > ' ' && c < '`') {
        return c;
      }
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
