package readback.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a simple HTML text, as learning platforms export it around every question. */
final class PlainHtml {
  /** Tags that shape words; any other tag holds something that is no text. */
  private static final Pattern SHAPING =
      Pattern.compile(
          "(?is)</?(?:p|br|div|span|b|i|u|em|strong|small|font|sub|sup|h[1-6])(?:\\s[^>]*)?/?>");

  private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z][^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w+);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private PlainHtml() {}

  /** Empty if there is more in it than words: a picture, a table, a link. */
  static Optional<String> words(String html) {
    String bare = SHAPING.matcher(html).replaceAll(" ");
    if (TAG.matcher(bare).find()) {
      return Optional.empty();
    }
    String text =
        ENTITY
            .matcher(bare)
            .replaceAll(m -> Matcher.quoteReplacement(meant(m.group(1), m.group())));
    return Optional.of(text.replaceAll("[ \\t]+", " ").strip());
  }

  private static String meant(String name, String whole) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, whole);
    }
    boolean hex = name.startsWith("#x");
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
  }
}
