package readback.text;

/**
 * Text made fit for a terminal: the one place that decides what may be shown. It is composed (NFC);
 * white space is blanks; control characters, unassigned and private ones and lone surrogates show
 * as {@value #UNKNOWN}; what is invisible or steers the direction of writing is dropped. So is what
 * terminals measure differently: variation selectors, joiners and skin tones of emoji, so that a
 * family is its members, each two columns wide, everywhere; flags become their two letters.
 */
public final class Legible {
  /** Stands for what cannot be shown. */
  public static final String UNKNOWN = "\ufffd";

  private final String text;

  /** For each shown character where it came from, and the end; null where all are shown as is. */
  private final int[] from;

  private final int start;

  private Legible(String text, int[] from, int start) {
    this.text = text;
    this.from = from;
    this.start = start;
  }

  /** A text as it can be shown; blanks are kept. */
  public static String text(String raw, boolean ascii) {
    return isPlain(raw, 0, raw.length(), ascii, false)
        ? raw
        : new Legibly(raw, 0, raw.length(), ascii, false).text();
  }

  public static String text(String raw) {
    return text(raw, false);
  }

  /** A stretch of running text, its runs of white space as one blank each. */
  public static Legible prose(String raw, int start, int end, boolean ascii) {
    if (isPlain(raw, start, end, ascii, true)) {
      return new Legible(raw.substring(start, end), null, start);
    }
    Legibly legibly = new Legibly(raw, start, end, ascii, true);
    return new Legible(legibly.text(), legibly.from(), start);
  }

  public String text() {
    return text;
  }

  /** Where in the raw text the shown character came from; for the end of the text, its end. */
  public int from(int index) {
    int within = Math.min(index, text.length());
    return from == null ? start + within : from[within];
  }

  /** The first shown character that came from this place of the raw text or a later one. */
  public int at(int offset) {
    if (from == null) {
      return Math.max(0, Math.min(text.length(), offset - start));
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isPlain(String raw, int start, int end, boolean ascii, boolean collapse) {
    boolean blank = collapse;
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (!isPlain(c) || (ascii && c > '~') || (blank && c == ' ')) {
        return false;
      }
      blank = collapse && c == ' ';
    }
    return true;
  }

  /** Fillers of Hangul, which are letters by type and blank by nature. */
  static boolean isFiller(int c) {
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
  }

  /** Shown as it is, unless a mark follows; most letters are told at a glance. */
  static boolean isPlain(char c) {
    if (c < '\u0300') {
      return c >= ' ' && c <= '~' || c > '\u00a0' && c != '\u00ad';
    }
    return c >= '\u0388' && c <= '\u0482' && c != '\u038b' && c != '\u038d' && c != '\u03a2'
        || c >= '\u2010' && c <= '\u2027'
        || c >= '\u2030' && c <= '\u205e'
        || c >= '\u2190' && c <= '\u21ff'
        || c >= '\u2500' && c <= '\u25ff'
        || c >= '\u2713' && c <= '\u2718'
        || c >= '\u3041' && c <= '\u3096'
        || c >= '\u30a0' && c <= '\u30ff'
        || c >= '\u4e00' && c <= '\u9fef'
        || c >= '\uac00' && c <= '\ud7a3';
  }
}
