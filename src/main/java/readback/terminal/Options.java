package readback.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be shown how, chosen once.
 *
 * @param isLight whether the ground is light, where that is known before the terminal is asked
 * @param asks whether to ask the terminal for its ground while the first frame is shown already
 * @param isAscii whether only ASCII can be shown
 */
public record Options(Theme.Depth depth, Optional<Boolean> isLight, boolean asks, boolean isAscii) {
  /** Set by the launcher where it had to give the JVM another locale than the reader's. */
  private static final String ASCII = "readback.ascii";

  /** From the environment and what the reader said on the command line. */
  public static Options of(Map<String, String> environment, boolean noColor, boolean ascii) {
    Theme.Depth depth = Theme.depth(environment, noColor);
    Optional<Boolean> isLight = Theme.isLight(environment);
    boolean asks =
        depth != Theme.Depth.NONE
            && isLight.isEmpty()
            && answers(environment.getOrDefault("TERM", ""));
    boolean isAscii = ascii || Boolean.getBoolean(ASCII) || !isUtf8(environment);
    return new Options(depth, isLight, asks, isAscii);
  }

  /** Consoles without a window print part of a question instead of answering it. */
  private static boolean answers(String term) {
    return !term.startsWith("linux") && !term.startsWith("vt") && !term.startsWith("cons");
  }

  /** As POSIX has it: the first of the three that is set and not empty decides. */
  private static boolean isUtf8(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String charset = value.toLowerCase(Locale.ROOT);
        return charset.contains("utf-8") || charset.contains("utf8");
      }
    }
    return false;
  }

  Theme theme() {
    return Theme.of(depth, isLight.orElse(false));
  }
}
