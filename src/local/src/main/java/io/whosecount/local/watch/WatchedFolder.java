package io.whosecount.local.watch;

import io.whosecount.local.files.DocumentFiles;
import io.whosecount.local.files.SideFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a folder with what it held before. It looks rather than being told: file system events
 * are late or absent on network folders and differ from system to system.
 */
public final class WatchedFolder {
  private final Path folder;
  private Map<Path, State> seen = new TreeMap<>();
  private final Map<Path, State> reported = new TreeMap<>();

  /** A file and its side file, as far as a look at the folder tells. */
  private record State(Stamp file, Optional<Stamp> side) {}

  private record Stamp(long size, long modified) {}

  /** Something that happened in the folder. */
  public sealed interface Change {
    /** The path of the file, below the folder. */
    Path path();

    /** A file is there, or is there with another content. */
    record Written(Path path) implements Change {}

    /** A file is gone. */
    record Deleted(Path path) implements Change {}
  }

  /** A folder of which nothing was reported yet. */
  public WatchedFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What happened since the last look. A file is reported when two looks in a row find it the same:
   * before, somebody may still be writing it.
   */
  public List<Change> look() throws IOException {
    Map<Path, State> now = states();
    List<Change> changes = new ArrayList<>();
    now.forEach(
        (path, state) -> {
          if (state.equals(seen.get(path)) && !state.equals(reported.get(path))) {
            reported.put(path, state);
            changes.add(new Change.Written(path));
          }
        });
    for (Path path : List.copyOf(reported.keySet())) {
      if (!now.containsKey(path)) {
        reported.remove(path);
        changes.add(new Change.Deleted(path));
      }
    }
    seen = now;
    return changes;
  }

  private Map<Path, State> states() throws IOException {
    Map<Path, State> states = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(this::isWatched).toList()) {
        Optional<Stamp> stamp = stamp(file);
        if (stamp.isPresent()) {
          states.put(folder.relativize(file), new State(stamp.get(), stamp(SideFile.of(file))));
        }
      }
    }
    return states;
  }

  private boolean isWatched(Path file) {
    for (Path part : folder.relativize(file)) {
      if (!DocumentFiles.isForReading(part)) {
        return false;
      }
    }
    return Files.isRegularFile(file);
  }

  private static Optional<Stamp> stamp(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }
}
