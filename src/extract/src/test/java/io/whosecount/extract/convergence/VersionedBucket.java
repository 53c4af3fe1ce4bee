package io.whosecount.extract.convergence;

import io.whosecount.extract.store.ObjectStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A bucket of Amazon S3 that keeps versions: an object is its latest version, unless that is a
 * delete marker. Every change sends a notification, and says no more of what the object is now than
 * a real one does.
 */
final class VersionedBucket implements ObjectStore {
  static final String NAME = "news";

  /**
   * Fractions of a second, behind its number in a sequencer. Widths differ, and one begins another:
   * they sort only when padded on the right.
   */
  private static final List<String> FRACTIONS = List.of("", "0F", "1", "1b0000000000000001");

  private static final Duration BETWEEN_SECONDS = Duration.ofHours(30);

  /** A version of an object: a text, or a delete marker. */
  private record Version(int id, Optional<String> text, Instant modified) {}

  private final UnaryOperator<String> form;
  private final Map<String, List<Version>> objects = new LinkedHashMap<>();
  private final Map<String, Notification> last = new LinkedHashMap<>();
  private Instant now = Instant.parse("2026-02-01T05:00:00Z");
  private int changes;

  /** An empty one, the fractions in whose sequencers have this form. */
  VersionedBucket(UnaryOperator<String> form) {
    this.form = form;
  }

  private static String key(int object) {
    return "papers/no. " + object + "+.txt";
  }

  /** The key of an object that ever was. */
  Optional<String> known(int object) {
    return Optional.of(key(object)).filter(last::containsKey);
  }

  /** Does it; empty when there is nothing to do it to. */
  Optional<Notification> change(Act.Change change) {
    String key = key(change.object());
    List<Version> versions = objects.computeIfAbsent(key, absent -> new ArrayList<>());
    changes++;
    if (changes % FRACTIONS.size() == 0) {
      now = now.plus(BETWEEN_SECONDS);
    }
    return switch (change) {
      case Act.Upload upload -> put(key, versions, upload.paper().text());
      case Act.UploadAgain again ->
          current(key).flatMap(version -> put(key, versions, version.text().orElseThrow()));
      case Act.Delete delete -> {
        Version marker = new Version(changes, Optional.empty(), now);
        versions.add(marker);
        yield notification(key, "ObjectRemoved:DeleteMarkerCreated", marker);
      }
      case Act.Purge purge when versions.isEmpty() -> Optional.empty();
      case Act.Purge purge ->
          notification(
              key, "ObjectRemoved:Delete", versions.remove(purge.version() % versions.size()));
    };
  }

  private Optional<Notification> put(String key, List<Version> versions, String text) {
    Version version = new Version(changes, Optional.of(text), now);
    versions.add(version);
    return notification(key, "ObjectCreated:Put", version);
  }

  private Optional<Notification> notification(String key, String name, Version version) {
    int number = Optional.ofNullable(last.get(key)).map(n -> n.number() + 1).orElse(0);
    String sequencer =
        "00%08X".formatted(now.getEpochSecond())
            + form.apply(FRACTIONS.get(changes % FRACTIONS.size()));
    Notification notification =
        new Notification(name, key, number, sequencer, now, "v" + version.id());
    last.put(key, notification);
    return Optional.of(notification);
  }

  private Optional<Version> current(String key) {
    List<Version> versions = objects.getOrDefault(key, List.of());
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(versions.getLast()).filter(version -> version.text().isPresent());
  }

  /** Holds what {@code other} holds. */
  void become(VersionedBucket other) {
    objects.putAll(other.objects);
  }

  /** The last notification about every object that exists. */
  List<Notification> survivors() {
    return last.values().stream().filter(n -> current(n.key()).isPresent()).toList();
  }

  /**
   * What a fresh run over the objects that exist is told: the last event's place in the order, and
   * of the upload that is there.
   */
  List<Notification> freshUploads() {
    return survivors().stream()
        .map(n -> n.asUpload(current(n.key()).map(Version::modified).orElseThrow()))
        .toList();
  }

  @Override
  public Fetched fetch(String bucket, String key) {
    return current(key)
        .map(version -> fetched(version.text().orElseThrow(), version.modified()))
        .orElseGet(Fetched.Missing::new);
  }

  private static Fetched fetched(String text, Instant modified) {
    return text.startsWith(Paper.HUGE)
        ? new Fetched.TooLarge(99_000_000, modified)
        : new Fetched.Found(
            text.getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"), Map.of(), modified);
  }
}
