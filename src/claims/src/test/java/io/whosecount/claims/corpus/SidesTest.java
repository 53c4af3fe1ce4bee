package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Side;
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

/** Whose loss it is, over the wars and disasters of fifty years: each line of sides.tsv. */
@Timeout(60)
class SidesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  @TestFactory
  Stream<DynamicTest> aNumberIsOfTheSideThatAReaderHears() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SidesTest.class.getResourceAsStream("/sides.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
    }
  }

  private static void check(String[] cells) {
    List<String> told =
        read(cells[1], LocalDate.of(Integer.parseInt(cells[0]), 5, 15)).stream()
            .map(c -> c.quantity().value().orElse(0) + "=" + c.side().map(Side::id).orElse("-"))
            .toList();
    assertThat(told).containsAll(Arrays.asList(cells[2].split(" ")));
  }

  private static List<Claim> read(String cell, LocalDate published) {
    String text = cell.replace("\\n", "\n");
    return EXTRACTOR
        .extract(
            new Document(
                DocumentId.ofLocation("made-up"),
                Digest.sha256(text.getBytes(StandardCharsets.UTF_8)),
                text,
                Document.Form.PLAIN_TEXT,
                "UTF-8",
                PublicationFacts.uploadedOn(published)))
        .claims();
  }
}
