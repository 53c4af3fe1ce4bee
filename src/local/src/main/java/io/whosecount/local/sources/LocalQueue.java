package io.whosecount.local.sources;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A queue with the semantics of SQS that matter to its readers: a message is delivered again until
 * it is deleted, and is put aside as a dead letter after too many deliveries. Kept in a folder, so
 * that what was sent is not lost by a stop.
 */
public final class LocalQueue {
  /** How often a message is delivered before it becomes a dead letter. */
  public static final int MOST_RECEIVES = 5;

  private final QueueFolder folder;
  private final Clock clock;
  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(
      QueueFolder.Stored message, Instant firstReceived, int receives, Place place) {}

  /** Where a message is. */
  private sealed interface Place {
    record Waiting(Instant visibleFrom) implements Place {}

    record InFlight(String receipt) implements Place {}
  }

  private LocalQueue(QueueFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The queue in {@code folder}, with the messages that an earlier run left in it. */
  public static LocalQueue open(QueueFolder folder, Clock clock) throws IOException {
    LocalQueue queue = new LocalQueue(folder, clock);
    for (QueueFolder.Stored left : folder.messages()) {
      queue.add(left);
    }
    return queue;
  }

  /** Sends a message; it is on the disk when this returns. */
  public synchronized void send(String body) throws IOException {
    QueueFolder.Stored message =
        new QueueFolder.Stored(UUID.randomUUID().toString(), clock.millis(), body);
    folder.write(message);
    add(message);
    notifyAll();
  }

  /** Up to {@code most} messages, waiting up to {@code longest} for the first one. */
  public synchronized List<QueueMessage> receive(int most, Duration longest)
      throws InterruptedException {
    Instant until = clock.instant().plus(longest);
    while (true) {
      Instant now = clock.instant();
      List<QueueMessage> received = visible(now).stream().limit(most).map(this::deliver).toList();
      if (!received.isEmpty() || !now.isBefore(until)) {
        return received;
      }
      wait(Math.max(1, Duration.between(now, nextChange(until)).toMillis()));
    }
  }

  /** Deletes a message for good: it was handled. */
  public synchronized void delete(String receipt) throws IOException {
    Optional<Entry> entry = inFlight(receipt);
    if (entry.isPresent()) {
      entries.remove(entry.get().message().id());
      folder.delete(entry.get().message());
      notifyAll();
    }
  }

  /** Gives a message back, to be delivered again after {@code delay}; or buries it. */
  public synchronized Returned giveBack(String receipt, Duration delay) throws IOException {
    Optional<Entry> found = inFlight(receipt);
    if (found.isEmpty()) {
      return Returned.UNKNOWN;
    }
    Entry entry = found.get();
    notifyAll();
    if (entry.receives() >= MOST_RECEIVES) {
      entries.remove(entry.message().id());
      folder.bury(entry.message());
      return Returned.DEAD_LETTER;
    }
    Place waiting = new Place.Waiting(clock.instant().plus(delay));
    put(new Entry(entry.message(), entry.firstReceived(), entry.receives(), waiting));
    return Returned.WAITING;
  }

  /** What became of a message that was given back. */
  public enum Returned {
    /** It will be delivered again. */
    WAITING,
    /** It was delivered too often and is put aside. */
    DEAD_LETTER,
    /** No such delivery is under way. */
    UNKNOWN
  }

  /** How many messages wait or are in flight. */
  public synchronized int size() {
    return entries.size();
  }

  /** Waits until nothing waits or is in flight; whether that came before {@code most} was over. */
  public synchronized boolean awaitEmpty(Duration most) throws InterruptedException {
    long until = System.nanoTime() + most.toNanos();
    while (!entries.isEmpty()) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  private void add(QueueFolder.Stored message) {
    put(new Entry(message, Instant.MAX, 0, new Place.Waiting(clock.instant())));
  }

  private void put(Entry entry) {
    entries.put(entry.message().id(), entry);
  }

  private List<Entry> visible(Instant now) {
    return entries.values().stream()
        .filter(e -> e.place() instanceof Place.Waiting w && !w.visibleFrom().isAfter(now))
        .sorted(Comparator.comparingLong((Entry e) -> e.message().sent()))
        .toList();
  }

  private QueueMessage deliver(Entry entry) {
    String receipt = UUID.randomUUID().toString();
    Instant first = entry.receives() == 0 ? clock.instant() : entry.firstReceived();
    int receives = entry.receives() + 1;
    QueueFolder.Stored message = entry.message();
    put(new Entry(message, first, receives, new Place.InFlight(receipt)));
    return new QueueMessage(
        message.id(),
        receipt,
        message.body(),
        Instant.ofEpochMilli(message.sent()),
        first,
        receives);
  }

  private Instant nextChange(Instant until) {
    Collection<Instant> times = new ArrayList<>(List.of(until));
    for (Entry entry : entries.values()) {
      switch (entry.place()) {
        case Place.Waiting w -> times.add(w.visibleFrom());
        case Place.InFlight f -> {}
      }
    }
    return times.stream().min(Comparator.naturalOrder()).orElse(until);
  }

  private Optional<Entry> inFlight(String receipt) {
    return entries.values().stream()
        .filter(e -> e.place() instanceof Place.InFlight f && f.receipt().equals(receipt))
        .findAny();
  }
}
