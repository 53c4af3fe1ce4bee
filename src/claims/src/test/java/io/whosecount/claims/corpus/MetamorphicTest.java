package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Changes of a text that must not change what it says. */
class MetamorphicTest {
  private static final String UNRELATED = "The museum opens its doors again.\n\n";

  @TestFactory
  Stream<DynamicTest> anUnrelatedParagraphBehindMovesNothing() {
    return lines(text -> assertThat(meanings(text + "\n\n" + UNRELATED)).isEqualTo(meanings(text)));
  }

  @TestFactory
  Stream<DynamicTest> emojiBeforeTheTextMoveOnlyTheOffsets() {
    return lines(
        text -> {
          String moved = "Weather: 🌦️🌦️.\n\n" + text;
          int shift = moved.codePointCount(0, moved.length() - text.length());
          List<Integer> before =
              Texts.read(text).claims().stream().map(c -> c.quote().position().start()).toList();
          List<Integer> after =
              Texts.read(moved).claims().stream()
                  .map(c -> c.quote().position().start() - shift)
                  .toList();
          assertThat(after).isEqualTo(before);
        });
  }

  @TestFactory
  Stream<DynamicTest> curlyQuotesSayWhatStraightOnesSay() {
    return lines(text -> assertThat(meanings(text.replace("'", "’"))).isEqualTo(meanings(text)));
  }

  @Test
  void theSameTextGivesTheSameClaimsToTheLetter() {
    String text = "Russia lost 960 troops, 12 tanks and 51 guns in a single day, Kyiv said.";
    assertThat(Texts.read(text)).isEqualTo(Texts.read(text));
  }

  @Test
  void swappingTheSidesSwapsTheSidesAndNothingElse() {
    String text = "Russia said 12 Ukrainian tanks were destroyed overnight.";
    String swapped = "Ukraine said 12 Russian tanks were destroyed overnight.";
    Meaning one = meanings(text).getFirst();
    Meaning other = meanings(swapped).getFirst();
    assertThat(List.of(one.side(), one.claimant())).containsExactly("UA", "ru");
    assertThat(List.of(other.side(), other.claimant())).containsExactly("RU", "ua");
    assertThat(one.quantity()).isEqualTo(other.quantity());
    assertThat(one.period()).isEqualTo(other.period());
  }

  private interface Check {
    void on(String text);
  }

  private static Stream<DynamicTest> lines(Check check) {
    return CorpusFile.all().stream()
        .flatMap(file -> file.when().stream().limit(1).map(Example::text))
        .map(text -> DynamicTest.dynamicTest(text.replace('\n', ' '), () -> check.on(text)));
  }

  private static List<Meaning> meanings(String text) {
    return Texts.read(text).claims().stream().map(Meaning::of).toList();
  }
}
