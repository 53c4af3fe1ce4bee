package io.whosecount.claims.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a word list from the class path: {@code canonical TAB surface TAB flags TAB note}. */
final class Rows {
  private static final Set<String> NONE = Flags.of(Set.of());

  private Rows() {}

  static List<Entry> read(String list) {
    String resource = "/lexicon/" + list + ".tsv";
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconFormatException(list, "the resource is missing");
      }
      return parse(list, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static List<Entry> parse(String list, BufferedReader lines) throws IOException {
    List<Entry> rows = new ArrayList<>();
    Map<String, Set<String>> flags = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(entry(list, number, line.split("\t", -1), flags));
      }
    }
    return rows;
  }

  /** A row; {@code known} are the flags of the rows before it, by their cell. */
  private static Entry entry(
      String list, int number, String[] cells, Map<String, Set<String>> known) {
    if (cells.length < 2 || cells.length > 4) {
      throw new LexiconFormatException(list, number, "2 to 4 columns, not " + cells.length);
    }
    if (cells[0].isBlank() || cells[1].isBlank()) {
      throw new LexiconFormatException(list, number, "a canonical or surface is empty");
    }
    Set<String> flags =
        cells.length < 3 || cells[2].isBlank()
            ? NONE
            : known.computeIfAbsent(cells[2], Rows::flags);
    return new Entry(list, cells[0].intern(), cells[1], flags, cells.length < 4 ? "" : cells[3]);
  }

  /** Interned: the rules ask for flags by constants, at every step. */
  private static Set<String> flags(String cell) {
    return Flags.of(Arrays.stream(cell.split(",")).map(String::intern).toList());
  }
}
