package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What is counted, and what befell it: each line of counted.tsv gives these claims and no other.
 */
@Timeout(60)
class CountedTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @TestFactory
  Stream<DynamicTest> aNumberCountsWhatAReaderHears() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CountedTest.class.getResourceAsStream("/counted.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
    }
  }

  private static void check(String text, String wanted) {
    List<String> told =
        Texts.read(text.replace("\\n", "\n"), PUBLISHED).claims().stream()
            .map(CountedTest::told)
            .toList();
    List<String> expected = wanted.equals("-") ? List.of() : Arrays.asList(wanted.split(" "));
    assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String told(Claim claim) {
    long number = claim.quantity().value().orElseGet(() -> claim.quantity().low().orElse(0));
    return number + "=" + claim.measure();
  }
}
