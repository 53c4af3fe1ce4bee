package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.document.DocumentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A random history of uploads, re-uploads and removals, delivered twice and in any order. */
public record History(List<Event> deliveries) {
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final List<String> SEQUENCERS = List.of("1", "1A", "1A0F", "1B", "2");
  private static final List<String> VERSIONS = List.of("0.9.0", "0.10.0");

  /** One event of a store: an upload, or the removal of a document. */
  public record Event(DocumentId id, Revision revision, Optional<DocumentRecord> document) {

    /** Hands the event to {@code ledger}. */
    public void deliver(Ledger ledger) {
      document.ifPresentOrElse(
          ledger::record, () -> ledger.remove(id, revision, recorded(revision)));
    }

    /** Of a greater revision later, as a ledger has it anyway. */
    private static Instant recorded(Revision revision) {
      int place = SEQUENCERS.indexOf(revision.sequencer()) * VERSIONS.size();
      return DocumentSample.RECORDED.plusSeconds(place + VERSIONS.indexOf(revision.extractor()));
    }
  }

  public static History random(long seed) {
    Random random = new Random(seed);
    List<Event> deliveries = new ArrayList<>();
    for (String name : NAMES) {
      for (String sequencer : SEQUENCERS.subList(0, 1 + random.nextInt(SEQUENCERS.size()))) {
        Event event = event(random, name, new Revision(sequencer, VERSIONS.getFirst()));
        deliveries.addAll(Collections.nCopies(1 + random.nextInt(2), event));
        if (random.nextInt(4) == 0) {
          deliveries.add(event(random, name, new Revision(sequencer, VERSIONS.getLast())));
        }
      }
    }
    Collections.shuffle(deliveries, random);
    return new History(List.copyOf(deliveries));
  }

  private static Event event(Random random, String name, Revision revision) {
    ClaimSample[] claims =
        random.ints(random.nextInt(5), 0, 12).mapToObj(History::claim).toArray(ClaimSample[]::new);
    DocumentSample sample =
        DocumentSample.named(name, claims)
            .at(revision)
            .recorded(Event.recorded(revision))
            .published(random.nextInt(4) > 0 ? "2026-02-02" : "2026-02-03");
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Event(sample.id(), revision, Optional.empty());
      case 2 -> new Event(sample.id(), revision, Optional.of(sample.rejected()));
      case 3, 4, 5, 6, 7, 8, 9 -> new Event(sample.id(), revision, Optional.of(sample.read()));
      default -> throw new IllegalStateException("not below 10");
    };
  }

  /** One of 12 claims, few enough that documents and their uploads share them. */
  private static ClaimSample claim(int which) {
    ClaimSample claim =
        tanks(5 + which % 2, "2026-02-01")
            .side((which & 2) == 0 ? "southland" : "XA")
            .by((which & 4) == 0 ? "northland-staff" : "a-monitor");
    return which < 8 ? claim : claim.over(new Period.Unknown());
  }

  /** The documents that exist in the end: of each the event of the greatest revision. */
  public List<Event> survivors() {
    return NAMES.stream()
        .map(name -> DocumentSample.named(name).id())
        .flatMap(
            id ->
                deliveries.stream()
                    .filter(event -> event.id().equals(id))
                    .max(Comparator.comparing(Event::revision))
                    .filter(event -> event.document().isPresent())
                    .stream())
        .toList();
  }

  public List<DocumentId> ids() {
    return NAMES.stream().map(name -> DocumentSample.named(name).id()).toList();
  }
}
