package io.whosecount.extract;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.extract.event.SequencersModel;
import io.whosecount.extract.event.StoreEvent;
import io.whosecount.extract.event.StoreEvent.ObjectListed;
import io.whosecount.extract.event.StoreEvent.ObjectRemoved;
import io.whosecount.extract.event.StoreEvent.ObjectUploaded;
import io.whosecount.extract.event.StoreEvent.Origin;
import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.ObjectStore.Fetched;
import io.whosecount.ledger.DocumentRecord;
import io.whosecount.ledger.DocumentRecord.ReadContent;
import io.whosecount.ledger.Ledger;
import io.whosecount.ledger.Ledger.Written;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.memory.InMemoryLedger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A bucket with one key, its events on their way, and a ledger that hears of them. Time passes in
 * thirds of a second; an object's time has whole seconds, as over HTTP.
 */
final class BucketModel {
  private static final String KEY = "a.txt";
  private static final Extractor EXTRACTOR = new BuiltInExtractor();
  private static final long TICK_MILLIS = 333;

  /** How a store makes whole seconds of an object's time. */
  enum Rounding {
    UP,
    DOWN
  }

  private final Rounding rounding;
  private final Ledger ledger = new InMemoryLedger();
  private final List<StoreEvent> onTheirWay = new ArrayList<>();
  private final StringBuilder history = new StringBuilder();
  private Instant now = Instant.parse("2025-01-22T12:00:00.100Z");
  private Optional<Stored> stored = Optional.empty();
  private int uploads;

  private record Stored(String text, Instant lastModified, String sequencer) {
    Fetched.Found found() {
      return new Fetched.Found(
          text.getBytes(StandardCharsets.UTF_8),
          Optional.of("text/plain"),
          Map.of("published", "2025-01-20"),
          lastModified);
    }
  }

  BucketModel(Rounding rounding) {
    this.rounding = rounding;
  }

  /** Some seconds pass. */
  void pass(int seconds) {
    now = now.plusSeconds(seconds);
  }

  /** An upload; it may take a while, and its order is that of its beginning. */
  void upload(Random random) {
    now = now.plusMillis(TICK_MILLIS);
    String sequencer = SequencersModel.at(now);
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    Instant lastModified =
        rounding == Rounding.UP && !second.equals(now) ? second.plusSeconds(1) : second;
    uploads++;
    stored = Optional.of(new Stored("Text number " + uploads + ".", lastModified, sequencer));
    history.append(" upload ").append(uploads);
    pass(random.nextInt(2) * random.nextInt(20));
    tell(new ObjectUploaded(new Origin("b", KEY, sequencer, now)));
  }

  /** A removal; by a lifecycle rule it has the sequencer of the upload that it removes. */
  void remove(Random random) {
    now = now.plusMillis(TICK_MILLIS);
    boolean isByRule = random.nextBoolean();
    String own = SequencersModel.at(now);
    String sequencer = stored.filter(s -> isByRule).map(Stored::sequencer).orElse(own);
    stored = Optional.empty();
    history.append(isByRule ? " expired" : " removed");
    tell(new ObjectRemoved(new Origin("b", KEY, sequencer, now)));
  }

  private void tell(StoreEvent event) {
    onTheirWay.add(event);
  }

  /** No event so far arrives. */
  void loseEvents() {
    onTheirWay.clear();
  }

  /** Delivers one event by a function with {@code extractor}; it may come again. */
  void deliverOne(Random random, String extractor) {
    if (!onTheirWay.isEmpty()) {
      int which = random.nextInt(onTheirWay.size());
      StoreEvent event = onTheirWay.get(which);
      history.append(" told of ").append(event).append(" by ").append(extractor);
      Taken unused = intake(extractor, () -> {}, () -> {}).take(event);
      if (random.nextInt(3) > 0) {
        onTheirWay.remove(which);
      }
    }
  }

  /** Delivers all that is on its way, in any order. */
  void deliverAll(Random random) {
    while (!onTheirWay.isEmpty()) {
      deliverOne(random, ClaimExtractor.VERSION);
    }
  }

  /** Delivers all that is on its way by a function with {@code extractor}. */
  void deliverAll(Random random, String extractor) {
    while (!onTheirWay.isEmpty()) {
      deliverOne(random, extractor);
    }
  }

  /** Reads the key as a list's, with something happening right before and after the fetch. */
  Written read(String extractor, Runnable beforeFetch, Runnable afterFetch) {
    history.append(" reading by ").append(extractor).append(" {");
    Intake intake = intake(extractor, beforeFetch, afterFetch);
    Taken taken = intake.take(new ObjectListed("b", KEY));
    history.append(" }");
    return ((Taken.Recorded) taken).written();
  }

  private Intake intake(String extractor, Runnable beforeFetch, Runnable afterFetch) {
    ObjectStore store =
        (bucket, key) -> {
          beforeFetch.run();
          Fetched fetched = stored.<Fetched>map(Stored::found).orElse(new Fetched.Missing());
          afterFetch.run();
          return fetched;
        };
    return new Intake(store, EXTRACTOR, as(extractor), Clock.systemUTC());
  }

  /** The ledger as a function with that extractor writes to it. */
  private Ledger as(String extractor) {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              for (int n = 0; n < arguments.length; n++) {
                arguments[n] = of(extractor, arguments[n]);
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Object of(String extractor, Object argument) {
    return switch (argument) {
      case Revision revision -> new Revision(revision.sequencer(), extractor);
      case DocumentRecord document ->
          new DocumentRecord(
              document.id(),
              document.location(),
              new Revision(document.revision().sequencer(), extractor),
              document.uploaded(),
              document.recorded(),
              document.content());
      default -> argument;
    };
  }

  /** What the ledger has of the key. */
  Optional<DocumentRecord> document() {
    return ledger.document(DocumentId.ofObject("b", KEY));
  }

  /** The text that the ledger was told of, by its digest; none for what it could not read. */
  Optional<Digest> told() {
    return document()
        .flatMap(
            document ->
                document.content() instanceof ReadContent read
                    ? Optional.of(read.digest())
                    : Optional.empty());
  }

  /** The text that the bucket holds, by its digest. */
  Optional<Digest> holds() {
    return stored.map(s -> Digest.sha256(s.text().getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return rounding + history.toString();
  }
}
