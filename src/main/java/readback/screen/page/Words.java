package readback.screen.page;

import java.time.Duration;
import java.time.Instant;
import readback.item.Level;
import readback.quiz.Mode;

/** Numbers, times and names as the screens say them. */
public final class Words {
  private Words() {}

  /** {@code 1 question}, {@code 12 questions}. */
  public static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Two decimals at most, and none that say nothing: {@code 9}, {@code 9.5}, {@code 9.67}. */
  public static String credit(double credit) {
    long hundredths = Math.round(credit * 100);
    long rest = hundredths % 100;
    if (rest == 0) {
      return String.valueOf(hundredths / 100);
    }
    String decimals = rest % 10 == 0 ? "" + rest / 10 : rest < 10 ? "0" + rest : "" + rest;
    return hundredths / 100 + "." + decimals;
  }

  public static String percent(int percent) {
    return percent + " %";
  }

  public static String level(Level level) {
    return level.label().replace('-', ' ');
  }

  static String time(Duration spent) {
    long seconds = spent.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** What is left of a limit: whole minutes, and seconds only in the last one. */
  static String left(Duration left) {
    long seconds = Math.max(0, left.toSeconds());
    return seconds < 60 ? seconds + " s left" : (seconds + 59) / 60 + " min left";
  }

  static String ago(Instant then, Instant now) {
    long minutes = Math.max(0, Duration.between(then, now).toMinutes());
    if (minutes < 60) {
      return minutes < 2 ? "just now" : minutes + " minutes ago";
    }
    long hours = minutes / 60;
    if (hours < 24) {
      return hours == 1 ? "an hour ago" : hours + " hours ago";
    }
    return hours < 48 ? "a day ago" : hours / 24 + " days ago";
  }

  static String meaning(Mode mode) {
    return switch (mode) {
      case PRACTICE -> "explained after each";
      case EXAM -> "explained at the end";
      case MISSED -> "what you missed before";
    };
  }
}
