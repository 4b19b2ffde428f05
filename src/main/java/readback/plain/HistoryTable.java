package readback.plain;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.JournalLine;
import readback.item.Level;
import readback.quiz.Score;
import readback.text.Legible;

/** A history in lines: by article, the latest sitting first, and what each level earned in all. */
public final class HistoryTable {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private HistoryTable() {}

  /**
   * @param zone the reader's time zone
   * @param ascii whether only ASCII can be shown
   */
  public static List<String> lines(History history, ZoneId zone, boolean ascii) {
    List<String> lines = new ArrayList<>();
    Set<String> articles = new LinkedHashSet<>();
    worth(history.attempts()).forEach(attempt -> articles.add(attempt.article()));
    for (String article : articles) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(article);
      worth(history.on(article)).forEach(attempt -> lines.add("  " + sitting(attempt, zone)));
      missed(history, article).ifPresent(lines::add);
    }
    lines.addAll(byLevel(history.attempts()));
    if (articles.isEmpty()) {
      lines.add("No sitting has been kept yet.");
    }
    lines.addAll(history.told());
    return lines.stream().map(line -> Legible.text(line, ascii)).toList();
  }

  /** Those in which something was done. */
  private static List<Attempt> worth(List<Attempt> attempts) {
    return attempts.stream().filter(attempt -> !attempt.lines().isEmpty()).toList();
  }

  private static String sitting(Attempt attempt, ZoneId zone) {
    String how =
        WHEN.format(attempt.begun().atZone(zone))
            + "  "
            + padded(attempt.rules().mode().label(), 8)
            + "  ";
    return attempt
        .summary()
        .map(summary -> how + finished(summary))
        .orElseGet(
            () ->
                how
                    + "left after "
                    + attempt.answered()
                    + " of "
                    + Outcome.counted(attempt.asked().size(), "question"));
  }

  private static String finished(JournalLine.Summary summary) {
    return padded(share(summary.score().credit(), summary.score().of()), 20)
        + "  "
        + Outcome.time(summary.spent());
  }

  private static Optional<String> missed(History history, String article) {
    int missed = history.missed(article).size();
    return missed == 0
        ? Optional.empty()
        : Optional.of(
            "  " + Outcome.counted(missed, "question") + " to go over again: --missed asks them.");
  }

  private static List<String> byLevel(List<Attempt> attempts) {
    Map<Level, Score.Part> sums = new EnumMap<>(Level.class);
    attempts.stream()
        .flatMap(attempt -> attempt.summary().stream())
        .flatMap(summary -> summary.score().levels().entrySet().stream())
        .forEach(level -> sums.merge(level.getKey(), level.getValue(), HistoryTable::sum));
    List<String> lines = new ArrayList<>();
    if (!sums.isEmpty()) {
      lines.add("");
      lines.add("All sittings by level");
    }
    sums.forEach(
        (level, sum) ->
            lines.add("  " + padded(level.label(), 16) + share(sum.credit(), sum.of())));
    return lines;
  }

  private static Score.Part sum(Score.Part a, Score.Part b) {
    return new Score.Part(a.credit() + b.credit(), a.of() + b.of());
  }

  /** Such as "8.5 of 12, 70 %". */
  private static String share(double credit, int of) {
    int percent = new Score(credit, of, Map.of()).percent();
    return Outcome.number(credit) + " of " + of + ", " + percent + " %";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
