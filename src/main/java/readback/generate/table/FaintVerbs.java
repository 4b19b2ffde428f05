package readback.generate.table;

import java.util.Set;

/** Verbs that tell too little of who did something: "seems", "disagreed". */
public final class FaintVerbs {
  private static final Set<String> FORMS = Rows.words("faint-verbs.txt");

  private FaintVerbs() {}

  /** Whether a word in lower case is a shape of such a verb. */
  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }
}
