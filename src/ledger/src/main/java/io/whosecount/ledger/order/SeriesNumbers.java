package io.whosecount.ledger.order;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.Change.Numbers;
import io.whosecount.ledger.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The numbers of series that a document carries, in the order of the journal. */
public final class SeriesNumbers {
  /** By series, as the directory sorts them, then in the series. */
  public static final Comparator<SeriesNumber> ORDER =
      Comparator.comparing(SeriesNumbers::series, KeyText.ORDER)
          .thenComparing(SeriesNumber.IN_SERIES);

  private SeriesNumbers() {}

  /**
   * The entry of the journal for a step from the numbers {@code from} to the numbers {@code to}.
   */
  public static Change change(
      DocumentId document,
      Change.Kind kind,
      Revision revision,
      Instant recorded,
      Optional<Change.Before> before,
      Set<SeriesNumber> from,
      Set<SeriesNumber> to) {
    return new Change(document, kind, revision, recorded, before, only(from, to), only(to, from));
  }

  private static Numbers only(Set<SeriesNumber> some, Set<SeriesNumber> others) {
    return Numbers.of(
        some.stream()
            .filter(number -> !others.contains(number))
            .sorted(ORDER)
            .map(SeriesNumbers::bounded)
            .toList());
  }

  /** Under ids as keys have them: those of the journal are no longer than those of its store. */
  private static SeriesNumber bounded(SeriesNumber number) {
    SeriesKey key = number.series();
    return new SeriesNumber(
        new SeriesKey(
            KeyText.bounded(key.side()),
            key.measure(),
            KeyText.bounded(key.claimant()),
            key.periodKind()),
        number.point(),
        number.low(),
        number.high(),
        number.qualifier());
  }

  static String series(SeriesNumber number) {
    return String.join(
        KeyText.SEPARATOR,
        KeyText.bounded(number.series().side()),
        number.series().measure().item().id(),
        number.series().measure().outcome().id(),
        KeyText.bounded(number.series().claimant()),
        number.series().periodKind().id());
  }
}
