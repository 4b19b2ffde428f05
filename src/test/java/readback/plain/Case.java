package readback.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import readback.attempt.Attempt;
import readback.attempt.Attempts;
import readback.attempt.Journal;
import readback.attempt.Keeper;
import readback.attempt.Resumption;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.item.Item;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;

/**
 * A plain sitting to be held: how it is set up, a line {@code ---}, and what the reader types.
 *
 * <p>The set-up has {@code asked} (ids of the examples, one of each type), and where they differ
 * from practice {@code mode}, {@code closed} and {@code minutes}; {@code pace} is how many seconds
 * each line takes to type; {@code ascii} and {@code unkept} need no value; {@code resume} names the
 * journal of an earlier stretch.
 */
final class Case {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples/each-type.yaml");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Path file;
  private final Map<String, String> setUp = new HashMap<>();
  private final List<String> typed;
  private final StringBuilder out = new StringBuilder();
  private Instant now = NOON;

  Case(Path file) throws IOException {
    this.file = file;
    List<String> lines = Files.readAllLines(file);
    int rule = lines.indexOf("---");
    for (String line : lines.subList(0, rule)) {
      String[] parts = line.split(": *", 2);
      setUp.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    typed = lines.subList(rule + 1, lines.size());
  }

  /** What is said, what is typed, and below a line {@code ---} what is kept. */
  String held(Path folder) throws IOException {
    if (setUp.containsKey("unkept")) {
      Plain.sit(begun(), talk(), Keeper.NONE, clock());
      return out.toString();
    }
    Attempts attempts = new Attempts(folder, new Random(1));
    Journal journal;
    if (setUp.containsKey("resume")) {
      Path copy = Files.copy(file.resolveSibling(setUp.get("resume")), folder.resolve("a.jsonl"));
      journal = resumed(attempts, attempts.read(copy).orElseThrow());
    } else {
      Quiz quiz = begun();
      journal = attempts.begin(quiz, "questions", now);
      Plain.sit(quiz, talk(), Keeper.in(journal, clock()), clock());
    }
    journal.close();
    List<String> kept = Files.readAllLines(journal.file());
    return out + "---\n" + text(kept.subList(1, kept.size()));
  }

  private Journal resumed(Attempts attempts, Attempt attempt) {
    Talk talk = talk();
    now = NOON.plusSeconds(3600);
    Home.goesOn(attempt, ZoneOffset.UTC, talk);
    Testlet testlet = testlet();
    Resumption again =
        Resumption.of(attempt, testlet.article(), testlet.items(), now).orElseThrow();
    again.told().forEach(talk::say);
    Journal journal = attempts.resume(attempt, now).journal();
    Plain.sit(again.quiz(), talk, Keeper.in(journal, clock()), clock());
    return journal;
  }

  private static Testlet testlet() {
    return BankReader.read(Path.of("questions"), List.of(EXAMPLES)).testlets().get(0);
  }

  private Quiz begun() {
    Testlet testlet = testlet();
    Map<String, Item> items =
        testlet.items().stream().collect(Collectors.toMap(Item::identity, Function.identity()));
    List<Item> asked = new ArrayList<>();
    Arrays.stream(setUp.get("asked").split(" ")).map(items::get).forEach(asked::add);
    Rules rules =
        new Rules(
            Mode.named(setUp.getOrDefault("mode", "practice")).orElseThrow(),
            setUp.containsKey("closed"),
            Optional.ofNullable(setUp.get("minutes"))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes))),
            42);
    return Quiz.begin(testlet.article(), rules, asked, now);
  }

  private Talk talk() {
    int pace = Integer.parseInt(setUp.getOrDefault("pace", "10"));
    BufferedReader in =
        new BufferedReader(new StringReader(text(typed))) {
          @Override
          public String readLine() throws IOException {
            now = now.plusSeconds(pace);
            return super.readLine();
          }
        };
    return new Talk(in, out, setUp.containsKey("ascii"), true);
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private InstantSource clock() {
    return () -> now;
  }
}
