package readback.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readback.attempt.JsonLine.Malformed;

/**
 * What authors have dealt with of what readers said: a file of its own, beside the sittings, which
 * only ever grows. The journals are not touched; a line that cannot be read brings a note back, and
 * costs nothing.
 */
public final class Heard {
  private static final String HEARD = "heard";
  private static final String OPEN = "open";

  private final Path file;

  public Heard(Path file) {
    this.file = file;
  }

  /**
   * All that is dealt with.
   *
   * @throws JournalException if there is a file that cannot be read
   */
  public Set<Said> read() {
    try {
      return read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Set.of();
    } catch (IOException e) {
      throw new JournalException(file + ": " + Journal.why(e) + ".", e);
    }
  }

  private static Set<Said> read(byte[] bytes) {
    Set<Said> heard = new LinkedHashSet<>();
    for (int from = 0; from < bytes.length; from = JournalReader.lineEnd(bytes, from) + 1) {
      try {
        JsonLine line = JsonLine.of(bytes, from, JournalReader.lineEnd(bytes, from));
        String event = line.text("event");
        if (event.equals(HEARD)) {
          heard.add(said(line));
        } else if (event.equals(OPEN)) {
          heard.remove(said(line));
        }
      } catch (Malformed e) {
        continue; // It says nothing; the note that it was about is shown again.
      }
    }
    return heard;
  }

  private static Said said(JsonLine line) throws Malformed {
    String label = line.text("form");
    Said.Form form =
        Arrays.stream(Said.Form.values())
            .filter(one -> one.label().equals(label))
            .findFirst()
            .orElseThrow(() -> new Malformed("no form " + label));
    return new Said(line.text("item"), form, line.text("text"), line.text("sitting"));
  }

  /**
   * Adds a line for each to the end of the file, and forces them to the disk.
   *
   * @param isHeard whether they are dealt with, or open again
   * @throws JournalException if that cannot be done
   */
  public void add(List<Said> said, boolean isHeard, Instant now) {
    StringBuilder lines = new StringBuilder();
    said.forEach(one -> lines.append(JournalWriter.heard(one, isHeard ? HEARD : OPEN, now)));
    try {
      create();
      append(lines.toString());
    } catch (IOException e) {
      throw new JournalException(
          "Not kept, and shown again next time: " + file + ": " + Journal.why(e) + ".", e);
    }
  }

  /** For its owner alone, as the journals are, if it is not there yet. */
  private void create() throws IOException {
    if (!Files.exists(file)) {
      try {
        new RealDisk().create(file).close();
      } catch (FileAlreadyExistsException e) {
        return; // Another window was quicker.
      }
    }
  }

  /** In one write; on a line of its own, even if the last one was torn. */
  private void append(String lines) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      String all = isTorn() ? "\n" + lines : lines;
      ByteBuffer bytes = ByteBuffer.wrap(all.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private boolean isTorn() throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.position(channel.size() - 1).read(last) == 1
          && last.get(0) != '\n';
    }
  }
}
