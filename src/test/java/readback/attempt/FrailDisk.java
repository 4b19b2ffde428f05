package readback.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A disk in memory of which chosen calls fail, counted from 1. A write that fails has written half;
 * what was not forced is lost when the power goes.
 */
final class FrailDisk implements Disk {
  private final IntPredicate fails;
  private final Map<Path, byte[]> seen = new HashMap<>();
  private final Map<Path, byte[]> safe = new HashMap<>();
  private int calls;

  FrailDisk(IntPredicate fails) {
    this.fails = fails;
  }

  static FrailDisk sound() {
    return new FrailDisk(call -> false);
  }

  int calls() {
    return calls;
  }

  /** As programs see it, whatever was forced. */
  Map<Path, byte[]> now() {
    return seen;
  }

  Map<Path, byte[]> afterPowerCut() {
    return safe;
  }

  void put(Path file, byte[] bytes) {
    seen.put(file, bytes);
    safe.put(file, bytes);
  }

  @Override
  public Writable create(Path file) throws IOException {
    call();
    if (seen.containsKey(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    put(file, new byte[0]);
    return new Open(file);
  }

  @Override
  public Writable open(Path file) throws IOException {
    call();
    return new Open(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    call();
    seen.put(to, seen.remove(from));
    safe.put(to, safe.remove(from));
  }

  @Override
  public void delete(Path file) throws IOException {
    call();
    seen.remove(file);
    safe.remove(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    call();
    if (!seen.containsKey(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return seen.get(file);
  }

  private void call() throws IOException {
    calls++;
    if (fails.test(calls)) {
      throw new IOException("no space left on device");
    }
  }

  private final class Open implements Writable {
    private final Path file;

    Open(Path file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long offset) throws IOException {
      int half = Math.min(bytes.remaining(), Math.max(64, bytes.remaining() / 2));
      byte[] written = new byte[half];
      bytes.get(written);
      int end = (int) offset + half;
      byte[] now = Arrays.copyOf(seen.get(file), Math.max(end, seen.get(file).length));
      System.arraycopy(written, 0, now, (int) offset, half);
      seen.put(file, now);
      call();
      return half;
    }

    @Override
    public void force() throws IOException {
      call();
      safe.put(file, seen.get(file));
    }

    @Override
    public long size() throws IOException {
      call();
      return seen.get(file).length;
    }

    @Override
    public void cut(long size) throws IOException {
      call();
      seen.put(file, Arrays.copyOf(seen.get(file), (int) size));
    }

    @Override
    public void close() throws IOException {
      call();
    }
  }
}
