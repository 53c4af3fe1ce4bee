package io.whosecount.claims.series;

import io.whosecount.claims.document.PublicationFacts;
import java.util.List;
import java.util.Locale;

/**
 * The latest point of a series.
 *
 * @param observation the number that stands for the claimant there
 * @param numbers all numbers there, that of the observation among them
 * @param before all numbers of the point before; none where there is none, or where a ledger would
 *     have to read more for them than for the latest
 * @param printed the publication of the documents that carry the observation, the first {@link
 *     #MOST_PRINTED} of them
 */
public record LatestPoint(
    Observation observation,
    List<SeriesPoint> numbers,
    List<SeriesPoint> before,
    List<PublicationFacts> printed) {
  /** How many documents behind one number are looked at to count their publishers. */
  public static final int MOST_PRINTED = 25;

  public LatestPoint {
    numbers = List.copyOf(numbers);
    before = List.copyOf(before);
    printed = List.copyOf(printed);
  }

  /** How many publishers printed it, as far as was looked; 0 where none is known. */
  public int outlets() {
    long outlets =
        printed.stream()
            .flatMap(facts -> facts.publisher().stream())
            .map(publisher -> publisher.value().strip().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return Math.toIntExact(outlets);
  }
}
