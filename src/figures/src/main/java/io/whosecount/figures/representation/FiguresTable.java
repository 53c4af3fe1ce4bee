package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.representation.FiguresResponse.FigureJson;
import java.util.ArrayList;
import java.util.List;

/** Figures as a table, a row for each claimant. */
final class FiguresTable {
  private FiguresTable() {}

  /** A figure with whose loss of what it is. */
  record Row(FiguresResponse answer, FigureJson figure) {}

  /** What a table with more columns begins with. */
  static final List<Column<Row>> COLUMNS = columns();

  static Table of(FiguresResponse answer) {
    return Table.of(rows(answer), COLUMNS);
  }

  static List<Row> rows(FiguresResponse answer) {
    return answer.figures().stream().map(figure -> new Row(answer, figure)).toList();
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(words("side", "#country+code", row -> row.answer().side().id()));
    columns.add(words("side_name", "#country+name", row -> row.answer().side().name()));
    columns.add(words("item", "#item+code", row -> row.figure().measure().item()));
    columns.add(words("outcome", "#impact+code", row -> row.figure().measure().outcome()));
    columns.add(words("claimant", "#org+claimant+code", row -> row.figure().claimant().id()));
    columns.add(
        words("claimant_name", "#org+claimant+name", row -> row.figure().claimant().name()));
    columns.add(
        words("claimant_kind", "#org+claimant+type", row -> row.figure().claimant().kind()));
    columns.add(number("value", "#indicator+num+value", row -> row.figure().quantity().value()));
    columns.add(number("low", "#indicator+num+min", row -> row.figure().quantity().low()));
    columns.add(number("high", "#indicator+num+max", row -> row.figure().quantity().high()));
    columns.add(words("qualifier", "#meta+qualifier", row -> row.figure().quantity().qualifier()));
    columns.add(words("hedge", "#meta+hedge", row -> row.figure().quantity().hedge()));
    columns.add(words("stance", "#meta+stance", row -> row.figure().stance()));
    columns.add(words("period", "#meta+period", row -> row.figure().period().kind()));
    columns.add(words("as_of", "#date+asof", row -> row.figure().period().asOf()));
    columns.add(words("from", "#date+start", row -> row.figure().period().from()));
    columns.add(words("to", "#date+end", row -> row.figure().period().to()));
    columns.add(number("documents", "#meta+documents+num", row -> row.figure().documents()));
    columns.add(
        words(
            "evidence",
            "#status+evidence",
            row -> String.join("; ", row.figure().evidence().grades())));
    columns.add(words("quote", "#description+quote", row -> row.figure().quote().exact()));
    columns.add(words("title", "#meta+source+title", row -> row.figure().citation().title()));
    columns.add(
        words("publisher", "#org+publisher+name", row -> row.figure().citation().publisher()));
    columns.add(words("published", "#date+published", row -> row.figure().citation().published()));
    columns.add(words("url", "#meta+source+url", row -> row.figure().citation().url()));
    columns.add(words("document", "#meta+document+id", row -> row.figure().citation().document()));
    columns.add(words("claim", "#meta+claim+id", row -> row.figure().citation().claim()));
    return List.copyOf(columns);
  }
}
