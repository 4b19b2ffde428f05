package readback.bank.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th step fails; a file that fails while it is made is left half. */
public final class FailingDisk implements Disk {
  private final Disk disk = Disk.real();
  private final int failing;
  private int step;

  /**
   * @param failing the step that fails, from 1
   */
  public FailingDisk(int failing) {
    this.failing = failing;
  }

  public boolean hasFailed() {
    return step >= failing;
  }

  private void step() throws IOException {
    if (++step == failing) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public byte[] read(Path file) throws IOException {
    step();
    return disk.read(file);
  }

  @Override
  public void create(Path file, byte[] bytes, Path like) throws IOException {
    try {
      step();
    } catch (IOException e) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw e;
    }
    disk.create(file, bytes, like);
    step();
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    disk.rename(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    disk.delete(file);
  }
}
