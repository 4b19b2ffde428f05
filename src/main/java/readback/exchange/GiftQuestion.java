package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of a GIFT file taken apart, its texts still masked.
 *
 * @param name between double colons, "" where there is none
 * @param head the text before the braces
 * @param tail the text after them
 * @param answers what stands between them, without general feedback
 * @param feedback the general feedback
 * @param remarks its comment lines, without their slashes
 * @param start where it begins in the file
 * @param answersStart where the answers begin in the file
 */
record GiftQuestion(
    String name,
    String head,
    String tail,
    String answers,
    String feedback,
    List<String> remarks,
    int start,
    int end,
    int answersStart) {
  private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t]*//(.*)$");
  private static final String GENERAL = "####";

  /**
   * @param block the lines of the question
   * @param offset where they begin in the file
   */
  static GiftQuestion of(String block, int offset) throws Refused {
    List<String> remarks = new ArrayList<>();
    Matcher remark = REMARK.matcher(block);
    while (remark.find()) {
      remarks.add(remark.group(1).strip());
    }
    String text =
        GiftMarkup.mask(REMARK.matcher(block).replaceAll(m -> " ".repeat(m.group().length())));
    int from = text.length() - text.stripLeading().length();
    int named = text.startsWith("::", from) ? text.indexOf("::", from + 2) : -1;
    String name = named < 0 ? "" : text.substring(from + 2, named);
    int body = named < 0 ? from : named + 2;
    int end = offset + text.stripTrailing().length();
    int open = text.indexOf('{', body);
    int close = text.indexOf('}', body);
    checkBraces(text, open, close, offset + from, end, offset);
    String section = text.substring(open + 1, close);
    int general = section.lastIndexOf(GENERAL);
    return new GiftQuestion(
        name,
        text.substring(body, open),
        text.substring(close + 1),
        general < 0 ? section : section.substring(0, general),
        general < 0 ? "" : section.substring(general + GENERAL.length()),
        remarks,
        offset + from,
        end,
        offset + open + 1);
  }

  private static void checkBraces(String text, int open, int close, int start, int end, int offset)
      throws Refused {
    if (open < 0 && close < 0) {
      throw new Refused(
          start,
          end,
          "gift-description",
          "there are no answers in braces: this is a text, no question",
          "Add the answers as {=right ~wrong}, or remove the text.");
    }
    if (close < 0) {
      throw new Refused(
          offset + open,
          offset + open + 1,
          "gift-braces",
          "this { is not closed before a blank line",
          "Close it with }, and leave no blank line inside a question.");
    }
    if (open < 0 || close < open) {
      throw new Refused(
          offset + close,
          offset + close + 1,
          "gift-braces",
          "this } closes nothing",
          "Open the answers with {, or write \\} for the character itself.");
    }
    int second = text.indexOf('{', close);
    if (second >= 0 || text.substring(open + 1, close).indexOf('{') >= 0) {
      int at = offset + text.indexOf('{', open + 1);
      throw new Refused(
          at,
          at + 1,
          "gift-braces",
          "a second { in one question",
          "Put a blank line between questions, or write \\{ for the character itself.");
    }
  }
}
