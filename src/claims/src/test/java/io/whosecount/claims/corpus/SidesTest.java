package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.lexicon.Side;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Whose loss it is and who says so, over the wars and disasters of fifty years: each line of
 * sides.tsv.
 */
@Timeout(60)
class SidesTest {
  @TestFactory
  Stream<DynamicTest> aNumberIsOfTheSideThatAReaderHears() throws IOException {
    return ToldClaims.lines("/sides.tsv")
        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
  }

  private static void check(String[] cells) {
    LocalDate published = LocalDate.of(Integer.parseInt(cells[0]), 5, 15);
    List<Claim> claims = Texts.read(cells[1].replace("\\n", "\n"), published).claims();
    List<String> wanted = ToldClaims.wanted(cells[2]);
    assertThat(ToldClaims.of(claims, wanted, c -> c.side().map(Side::id).orElse("-")))
        .containsAll(wanted);
  }
}
