package readback.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.HistoryJson;
import readback.attempt.JournalLine;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Excerpt;
import readback.bank.Fault;
import readback.bank.Place;
import readback.bank.Testlet;
import readback.item.About;
import readback.item.Level;
import readback.item.Response;
import readback.item.ShortAnswer;
import readback.quiz.Mode;
import readback.quiz.Rules;
import readback.quiz.Score;

/** Choosing an article in lines, and a history in lines. */
class HomeTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private final StringBuilder out = new StringBuilder();

  private Talk talk(String... typed) {
    String lines = String.join("\n", typed) + (typed.length == 0 ? "" : "\n");
    return new Talk(new BufferedReader(new StringReader(lines)), out, false, true);
  }

  private static Testlet testlet(String name, String title, int questions) {
    Article article = Article.of(name, title + "\n\nA boat came in. It left again.\n");
    Entry entry =
        new Entry(
            new ShortAnswer(About.of(Level.LITERAL, "What came in?"), List.of("boat")),
            new Place(name, 1, 1));
    return new Testlet(article, java.util.Collections.nCopies(questions, entry));
  }

  private static Attempt attempt(String article, Mode mode, Instant begun, JournalLine... lines) {
    return new Attempt(
        Path.of("a.jsonl"),
        begun,
        begun.plusSeconds(70),
        article,
        new Rules(mode, false, Optional.empty(), 1),
        List.of(
            new Attempt.Asked("q1", List.of()),
            new Attempt.Asked("q2", List.of()),
            new Attempt.Asked("q3", List.of())),
        List.of(lines),
        Duration.ofSeconds(70));
  }

  private static JournalLine.Summary summary(double literal, double inference) {
    Score score =
        new Score(
            literal + inference,
            3,
            Map.of(
                Level.LITERAL, new Score.Part(literal, 2),
                Level.INFERENCE, new Score.Part(inference, 1)));
    return new JournalLine.Summary(
        score, Duration.ofSeconds(70), Map.of("q1", 1.0, "q2", literal - 1, "q3", inference));
  }

  private static final History HISTORY =
      new History(
          List.of(
              attempt("harbour.txt", Mode.PRACTICE, NINE, summary(1.5, 1)),
              attempt("harbour.txt", Mode.EXAM, NINE.plusSeconds(7200), summary(1, 0)),
              attempt(
                  "river.txt",
                  Mode.PRACTICE,
                  NINE.plusSeconds(3600),
                  new JournalLine.Answered("q1", Response.of("boat"), 1))));

  @Test
  void articlesAreReadOutWithWhatIsKnownOfThemAndOneIsChosen() {
    Bank bank =
        new Bank(
            List.of(),
            List.of(
                testlet("harbour.txt", "The Harbour", 25),
                testlet("lake.txt", "The Lake", 1),
                testlet("river.txt", "The River", 3)),
            List.of());
    Optional<Testlet> chosen = Home.choose(bank, HISTORY, talk("four", "0", "", "3"));
    assertEquals("river.txt", chosen.orElseThrow().article().name());
    assertEquals(
        """
        1. The Harbour, 25 questions. Last score 1 of 3. Best 2.5 of 3.
        2. The Lake, 1 question.
        3. The River, 3 questions. A sitting is unfinished.
        The article you want, 1 to 3, or q to leave: four
        Type one number from 1 to 3, or q to leave.
        The article you want, 1 to 3, or q to leave: 0
        Type one number from 1 to 3, or q to leave.
        The article you want, 1 to 3, or q to leave:\s
        Type one number from 1 to 3, or q to leave.
        The article you want, 1 to 3, or q to leave: 3
        """,
        out.toString());
  }

  @Test
  void theOnlyArticleIsTakenUnasked() {
    Testlet only = testlet("lake.txt", "The Lake", 2);
    Bank bank = new Bank(List.of(), List.of(only), List.of());
    assertEquals(Optional.of(only), Home.choose(bank, History.NONE, talk()));
    assertEquals("", out.toString());
  }

  @Test
  void faultsAndAnEmptyBankAreSaid() {
    Fault fault =
        new Fault(
            new Place("x.yaml", 1, 1),
            Fault.Severity.ERROR,
            "missing-key",
            "no answer",
            "Write one.",
            Excerpt.NONE);
    Bank bank = new Bank(List.of(), List.of(testlet("lake.txt", "The Lake", 0)), List.of(fault));
    assertEquals(Optional.empty(), Home.choose(bank, History.NONE, talk()));
    assertEquals(
        """
        1 fault in the question files; `readback check` tells which.
        There are no questions to ask.
        """,
        out.toString());
  }

  @Test
  void theEndOfInputLeaves() {
    Bank bank =
        new Bank(
            List.of(),
            List.of(testlet("lake.txt", "The Lake", 1), testlet("sea.txt", "The Sea", 1)),
            List.of());
    assertEquals(Optional.empty(), Home.choose(bank, History.NONE, talk()));
    assertEquals(Optional.empty(), Home.choose(bank, History.NONE, talk("q")));
    Attempt open = HISTORY.unfinished("river.txt").orElseThrow();
    assertEquals(Optional.empty(), Home.goesOn(open, ZONE, talk()));
    assertEquals(Optional.of(false), Home.goesOn(open, ZONE, talk("No")));
    assertEquals(Optional.of(true), Home.goesOn(open, ZONE, talk("y")));
  }

  @Test
  void aHistoryIsATableOfSittingsByArticleAndASumByLevel() {
    assertEquals(
        """
        harbour.txt
          2026-03-02 20:00  exam      1 of 3, 33 %          1 minute 10 seconds
          2026-03-02 18:00  practice  2.5 of 3, 83 %        1 minute 10 seconds
          2 questions to go over again: --missed asks them.

        river.txt
          2026-03-02 19:00  practice  left after 1 of 3 questions

        All sittings by level
          literal         2.5 of 4, 62 %
          inference       1 of 2, 50 %
        """,
        String.join("\n", HistoryTable.lines(HISTORY, ZONE, true)) + "\n");
  }

  @Test
  void noCharacterInAJournalIsObeyed() {
    String odd = "a\u001b[2J\u009b\u202e\u2028b";
    Attempt attempt = HISTORY.attempts().get(0);
    Attempt hostile =
        new Attempt(
            attempt.file(),
            attempt.begun(),
            attempt.last(),
            odd,
            attempt.rules(),
            attempt.asked(),
            attempt.lines(),
            attempt.spent());
    History history = new History(List.of(hostile), Map.of(), List.of(odd));
    List<String> lines = HistoryTable.lines(history, ZONE, false);
    assertEquals("a\ufffd[2J\ufffd b", lines.get(0));
    assertEquals("a\ufffd[2J\ufffd b", lines.get(lines.size() - 1));
  }

  @Test
  void anEmptyHistorySaysSo() {
    assertEquals(
        List.of("No sitting has been kept yet."), HistoryTable.lines(History.NONE, ZONE, true));
    assertEquals("{\"articles\":[],\"unreadable\":[]}\n", HistoryJson.of(History.NONE));
  }

  @Test
  void aHistoryIsJsonForOtherPrograms() {
    assertEquals(
        """
        {"articles":[{"article":"harbour.txt","missed":["q2","q3"],"sittings":[\
        {"begun":"2026-03-02T11:00:00Z","mode":"exam","closedBook":false,"seconds":70,\
        "finished":true,"score":1.0,"of":3,"levels":{"literal":[1.0,2],"inference":[0.0,1]}},\
        {"begun":"2026-03-02T09:00:00Z","mode":"practice","closedBook":false,"seconds":70,\
        "finished":true,"score":2.5,"of":3,"levels":{"literal":[1.5,2],"inference":[1.0,1]}}]},\
        {"article":"river.txt","missed":[],"sittings":[\
        {"begun":"2026-03-02T10:00:00Z","mode":"practice","closedBook":false,"seconds":70,\
        "finished":false}]}],"unreadable":[]}
        """,
        HistoryJson.of(HISTORY));
  }
}
