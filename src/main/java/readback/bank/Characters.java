package readback.bank;

import java.util.List;
import java.util.Optional;
import readback.text.Obeyed;

/**
 * Looks for characters that no question file may hold, before YAML sees them: its reader places
 * some of them wrongly, and lets others pass that could take over a terminal.
 */
public final class Characters {
  /** A file with more lines of them than this is no text. */
  private static final int MOST = 60;

  private final Source source;
  private final Faults faults;
  private int lines;
  private int lastLine = -1;
  private FileRule lastRule;

  private Characters(Source source) {
    this.source = source;
    this.faults = new Faults(source);
  }

  /**
   * Tells every one of them, once a line.
   *
   * @param broken offsets of what was not UTF-8
   * @return the text, of the same length, with U+FFFD in their place; empty if this is no text at
   *     all
   */
  static Optional<String> checked(Source source, List<Integer> broken, Faults faults) {
    Characters characters = new Characters(source);
    for (int offset : broken) {
      characters.tell(FileRule.ENCODING, offset, "this is not UTF-8", "Save the file as UTF-8.");
    }
    Optional<String> text = characters.checked();
    if (text.isPresent()) {
      faults.addAll(characters.faults);
    } else {
      faults.error(
          FileRule.ENCODING,
          source.start(),
          source.start() + 1,
          "this is no text in UTF-8: more than " + MOST + " lines hold what no such text holds",
          "Save the file as UTF-8.");
    }
    return text;
  }

  private Optional<String> checked() {
    String text = source.text();
    if (source.isPlain()) {
      return Optional.of(text);
    }
    char[] chars = source.chars();
    StringBuilder clean = null;
    for (int i = source.start(); i < chars.length; i++) {
      char c = chars[i];
      if (isPlain(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
        continue;
      }
      tell(i, c);
      clean = clean == null ? new StringBuilder(text) : clean;
      clean.setCharAt(i, '\ufffd');
    }
    if (lines > MOST) {
      return Optional.empty();
    }
    return Optional.of(clean == null ? text : clean.toString());
  }

  /** The quick question: most characters are plain. */
  static boolean isPlain(char c) {
    if (c < 0x7f) {
      return c >= ' ' || c == '\n' || c == '\r' || c == '\t';
    }
    return c >= 0xa0 && (c < 0x61c || (!isBarred(c) && !Character.isSurrogate(c)));
  }

  /** Whether a text may not hold it, be it written as it is or as an escape. */
  public static boolean isBarred(int c) {
    boolean isObeyed = Obeyed.is(c) && c != '\n' && c != '\t' && c != '\r';
    return isObeyed || c == 0xfffe || c == 0xffff;
  }

  private void tell(int offset, char c) {
    String name = Obeyed.name(c);
    if (Obeyed.turns(c)) {
      tell(
          FileRule.BIDI_CONTROL,
          offset,
          name + " turns the direction of writing, so that the line does not read as it stands",
          "Take it out; it is invisible.");
    } else if (c == '\u2028' || c == '\u2029') {
      tell(
          FileRule.LINE_SEPARATOR,
          offset,
          name + " breaks the line for some programs and not for others",
          "Replace it by a blank or a new line.");
    } else if (c == '\ufeff') {
      tell(
          FileRule.BYTE_ORDER_MARK,
          offset,
          "a byte order mark (U+FEFF) in the middle of the file",
          "Take it out; it is invisible, and may stand at the very beginning only.");
    } else {
      tell(FileRule.CONTROL_CHARACTER, offset, "a control character, " + name, "Take it out.");
    }
  }

  private void tell(FileRule rule, int offset, String what, String mend) {
    int line = source.line(offset);
    if (line == lastLine && rule == lastRule) {
      faults.spoil(offset);
      return;
    }
    lastLine = line;
    lastRule = rule;
    lines++;
    if (lines <= MOST) {
      faults.error(rule, offset, offset + 1, what, mend);
    }
  }
}
