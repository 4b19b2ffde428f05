package readback.terminal;

/** UTF-8 by hand (RFC 3629), where the JDK's coders would cost time at start or write too much. */
final class Utf8 {
  private Utf8() {}

  /** The end of the last whole character in bytes from start to end. */
  static int whole(byte[] bytes, int start, int end) {
    for (int back = 1; back <= 3 && end - back >= start; back++) {
      int value = bytes[end - back] & 0xff;
      if (value >= 0xc0) {
        return length(value) > back ? end - back : end;
      }
      if (value < 0x80) {
        break;
      }
    }
    return end;
  }

  private static int length(int lead) {
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  }

  /** Writes a code point at a place; returns the place after it. Needs 4 bytes of room. */
  static int put(int codePoint, byte[] into, int at) {
    if (codePoint < 0x80) {
      into[at] = (byte) codePoint;
      return at + 1;
    }
    int tail = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    int mark = tail == 1 ? 0xc0 : tail == 2 ? 0xe0 : 0xf0;
    into[at] = (byte) (mark | codePoint >> 6 * tail);
    for (int i = 1; i <= tail; i++) {
      into[at + i] = (byte) (0x80 | codePoint >> 6 * (tail - i) & 0x3f);
    }
    return at + tail + 1;
  }
}
