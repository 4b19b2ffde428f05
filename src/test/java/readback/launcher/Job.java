package readback.launcher;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The launcher that runs below a shell in a console, and the program that runs below it. */
record Job(ProcessHandle launcher) {
  private static final long PATIENCE = 5_000_000_000L;

  /** Waits until the shell has started it. */
  static Job of(Console console) {
    return new Job(await(console::programs, program -> line(program).contains("bin/readback ")));
  }

  private static String line(ProcessHandle program) {
    return program.info().commandLine().orElse("");
  }

  /** Both, as far as they run. */
  List<ProcessHandle> programs() {
    return program().map(program -> List.of(launcher, program)).orElse(List.of(launcher));
  }

  private Optional<ProcessHandle> program() {
    return launcher.children().filter(Job::isJava).findFirst();
  }

  private static boolean isJava(ProcessHandle program) {
    return program.info().command().orElse("").endsWith("java");
  }

  void signalAll(String signal) {
    // The shell gives each job a process group of its own.
    run("kill", "-" + signal, "--", "-" + launcher.pid());
  }

  void signalLauncher(String signal) {
    run("kill", "-" + signal, "" + launcher.pid());
  }

  /** To the JVM, once there is one. */
  void signalProgram(String signal) {
    ProcessHandle program = await(() -> launcher.children().toList(), Job::isJava);
    run("kill", "-" + signal, "" + program.pid());
  }

  void killProgram() {
    signalProgram("KILL");
  }

  private static ProcessHandle await(
      java.util.function.Supplier<List<ProcessHandle>> programs, Predicate<ProcessHandle> wanted) {
    long until = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < until) {
      Optional<ProcessHandle> found = programs.get().stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.onSpinWait();
    }
    return fail("it was never started");
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
