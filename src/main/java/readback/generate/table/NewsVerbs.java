package readback.generate.table;

import java.util.Set;

/** Verbs whose subject is somebody: "signed", "has resumed". */
public final class NewsVerbs {
  private static final Set<String> FORMS = Rows.words("news-verbs.txt");

  private NewsVerbs() {}

  /** Whether a word in lower case is a shape of such a verb. */
  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }
}
