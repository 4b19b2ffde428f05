package readback.attempt;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The disk of this computer. */
final class RealDisk implements Disk {
  @Override
  public Writable create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    FileChannel channel =
        FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly(folder, "rw-------"));
    forceName(folder);
    return new Channel(channel);
  }

  @Override
  public Writable open(Path file) throws IOException {
    return new Channel(FileChannel.open(file, WRITE));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
    forceName(to.toAbsolutePath().getParent());
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static FileAttribute<?>[] ownerOnly(Path folder, String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** A new name outlives a power cut only once its folder is forced too, where systems let us. */
  private static void forceName(Path folder) {
    try (FileChannel names = FileChannel.open(folder, READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows opens no folders; the file itself is safe.
    }
  }

  private record Channel(FileChannel channel) implements Writable {
    @Override
    public int write(ByteBuffer bytes, long offset) throws IOException {
      return channel.write(bytes, offset);
    }

    @Override
    public void force() throws IOException {
      channel.force(false);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void cut(long size) throws IOException {
      channel.truncate(size);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
