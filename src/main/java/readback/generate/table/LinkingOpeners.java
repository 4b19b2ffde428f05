package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that begin a quotation which only goes on with what was said before: "But", "Well,". */
public final class LinkingOpeners {
  private static final Map<String, Boolean> NEED_COMMA = read();

  private LinkingOpeners() {}

  private static Map<String, Boolean> read() {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : Rows.of("linking-openers.txt")) {
      words.put(row.get(0), row.get(1).equals("comma"));
    }
    return words;
  }

  /**
   * @param first the first word, with the mark after it if there is one
   */
  public static boolean isOne(String first) {
    String word =
        first.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^\\[|[\\],.!]+$", "");
    Boolean comma = NEED_COMMA.get(word);
    return comma != null && (!comma || first.matches(".*[,.!]"));
  }
}
