package io.whosecount.figures.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.figures.form.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private record Entry(String words, long number) {}

  private static final List<Column<Entry>> COLUMNS =
      List.of(
          Column.words("words", "#description", Entry::words),
          Column.number("number", "#indicator+num", Entry::number));

  @Test
  void headerTagsAndRowsEndAsTheStandardSays() {
    assertThat(Csv.of(Table.of(List.of(new Entry("a, \"b\"", 7)), COLUMNS)))
        .isEqualTo(
            "\"words\",\"number\"\r\n\"#description\",\"#indicator+num\"\r\n\"a, \"\"b\"\"\",7\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        " =1+1",
        "\u00a0=1+1",
        "\ufeff=1+1",
        "\u200b@SUM(A1)"
      })
  void wordsThatASpreadsheetWouldComputeAreHarmless(String words) {
    assertThat(Csv.of(Table.of(List.of(new Entry(words, 1)), COLUMNS)))
        .endsWith("\r\n\"'" + words + "\",1\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a;b", "a\tb", "a\rb", "a\nb", "a\r\nb", " a", "a ", "a,b", "\u00a0", "7"})
  void wordsAreQuotedWhateverIsInThem(String words) {
    assertThat(Csv.of(Table.of(List.of(new Entry(words, 1)), COLUMNS)))
        .endsWith("\r\n\"" + words + "\",1\r\n");
  }

  @Test
  void nothingIsNotEmptyWords() {
    List<Column<Entry>> columns =
        List.of(Column.words("none", "#x", entry -> null), COLUMNS.getFirst());
    assertThat(Csv.of(Table.of(List.of(new Entry("", 1)), columns))).endsWith("\r\n,\"\"\r\n");
  }

  @Test
  void aNumberBelowZeroStaysANumber() {
    assertThat(Csv.of(Table.of(List.of(new Entry("x", -4)), COLUMNS))).endsWith("\"x\",-4\r\n");
  }
}
