package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads texts for tests; every claim of every test is held against its quote here. */
public final class Texts {
  /** The one reference time of the corpus, a Monday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 12);

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  private Texts() {}

  /** What {@code text} says, printed on {@link #PUBLISHED}. */
  public static Extraction read(String text) {
    return read(text, PUBLISHED);
  }

  /** What {@code text} says, printed on {@code published}. */
  public static Extraction read(String text, LocalDate published) {
    return read(text, published, Optional.empty());
  }

  /** What {@code text} says, printed on {@code published} by {@code publisher}. */
  static Extraction read(String text, LocalDate published, Optional<String> publisher) {
    PublicationFacts facts =
        new PublicationFacts(
            new Fact<>(published, FactOrigin.METADATA),
            publisher.map(name -> new Fact<>(name, FactOrigin.METADATA)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Extraction extraction =
        EXTRACTOR.extract(
            new Document(
                DocumentId.ofLocation("test"),
                Digest.sha256(text.getBytes(StandardCharsets.UTF_8)),
                text,
                Document.Form.PLAIN_TEXT,
                "UTF-8",
                facts));
    extraction.claims().forEach(claim -> assertQuoteStands(claim, text));
    return extraction;
  }

  /** All texts of the corpus, those with and those without a claim. */
  public static List<String> examples() {
    return CorpusFile.all().stream()
        .flatMap(
            file -> Stream.concat(file.when().stream().map(Example::text), file.not().stream()))
        .toList();
  }

  private static void assertQuoteStands(Claim claim, String text) {
    int[] points = text.codePoints().toArray();
    int start = claim.quote().position().start();
    int end = claim.quote().position().end();
    assertThat(new String(points, start, end - start)).isEqualTo(claim.quote().exact());
    assertThat(text)
        .contains(claim.quote().prefix() + claim.quote().exact() + claim.quote().suffix());
  }
}
