package readback.bank;

import java.util.Arrays;

/**
 * The decoded text of a question file, and where its lines begin. Offsets are in UTF-16 code units,
 * a byte order mark counted. Lines end with LF, CR or both, as in YAML.
 */
final class Source {
  private final String file;
  private final String text;
  private final char[] chars;
  private int[] starts;
  private int lines = 1;
  private boolean isPlain = true;
  private boolean hasPairs;

  Source(String file, String text) {
    this.file = file;
    this.text = text;
    this.chars = text.toCharArray();
    this.starts = new int[Math.max(16, chars.length / 32)];
    this.starts[0] = text.startsWith("\ufeff") ? 1 : 0;
    look();
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The text for who looks at each of its characters: that is quicker so. Not to be changed. */
  char[] chars() {
    return chars;
  }

  /** Whether there is nothing in it that a question file may not hold, nor a surrogate pair. */
  boolean isPlain() {
    return isPlain;
  }

  /** Whether a character of it takes two code units. */
  boolean hasPairs() {
    return hasPairs;
  }

  /** Where the text begins: after the byte order mark, if there is one. */
  int start() {
    return starts[0];
  }

  /** Its line, from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  int lineStart(int line) {
    return starts[line];
  }

  int lineCount() {
    return starts.length;
  }

  /** Where the line's own text ends, before its line break. */
  int lineEnd(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  Place place(int offset) {
    int line = line(offset);
    int column = text.codePointCount(starts[line], Math.max(starts[line], offset)) + 1;
    return new Place(file, line + 1, column);
  }

  /** The line that {@code start} stands on, marked from there to {@code end} or the line's end. */
  Excerpt excerpt(int start, int end) {
    int line = line(start);
    int first = starts[line];
    int last = lineEnd(line);
    int from = Math.max(first, Math.min(start, last));
    return Excerpt.of(text.substring(first, last), from - first, Math.min(end, last) - first);
  }

  /** One look at every character, for all that is asked of each. */
  private void look() {
    for (int i = starts[0]; i < chars.length; i++) {
      char c = chars[i];
      if (c >= ' ' && c < 0x7f) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (c == '\n' || i + 1 == chars.length || chars[i + 1] != '\n') {
          begin(i + 1);
        }
      } else if (!Characters.isPlain(c)) {
        isPlain = false;
        hasPairs |= Character.isHighSurrogate(c);
      }
    }
    starts = Arrays.copyOf(starts, lines);
  }

  private void begin(int line) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, 2 * lines);
    }
    starts[lines++] = line;
  }
}
