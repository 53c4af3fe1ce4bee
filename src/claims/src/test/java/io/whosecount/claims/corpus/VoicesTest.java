package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Claimant;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Who says each number: each line of voices.tsv, and never a thing anywhere in the corpus. */
@Timeout(60)
class VoicesTest {
  private static final Set<String> THINGS =
      Set.of(
          "data",
          "figure",
          "figures",
          "toll",
          "tally",
          "count",
          "assessment",
          "information",
          "update",
          "statement",
          "estimate",
          "estimates",
          "footage",
          "evidence",
          "body");

  @TestFactory
  Stream<DynamicTest> aNumberIsSaidByWhomAReaderHears() throws IOException {
    return ToldClaims.lines("/voices.tsv")
        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
  }

  private static void check(String[] cells) {
    Optional<String> publisher = Optional.of(cells[0]).filter(cell -> !cell.equals("-"));
    String text = cells[1].replace("\\n", "\n");
    List<String> told =
        Texts.read(text, Texts.PUBLISHED, publisher).claims().stream()
            .map(VoicesTest::told)
            .toList();
    assertThat(told).containsAll(Arrays.asList(cells[2].split(" ")));
  }

  private static String told(Claim claim) {
    long number = claim.quantity().value().orElseGet(() -> claim.quantity().low().orElse(0));
    String name = claim.claimant().map(Claimant::name).orElse("-");
    return number + "=" + name.replace(' ', '_');
  }

  @Test
  void noClaimantOfTheCorpusIsAThing() {
    assertThat(Texts.examples())
        .allSatisfy(
            text ->
                assertThat(Texts.read(text).claims())
                    .flatExtracting(claim -> claim.claimant().stream().toList())
                    .extracting(claimant -> nakedHead(claimant.name()))
                    .doesNotContainAnyElementsOf(THINGS));
  }

  /** The last word of a name that names no one: "official data" are officials'. */
  private static String nakedHead(String name) {
    List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
    boolean owned = words.contains("official") || words.contains("media");
    return owned ? "" : words.getLast();
  }
}
