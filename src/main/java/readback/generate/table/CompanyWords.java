package readback.generate.table;

import java.util.Set;

/** What a company may be called after it was named: "the airline". */
public final class CompanyWords {
  private static final Set<String> WORDS = Rows.words("company-words.txt");

  private CompanyWords() {}

  /** Of a word in lower case. */
  public static boolean isOne(String word) {
    return WORDS.contains(word);
  }
}
