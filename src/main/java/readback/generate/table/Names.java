package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a name tell of what it names. */
public final class Names {
  private static final Map<String, String> HEADS = heads();
  private static final Set<String> NOT_PEOPLE = Rows.words("not-people.txt");
  private static final Set<String> OPENERS = Rows.words("spoken-for.txt");
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Jun.",
          "Jul.",
          "Aug.",
          "Sep.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.",
          "Christmas",
          "Easter",
          "Ramadan");
  private static final Set<String> SURNAME_FIRST = Rows.words("surnames-first.txt");

  private Names() {}

  private static Map<String, String> heads() {
    Map<String, String> heads = new HashMap<>();
    for (List<String> row : Rows.of("organisation-heads.txt")) {
      heads.put(row.get(0), row.get(1));
    }
    return heads;
  }

  /** What a question may call a body whose name this word heads: "company", "university". */
  public static Optional<String> bodyKind(String word) {
    return Optional.ofNullable(HEADS.get(word));
  }

  /** Whether no person's name ends with this word. */
  public static boolean endsNoPerson(String word) {
    return HEADS.containsKey(word) || NOT_PEOPLE.contains(word);
  }

  /** Whether the word has a capital only because it opens a sentence. */
  public static boolean isOpener(String word) {
    return OPENERS.contains(word);
  }

  public static boolean isCalendar(String word) {
    return CALENDAR.contains(word) || Months.NAMES.contains(word);
  }

  /** A family name of East Asia that stands before the given one. */
  public static boolean isSurnameFirst(String word) {
    return SURNAME_FIRST.contains(word);
  }
}
