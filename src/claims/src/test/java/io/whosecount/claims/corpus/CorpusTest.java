package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Evidence;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rule;
import io.whosecount.claims.text.TextPosition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules to the corpus: each line means what its file says, or nothing. */
class CorpusTest {
  private static final List<CorpusFile> FILES = CorpusFile.all();

  @TestFactory
  Stream<DynamicTest> everyWhenLineMeansWhatItsFileSays() {
    return FILES.stream()
        .flatMap(
            file ->
                file.when().stream()
                    .map(e -> DynamicTest.dynamicTest(name(file, e.text()), () -> means(file, e))));
  }

  @TestFactory
  Stream<DynamicTest> everyNotLineMeansNothing() {
    return FILES.stream()
        .flatMap(
            file ->
                file.not().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                name(file, text),
                                () ->
                                    assertThat(Texts.read(text, file.published()).claims())
                                        .isEmpty())));
  }

  /** A line that is read right by now belongs under {@code when}. */
  @TestFactory
  Stream<DynamicTest> everyPendingLineIsStillReadWrong() {
    return FILES.stream()
        .flatMap(
            file ->
                file.pending().stream()
                    .map(
                        p ->
                            DynamicTest.dynamicTest(
                                name(file, p.example().text()),
                                () ->
                                    assertThat(read(file, p.example()))
                                        .isNotEqualTo(file.means()))));
  }

  @Test
  void everyRuleHasItsFileWithAnExampleAndANegative() {
    Set<String> held =
        FILES.stream()
            .filter(f -> !f.when().isEmpty() && !f.not().isEmpty())
            .map(CorpusFile::rule)
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(Rule.values()).filter(r -> !r.refuses()).map(Rule::id))
        .allMatch(held::contains);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleSpeaksInItsOwnFile() {
    Set<String> rules = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
    return FILES.stream()
        .filter(f -> rules.contains(f.rule()))
        .map(f -> DynamicTest.dynamicTest(f.name(), () -> assertThat(fired(f)).contains(f.rule())));
  }

  private static Set<String> fired(CorpusFile file) {
    return file.when().stream()
        .map(e -> Texts.read(e.text(), file.published()))
        .flatMap(x -> x.evidence().values().stream().flatMap(List::stream))
        .map(Evidence::rule)
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static void means(CorpusFile file, Example example) {
    assertThat(read(file, example)).isEqualTo(file.means());
    Extraction extraction = Texts.read(example.text(), file.published());
    assertThat(extraction.claims().stream().map(c -> c.quote().position()).sorted(POSITIONS))
        .isEqualTo(example.spans());
  }

  private static final Comparator<TextPosition> POSITIONS =
      Comparator.comparingInt(TextPosition::start).thenComparing(TextPosition::end);

  private static List<Meaning> read(CorpusFile file, Example example) {
    List<Claim> claims = Texts.read(example.text(), file.published()).claims();
    return claims.stream().map(Meaning::of).toList();
  }

  private static String name(CorpusFile file, String text) {
    return file.name() + ": " + text.replace('\n', ' ');
  }
}
