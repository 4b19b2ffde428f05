package readback.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import readback.attempt.JournalException;
import readback.attempt.JournalLine;
import readback.bank.write.Disk;
import readback.bank.write.Saving;
import readback.bank.write.SavingException;
import readback.screen.Effect;
import readback.screen.Event;
import readback.terminal.Terminal;

/** Does what screens ask of the world outside; what comes of it goes back to them as an event. */
final class World implements Effect.Visitor<List<Event>> {
  private static final int MOST_NAMES = 1000;

  private final Terminal terminal;
  private final Records records;
  private final Library library;
  private boolean isLeaving;

  World(Terminal terminal, Records records, Library library) {
    this.terminal = terminal;
    this.records = records;
    this.library = library;
  }

  /** Whether a screen asked to leave. */
  boolean isLeaving() {
    return isLeaving;
  }

  @Override
  public List<Event> begin(Effect.Begin effect) {
    return told(() -> records.begin(effect.quiz(), Instant.now()));
  }

  @Override
  public List<Event> resume(Effect.Resume effect) {
    return told(() -> records.resume(effect.attempt(), Instant.now()));
  }

  @Override
  public List<Event> keep(Effect.Keep effect) {
    List<Event> told = told(() -> records.keeper(InstantSource.system()).keep(effect.line()));
    if (effect.line() instanceof JournalLine.Summary) {
      renewHistory();
    }
    return told;
  }

  /** Beside the result, which need not wait for it. */
  private void renewHistory() {
    Thread reader = new Thread(() -> terminal.post(library.withHistory()), "history");
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public List<Event> edit(Effect.Edit effect) {
    List<String> trouble = new ArrayList<>();
    terminal.suspended(() -> Editor.openAt(effect.place()).ifPresent(trouble::add));
    Event.Loaded loaded = library.again();
    loaded.bank().faults().stream()
        .filter(fault -> fault.isError() && fault.place().file().equals(effect.place().file()))
        .findFirst()
        .ifPresent(
            fault -> trouble.add("Line " + fault.place().line() + ": " + fault.what() + "."));
    return trouble.isEmpty()
        ? List.of(loaded)
        : List.of(loaded, new Event.Told(String.join(" ", trouble)));
  }

  @Override
  public List<Event> copy(Effect.Copy effect) {
    terminal.copy(effect.text());
    return List.of();
  }

  @Override
  public List<Event> save(Effect.Save effect) {
    try {
      return List.of(new Event.Told("Saved as " + saved(effect) + "."));
    } catch (IOException e) {
      return List.of(new Event.Told("Not saved here: " + LastWords.line(e) + "."));
    }
  }

  @Override
  public List<Event> rewrite(Effect.Rewrite effect) {
    try {
      new Saving(Disk.real()).save(Path.of(effect.file()), effect.before(), effect.after());
      return List.of();
    } catch (SavingException e) {
      return List.of(library.again(), new Event.Told(notSaved(e, effect)));
    }
  }

  private static String notSaved(SavingException e, Effect.Rewrite effect) {
    return "Not saved: " + e.getMessage().replace(effect.file(), "the file") + ".";
  }

  @Override
  public List<Event> hear(Effect.Hear effect) {
    return told(
        () ->
            Folders.heard(System.getenv())
                .ifPresent(heard -> heard.add(effect.said(), effect.isHeard(), Instant.now())));
  }

  @Override
  public List<Event> reload(Effect.Reload effect) {
    return List.of(library.again());
  }

  @Override
  public List<Event> quit(Effect.Quit effect) {
    isLeaving = true;
    return List.of();
  }

  private static List<Event> told(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (JournalException e) {
      return List.of(new Event.Told(e.getMessage()));
    }
  }

  /** Under the name asked for, or with a number where that is taken. */
  private static Path saved(Effect.Save effect) throws IOException {
    for (int number = 1; number < MOST_NAMES; number++) {
      Path file = Path.of(number == 1 ? effect.name() : numbered(effect.name(), number));
      try {
        Files.write(
            file, effect.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        return file;
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
    throw new FileAlreadyExistsException(effect.name());
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }
}
