package readback.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text made ready for finding quoted words in it, whatever its white space, quote style and kinds
 * of dash. Making it costs a pass over the text; keep it while looking for many quotes.
 */
public final class Quotes {
  private static final int HEAD = 24;
  private static final int MOST_TRIES = 16;

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
    return find(quote, 0);
  }

  /**
   * Where the quoted words stand next.
   *
   * @param from an offset into the text
   */
  public Optional<Span> find(String quote, int from) {
    String needle = Folded.text(quote).strip();
    int at = needle.isEmpty() ? -1 : indexOf(needle, hay.index(from));
    return at < 0 ? Optional.empty() : Optional.of(span(at, needle.length()));
  }

  /** Quick where the first words decide, and never slow where they stand everywhere. */
  private int indexOf(String needle, int from) {
    String head = needle.substring(0, Math.min(HEAD, needle.length()));
    int tries = 0;
    for (int at = hay.text.indexOf(head, from); at >= 0; at = hay.text.indexOf(head, at + 1)) {
      if (hay.text.startsWith(needle, at)) {
        return at;
      }
      if (++tries == MOST_TRIES) {
        return new PrefixSearch(needle).indexIn(hay.text, at);
      }
    }
    return -1;
  }

  /**
   * How many of the first characters of a quote the text has, up to the end of a word, where it
   * does not have all of it; 0 if it has not even the first word.
   */
  public int longestStart(String quote) {
    Folded folded = Folded.of(quote.strip());
    int length = new PrefixSearch(folded.text).longestIn(hay.text);
    while (length > 0 && length < folded.text.length() && folded.text.charAt(length) != ' ') {
      length--;
    }
    return length == 0 ? 0 : folded.from[length - 1] + 1;
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

    /** The first of its characters that came from the offset or after it. */
    int index(int offset) {
      int found = offset == 0 ? 0 : Arrays.binarySearch(from, 0, text.length(), offset);
      return found >= 0 ? found : -found - 1;
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
      if (c > ' ' && c < 0x7f && c != '`') {
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
