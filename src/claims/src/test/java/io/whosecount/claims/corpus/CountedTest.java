package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What is counted, what befell it and who says so: each line of counted.tsv gives these claims and
 * no other.
 */
@Timeout(60)
class CountedTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @TestFactory
  Stream<DynamicTest> aNumberCountsWhatAReaderHears() throws IOException {
    return ToldClaims.lines("/counted.tsv")
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  private static void check(String text, String cell) {
    List<Claim> claims = Texts.read(text.replace("\\n", "\n"), PUBLISHED).claims();
    List<String> wanted = ToldClaims.wanted(cell);
    assertThat(ToldClaims.of(claims, wanted, c -> c.measure().toString()))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }
}
