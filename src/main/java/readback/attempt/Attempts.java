package readback.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import readback.quiz.Quiz;

/** The folder of all sittings, a journal each. */
public final class Attempts {
  private static final String SUFFIX = ".jsonl";
  private static final int MOST_NAMES = 9;

  private final Path folder;
  private final Disk disk;
  private final RandomGenerator random;

  public Attempts(Path folder, RandomGenerator random) {
    this(folder, random, new RealDisk());
  }

  Attempts(Path folder, RandomGenerator random, Disk disk) {
    this.folder = folder;
    this.random = random;
    this.disk = disk;
  }

  /**
   * Opens a journal for a new sitting.
   *
   * @param bank the question folder, as the user would name it
   * @throws JournalException if that cannot be done; the quiz goes on without
   */
  public Journal begin(Quiz quiz, String bank, Instant now) {
    try {
      Journal journal = create(now);
      try {
        journal.append(JournalWriter.head(quiz, bank, now));
        return journal;
      } catch (JournalException e) {
        discard(journal);
        throw (IOException) e.getCause();
      }
    } catch (IOException e) {
      throw new JournalException(
          "Answers are not kept: " + folder + ": " + Journal.why(e) + ".", e);
    }
  }

  private Journal create(Instant now) throws IOException {
    for (int tried = 1; ; tried++) {
      Path file = folder.resolve(name(now));
      try {
        return new Journal(file, disk.create(file), 0);
      } catch (FileAlreadyExistsException e) {
        if (tried == MOST_NAMES) {
          throw e;
        }
      }
    }
  }

  /** As good as unique, and sorted by name as by time. */
  private String name(Instant now) {
    byte[] noise = new byte[4];
    random.nextBytes(noise);
    String stamp = now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
    return stamp + "-" + HexFormat.of().formatHex(noise) + SUFFIX;
  }

  private void discard(Journal journal) {
    try {
      journal.close();
    } catch (JournalException e) {
      // It is thrown away in any case.
    }
    try {
      disk.delete(journal.file());
    } catch (IOException e) {
      // An empty journal harms nothing.
    }
  }

  /** An earlier sitting opened to go on with, and what there is to say about it. */
  public record Reopened(Journal journal, List<String> told) {
    public Reopened {
      told = List.copyOf(told);
    }
  }

  /**
   * Opens the journal of an earlier sitting. A damaged one is mended first, and its original kept
   * beside it.
   *
   * @throws JournalException if that cannot be done; the quiz goes on without
   */
  public Reopened resume(Attempt attempt, Instant now) {
    try {
      List<String> told = new ArrayList<>();
      byte[] bytes = disk.read(attempt.file());
      Reading reading = JournalReader.read(attempt.file(), bytes);
      if (!reading.attempt().map(Attempt::lines).equals(Optional.of(attempt.lines()))) {
        throw new IOException("it went on in another window meanwhile");
      }
      if (!reading.dropped().isEmpty()) {
        byte[] mended = reading.mended(bytes);
        Path backup = new Mending(disk).mend(attempt.file(), bytes, mended);
        told.add(Mending.told(reading, backup));
        bytes = mended;
      }
      Journal journal = new Journal(attempt.file(), disk.open(attempt.file()), bytes.length);
      try {
        journal.append(resumption(attempt, bytes, now));
      } catch (JournalException e) {
        told.add(e.getMessage());
      }
      return new Reopened(journal, told);
    } catch (IOException e) {
      throw new JournalException(
          "Answers are not kept from here on: " + attempt.file() + ": " + Journal.why(e) + ".", e);
    }
  }

  /** The line that says when the pause ended; it ends the last one too, if that was cut short. */
  private static byte[] resumption(Attempt attempt, byte[] before, Instant now) {
    byte[] line = JournalWriter.line(new JournalLine.Resumed(attempt.spent()), now);
    if (before[before.length - 1] == '\n') {
      return line;
    }
    return ByteBuffer.allocate(line.length + 1).put((byte) '\n').put(line).array();
  }

  /** All sittings there are. */
  public History history() {
    return History.of(files().parallel().map(this::briefly).toList());
  }

  /**
   * One sitting with all its lines.
   *
   * @return empty if it cannot be read
   */
  public Optional<Attempt> read(Path file) {
    return reading(file, JournalReader::read).attempt();
  }

  private Stream<Path> files() {
    String[] names = folder.toFile().list((in, name) -> name.endsWith(SUFFIX));
    return Arrays.stream(names == null ? new String[0] : names).sorted().map(folder::resolve);
  }

  private Reading briefly(Path file) {
    return reading(
        file,
        (same, bytes) ->
            Glance.at(same, bytes)
                .map(attempt -> new Reading(same, Optional.of(attempt), List.of()))
                .orElseGet(() -> JournalReader.read(same, bytes)));
  }

  private Reading reading(Path file, BiFunction<Path, byte[], Reading> reader) {
    try {
      return reader.apply(file, disk.read(file));
    } catch (IOException e) {
      return new Reading(file, Optional.empty(), List.of(1));
    }
  }
}
