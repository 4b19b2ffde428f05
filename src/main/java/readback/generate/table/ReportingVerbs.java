package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Verbs that report what somebody says or thinks. */
public final class ReportingVerbs {
  /** In which shape a verb stands. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /**
   * @param base the infinitive
   * @param kind as in the table: speech, view, worry, hope, admission, news, promise, denial,
   *     telling, pointing, quoting
   */
  public record Reporting(String base, String third, String past, String kind, Form form) {
    /** Whether "X [verb] that ..." is English. */
    public boolean takesThat() {
      return !kind.equals("quoting") && !kind.equals("denial");
    }
  }

  private static final Map<String, Reporting> VERBS = read();

  private ReportingVerbs() {}

  private static Map<String, Reporting> read() {
    Map<String, Reporting> verbs = new HashMap<>();
    for (List<String> row : Rows.of("reporting-verbs.txt")) {
      String[] forms = row.get(0).split(" ");
      for (Form form : new Form[] {Form.ING, Form.BASE, Form.THIRD, Form.PAST}) {
        verbs.put(
            forms[form.ordinal()], new Reporting(forms[0], forms[1], forms[2], row.get(1), form));
      }
    }
    return verbs;
  }

  public static Optional<Reporting> of(String word) {
    return Optional.ofNullable(VERBS.get(word.toLowerCase(Locale.ROOT)));
  }
}
