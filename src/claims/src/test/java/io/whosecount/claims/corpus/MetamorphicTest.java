package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Changes of a text that must not change what it says, over every line of the corpus. */
class MetamorphicTest {
  private static final Set<String> PENDING = pending();

  @TestFactory
  Stream<DynamicTest> whatSaysTheSameIsReadTheSame() {
    return Changes.all().entrySet().stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.getKey(),
                    () -> check(change.getKey(), change.getValue(), meaning -> meaning)));
  }

  @Test
  void swappingTheSidesSwapsTheSidesAndNothingElse() {
    check("sides swapped", Swap::words, Swap::ids);
  }

  @TestFactory
  Stream<DynamicTest> emojiBeforeTheTextMoveOnlyTheOffsets() {
    return lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.text().replace('\n', ' '),
                    () -> {
                      String moved = "Weather: 🌦️🌦️.\n\n" + line.text();
                      int shift = moved.codePointCount(0, moved.length() - line.text().length());
                      assertThat(starts(moved, line).map(start -> start - shift))
                          .containsExactlyElementsOf(starts(line.text(), line).toList());
                    }));
  }

  @Test
  void theSameTextGivesTheSameClaimsToTheLetter() {
    String text = "Russia lost 960 troops, 12 tanks and 51 guns in a single day, Kyiv said.";
    assertThat(Texts.read(text)).isEqualTo(Texts.read(text));
  }

  /** A line of the corpus and the day on which it was printed. */
  private record Line(String text, LocalDate published) {}

  private static Stream<Line> lines() {
    return CorpusFile.all().stream()
        .flatMap(file -> file.when().stream().map(e -> new Line(e.text(), file.published())));
  }

  /** The lines that the change breaks must be those that are known to wait, no more and no less. */
  private static void check(
      String name, UnaryOperator<String> change, UnaryOperator<Meaning> expected) {
    List<String> waiting = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    lines()
        .forEach(
            line -> {
              String key = name + "\t" + line.text().replace('\n', ' ');
              String changed = change.apply(line.text());
              List<Meaning> before = meanings(line.text(), line).stream().map(expected).toList();
              boolean same = before.equals(meanings(changed, line));
              if (PENDING.contains(key)) {
                waiting.add(key);
              }
              if (!same) {
                broken.add(key);
              }
            });
    assertThat(new TreeSet<>(broken)).as(name).isEqualTo(new TreeSet<>(waiting));
  }

  private static List<Meaning> meanings(String text, Line line) {
    return Texts.read(text, line.published()).claims().stream().map(Meaning::of).toList();
  }

  private static Stream<Integer> starts(String text, Line line) {
    return Texts.read(text, line.published()).claims().stream()
        .map(claim -> claim.quote().position().start());
  }

  private static Set<String> pending() {
    try (InputStream in =
        Objects.requireNonNull(
            MetamorphicTest.class.getResourceAsStream("/metamorphic-pending.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.substring(0, row.lastIndexOf('\t')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
