package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.item.Item;
import readback.item.Response;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;

class HistoryTest {
  private static final String ARTICLE = Sittings.ARTICLE.name();
  private static final String RIGHT = "a boat";
  private static final String WRONG = "a cart";
  private static final String SKIP = "";

  @TempDir Path folder;
  private int sittings;

  /** A sitting an hour after the one before, on q1, q2 and so on; ends unless it is left. */
  private void sit(Mode mode, boolean finished, String... answers) {
    Instant now = Sittings.NOON.plusSeconds(3600L * sittings++);
    List<Item> items = Sittings.choices(3);
    Rules rules = new Rules(mode, false, Optional.empty(), 1);
    Quiz quiz = Quiz.begin(Sittings.ARTICLE, rules, items, now);
    Journal journal = Sittings.in(folder).begin(quiz, "questions", now);
    for (int i = 0; i < answers.length; i++) {
      now = now.plusSeconds(10);
      quiz = quiz.to(i);
      if (answers[i].equals(SKIP)) {
        quiz = quiz.skip();
        journal.keep(new JournalLine.Skipped(quiz.current().item().identity()), now);
      } else {
        quiz = quiz.respond(Response.of(answers[i]));
        journal.keep(JournalLine.Answered.to(quiz.current()), now);
      }
    }
    if (finished) {
      journal.keep(JournalLine.Summary.of(quiz.finish(now), now), now);
    }
    journal.close();
  }

  private History history() {
    return Sittings.in(folder).history();
  }

  @Test
  void missedIsWhatLatelyEarnedLessThanFullCredit() {
    sit(Mode.PRACTICE, true, RIGHT, WRONG, SKIP);
    assertEquals(Set.of("q2", "q3"), history().missed(ARTICLE));
    sit(Mode.PRACTICE, true, WRONG, RIGHT, SKIP);
    assertEquals(Set.of("q1", "q3"), history().missed(ARTICLE));
    sit(Mode.MISSED, true, RIGHT, RIGHT, RIGHT);
    assertEquals(Set.of(), history().missed(ARTICLE));
    assertEquals(Set.of(), history().missed("another.txt"));
  }

  @Test
  void whatAFinishedSittingLeftOpenIsMissedToo() {
    sit(Mode.EXAM, true, RIGHT);
    assertEquals(Set.of("q2", "q3"), history().missed(ARTICLE));
  }

  @Test
  void anUnfinishedSittingSaysOnlyWhatItGotTo() {
    sit(Mode.PRACTICE, false, WRONG);
    assertEquals(Set.of("q1"), history().missed(ARTICLE));
  }

  @Test
  void theSittingLastWorkedOnCanBeGoneOnWith() {
    sit(Mode.PRACTICE, false, RIGHT);
    sit(Mode.PRACTICE, false, RIGHT, WRONG);
    Attempt open = history().unfinished(ARTICLE).orElseThrow();
    assertEquals(2, open.answered());
    assertEquals(3, open.asked().size());
    assertEquals(Optional.empty(), history().unfinished("another.txt"));
  }

  @Test
  void aSittingLeftBeforeAFinishedOneIsOver() {
    sit(Mode.PRACTICE, false, RIGHT);
    sit(Mode.PRACTICE, true, RIGHT, RIGHT, RIGHT);
    assertEquals(Optional.empty(), history().unfinished(ARTICLE));
  }

  @Test
  void aSittingLeftUntouchedIsNotOffered() {
    sit(Mode.PRACTICE, false, RIGHT);
    sit(Mode.PRACTICE, false);
    assertEquals(1, history().unfinished(ARTICLE).orElseThrow().answered());
  }

  @Test
  void lastAndBestScoreLeaveOutSittingsOnMissedQuestions() {
    sit(Mode.PRACTICE, true, RIGHT, RIGHT, WRONG);
    sit(Mode.EXAM, true, RIGHT, WRONG, WRONG);
    sit(Mode.MISSED, true, RIGHT, RIGHT, RIGHT);
    sit(Mode.PRACTICE, false, RIGHT, RIGHT, RIGHT);
    assertEquals(33, history().lastScore(ARTICLE).orElseThrow().percent());
    assertEquals(66, history().bestScore(ARTICLE).orElseThrow().percent());
    assertEquals(Optional.empty(), history().bestScore("another.txt"));
  }

  @Test
  void theLatestComesFirstAndAFinishedOneIsRemarkablyShort() {
    sit(Mode.PRACTICE, true, RIGHT, RIGHT, RIGHT);
    sit(Mode.EXAM, true, WRONG, WRONG, WRONG);
    List<Attempt> attempts = history().on(ARTICLE);
    assertEquals(
        List.of(Mode.EXAM, Mode.PRACTICE),
        attempts.stream().map(attempt -> attempt.rules().mode()).toList());
    assertEquals(1, attempts.get(0).lines().size());
    assertEquals(5 - 1, Sittings.in(folder).read(attempts.get(0).file()).get().lines().size());
  }

  @Test
  void aNoteAfterTheSummaryTakesNothingAway() {
    sit(Mode.PRACTICE, true, RIGHT, WRONG, RIGHT);
    Attempt finished = history().attempts().get(0);
    Attempt whole = Sittings.in(folder).read(finished.file()).orElseThrow();
    Journal journal = Sittings.in(folder).resume(whole, Sittings.after(99)).journal();
    journal.keep(new JournalLine.Flagged("q1", "odd"), Sittings.after(100));
    journal.close();
    assertEquals(66, history().lastScore(ARTICLE).orElseThrow().percent());
    assertEquals(Set.of("q2"), history().missed(ARTICLE));
    assertEquals(Optional.empty(), history().unfinished(ARTICLE));
  }
}
