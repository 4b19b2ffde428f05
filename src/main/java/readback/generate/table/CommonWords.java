package readback.generate.table;

import java.util.Set;

/** Words that every reader of news knows. */
public final class CommonWords {
  private static final Set<String> WORDS = Rows.words("common-words.txt");

  private CommonWords() {}

  public static boolean isCommon(String word) {
    return WORDS.contains(word);
  }
}
