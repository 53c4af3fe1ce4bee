package io.whosecount.figures.form;

import io.whosecount.figures.form.Table.Cell;
import io.whosecount.figures.form.Table.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV that is safe to open in a spreadsheet. */
final class Csv {
  /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r\n";

  private static final String HARMLESS = "'";

  private Csv() {}

  /** The header, the row of tags, the rows; lines end with CR LF. */
  static String of(Table table) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns().stream().map(Head::name));
      printer.printRecord(table.columns().stream().map(Head::tag));
      for (List<Cell> row : table.rows()) {
        printer.printRecord(cells(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text cannot fail", e);
    }
    return text.toString();
  }

  private static Stream<String> cells(List<Cell> row) {
    return row.stream()
        .map(
            cell ->
                switch (cell) {
                  case Cell.Whole whole -> Long.toString(whole.number());
                  case Cell.Words words -> harmless(words.text());
                  case Cell.Empty empty -> "";
                });
  }

  /** Words that a spreadsheet would compute get an apostrophe before them. */
  private static String harmless(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? HARMLESS + words : words;
  }
}
