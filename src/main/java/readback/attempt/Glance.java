package readback.attempt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.attempt.JsonLine.Malformed;
import readback.item.Level;
import readback.quiz.Rules;
import readback.quiz.Score;

/**
 * A finished sitting by the first line of its journal and its last, without what was asked and
 * answered: all that a history tells of it. Most of a long history is read so, some ten times as
 * fast as by a reader of any JSON.
 */
final class Glance {
  private Glance() {}

  /**
   * Reads it.
   *
   * @return empty if it is not finished, or one of these two lines is not as they are written
   */
  static Optional<Attempt> at(Path file, byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == '\n') {
      end--;
    }
    int last = end;
    while (last > 0 && bytes[last - 1] != '\n') {
      last--;
    }
    Cursor summary = new Cursor(bytes, last, end);
    if (last == 0 || !summary.passes("{\"event\":\"summary\",\"time\":")) {
      return Optional.empty();
    }
    try {
      return Optional.of(attempt(file, new Cursor(bytes, 0, last), summary));
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private static Attempt attempt(Path file, Cursor head, Cursor summary) throws Malformed {
    head.pass("{\"event\":\"begin\",\"version\":" + JournalWriter.VERSION + ",\"time\":");
    Instant begun = JsonLine.time(head.text());
    String article = head.pass(",\"article\":").text();
    head.pass(",\"bank\":").text();
    Rules rules = rules(head);
    head.pass(",\"items\":[");
    Instant last = JsonLine.time(summary.text());
    JournalLine.Summary told = summary(summary);
    return new Attempt(file, begun, last, article, rules, List.of(), List.of(told), told.spent());
  }

  private static Rules rules(Cursor head) throws Malformed {
    String mode = head.pass(",\"mode\":").text();
    boolean closedBook = head.pass(",\"closedBook\":").truth();
    head.pass(",\"seconds\":");
    Optional<Duration> limit = head.passes("null") ? Optional.empty() : Optional.of(seconds(head));
    long seed = head.pass(",\"seed\":").whole();
    return new Rules(JournalReader.mode(mode), closedBook, limit, seed);
  }

  private static Duration seconds(Cursor line) throws Malformed {
    long seconds = line.whole();
    if (seconds < 0) {
      throw new Malformed("negative time");
    }
    return Duration.ofSeconds(seconds);
  }

  private static JournalLine.Summary summary(Cursor line) throws Malformed {
    Duration spent = seconds(line.pass(",\"seconds\":"));
    Score score = score(line);
    Map<String, Double> credits = new LinkedHashMap<>();
    line.pass(",\"credits\":{");
    while (!line.passes("}")) {
      String item = line.pass(credits.isEmpty() ? "" : ",").text();
      credits.put(item, line.pass(":").number(1));
    }
    line.pass("}");
    if (!line.isAtEnd()) {
      throw new Malformed("more than a summary");
    }
    return new JournalLine.Summary(score, spent, credits);
  }

  /** The number of questions stands behind the credit that it bounds. */
  private static Score score(Cursor line) throws Malformed {
    double credit = line.pass(",\"score\":").number(Double.MAX_VALUE);
    int of = (int) line.pass(",\"of\":").whole();
    Map<Level, Score.Part> levels = new EnumMap<>(Level.class);
    line.pass(",\"levels\":{");
    while (!line.passes("}")) {
      Level level = level(line.pass(levels.isEmpty() ? "" : ",").text());
      double part = line.pass(":[").number(Double.MAX_VALUE);
      int count = (int) line.pass(",").whole();
      line.pass("]");
      levels.put(level, new Score.Part(JsonLine.number(part, count), count));
    }
    return new Score(JsonLine.number(credit, of), of, levels);
  }

  private static Level level(String label) throws Malformed {
    return Level.named(label).orElseThrow(() -> new Malformed("no such level"));
  }
}
