package readback.bank.write;

import java.io.IOException;
import java.nio.file.Path;

/** What saving asks of the disk; each may fail. */
public interface Disk {
  byte[] read(Path file) throws IOException;

  /** Makes a new file with these bytes, forced to the disk, and with the rights of another. */
  void create(Path file, byte[] bytes, Path like) throws IOException;

  /** In one step: {@code to} is the old file or the new one at any moment. */
  void rename(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** The disk of this machine. */
  static Disk real() {
    return new RealDisk();
  }
}
