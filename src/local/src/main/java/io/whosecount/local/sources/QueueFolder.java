package io.whosecount.local.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The messages of a queue as files, and its dead letters beside them. */
public final class QueueFolder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".json";

  private final Path waiting;
  private final Path dead;

  /**
   * A message as it is kept.
   *
   * @param id of the message
   * @param sent when, in milliseconds since 1970
   * @param body what was sent
   */
  public record Stored(String id, long sent, String body) {}

  private QueueFolder(Path waiting, Path dead) {
    this.waiting = waiting;
    this.dead = dead;
  }

  /** The folders {@code waiting} and {@code dead} under {@code root}; made if absent. */
  public static QueueFolder at(Path root) throws IOException {
    return new QueueFolder(
        Files.createDirectories(root.resolve("waiting")),
        Files.createDirectories(root.resolve("dead-letters")));
  }

  /** Where dead letters are put. */
  public Path deadLetters() {
    return dead;
  }

  /** The messages that wait, oldest first. */
  public List<Stored> messages() throws IOException {
    return read(waiting);
  }

  /** The messages that were given up, oldest first. */
  public List<Stored> deadMessages() throws IOException {
    return read(dead);
  }

  void write(Stored message) throws IOException {
    Path unfinished = waiting.resolve(message.id() + ".tmp");
    JSON.writeValue(unfinished.toFile(), message);
    Files.move(unfinished, file(waiting, message), StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Stored message) throws IOException {
    Files.deleteIfExists(file(waiting, message));
  }

  void bury(Stored message) throws IOException {
    Files.move(file(waiting, message), file(dead, message), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(Path folder, Stored message) {
    return folder.resolve(message.id() + ENDING);
  }

  private static List<Stored> read(Path folder) throws IOException {
    List<Stored> messages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        messages.add(JSON.readValue(file.toFile(), Stored.class));
      }
    }
    messages.sort(Comparator.comparingLong(Stored::sent));
    return messages;
  }
}
