package readback.launcher;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The private modes of a terminal, as all that was written to it leaves them. */
final class Modes {
  private static final Pattern SWITCH = Pattern.compile("\u001b\\[\\?([0-9;]+)([hl])");

  /** How a terminal is before any program came: the cursor shown, lines wrapped. */
  static final Map<Integer, Boolean> BEFORE =
      Map.of(7, true, 25, true, 1000, false, 1006, false, 1049, false, 2004, false, 2026, false);

  /** How it is while the quiz shows a question. */
  static final Map<Integer, Boolean> TAKEN =
      Map.of(7, false, 25, false, 1000, true, 1006, true, 1049, true, 2004, true, 2026, false);

  private Modes() {}

  static Map<Integer, Boolean> after(String written) {
    Map<Integer, Boolean> modes = new TreeMap<>(BEFORE);
    Matcher matcher = SWITCH.matcher(written);
    while (matcher.find()) {
      for (String mode : matcher.group(1).split(";")) {
        modes.put(Integer.valueOf(mode), matcher.group(2).equals("h"));
      }
    }
    return modes;
  }
}
