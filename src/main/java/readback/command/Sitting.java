package readback.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readback.bank.Testlet;
import readback.screen.Event;
import readback.screen.Step;
import readback.screen.View;
import readback.screen.author.Questions;
import readback.screen.page.Session;
import readback.terminal.Options;
import readback.terminal.Terminal;
import readback.text.Legible;

/** The quiz from the command line to its end. */
final class Sitting {
  /** Set by the launcher where there is no terminal to take over: why. */
  static final String NO_TERMINAL = "readback.plain";

  /** Milliseconds. */
  private static final int BREATH = 100;

  private final SittingOptions options;
  private final Records records;
  private final Library library;
  private final boolean isTaken;

  /** From the home screen. */
  Sitting(SittingOptions options) {
    this(options, List.of(), false);
  }

  private Sitting(SittingOptions options, List<String> names, boolean isTaken) {
    Path folder = options.folder.path();
    this.options = options;
    this.isTaken = isTaken;
    this.records = Records.of(System.getenv(), !options.noHistory, folder);
    this.library = new Library(folder, names, records);
  }

  /** At once into a sitting, if there is one article only. */
  static Sitting on(SittingOptions options, List<String> names) {
    return new Sitting(options, names, true);
  }

  /**
   * Goes on until the reader leaves.
   *
   * @return the exit code
   */
  int run() {
    String why = System.getProperty(NO_TERMINAL);
    if (options.plain || why != null) {
      return new PlainSitting(options, records, library).run(why);
    }
    try {
      return onScreen();
    } catch (IOException e) {
      return new PlainSitting(options, records, library).run(e.getMessage());
    }
  }

  private int onScreen() throws IOException {
    Event.Loaded known = isTaken && !library.isLarge() ? library.load() : null;
    Options look = Options.of(System.getenv(), options.noColor, options.ascii);
    Session home =
        Session.loading(options.wish(), records.areKept())
            .authored(new Questions(options.folder.path().toString()));
    int status;
    String farewell;
    try (Terminal terminal = Terminal.open(look)) {
      Stage stage = new Stage(terminal, new World(terminal, records, library));
      stage.open(known == null ? Step.to(home) : taken(home, known, stage.view()));
      new Reading(terminal, home, known, stage.view()).start();
      status = stage.play();
      farewell = stage.farewell();
    }
    leave(farewell);
    return status;
  }

  /** The question files come when they are read, after the first screen shows. */
  private final class Reading extends Thread {
    private final Terminal terminal;
    private final Session home;
    private final Event.Loaded known;
    private final View view;

    /**
     * @param known what is read already, or null
     */
    Reading(Terminal terminal, Session home, Event.Loaded known, View view) {
      super("question files");
      this.terminal = terminal;
      this.home = home;
      this.known = known;
      this.view = view;
      setDaemon(true);
    }

    @Override
    public void run() {
      Optional<Event.Loaded> first = known == null ? library.first() : Optional.empty();
      first.ifPresent(this::begin);
      Event.Loaded loaded = known == null ? all() : known;
      if (first.isPresent()) {
        return;
      }
      try {
        // What was read is to be painted first.
        sleep(BREATH);
        Foresight.on(home, loaded, view);
      } catch (InterruptedException e) {
        // Then without.
      }
    }

    private void begin(Event.Loaded first) {
      terminal.post(first);
      terminal.post(
          new Event.Told("The first questions; all others are being read and will follow."));
    }

    private Event.Loaded all() {
      Event.Loaded all = library.again();
      terminal.post(all);
      all.history().told().forEach(line -> terminal.post(new Event.Told(line)));
      return all;
    }
  }

  private static Step taken(Session home, Event.Loaded known, View view) {
    Session loaded = (Session) home.press(known, view).next();
    List<Testlet> testlets = known.bank().testlets();
    return testlets.size() == 1 ? loaded.begun(testlets.get(0), view) : Step.to(loaded);
  }

  private void leave(String farewell) {
    records.close();
    if (!farewell.isEmpty()) {
      System.out.println(Legible.text(farewell));
    }
  }
}
