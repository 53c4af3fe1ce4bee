package io.whosecount.claims.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A word list as it stands in its file, before the loader has read it.
 *
 * @param name of the list
 * @param text all of it
 * @param header its comment lines
 * @param rows its other lines
 */
record ListFile(String name, String text, List<String> header, List<Row> rows) {
  /** Every list that the loader reads. */
  static final List<String> NAMES =
      List.of(
          "calendar",
          "claimants",
          "cues",
          "deeds",
          "events",
          "exclusions",
          "functions",
          "gazetteer",
          "hedges",
          "irregular",
          "items",
          "numbers",
          "offices",
          "outbreaks",
          "parties",
          "periods",
          "places",
          "scenes",
          "sidewords",
          "states",
          "voice");

  /** A line that is no comment. */
  record Row(String list, int line, List<String> cells) {
    String canonical() {
      return cells.get(0);
    }

    String surface() {
      return cells.get(1);
    }

    Set<String> flags() {
      return cells.size() < 3 || cells.get(2).isEmpty()
          ? Set.of()
          : Set.of(cells.get(2).split(","));
    }

    @Override
    public String toString() {
      return list + ".tsv:" + line + " " + String.join(" | ", cells);
    }
  }

  /** The word list {@code name}. */
  static ListFile read(String name) {
    return readResource(name, "/lexicon/" + name + ".tsv");
  }

  /** The rows that are known not to work yet. */
  static ListFile pending() {
    return readResource("lexicon-pending", "/lexicon-pending.tsv");
  }

  private static ListFile readResource(String name, String resource) {
    try (InputStream in =
        Objects.requireNonNull(ListFile.class.getResourceAsStream(resource), resource)) {
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ListFile of(String name, String text) {
    List<String> lines = text.lines().toList();
    List<String> header = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = header.size(); i < lines.size(); i++) {
      rows.add(new Row(name, i + 1, List.of(lines.get(i).split("\t", -1))));
    }
    return new ListFile(name, text, header, rows);
  }

  static List<ListFile> all() {
    return NAMES.stream().map(ListFile::read).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
