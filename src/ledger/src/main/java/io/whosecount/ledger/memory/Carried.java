package io.whosecount.ledger.memory;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.LatestPoint;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Placement;
import io.whosecount.claims.series.Placement.Apart;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.ClaimantSeries;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.SeriesFilter;
import io.whosecount.ledger.order.ClaimantOrder;
import io.whosecount.ledger.order.KeyText;
import io.whosecount.ledger.order.Names;
import io.whosecount.ledger.order.SupporterPosition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim in a series, with the document that carries it; and what follows from many of them. */
record Carried(InSeries place, Citation citation) {
  /**
   * The earliest published first, then the smallest document id; a document's own stay in order.
   */
  private static final Comparator<Carried> CITED_FIRST =
      Comparator.comparing((Carried c) -> c.citation().facts().published().value())
          .thenComparing(c -> c.citation().claim().document().value());

  /** The claim at its place, if it stands in a series. */
  static Optional<Carried> of(RecordedClaim claim) {
    return switch (Placement.of(claim.claim(), claim.facts())) {
      case InSeries place ->
          Optional.of(new Carried(place, new Citation(claim.claim(), claim.facts())));
      case Apart apart -> Optional.empty();
    };
  }

  /** The sides, by id. */
  static List<Side> sides(Collection<Carried> all) {
    Map<String, Side> found = new TreeMap<>(KeyText.ORDER);
    all.forEach(
        carried -> found.merge(carried.place.side().id(), carried.place.side(), Names::first));
    return List.copyOf(found.values());
  }

  /** The series of one side, in order. */
  static List<DirectoryEntry> directory(Collection<Carried> all, String side) {
    Map<String, DirectoryEntry> found = new TreeMap<>(KeyText.ORDER);
    for (Carried carried : all) {
      SeriesKey key = carried.place.key();
      if (key.side().equals(side)) {
        List<String> order =
            List.of(
                key.measure().item().id(),
                key.measure().outcome().id(),
                key.periodKind().id(),
                KeyText.bounded(key.claimant()));
        found.merge(
            String.join(KeyText.SEPARATOR, order),
            new DirectoryEntry(key, carried.place.side(), carried.place.voice()),
            (one, other) -> names(one).compareTo(names(other)) <= 0 ? one : other);
      }
    }
    return List.copyOf(found.values());
  }

  private static Names names(DirectoryEntry entry) {
    return new Names(entry.voice(), entry.side());
  }

  /** Those who count, by id as keys have it. */
  static NavigableMap<String, ClaimantEntry> claimants(Collection<Carried> all) {
    Map<String, List<Carried>> byId =
        all.stream().collect(Collectors.groupingBy(c -> KeyText.bounded(c.place.voice().id())));
    NavigableMap<String, ClaimantEntry> found = new TreeMap<>(KeyText.ORDER);
    byId.forEach(
        (id, carried) ->
            found.put(
                id,
                new ClaimantEntry(
                    carried.stream()
                        .map(c -> Names.of(c.place))
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                        .voice(),
                    sides(carried))));
    return found;
  }

  /** Who counts what {@code filter} takes of the series of its side. */
  static NavigableMap<String, ClaimantSeries> counting(
      List<DirectoryEntry> series, SeriesFilter filter) {
    NavigableMap<String, ClaimantSeries> found = new TreeMap<>(ClaimantOrder.OF_IDS);
    series.stream()
        .filter(entry -> entry.key().measure().equals(filter.measure()))
        .filter(entry -> filter.kinds().contains(entry.key().periodKind()))
        .filter(entry -> filter.claimant().map(entry.voice().id()::equals).orElse(true))
        .forEach(
            entry ->
                found.merge(
                    KeyText.bounded(entry.voice().id()),
                    new ClaimantSeries(entry.voice(), List.of(entry.key())),
                    (one, next) ->
                        new ClaimantSeries(
                            one.voice(),
                            Stream.concat(one.series().stream(), next.series().stream())
                                .toList())));
    return found;
  }

  /** The documents that carry {@code number}, of each the first claim that does. */
  static Map<SupporterPosition, Citation> supporters(Collection<Carried> all, SeriesNumber number) {
    Map<DocumentId, Carried> first = new LinkedHashMap<>();
    all.stream()
        .filter(carried -> carried.number().equals(number))
        .forEach(carried -> first.putIfAbsent(carried.citation.claim().document(), carried));
    Map<SupporterPosition, Citation> found = new TreeMap<>();
    first
        .values()
        .forEach(
            carried ->
                found.put(
                    SupporterPosition.of(Names.of(carried.place), carried.citation),
                    carried.citation));
    return found;
  }

  /** The latest observation of one series that reaches no further than {@code asOf}. */
  static Optional<LatestPoint> latest(Collection<Carried> all, SeriesKey key, LocalDate asOf) {
    Map<SeriesNumber, List<Carried>> series = byNumber(all, key);
    List<String> points =
        series.keySet().stream()
            .filter(number -> !number.asOf().lastDay().isAfter(asOf))
            .map(SeriesNumber::point)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Map.Entry<SeriesNumber, List<Carried>>> there = at(points.stream().limit(1), series);
    List<Map.Entry<SeriesNumber, List<Carried>>> before =
        at(points.stream().skip(1).limit(1), series);
    return there.stream()
        .max(
            Comparator.comparingLong(
                    (Map.Entry<SeriesNumber, List<Carried>> e) -> documents(e.getValue()))
                .thenComparing(Map.Entry::getKey, SeriesNumber.IN_SERIES))
        .map(
            entry ->
                new LatestPoint(
                    observation(key, entry.getValue()),
                    points(there),
                    points(before),
                    printed(entry.getValue(), entry.getKey())));
  }

  private static List<PublicationFacts> printed(List<Carried> carriers, SeriesNumber number) {
    return supporters(carriers, number).values().stream()
        .map(Citation::facts)
        .limit(LatestPoint.MOST_PRINTED)
        .toList();
  }

  private static List<Map.Entry<SeriesNumber, List<Carried>>> at(
      Stream<String> points, Map<SeriesNumber, List<Carried>> series) {
    Set<String> wanted = points.collect(Collectors.toSet());
    return series.entrySet().stream()
        .filter(entry -> wanted.contains(entry.getKey().point()))
        .toList();
  }

  private static List<SeriesPoint> points(
      Collection<Map.Entry<SeriesNumber, List<Carried>>> numbers) {
    return numbers.stream()
        .map(entry -> new SeriesPoint(entry.getKey(), documents(entry.getValue())))
        .toList();
  }

  /** The numbers of one series over {@code range}. */
  static List<SeriesPoint> points(Collection<Carried> all, SeriesKey key, DateRange range) {
    return points(
        byNumber(all, key).entrySet().stream()
            .filter(entry -> range.holds(entry.getKey().asOf()))
            .toList());
  }

  private static Map<SeriesNumber, List<Carried>> byNumber(Collection<Carried> all, SeriesKey key) {
    return all.stream()
        .filter(carried -> carried.place.key().equals(key))
        .collect(
            Collectors.groupingBy(
                Carried::number, () -> new TreeMap<>(SeriesNumber.IN_SERIES), Collectors.toList()));
  }

  private SeriesNumber number() {
    return SeriesNumber.of(citation.claim(), citation.facts()).orElseThrow();
  }

  private static long documents(List<Carried> carriers) {
    return carriers.stream().map(c -> c.citation.claim().document()).distinct().count();
  }

  private static Observation observation(SeriesKey key, List<Carried> carriers) {
    Carried cited = carriers.stream().sorted(CITED_FIRST).findFirst().orElseThrow();
    return new Observation(
        key,
        cited.place.side(),
        cited.place.voice(),
        cited.citation.claim().period(),
        cited.citation.claim().quantity(),
        documents(carriers),
        cited.citation);
  }
}
