package io.whosecount.figures.form;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows under named columns, each with a tag of the Humanitarian Exchange Language (HXL 1.1), so
 * that the tools of aid organisations know what stands in it.
 *
 * @param columns names and tags
 * @param rows a cell for each column: text, a whole number, a truth value or nothing
 */
public record Table(List<Head> columns, List<List<Cell>> rows) {

  /** The head of a column. */
  public record Head(String name, String tag) {}

  /** What stands in a cell. */
  public sealed interface Cell {
    /** A number, written as it is. */
    record Whole(long number) implements Cell {}

    /** Words, which may come from anybody. */
    record Words(String text) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}
  }

  /**
   * How a column is made of an entry.
   *
   * @param <E> what a row is made of
   */
  public record Column<E>(Head head, Function<E, Cell> cell) {

    /** Of words, or nothing where there are none. */
    public static <E> Column<E> words(
        String name, String tag, Function<E, @Nullable String> words) {
      return new Column<>(new Head(name, tag), entry -> wordsOf(words.apply(entry)));
    }

    /** Of a number, or nothing where there is none. */
    public static <E> Column<E> number(
        String name, String tag, Function<E, @Nullable Long> number) {
      return new Column<>(new Head(name, tag), entry -> wholeOf(number.apply(entry)));
    }

    /** The same of what this entry is a part of. */
    public <W> Column<W> within(Function<W, E> part) {
      return new Column<>(head, whole -> cell.apply(part.apply(whole)));
    }

    private static Cell wordsOf(@Nullable String words) {
      return words == null ? new Cell.Empty() : new Cell.Words(words);
    }

    private static Cell wholeOf(@Nullable Long number) {
      return number == null ? new Cell.Empty() : new Cell.Whole(number);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table of {@code entries} with these columns. */
  public static <E> Table of(List<E> entries, List<Column<E>> columns) {
    return new Table(
        columns.stream().map(Column::head).toList(),
        entries.stream()
            .map(entry -> columns.stream().map(column -> column.cell().apply(entry)).toList())
            .toList());
  }
}
