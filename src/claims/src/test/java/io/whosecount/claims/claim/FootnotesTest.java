package io.whosecount.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.fuzz.Documents;
import org.junit.jupiter.api.Test;

/** What a corpus file cannot say, whose brackets mark the quote. */
class FootnotesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  @Test
  void theNumberOfAFootnoteCountsNothing() {
    Extraction read =
        EXTRACTOR.extract(
            Documents.plain("The army holds the town.[4] 20 Malian soldiers were killed."));

    assertThat(read.claims()).extracting(c -> c.quantity().toString()).containsExactly("exact 20");
    assertThat(read.rejections()).extracting(Rejection::exact).containsExactly("4");
  }
}
