package readback.bank.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import readback.bank.Trouble;

/**
 * Puts a new text in the place of a file: written beside it, forced to the disk, renamed. A file is
 * never half, and what another program wrote meanwhile is never lost.
 */
public final class Saving {
  private final Disk disk;

  public Saving(Disk disk) {
    this.disk = disk;
  }

  /**
   * Replaces the file's text; a file that had none is begun.
   *
   * @throws SavingException if nothing was written, with the reason in words
   */
  public void save(Path file, String before, String after) throws SavingException {
    if (before.isEmpty()) {
      create(file, after);
    } else {
      replace(file, before, after);
    }
  }

  /**
   * Replaces the file's text.
   *
   * @param before the text as it was read; if the file holds another now, nothing is written
   * @throws SavingException if the file is as it was, with the reason in words
   */
  public void replace(Path file, String before, String after) throws SavingException {
    Path target = target(file);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new SavingException(file + " cannot be written: permission denied");
    }
    write(file, target, after, before.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes a new file.
   *
   * @throws SavingException if it is there already, or cannot be made
   */
  public void create(Path file, String text) throws SavingException {
    if (Files.exists(file)) {
      throw new SavingException(file + " is there already");
    }
    write(file, file, text, null);
  }

  /** Through a symbolic link, to the file itself. */
  private static Path target(Path file) throws SavingException {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new SavingException(file + " cannot be read: " + Trouble.of(e));
    }
  }

  private void write(Path file, Path target, String text, byte[] expected) throws SavingException {
    Path folder = target.toAbsolutePath().getParent();
    Path part =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      disk.delete(part);
      disk.create(part, text.getBytes(StandardCharsets.UTF_8), target);
      boolean isAsBefore =
          expected == null ? !Files.exists(target) : Arrays.equals(expected, disk.read(target));
      if (!isAsBefore) {
        throw new SavingException(
            file + " was changed by another program meanwhile; nothing was written");
      }
      disk.rename(part, target);
    } catch (IOException e) {
      throw new SavingException(
          file
              + " cannot be written: "
              + Trouble.of(e)
              + (expected == null ? "; nothing was written" : "; it is as it was"));
    } finally {
      clear(part);
    }
  }

  private void clear(Path part) {
    try {
      disk.delete(part);
    } catch (IOException e) {
      // What is left is hidden and harms nothing.
    }
  }
}
