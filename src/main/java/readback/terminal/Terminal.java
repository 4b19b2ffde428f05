package readback.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import readback.screen.Event;
import readback.screen.Event.Key;
import readback.screen.Frame;
import readback.screen.Size;

/**
 * The reader's terminal. One thread takes events and shows frames; any thread may {@link #post}.
 * However the program ends, the terminal is given back as it was.
 */
public final class Terminal implements AutoCloseable {
  /** Exit codes of a program that a signal ended: 128 and the signal's number. */
  public static final int HUNG_UP = 129;

  public static final int INTERRUPTED = 130;
  public static final int TERMINATED = 143;

  /** How long the other side of the lock may take before the terminal is given back anyway. */
  private static final int PATIENCE = 200;

  /** How long a stopped program waits at most for being told that it goes on, in nanoseconds. */
  private static final long STOPPED = 1_000_000_000;

  /** Mouse presses (1000) in the form of 1006, pastes marked (2004), no wrapping at the edge. */
  private static final String MODES_ON = "\u001b[?1000h\u001b[?1006h\u001b[?2004h\u001b[?7l";

  private static final String MODES_OFF =
      "\u001b[?2026l\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?7h";
  private static final String ASK_FOR_GROUND = "\u001b]11;?\u001b\\";

  private final Options options;
  private final Tty tty;
  private final Inbox inbox = new Inbox();
  private final Output output;
  private final Lanterna lanterna;
  private final Decoder decoder;
  private final Painter painter;
  private final Keyboard keyboard;

  /** Held while the terminal is written to. */
  private final ReentrantLock writing = new ReentrantLock();

  private Signals signals;
  private volatile boolean isOurs;
  private volatile boolean isSuspended;

  Terminal(Options options, Tty tty, ReadableByteChannel input, OutputStream sink) {
    this.options = options;
    this.tty = tty;
    output = new Output(sink);
    painter = new Painter(output, options.theme(), options.isAscii());
    Typed typed = new Typed(inbox);
    Sequences sequences = new Sequences();
    lanterna = new Lanterna(typed, output, sequences);
    decoder = new Decoder(inbox, typed, sequences, lanterna);
    keyboard = new Keyboard(input, inbox);
    keyboard.start();
  }

  /**
   * Takes the terminal over.
   *
   * @throws IOException if there is none that could be used; its message says why, in a few words
   */
  public static Terminal open(Options options) throws IOException {
    Optional<String> why = Usable.whyNot();
    if (why.isPresent()) {
      throw new IOException(why.get());
    }
    boolean rehearses = Rehearsal.isOn();
    Terminal terminal =
        new Terminal(
            options,
            Tty.open(),
            rehearses ? new Rehearsal() : new FileInputStream(FileDescriptor.in).getChannel(),
            rehearses ? OutputStream.nullOutputStream() : new FileOutputStream(FileDescriptor.out));
    Thread.setDefaultUncaughtExceptionHandler(new Accident(terminal::close));
    Runtime.getRuntime().addShutdownHook(new Thread(terminal::close));
    terminal.signals = new Signals(terminal.inbox, terminal::leaveNow);
    terminal.enter();
    if (options.asks()) {
      terminal.output.control(ASK_FOR_GROUND);
    }
    return terminal;
  }

  public Options options() {
    return options;
  }

  /** The size that the next frame should have. */
  public Size size() {
    return tty.size();
  }

  /** Hands in an event from another thread. */
  public void post(Event event) {
    inbox.post(event);
  }

  /**
   * The exit code that is asked for once a signal, Ctrl-C or the end of the input asks the program
   * to leave: {@link #INTERRUPTED}, {@link #TERMINATED} or {@link #HUNG_UP}.
   */
  public OptionalInt ending() {
    int code = inbox.ending();
    return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** Whether an event is there already, so that a frame shown now would be outdated at once. */
  public boolean hasNext() {
    return decoder.hasNext();
  }

  /**
   * The next event. Empty when none came in time, or at once when the program is asked to leave.
   */
  public Optional<Event> next(Duration wait) {
    long until = System.nanoTime() + wait.toNanos();
    while (inbox.ending() == 0) {
      Event event = take();
      if (event != null) {
        return Optional.of(event);
      }
      if (inbox.isEmpty() && System.nanoTime() - until >= 0) {
        break;
      }
      inbox.await(decoder.until(until));
    }
    return Optional.empty();
  }

  private Event take() {
    Inbox.Wish wish = inbox.wish();
    if (wish != null) {
      return heed(wish);
    }
    Event event = inbox.event();
    if (event == null) {
      event = decoder.next();
      listenToAnswers();
    }
    return event instanceof Key key && key.ctrl() ? command(key) : event;
  }

  /** Keys that mean the same everywhere in a terminal. */
  private Event command(Key key) {
    switch (key.text()) {
      case "c":
        inbox.end(INTERRUPTED);
        return null;
      case "l":
        painter.forget();
        return new Event.Resize();
      default:
        return key;
    }
  }

  private Event heed(Inbox.Wish wish) {
    switch (wish) {
      case MEASURE:
        return tty.measure() ? new Event.Resize() : null;
      case STOP:
        stop();
        return new Event.Resize();
      case GO_ON:
      default:
        tty.makeRaw();
        reenter();
        return new Event.Resize();
    }
  }

  private void listenToAnswers() {
    String answer = decoder.takeAnswer();
    if (!answer.isEmpty() && options.asks()) {
      Theme.isLight(answer)
          .ifPresent(
              isLight -> {
                Frame frame = painter.shown();
                painter.theme(Theme.of(options.depth(), isLight));
                if (frame != null && isLight) {
                  show(frame);
                }
              });
    }
  }

  /** Shows a frame; writes only what differs from the frame before, and nothing if none does. */
  public void show(Frame frame) {
    writing.lock();
    try {
      if (isOurs) {
        painter.paint(frame);
        flush();
        listenToSignals();
      }
    } finally {
      writing.unlock();
    }
  }

  /** Only once something shows, because it takes its time; till then the launcher minds them. */
  private void listenToSignals() {
    if (signals != null) {
      signals.handle();
      signals = null;
    }
  }

  /** Puts a text on the terminal's clipboard, where the terminal allows it (OSC 52). */
  public void copy(String text) {
    writing.lock();
    try {
      if (isOurs) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.control("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u001b\\");
        flush();
      }
    } finally {
      writing.unlock();
    }
  }

  /** Lends the terminal to another program, such as an editor, while {@code work} runs it. */
  public void suspended(Runnable work) {
    leave();
    tty.restore();
    isSuspended = true;
    try {
      work.run();
    } finally {
      isSuspended = false;
      tty.makeRaw();
      reenter();
    }
  }

  private void stop() {
    leave();
    tty.restore();
    tty.stop();
    long until = System.nanoTime() + STOPPED;
    while (inbox.wish() != Inbox.Wish.GO_ON && System.nanoTime() < until && inbox.ending() == 0) {
      inbox.await(until);
    }
    tty.makeRaw();
    reenter();
  }

  private void reenter() {
    tty.measure();
    enter();
  }

  private void enter() {
    writing.lock();
    try {
      lanterna.size(tty.size());
      if (!isOurs) {
        lanterna.enterPrivateMode();
        isOurs = true;
      }
      output.control(MODES_ON);
      painter.forget();
    } catch (IOException e) {
      inbox.end(HUNG_UP);
    } finally {
      writing.unlock();
    }
  }

  private void leave() {
    boolean isLocked = tryLock();
    try {
      if (isOurs) {
        isOurs = false;
        output.control(MODES_OFF);
        lanterna.exitPrivateMode();
      }
    } catch (IOException e) {
      inbox.end(HUNG_UP);
    } finally {
      if (isLocked) {
        writing.unlock();
      }
    }
  }

  private boolean tryLock() {
    try {
      return writing.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void flush() {
    try {
      output.flush();
    } catch (IOException e) {
      inbox.end(HUNG_UP);
    }
  }

  private void leaveNow(int code) {
    close();
    Runtime.getRuntime().halt(code);
  }

  /** Gives the terminal back; a second time does nothing. */
  @Override
  public void close() {
    if (isOurs) {
      leave();
      tty.giveBack();
      keyboard.interrupt();
    }
  }
}
