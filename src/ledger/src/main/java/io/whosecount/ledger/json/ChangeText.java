package io.whosecount.ledger.json;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.Revision;
import io.whosecount.ledger.json.ChangeJson.BeforeJson;
import io.whosecount.ledger.json.ChangeJson.NumbersJson;
import io.whosecount.ledger.json.ChangeJson.RevisionJson;
import io.whosecount.ledger.json.ChangeJson.SeriesNumberJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Between entries of the journal and their JSON form, both ways without loss. */
public final class ChangeText {
  private ChangeText() {}

  /** The text of {@code change}. */
  public static String of(Change change) {
    return JsonText.write(toJson(change));
  }

  /**
   * The entry that {@link #of} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static Change change(String text) {
    return JsonText.read(text, ChangeJson.class, ChangeText::toChange);
  }

  private static Change toChange(ChangeJson json) {
    return new Change(
        new DocumentId(json.document()),
        kind(json.kind()),
        revision(json.revision()),
        Instant.parse(json.recorded()),
        Optional.ofNullable(json.before())
            .map(
                before ->
                    new Change.Before(
                        kind(before.kind()),
                        revision(before.revision()),
                        Instant.parse(before.recorded()))),
        numbers(json.withdrawn()),
        numbers(json.added()));
  }

  /** The JSON form of {@code change}. */
  public static ChangeJson toJson(Change change) {
    return new ChangeJson(
        change.document().value(),
        change.kind().id(),
        toJson(change.revision()),
        change.recorded().toString(),
        change
            .before()
            .map(
                before ->
                    new BeforeJson(
                        before.kind().id(),
                        toJson(before.revision()),
                        before.recorded().toString()))
            .orElse(null),
        toJson(change.withdrawn()),
        toJson(change.added()));
  }

  private static RevisionJson toJson(Revision revision) {
    return new RevisionJson(revision.sequencer(), revision.extractor());
  }

  private static NumbersJson toJson(Change.Numbers numbers) {
    return new NumbersJson(
        numbers.total(), numbers.listed().stream().map(ChangeText::toJson).toList());
  }

  /** The JSON form of {@code number}. */
  public static SeriesNumberJson toJson(SeriesNumber number) {
    SeriesKey series = number.series();
    return new SeriesNumberJson(
        series.side(),
        series.measure().item().id(),
        series.measure().outcome().id(),
        series.claimant(),
        series.periodKind().id(),
        number.asOf().toString(),
        number.from().map(PartialDate::toString).orElse(null),
        number.low(),
        number.high(),
        number.qualifier().id());
  }

  private static Change.Kind kind(String id) {
    return Arrays.stream(Change.Kind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of change: '" + id + "'"));
  }

  private static Revision revision(RevisionJson json) {
    return new Revision(json.sequencer(), json.extractor());
  }

  private static Change.Numbers numbers(NumbersJson json) {
    return new Change.Numbers(
        json.numbers().stream().map(ChangeText::number).toList(), json.total());
  }

  private static SeriesNumber number(SeriesNumberJson json) {
    SeriesKey series =
        new SeriesKey(
            json.side(),
            new Measure(
                Item.ofId(json.item()).orElseThrow(), Outcome.ofId(json.outcome()).orElseThrow()),
            json.claimant(),
            PeriodKind.ofId(json.periodKind()).orElseThrow());
    String point =
        Optional.ofNullable(json.from()).map(from -> json.asOf() + "/" + from).orElse(json.asOf());
    return new SeriesNumber(
        series, point, json.low(), json.high(), Qualifier.ofId(json.qualifier()).orElseThrow());
  }
}
