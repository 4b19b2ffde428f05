package readback.plain;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.bank.Bank;
import readback.bank.Fault;
import readback.bank.Testlet;

/** The choice of an article, in lines. */
public final class Home {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Home() {}

  /**
   * Reads out the articles there are and asks for one; the only one is taken unasked.
   *
   * @return empty if the reader leaves, the input ends, or there is nothing to choose
   */
  public static Optional<Testlet> choose(Bank bank, History history, Talk talk) {
    long errors = bank.faults().stream().filter(Fault::isError).count();
    if (errors > 0) {
      talk.say(
          Outcome.counted(errors, "fault")
              + " in the question files; `readback check` tells which.");
    }
    List<Testlet> testlets = bank.testlets().stream().filter(Home::hasQuestions).toList();
    if (testlets.isEmpty()) {
      talk.say("There are no questions to ask.");
      return Optional.empty();
    }
    if (testlets.size() == 1) {
      return Optional.of(testlets.get(0));
    }
    for (int i = 0; i < testlets.size(); i++) {
      talk.say((i + 1) + ". " + described(testlets.get(i), history));
    }
    return ask(testlets, talk);
  }

  /**
   * Asks whether to go on with an unfinished sitting.
   *
   * @return empty if the reader leaves or the input ends
   */
  public static Optional<Boolean> goesOn(Attempt unfinished, ZoneId zone, Talk talk) {
    talk.say(
        "A sitting that you began on "
            + WHEN.format(unfinished.begun().atZone(zone))
            + " is unfinished: "
            + unfinished.answered()
            + " of "
            + Outcome.counted(unfinished.asked().size(), "question")
            + " answered.");
    while (true) {
      Optional<String> line = talk.ask("Go on with it, y or n");
      String said = line.map(typed -> typed.strip().toLowerCase(java.util.Locale.ROOT)).orElse("q");
      switch (said) {
        case "y", "yes":
          return Optional.of(true);
        case "n", "no":
          return Optional.of(false);
        case "q", "quit":
          return Optional.empty();
        default:
          talk.say("Type y to go on with it, n to begin anew, or q to leave.");
      }
    }
  }

  private static boolean hasQuestions(Testlet testlet) {
    return !testlet.entries().isEmpty();
  }

  private static String described(Testlet testlet, History history) {
    String name = testlet.article().name();
    String scores =
        history.lastScore(name).map(last -> " Last score " + Outcome.of(last) + ".").orElse("");
    String best =
        history.bestScore(name).map(score -> " Best " + Outcome.of(score) + ".").orElse("");
    String open = history.unfinished(name).isPresent() ? " A sitting is unfinished." : "";
    return testlet.article().title()
        + ", "
        + Outcome.counted(testlet.entries().size(), "question")
        + "."
        + scores
        + best
        + open;
  }

  private static Optional<Testlet> ask(List<Testlet> testlets, Talk talk) {
    while (true) {
      Optional<String> line =
          talk.ask("The article you want, 1 to " + testlets.size() + ", or q to leave");
      if (line.isEmpty() || line.get().strip().equalsIgnoreCase("q")) {
        return Optional.empty();
      }
      Optional<Integer> number = Numbered.one(line.get(), testlets.size());
      if (number.isPresent()) {
        return Optional.of(testlets.get(number.get() - 1));
      }
      talk.say("Type one number from 1 to " + testlets.size() + ", or q to leave.");
    }
  }
}
