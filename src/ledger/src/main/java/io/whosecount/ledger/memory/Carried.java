package io.whosecount.ledger.memory;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.DateRange;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Placement;
import io.whosecount.claims.series.Placement.Apart;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.claims.series.SeriesPoint;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.order.KeyText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    all.forEach(carried -> found.putIfAbsent(carried.place.side().id(), carried.place.side()));
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
        found.putIfAbsent(
            String.join(KeyText.SEPARATOR, order),
            new DirectoryEntry(key, carried.place.side(), carried.place.voice()));
      }
    }
    return List.copyOf(found.values());
  }

  /** The latest observation of one series that reaches no further than {@code asOf}. */
  static Optional<Observation> latest(Collection<Carried> all, SeriesKey key, LocalDate asOf) {
    Map<SeriesNumber, List<Carried>> series = byNumber(all, key);
    Optional<String> latest =
        series.keySet().stream()
            .filter(number -> !number.asOf().lastDay().isAfter(asOf))
            .map(SeriesNumber::point)
            .max(Comparator.naturalOrder());
    return series.entrySet().stream()
        .filter(entry -> latest.equals(Optional.of(entry.getKey().point())))
        .max(
            Comparator.comparingLong(
                    (Map.Entry<SeriesNumber, List<Carried>> e) -> documents(e.getValue()))
                .thenComparing(Map.Entry::getKey, SeriesNumber.IN_SERIES))
        .map(entry -> observation(key, entry.getValue()));
  }

  /** The numbers of one series over {@code range}. */
  static List<SeriesPoint> points(Collection<Carried> all, SeriesKey key, DateRange range) {
    return byNumber(all, key).entrySet().stream()
        .filter(entry -> range.holds(entry.getKey().asOf()))
        .map(entry -> new SeriesPoint(entry.getKey(), documents(entry.getValue())))
        .toList();
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
