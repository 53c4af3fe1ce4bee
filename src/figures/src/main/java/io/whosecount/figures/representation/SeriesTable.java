package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.representation.FiguresResponse.VoiceJson;
import io.whosecount.figures.representation.SeriesResponse.ClaimantSeriesJson;
import io.whosecount.figures.representation.SeriesResponse.DerivedJson;
import io.whosecount.figures.representation.SeriesResponse.GapJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series as a table: of each claimant a row for each number, then one for each gap, then one for
 * each derived number. Which of them a row is stands in its {@code kind}.
 */
final class SeriesTable {
  private static final String REPORTED = "number";

  /** A row's own cells, with whose it is. */
  private record Row(SeriesResponse answer, VoiceJson claimant, Entry entry) {}

  /** What only one kind of row has is null in the others. */
  private record Entry(
      String kind,
      @Nullable String from,
      @Nullable String asOf,
      @Nullable String to,
      @Nullable String within,
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high,
      @Nullable String qualifier,
      @Nullable Long documents,
      @Nullable DerivedJson derived) {

    static Entry of(PointJson point) {
      return new Entry(
          REPORTED,
          point.from(),
          point.asOf(),
          null,
          point.within(),
          point.value(),
          point.low(),
          point.high(),
          point.qualifier(),
          point.documents(),
          null);
    }

    static Entry of(GapJson gap) {
      return new Entry(
          gap.kind(), gap.from(), null, gap.to(), null, null, null, null, null, null, null);
    }

    static Entry of(DerivedJson number) {
      return new Entry(
          number.rule(),
          number.from(),
          null,
          number.to(),
          null,
          null,
          number.low(),
          number.high(),
          null,
          null,
          number);
    }

    private @Nullable Long days() {
      return derived == null ? null : Long.valueOf(derived.days());
    }

    private @Nullable Long reported() {
      return derived == null ? null : Long.valueOf(derived.reported());
    }

    private @Nullable String hedged() {
      return derived == null ? null : Boolean.toString(derived.hedged());
    }

    private @Nullable String parts() {
      return derived == null
          ? null
          : derived.parts().stream().map(PointNumberJson::asOf).collect(Collectors.joining("; "));
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          words("side", "#country+code", row -> row.answer().side().id()),
          words("side_name", "#country+name", row -> row.answer().side().name()),
          words("item", "#item+code", row -> row.answer().measure().item()),
          words("outcome", "#impact+code", row -> row.answer().measure().outcome()),
          words("claimant", "#org+claimant+code", row -> row.claimant().id()),
          words("claimant_name", "#org+claimant+name", row -> row.claimant().name()),
          words("period", "#meta+period", row -> row.answer().period()),
          words("kind", "#meta+row+type", row -> row.entry().kind()),
          words("from", "#date+start", row -> row.entry().from()),
          words("as_of", "#date+asof", row -> row.entry().asOf()),
          words("to", "#date+end", row -> row.entry().to()),
          words("within", "#date+within", row -> row.entry().within()),
          number("value", "#indicator+num+value", row -> row.entry().value()),
          number("low", "#indicator+num+min", row -> row.entry().low()),
          number("high", "#indicator+num+max", row -> row.entry().high()),
          words("qualifier", "#meta+qualifier", row -> row.entry().qualifier()),
          number("documents", "#meta+documents+num", row -> row.entry().documents()),
          number("days", "#meta+days+num", row -> row.entry().days()),
          number("days_reported", "#meta+days+reported+num", row -> row.entry().reported()),
          words("hedged", "#meta+hedged", row -> row.entry().hedged()),
          words("parts", "#meta+parts+asof", row -> row.entry().parts()));

  private SeriesTable() {}

  static Table of(SeriesResponse answer) {
    return Table.of(
        answer.series().stream()
            .flatMap(one -> entries(one).map(entry -> new Row(answer, one.claimant(), entry)))
            .toList(),
        COLUMNS);
  }

  private static Stream<Entry> entries(ClaimantSeriesJson one) {
    return Stream.of(
            one.points().stream().map(Entry::of),
            one.gaps().stream().map(Entry::of),
            one.derived().stream().map(Entry::of))
        .flatMap(entries -> entries);
  }
}
