package io.whosecount.ledger.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the journal as JSON: the form of the store and of the answers. */
public record ChangeJson(
    String document,
    String kind,
    RevisionJson revision,
    String recorded,
    @Nullable BeforeJson before,
    NumbersJson withdrawn,
    NumbersJson added) {

  /** Which version of a document, read by which extractor. */
  public record RevisionJson(String sequencer, String extractor) {}

  /** What the ledger held of the document until then. */
  public record BeforeJson(String kind, RevisionJson revision, String recorded) {}

  /** Numbers of series: how many, and the first of them by name. */
  public record NumbersJson(int total, List<SeriesNumberJson> numbers) {}

  /** One number of one series; {@code from} is there for an interval. */
  public record SeriesNumberJson(
      String side,
      String item,
      String outcome,
      String claimant,
      String periodKind,
      String asOf,
      @Nullable String from,
      long low,
      long high,
      String qualifier) {}
}
