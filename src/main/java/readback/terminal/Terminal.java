package readback.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import readback.screen.Event;
import readback.screen.Event.Key;
import readback.screen.Frame;
import readback.screen.Size;

/**
 * The reader's terminal. One thread takes events and shows frames; any thread may {@link #post}.
 * However the program ends, the terminal is given back as it was.
 */
public final class Terminal implements AutoCloseable {
  /** The exit codes of a program that a signal ended: 128 and the signal's number. */
  public static final int HUNG_UP = 129;

  public static final int INTERRUPTED = 130;
  public static final int TERMINATED = 143;

  /** How long a stopped program waits at most for being told that it goes on, in nanoseconds. */
  private static final long STOPPED = 1_000_000_000;

  /** How long the answer to a question may be on its way, in nanoseconds. */
  private static final long ON_ITS_WAY = 300_000_000;

  private final Options options;
  private final Tty tty;
  private final Inbox inbox = new Inbox();
  private final Display display;
  private final Decoder decoder;
  private final Keyboard keyboard;

  private long asked = System.nanoTime() - ON_ITS_WAY;
  private volatile boolean isClosed;

  Terminal(Options options, Tty tty, ReadableByteChannel input, OutputStream sink) {
    this.options = options;
    this.tty = tty;
    Output output = new Output(sink);
    Typed typed = new Typed(inbox);
    Sequences sequences = new Sequences();
    Lanterna lanterna = new Lanterna(typed, output, sequences);
    Painter painter = new Painter(output, options.theme(), options.isAscii());
    display = new Display(output, lanterna, painter, inbox);
    decoder = new Decoder(inbox, typed, sequences, lanterna);
    keyboard = new Keyboard(input, inbox);
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
    boolean isRehearsal = Rehearsal.isOn();
    Terminal terminal =
        new Terminal(
            options,
            Tty.open(),
            isRehearsal ? new Rehearsal() : new FileInputStream(FileDescriptor.in).getChannel(),
            isRehearsal
                ? OutputStream.nullOutputStream()
                : new FileOutputStream(FileDescriptor.out));
    terminal.guard();
    terminal.start();
    return terminal;
  }

  /** Sees that the terminal is given back even where nobody closes it. */
  private void guard() {
    Thread.setDefaultUncaughtExceptionHandler(new Accident(this));
    // Before the first frame, for a change of size right after it must not be missed.
    new Signals(inbox, tty, this).listen();
    try {
      Runtime.getRuntime().addShutdownHook(new GivingBack(this));
    } catch (IllegalStateException e) {
      // A signal came first, and the program is ending already.
      inbox.end(TERMINATED);
      close();
    }
  }

  void start() {
    keyboard.start();
    display.enter(size());
    if (options.asks()) {
      display.askForGround();
      asked = System.nanoTime();
    }
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
      heed(decoder.takeAnswer());
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
        display.forget();
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
        break;
      case GO_ON:
        takeBack();
        break;
    }
    return new Event.Resize();
  }

  /** Takes the looks for a light ground if the terminal answers that it has one. */
  private void heed(String answer) {
    if (!answer.isEmpty() && options.asks()) {
      asked -= ON_ITS_WAY;
      if (Theme.isLight(answer).orElse(false)) {
        display.theme(Theme.of(options.depth(), true));
      }
    }
  }

  /** Shows a frame; writes only what differs from the frame before, and nothing if none does. */
  public void show(Frame frame) {
    display.show(frame);
  }

  /** Puts a text on the terminal's clipboard, where the terminal allows it. */
  public void copy(String text) {
    display.copy(text);
  }

  /** Lends the terminal to another program, such as an editor, while {@code work} runs it. */
  public void suspended(Runnable work) {
    inbox.isLent(true);
    display.leave();
    tty.restore();
    try {
      work.run();
    } finally {
      inbox.isLent(false);
      takeBack();
    }
  }

  /** Stops as other programs do on Ctrl-Z, until the shell lets it go on. */
  private void stop() {
    display.leave();
    tty.restore();
    tty.stop();
    long until = System.nanoTime() + STOPPED;
    while (inbox.wish() != Inbox.Wish.GO_ON && System.nanoTime() < until && inbox.ending() == 0) {
      inbox.await(until);
    }
    takeBack();
  }

  private void takeBack() {
    tty.makeRaw();
    tty.measure();
    display.enter(size());
  }

  /** Leaves without waiting for anybody. */
  void leaveNow(int code) {
    close();
    Runtime.getRuntime().halt(code);
  }

  /** What the JVM does last. */
  private static final class GivingBack extends Thread {
    private final Terminal terminal;

    GivingBack(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public void run() {
      terminal.close();
    }
  }

  /** Gives the terminal back; a second time does nothing. */
  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      display.close();
      // An answer on its way would otherwise be typed into the shell.
      if (System.nanoTime() - asked < ON_ITS_WAY) {
        inbox.awaitBytes(System.nanoTime() + ON_ITS_WAY / 3);
      }
      tty.giveBack();
      keyboard.interrupt();
    }
  }
}
