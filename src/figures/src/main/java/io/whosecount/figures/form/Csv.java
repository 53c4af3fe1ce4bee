package io.whosecount.figures.form;

import io.whosecount.figures.form.Table.Cell;
import io.whosecount.figures.form.Table.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Tables as CSV that is safe to open in a spreadsheet. */
final class Csv {
  /**
   * What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), the full width of it
   * too, also behind what is not seen, which some leave out.
   */
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+@＝＋－＠-]|[\\t\\r\\n]");

  /** Words are quoted whatever is in them, numbers never: whoever splits at what else, too. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private static final String HARMLESS = "'";

  private Csv() {}

  /** The header, the row of tags, the rows; lines end with CR LF. */
  static String of(Table table) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
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

  /** What stands between the separators; null writes nothing there. */
  private static List<@Nullable Object> cells(List<Cell> row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Cell cell : row) {
      values.add(
          switch (cell) {
            case Cell.Whole whole -> whole.number();
            case Cell.Words words -> harmless(words.text());
            case Cell.Empty empty -> null;
          });
    }
    return values;
  }

  /** Words that a spreadsheet would compute get an apostrophe before them. */
  private static String harmless(String words) {
    return FORMULA.matcher(words).lookingAt() ? HARMLESS + words : words;
  }
}
