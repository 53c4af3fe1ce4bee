package io.whosecount.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that one running system keeps everything in. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Takes {@code root} for this system alone: two would overwrite each other's files. */
  static DataFolder take(Path root) throws IOException, StartFailure {
    Path absolute = root.toAbsolutePath().normalize();
    Files.createDirectories(absolute);
    FileChannel channel =
        FileChannel.open(
            absolute.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new StartFailure(
          "the data folder "
              + absolute
              + " is in use by another run; stop that one or choose another folder with --data"
              + " (-Dwhosecount.data)");
    }
    return new DataFolder(absolute, channel);
  }

  Path root() {
    return root;
  }

  /** Objects, one folder a bucket. */
  Path objects() {
    return root.resolve("objects");
  }

  Path database() {
    return root.resolve("dynamodb");
  }

  Path queue() {
    return root.resolve("queue");
  }

  /** An emptied folder to unpack a function to. */
  Path function(String name) throws IOException {
    Path folder = root.resolve("functions").resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return folder;
  }

  /** An emptied file for what a function prints. */
  Path log(String name) throws IOException {
    Path folder = Files.createDirectories(root.resolve("logs"));
    return Files.writeString(folder.resolve(name + ".log"), "");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException ofThisVeryProcess) {
      return false;
    }
  }
}
