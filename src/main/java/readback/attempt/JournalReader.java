package readback.attempt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.attempt.JsonLine.Malformed;
import readback.item.Level;
import readback.item.Response;
import readback.quiz.Mode;
import readback.quiz.Rules;
import readback.quiz.Score;

/** Reads a journal line by line; a line that is torn or makes no sense harms nothing but itself. */
final class JournalReader {
  private final Path file;
  private final List<JournalLine> lines = new ArrayList<>();
  private final List<Integer> dropped = new ArrayList<>();
  private Head head;
  private Set<String> items = Set.of();
  private Instant last;
  private Duration spentBefore = Duration.ZERO;
  private Instant since;

  private record Head(Instant begun, String article, Rules rules, List<Attempt.Asked> asked) {}

  private JournalReader(Path file) {
    this.file = file;
  }

  static Reading read(Path file, byte[] bytes) {
    return new JournalReader(file).read(bytes);
  }

  private Reading read(byte[] bytes) {
    int number = 1;
    for (int from = 0; from < bytes.length; number++) {
      int end = lineEnd(bytes, from);
      take(bytes, from, end, number);
      from = end + 1;
    }
    return new Reading(file, Optional.ofNullable(head).map(this::attempt), dropped);
  }

  /** Where the line that begins here ends, its line end left out. */
  static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private void take(byte[] bytes, int from, int to, int number) {
    try {
      JsonLine json = JsonLine.of(bytes, from, to);
      if (number == 1) {
        begin(json);
      } else if (head != null) {
        follow(json);
      }
    } catch (Malformed e) {
      dropped.add(number);
    }
  }

  private void begin(JsonLine json) throws Malformed {
    List<Attempt.Asked> asked = new ArrayList<>();
    Set<String> identities = new HashSet<>();
    for (JsonLine item : json.objects("items")) {
      asked.add(new Attempt.Asked(item.text("id"), item.texts("texts")));
      identities.add(item.text("id"));
    }
    head = head(json, asked);
    items = identities;
    last = head.begun();
    since = head.begun();
  }

  private static Head head(JsonLine json, List<Attempt.Asked> asked) throws Malformed {
    if (!json.text("event").equals("begin") || json.whole("version") != JournalWriter.VERSION) {
      throw new Malformed("not the head of a journal");
    }
    Rules rules =
        new Rules(
            mode(json.text("mode")),
            json.truth("closedBook"),
            json.seconds("seconds"),
            json.whole("seed"));
    return new Head(json.time(), json.text("article"), rules, asked);
  }

  static Mode mode(String label) throws Malformed {
    return Mode.named(label).orElseThrow(() -> new Malformed("no such mode"));
  }

  private void follow(JsonLine json) throws Malformed {
    Instant time = json.time();
    JournalLine line = line(json);
    lines.add(line);
    if (line instanceof JournalLine.Resumed resumed) {
      spentBefore = resumed.spent();
      since = time;
    }
    last = time;
  }

  private JournalLine line(JsonLine json) throws Malformed {
    return switch (json.text("event")) {
      case "response" ->
          new JournalLine.Answered(
              item(json),
              new Response(json.texts("given")),
              JsonLine.number(json.fields().get("credit"), 1));
      case "skip" -> new JournalLine.Skipped(item(json));
      case "flag" -> new JournalLine.Flagged(item(json), json.text("note"));
      case "resume" -> new JournalLine.Resumed(spent(json));
      case "summary" -> summary(json);
      default -> throw new Malformed("no such event");
    };
  }

  private String item(JsonLine json) throws Malformed {
    String item = json.text("item");
    if (!items.contains(item)) {
      throw new Malformed("not asked: " + item);
    }
    return item;
  }

  private static Duration spent(JsonLine json) throws Malformed {
    return json.seconds("seconds").orElseThrow(() -> new Malformed("no time spent"));
  }

  private static JournalLine.Summary summary(JsonLine json) throws Malformed {
    Map<String, Double> credits = new LinkedHashMap<>();
    for (Map.Entry<String, Object> credit : json.object("credits").entrySet()) {
      credits.put(credit.getKey(), JsonLine.number(credit.getValue(), 1));
    }
    return new JournalLine.Summary(score(json), spent(json), credits);
  }

  private static Score score(JsonLine json) throws Malformed {
    long of = json.whole("of");
    Map<Level, Score.Part> levels = new EnumMap<>(Level.class);
    for (Map.Entry<String, Object> level : json.object("levels").entrySet()) {
      levels.put(
          Level.named(level.getKey()).orElseThrow(() -> new Malformed("no such level")),
          part(level.getValue()));
    }
    return new Score(JsonLine.number(json.fields().get("score"), of), (int) of, levels);
  }

  private static Score.Part part(Object value) throws Malformed {
    List<?> pair = JsonLine.as(List.class, value, "credit and count");
    if (pair.size() != 2) {
      throw new Malformed("no credit and count");
    }
    long of = JsonLine.as(Long.class, pair.get(1), "count");
    return new Score.Part(JsonLine.number(pair.get(0), of), (int) of);
  }

  private Attempt attempt(Head of) {
    Duration spent = spentBefore.plus(Duration.between(since, last));
    return new Attempt(file, of.begun(), last, of.article(), of.rules(), of.asked(), lines, spent);
  }
}
