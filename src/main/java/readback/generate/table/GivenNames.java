package readback.generate.table;

import java.util.HashMap;
import java.util.Map;

/** Given names, their gender, and which of them are as often something else. */
public final class GivenNames {
  private record Entry(Gender gender, boolean doubtful) {}

  private static final Map<String, Entry> ENTRIES = read();

  private GivenNames() {}

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : Rows.lines("given-names.txt")) {
      String[] columns = line.split(" ");
      entries.put(columns[0], new Entry(Gender.of(columns[1]), columns.length > 2));
    }
    return entries;
  }

  /** Whether the word is a given name, and seldom anything else. */
  public static boolean isSure(String word) {
    Entry entry = entry(word);
    return entry != null && !entry.doubtful;
  }

  public static boolean isKnown(String word) {
    return entry(word) != null;
  }

  public static Gender gender(String word) {
    Entry entry = entry(word);
    return entry == null ? Gender.UNKNOWN : entry.gender;
  }

  /** Of a double name ("Jean-Claude") the first part decides. */
  private static Entry entry(String word) {
    Entry whole = ENTRIES.get(word);
    int hyphen = word.indexOf('-');
    boolean isDouble =
        hyphen > 1 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
    return whole == null && isDouble ? ENTRIES.get(word.substring(0, hyphen)) : whole;
  }
}
