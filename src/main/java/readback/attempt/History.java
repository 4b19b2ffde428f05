package readback.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readback.quiz.Mode;
import readback.quiz.Score;

/**
 * Earlier sittings.
 *
 * @param attempts the latest first
 * @param latest by article: the latest credit of every item that was asked, by identity
 * @param told what could not be read, a line each
 */
public record History(
    List<Attempt> attempts, Map<String, Map<String, Double>> latest, List<String> told) {
  public static final History NONE = new History(List.of(), Map.of(), List.of());

  public History {
    attempts = List.copyOf(attempts);
    latest = Collections.unmodifiableMap(latest);
    told = List.copyOf(told);
  }

  /** Of sittings in any order. */
  public History(List<Attempt> attempts) {
    this(latestFirst(attempts), latest(attempts), List.of());
  }

  private static List<Attempt> latestFirst(List<Attempt> attempts) {
    return attempts.stream().sorted(Comparator.comparing(Attempt::begun).reversed()).toList();
  }

  static History of(List<Reading> readings) {
    List<Attempt> attempts = readings.stream().flatMap(read -> read.attempt().stream()).toList();
    return new History(latestFirst(attempts), latest(attempts), told(readings));
  }

  private static List<String> told(List<Reading> readings) {
    int lines = readings.stream().mapToInt(read -> read.dropped().size()).sum();
    List<String> files =
        readings.stream()
            .filter(read -> !read.dropped().isEmpty())
            .map(read -> read.file().getFileName().toString())
            .toList();
    if (files.isEmpty()) {
      return List.of();
    }
    return List.of(
        (lines == 1 ? "1 line" : lines + " lines")
            + " of your earlier sittings cannot be read and "
            + (lines == 1 ? "is" : "are")
            + " left out ("
            + files.get(0)
            + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more")
            + ").");
  }

  /** Those on one article, the latest first. */
  public List<Attempt> on(String article) {
    return attempts.stream().filter(attempt -> attempt.article().equals(article)).toList();
  }

  /** Identities of the items on an article whose latest credit is below 1. */
  public Set<String> missed(String article) {
    return latest.getOrDefault(article, Map.of()).entrySet().stream()
        .filter(item -> item.getValue() < 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sitting to go on with: the one last worked on, if it was not finished. */
  public Optional<Attempt> unfinished(String article) {
    return on(article).stream()
        .filter(attempt -> !attempt.lines().isEmpty())
        .max(Comparator.comparing(Attempt::last))
        .filter(attempt -> !attempt.isFinished());
  }

  /** The score of the latest finished sitting; one on missed questions alone tells too little. */
  public Optional<Score> lastScore(String article) {
    return scores(article).findFirst();
  }

  /** The highest share of credit in a finished sitting, the latest of equals. */
  public Optional<Score> bestScore(String article) {
    return scores(article).reduce((best, other) -> other.percent() > best.percent() ? other : best);
  }

  private Stream<Score> scores(String article) {
    return on(article).stream()
        .filter(attempt -> attempt.rules().mode() != Mode.MISSED)
        .flatMap(attempt -> attempt.summary().stream())
        .map(JournalLine.Summary::score);
  }

  private static Map<String, Map<String, Double>> latest(List<Attempt> attempts) {
    List<Attempt> byTime = new ArrayList<>(attempts);
    byTime.sort(Comparator.comparing(Attempt::last));
    Map<String, Map<String, Double>> latest = new HashMap<>();
    for (Attempt attempt : byTime) {
      latest
          .computeIfAbsent(attempt.article(), article -> new HashMap<>())
          .putAll(attempt.credits());
    }
    return latest;
  }
}
