package readback.screen.page;

import java.util.List;

/** Writes JSON (RFC 8259), a value after the other. */
final class Json {
  private final StringBuilder text = new StringBuilder();
  private boolean isFirst = true;

  Json open(char bracket) {
    separate();
    text.append(bracket);
    isFirst = true;
    return this;
  }

  Json close(char bracket) {
    text.append(bracket);
    isFirst = false;
    return this;
  }

  Json name(String name) {
    separate();
    quote(name);
    text.append(": ");
    isFirst = true;
    return this;
  }

  Json field(String name, String value) {
    name(name);
    return element(value);
  }

  Json number(String name, double value) {
    name(name);
    return element(value);
  }

  Json list(String name, List<String> values) {
    name(name).open('[');
    values.forEach(this::element);
    return close(']');
  }

  Json element(String value) {
    separate();
    quote(value);
    return this;
  }

  Json element(double value) {
    separate();
    text.append(value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
    return this;
  }

  String text() {
    return text + "\n";
  }

  private void separate() {
    if (!isFirst) {
      text.append(", ");
    }
    isFirst = false;
  }

  /** Everything but printable ASCII is escaped, so that no reader can mistake it. */
  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        text.append(c);
      } else {
        String hex = Integer.toHexString(c);
        text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
    text.append('"');
  }
}
