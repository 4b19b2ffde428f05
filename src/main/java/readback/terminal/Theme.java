package readback.terminal;

import java.util.Map;
import java.util.Optional;
import readback.screen.Ink;

/**
 * How each ink looks: one calm palette for 256 and for 16 colours, on dark and on light ground, and
 * one without colours. Whoever sets a background sets the foreground too, so that no guess about
 * the ground makes a text illegible.
 */
public enum Theme {
  DARK_256(
      "",
      "38;5;246",
      "1",
      "38;5;73",
      "38;5;110",
      "38;5;255;48;5;237",
      "1;38;5;116",
      "38;5;114",
      "38;5;174",
      "38;5;180",
      "38;5;255;48;5;23"),
  LIGHT_256(
      "",
      "38;5;242",
      "1",
      "38;5;23",
      "38;5;25",
      "38;5;16;48;5;254",
      "1;38;5;23",
      "38;5;28",
      "38;5;124",
      "38;5;94",
      "38;5;16;48;5;195"),
  DARK_16("", "90", "1", "36", "96", "7", "1;36", "32", "91", "33", "30;46"),
  LIGHT_16("", "90", "1", "34", "34", "7", "1;34", "32", "31", "35", "30;46"),
  /** Attributes only, for those who want no colour. */
  PLAIN("", "", "1", "", "1", "7", "1", "1", "1", "1", "4");

  /** How many colours are wanted. */
  public enum Depth {
    NONE,
    SIXTEEN,
    MANY
  }

  private final String[] sequences;

  /** In the order of {@link Ink}: text, faint, title, accent, key, cursor, chosen, and so on. */
  Theme(String... looks) {
    sequences = new String[looks.length];
    for (int i = 0; i < looks.length; i++) {
      sequences[i] = looks[i].isEmpty() ? "\u001b[0m" : "\u001b[0;" + looks[i] + "m";
    }
  }

  static Theme of(Depth depth, boolean isLight) {
    return switch (depth) {
      case NONE -> PLAIN;
      case SIXTEEN -> isLight ? LIGHT_16 : DARK_16;
      case MANY -> isLight ? LIGHT_256 : DARK_256;
    };
  }

  /** The escape sequence that turns all text after it into this ink, whatever was before. */
  String sequence(Ink ink) {
    return sequences[ink.ordinal()];
  }

  /** No colours if {@code NO_COLOR} says so (no-color.org), else what the terminal can. */
  static Depth depth(Map<String, String> environment, boolean noColor) {
    if (noColor || !environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return Depth.NONE;
    }
    String term = environment.getOrDefault("TERM", "");
    boolean isRich =
        term.contains("256") || term.contains("direct") || environment.containsKey("COLORTERM");
    return isRich ? Depth.MANY : Depth.SIXTEEN;
  }

  /**
   * Whether the ground is light, as {@code COLORFGBG} tells: its last part is the number of the
   * background colour. Empty where it does not tell.
   */
  static Optional<Boolean> isLight(Map<String, String> environment) {
    String colours = environment.getOrDefault("COLORFGBG", "");
    String ground = colours.substring(colours.lastIndexOf(';') + 1);
    return switch (ground) {
      case "0", "1", "2", "3", "4", "5", "6", "8" -> Optional.of(false);
      case "7", "9", "10", "11", "12", "13", "14", "15" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  /**
   * Whether the ground is light, from a terminal's answer to the question for it (OSC 11), such as
   * {@code 11;rgb:ffff/ffff/dddd}. Empty if it is no such answer.
   */
  static Optional<Boolean> isLight(String answer) {
    int start = answer.indexOf("rgb");
    int colon = answer.indexOf(':', Math.max(0, start));
    String[] parts = answer.substring(colon + 1).split("/");
    if (!answer.startsWith("11;") || start < 0 || colon < 0 || parts.length < 3) {
      return Optional.empty();
    }
    // Luma of ITU-R BT.601, in thousandths.
    int[] weights = {299, 587, 114};
    double luma = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = fraction(parts[i]);
      if (part < 0) {
        return Optional.empty();
      }
      luma += weights[i] * part;
    }
    return Optional.of(luma > 500);
  }

  /** One to four hexadecimal digits as a part of 1; -1 if they are none. */
  private static double fraction(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0 || i == 4) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return digits.isEmpty() ? -1 : value / (Math.pow(16, digits.length()) - 1);
  }
}
