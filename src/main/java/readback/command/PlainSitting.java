package readback.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.JournalException;
import readback.attempt.Keeper;
import readback.attempt.Resumption;
import readback.bank.Bank;
import readback.bank.Testlet;
import readback.plain.Home;
import readback.plain.Plain;
import readback.plain.Sequel;
import readback.plain.Talk;
import readback.quiz.Quiz;
import readback.quiz.Wish;
import readback.terminal.Options;

/** The quiz in plain lines, on standard input and output. */
final class PlainSitting {
  private final InstantSource clock = InstantSource.system();
  private final SittingOptions options;
  private final Records records;
  private final Library library;
  private final Talk talk;

  PlainSitting(SittingOptions options, Records records, Library library) {
    this.options = options;
    this.records = records;
    this.library = library;
    Options look = Options.of(System.getenv(), true, options.ascii);
    this.talk = new Talk(input(), output(look.isAscii()), look.isAscii(), System.console() == null);
  }

  /**
   * Goes on until the last question, the end of the input, or the reader leaves.
   *
   * @param why why there is no screen, if nobody asked for plain lines
   * @return the exit code
   */
  int run(String why) {
    Wish wish = options.wish();
    try {
      if (why != null) {
        talk.say("Plain lines, because " + why + ".");
      }
      if (library.isLarge()) {
        talk.say("Reading the question files; there are many.");
      }
      Bank bank = library.bank();
      History history = records.history();
      history.told().forEach(talk::say);
      Optional<Testlet> chosen = Home.choose(bank, history, talk);
      if (chosen.isPresent()) {
        sit(chosen.get(), wish, history);
      }
      return 0;
    } catch (Talk.Hushed e) {
      return 0;
    } finally {
      records.close();
    }
  }

  private void sit(Testlet testlet, Wish wish, History history) {
    String article = testlet.article().name();
    Optional<Attempt> unfinished = history.unfinished(article);
    if (unfinished.isPresent()) {
      Optional<Boolean> goesOn = Home.goesOn(unfinished.get(), ZoneId.systemDefault(), talk);
      if (goesOn.isEmpty()) {
        return;
      }
      if (goesOn.get() && resumed(unfinished.get(), testlet, history)) {
        return;
      }
    }
    Optional<Quiz> quiz =
        wish.begin(testlet.article(), testlet.items(), history.missed(article), clock.instant());
    if (quiz.isEmpty()) {
      talk.say("No question fits what you asked for.");
      return;
    }
    begin(quiz.get(), history);
  }

  private void begin(Quiz quiz, History history) {
    told(() -> records.begin(quiz, clock.instant()));
    goOn(Plain.sit(quiz, talk, keeper(), clock), history);
  }

  /** After a sitting; what was missed in it may be another one. */
  private void goOn(Quiz sat, History history) {
    if (sat.finished()) {
      Sequel.compared(sat, history).ifPresent(talk::say);
      Sequel.again(sat, clock.instant(), talk).ifPresent(quiz -> begin(quiz, history));
    }
  }

  /** Whether the sitting went on; a sitting of which no question is left cannot. */
  private boolean resumed(Attempt attempt, Testlet testlet, History history) {
    Optional<Resumption> resumption =
        Resumption.of(attempt, testlet.article(), testlet.items(), clock.instant());
    if (resumption.isEmpty()) {
      talk.say("None of its questions is left, so a new sitting begins.");
      return false;
    }
    told(() -> records.resume(attempt, clock.instant()));
    resumption.get().told().forEach(talk::say);
    goOn(Plain.sit(resumption.get().quiz(), talk, keeper(), clock), history);
    return true;
  }

  private void told(Runnable work) {
    try {
      work.run();
    } catch (JournalException e) {
      talk.say(e.getMessage());
    }
  }

  private Keeper keeper() {
    return records.keeper(clock);
  }

  private static BufferedReader input() {
    return new BufferedReader(new InputStreamReader(System.in, charset()));
  }

  private static PrintStream output(boolean ascii) {
    return new PrintStream(
        System.out, false, ascii ? java.nio.charset.StandardCharsets.US_ASCII : charset());
  }

  /** The terminal's, which Java 17 does not take for its own, unless the launcher knows better. */
  private static Charset charset() {
    String terminal = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.forName(System.getProperty("readback.charset", terminal));
  }
}
