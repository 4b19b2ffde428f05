package readback.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A sitting that an ending meets at some moment, from the launcher's first step to the questions,
 * while keys arrive; and how the terminal is afterwards.
 */
final class Encounter {
  /** A shell with jobs of its own, which goes on when the quiz has ended or was stopped. */
  private static final String SHELL =
      "set -m; cd \"$HOME\"; stty intr ^G; stty -g >before; \"$0\" take --seed 7 --type choice;"
          + " echo $? >code; stty -g >after; echo 'back in the shell'; read line;"
          + " fg 2>/dev/null; stty -g >end; echo 'the end of it'";

  private static final String HANG_UPS_IGNORED = "trap '' HUP; ";
  private static final String[] KEYS = {"1", "2", "\r", "t", "?", "\u001b[B", "\u001b", "f"};

  /** How long a sitting may take to end before it counts as going on, in milliseconds. */
  private static final int PATIENCE = 4_000;

  /** How long a start takes at most, and after it the last moment of an ending; milliseconds. */
  private static final int START = 800;

  private static final int LATEST = 600;

  /**
   * How it went.
   *
   * @param trouble what is not as it was before; empty if nothing
   * @param wentOn whether the sitting took no notice, and was ended by the reader's own key
   * @param wasShown whether a question was on the screen when it happened
   * @param milliseconds from the ending to the last process's end
   * @param cpu processor time that was used meanwhile, in milliseconds
   */
  record Outcome(
      List<String> trouble, boolean wentOn, boolean wasShown, long milliseconds, long cpu) {}

  private final Ending ending;
  private final Random random;
  private final Path home;
  private final Console console;
  private final List<String> trouble = new ArrayList<>();
  private boolean wentOn;
  private boolean wasShown;
  private Spent spent = new Spent(0, 0);

  private Encounter(Ending ending, Random random, Path home) throws IOException {
    this.ending = ending;
    this.random = random;
    this.home = home;
    String before = ending == Ending.CLOSE && random.nextBoolean() ? HANG_UPS_IGNORED : "";
    List<String> command = List.of("/bin/sh", "-c", before + SHELL, Console.LAUNCHER.toString());
    this.console = new Console(home, 80, 24, command);
  }

  /** Starts a sitting with this home folder, and lets the ending meet it at a random moment. */
  static Outcome of(Ending ending, Random random, Path home) throws Exception {
    Encounter encounter = new Encounter(ending, random, home);
    try (encounter.console) {
      encounter.play();
    } catch (AssertionError e) {
      encounter.trouble.add("hangs: " + e.getMessage());
    }
    return encounter.outcome();
  }

  private Outcome outcome() {
    return new Outcome(List.copyOf(trouble), wentOn, wasShown, spent.milliseconds(), spent.cpu());
  }

  private void play() throws Exception {
    Job job = Job.of(console);
    if (random.nextInt(3) == 0) {
      typeFor(random.nextInt(START));
    } else {
      console.await("Question 1 of");
      typeFor(random.nextInt(LATEST));
    }
    wasShown = console.raw().contains("Question 1 of");
    if (ending == Ending.CLOSE) {
      List<ProcessHandle> programs = job.programs();
      spent = Spent.until(programs, console::hangUp);
      return;
    }
    spent = Spent.until(ending == Ending.STOP ? List.of() : job.programs(), () -> send(job));
    if (!cameBack()) {
      wentOn = true;
      console.type("\u0007");
      console.await("back in the shell");
    }
    look("after");
    console.type("\n");
    if (ending == Ending.STOP && !wentOn) {
      typeFor(random.nextInt(LATEST));
      console.type("\u0007");
    }
    console.exit();
    if (ending == Ending.STOP && !wentOn) {
      look("end");
    }
  }

  /** Keys at random, and another size now and then. */
  private void typeFor(int milliseconds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (System.nanoTime() < until) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      Thread.sleep(Math.min(left + 1, 5 + random.nextInt(60)));
      if (random.nextInt(6) == 0) {
        console.resize(40 + random.nextInt(100), 12 + random.nextInt(40));
      } else {
        console.type(KEYS[random.nextInt(KEYS.length)]);
      }
    }
  }

  private void send(Job job) {
    switch (ending) {
      case INT -> either(() -> console.type("\u0007"), () -> job.signalLauncher("INT"));
      case STOP -> console.type("\u001a");
      case KILL -> job.killProgram();
      default -> {
        String signal = ending.name();
        either(
            () -> job.signalAll(signal),
            () -> either(() -> job.signalLauncher(signal), () -> job.signalProgram(signal)));
      }
    }
  }

  private void either(Runnable one, Runnable other) {
    (random.nextBoolean() ? one : other).run();
  }

  private boolean cameBack() throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < until) {
      if (console.raw().contains("back in the shell")) {
        return true;
      }
      Thread.sleep(5);
    }
    return false;
  }

  /** Compares settings and modes with those before. */
  private void look(String file) throws IOException {
    String before = Files.readString(home.resolve("before")).strip();
    String after =
        Optional.of(home.resolve(file))
            .filter(Files::exists)
            .map(Encounter::text)
            .orElse("nothing");
    if (!before.equals(after)) {
      trouble.add("settings " + after + " instead of " + before);
    }
    if (!Modes.BEFORE.equals(Modes.after(console.raw()))) {
      trouble.add("modes " + Modes.after(console.raw()));
    }
    if (console.raw().contains("\tat ") || console.raw().contains("Exception")) {
      trouble.add("a trace on the screen");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return e.toString();
    }
  }
}
