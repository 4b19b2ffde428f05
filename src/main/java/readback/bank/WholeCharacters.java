package readback.bank;

import java.io.Reader;

/**
 * Hands out a text without ever ending on half a character: the YAML reader fails where its buffer
 * ends between the two code units of, say, an emoji.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text, int start) {
    this.text = text;
    this.next = start;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - next);
    if (count > 1 && Character.isHighSurrogate(text.charAt(next + count - 1))) {
      count--;
    }
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
