package readback.bank.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th step fails: making a file, writing, forcing, closing, reading, renaming. */
public final class FailingDisk implements Disk {
  private final Disk disk = Disk.real();
  private final int failing;
  private int step;

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

  /** What fails to be written is left half; what fails to be forced or closed is left there. */
  @Override
  public void create(Path file, byte[] bytes, Path like) throws IOException {
    step();
    disk.create(file, Arrays.copyOf(bytes, bytes.length / 2), like);
    step();
    disk.delete(file);
    disk.create(file, bytes, like);
    step();
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
