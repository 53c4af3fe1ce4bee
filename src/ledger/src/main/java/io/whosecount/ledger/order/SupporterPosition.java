package io.whosecount.ledger.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.InvalidCursorException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a document stands in the list of those that carry a number: by the names that it uses, then
 * by day of publication, then by id.
 *
 * @param names see {@link Names}
 * @param document {@code day#id}
 */
public record SupporterPosition(String names, String document)
    implements Comparable<SupporterPosition> {
  /** At the end of a position: no name holds a separator, so its names are what stands before. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(.*#.*#.*)#(\\d{4}-\\d{2}-\\d{2}#[0-9a-f]{32})", Pattern.DOTALL);

  /** More bytes than any has, and fewer than a key takes. */
  private static final int LONGEST = 700;

  private static final Comparator<SupporterPosition> BY_TEXT =
      Comparator.comparing(SupporterPosition::names, KeyText.ORDER)
          .thenComparing(SupporterPosition::document);

  /** The position of a document that carries its number under {@code names}. */
  public static SupporterPosition of(Names names, Citation citation) {
    return new SupporterPosition(
        names.toString(),
        citation.facts().published().value() + KeyText.SEPARATOR + citation.claim().document());
  }

  /** The cursors of the list of the documents that carry {@code number}. */
  public static ListCursor cursor(SeriesNumber number) {
    return ListCursor.of(
        "N1",
        SeriesNumbers.series(number),
        number.point(),
        Long.toString(number.low()),
        Long.toString(number.high()),
        number.qualifier().id());
  }

  /**
   * The position that {@code cursor} of {@code list} stands behind.
   *
   * @throws InvalidCursorException for another text
   */
  public static SupporterPosition read(ListCursor list, String cursor) {
    return Optional.of(list.read(cursor))
        .filter(position -> position.getBytes(UTF_8).length <= LONGEST)
        .map(DOCUMENT::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> new SupporterPosition(matcher.group(1), matcher.group(2)))
        .orElseThrow(() -> new InvalidCursorException(cursor));
  }

  @Override
  public String toString() {
    return String.join(KeyText.SEPARATOR, List.of(names, document));
  }

  @Override
  public int compareTo(SupporterPosition other) {
    return BY_TEXT.compare(this, other);
  }
}
