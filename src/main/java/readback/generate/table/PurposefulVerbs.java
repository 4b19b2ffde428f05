package readback.generate.table;

import java.util.Set;

/** Verbs after whose object an infinitive tells what for. */
public final class PurposefulVerbs {
  private static final Set<String> FORMS = Rows.words("purposeful-verbs.txt");

  private PurposefulVerbs() {}

  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }
}
