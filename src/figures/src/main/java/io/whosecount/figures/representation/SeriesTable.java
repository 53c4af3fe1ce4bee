package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.representation.FiguresResponse.VoiceJson;
import io.whosecount.figures.representation.SeriesResponse.PointJson;
import java.util.List;

/** Series as a table, a row for each number. */
final class SeriesTable {

  /** A number with whose it is. */
  record Row(SeriesResponse answer, VoiceJson claimant, PointJson point) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          words("side", "#country+code", row -> row.answer().side().id()),
          words("side_name", "#country+name", row -> row.answer().side().name()),
          words("item", "#item+code", row -> row.answer().measure().item()),
          words("outcome", "#impact+code", row -> row.answer().measure().outcome()),
          words("claimant", "#org+claimant+code", row -> row.claimant().id()),
          words("claimant_name", "#org+claimant+name", row -> row.claimant().name()),
          words("period", "#meta+period", row -> row.answer().period()),
          words("from", "#date+start", row -> row.point().from()),
          words("as_of", "#date+asof", row -> row.point().asOf()),
          number("low", "#indicator+num+min", row -> row.point().low()),
          number("high", "#indicator+num+max", row -> row.point().high()),
          words("qualifier", "#meta+qualifier", row -> row.point().qualifier()),
          number("documents", "#meta+documents+num", row -> row.point().documents()));

  private SeriesTable() {}

  static List<Row> rows(SeriesResponse answer) {
    return answer.series().stream()
        .flatMap(one -> one.points().stream().map(point -> new Row(answer, one.claimant(), point)))
        .toList();
  }

  static Table of(SeriesResponse answer) {
    return Table.of(rows(answer), COLUMNS);
  }
}
