package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer between the braces, still masked.
 *
 * @param sign {@code =} or {@code ~}, or a blank where there is none
 * @param weight percent, where it is given
 * @param text without feedback
 * @param feedback "" where there is none
 * @param raw all that follows the sign
 * @param start where its sign stands in the file
 */
record GiftAnswer(
    char sign,
    OptionalDouble weight,
    String text,
    String feedback,
    String raw,
    int start,
    int end) {
  private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?\\d{1,3}(?:\\.\\d*)?)%");

  /**
   * Takes the answers apart.
   *
   * @param signs the characters that begin an answer
   * @param offset where the section begins in the file
   */
  static List<GiftAnswer> split(String section, String signs, int offset) {
    List<GiftAnswer> answers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= section.length(); i++) {
      if (i < section.length() && signs.indexOf(section.charAt(i)) < 0) {
        continue;
      }
      if (!section.substring(from, i).isBlank()) {
        answers.add(of(section.substring(from, i), signs, offset + from));
      }
      from = i;
    }
    return answers;
  }

  private static GiftAnswer of(String raw, String signs, int start) {
    boolean signed = signs.indexOf(raw.charAt(0)) >= 0;
    char sign = signed ? raw.charAt(0) : ' ';
    String rest = signed ? raw.substring(1) : raw;
    Matcher weighed = WEIGHT.matcher(rest);
    boolean weighs = weighed.lookingAt() && !(sign == '=' && signs.contains("~"));
    OptionalDouble weight =
        weighs ? OptionalDouble.of(Double.parseDouble(weighed.group(1))) : OptionalDouble.empty();
    String said = weighs ? rest.substring(weighed.end()) : rest;
    int hash = said.indexOf('#');
    return new GiftAnswer(
        sign,
        weight,
        hash < 0 ? said : said.substring(0, hash),
        hash < 0 ? "" : said.substring(hash + 1),
        rest,
        start,
        start + raw.stripTrailing().length());
  }

  /** Percent of the credit; what is unweighed earns all or nothing by its sign. */
  double credit() {
    return weight.orElse(sign == '~' ? 0 : 100);
  }
}
