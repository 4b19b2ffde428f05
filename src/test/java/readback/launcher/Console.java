package readback.launcher;

import static org.junit.jupiter.api.Assertions.fail;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.utils.ScreenTerminal;

/** A program in a real pseudo-terminal, and what stands on its screen. */
public final class Console implements AutoCloseable {
  public static final Path LAUNCHER = Path.of("target/readback/bin/readback").toAbsolutePath();
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final PtyProcess process;
  private final ScreenTerminal screen;
  private final StringBuffer raw = new StringBuffer();
  private final Thread listener;

  /**
   * Starts a program.
   *
   * @param home where it finds its home folder
   */
  public Console(Path home, int columns, int rows, List<String> command) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeAll(List.of("XDG_STATE_HOME", "NO_COLOR", "COLORFGBG"));
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start();
    screen = new ScreenTerminal(columns, rows);
    listener = new Thread(this::listen, "console");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    byte[] bytes = new byte[8192];
    try (InputStream in = process.getInputStream()) {
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        raw.append(text);
        screen.write(text);
      }
    } catch (IOException e) {
      // The other end is closed: the program has ended.
    }
  }

  public void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void resize(int columns, int rows) {
    screen.setSize(org.jline.terminal.Size.of(columns, rows));
    process.setWinSize(new WinSize(columns, rows));
  }

  /** The running programs below the one that was started, outer ones first. */
  List<ProcessHandle> programs() {
    return ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::descendants).toList();
  }

  /** Closes the terminal, as when its window is closed or the line breaks. */
  void hangUp() {
    try {
      process.getOutputStream().close();
      process.getInputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the program and all that it started, without a chance to tidy up. */
  void kill() {
    ProcessHandle.of(process.pid()).stream()
        .flatMap(ProcessHandle::descendants)
        .forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    exit();
  }

  /** All that was written, escape sequences and all. */
  String raw() {
    return raw.toString();
  }

  /** What stands on the screen, a line a row. */
  public String text() {
    int columns = screen.getColumns();
    int rows = screen.getRows();
    long[] cells = new long[columns * rows];
    screen.dump(cells, new int[2]);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      int c = ScreenTerminal.cellCodePoint(cells[i]);
      text.appendCodePoint(c == 0 ? ' ' : c);
      if ((i + 1) % columns == 0) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** Waits until the words stand on the screen. */
  void await(String words) {
    await("the screen never said: " + words, text -> text.contains(words));
  }

  void await(String trouble, Predicate<String> holds) {
    long until = System.nanoTime() + PATIENCE;
    while (!holds.test(text())) {
      if (System.nanoTime() > until) {
        fail(trouble + "\n" + text());
      }
      pause();
    }
  }

  /** Waits for the program's end; its exit code. */
  public int exit() {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        fail("it does not end\n" + text());
      }
      listener.join(2000);
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
