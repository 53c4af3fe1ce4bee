package io.whosecount.claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Evidence;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.text.TextPosition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be true of every extraction, whatever the text. */
final class Invariants {
  /** Generous: a cold virtual machine. */
  private static final long NANOS_AT_LEAST = 5_000_000_000L;

  private static final long NANOS_A_CHARACTER = 200_000;

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  private Invariants() {}

  /** Reads {@code document} twice and holds all that it gives against the text. */
  static Extraction check(Document document) {
    assertThat(ProcessorTime.nanos(() -> EXTRACTOR.extract(document)))
        .as("nanoseconds")
        .isLessThan(NANOS_AT_LEAST + document.text().length() * NANOS_A_CHARACTER);
    Extraction extraction = EXTRACTOR.extract(document);
    stands(extraction, document.text().codePoints().toArray());
    assertThat(EXTRACTOR.extract(document)).as("the second answer").isEqualTo(extraction);
    return extraction;
  }

  private static void stands(Extraction extraction, int[] text) {
    Set<String> ids = new HashSet<>();
    for (Claim claim : extraction.claims()) {
      assertThat(ids.add(claim.id().value())).as("%s is new", claim.id()).isTrue();
      quoteStands(claim, text);
      assertThat(claim.mentions()).startsWith(claim.quote().position());
      claim.mentions().forEach(mention -> isInside(mention, text));
      List<Evidence> evidence = extraction.evidence().getOrDefault(claim.id(), List.of());
      assertThat(evidence).as("evidence for %s", claim.id()).isNotEmpty();
      evidence.forEach(step -> evidenceStands(step, text));
    }
    for (Rejection rejection : extraction.rejections()) {
      isInside(rejection.position(), text);
      assertThat(rejection.exact()).isEqualTo(of(rejection.position(), text));
    }
    assertThat(extraction.claims().stream().map(c -> c.quote().position().start())).isSorted();
    assertThat(extraction.rejections().stream().map(r -> r.position().start())).isSorted();
  }

  private static void quoteStands(Claim claim, int[] text) {
    TextPosition at = claim.quote().position();
    isInside(at, text);
    assertThat(claim.quote().exact()).isEqualTo(of(at, text));
    int before = claim.quote().prefix().codePointCount(0, claim.quote().prefix().length());
    int behind = claim.quote().suffix().codePointCount(0, claim.quote().suffix().length());
    assertThat(claim.quote().prefix()).isEqualTo(new String(text, at.start() - before, before));
    assertThat(claim.quote().suffix()).isEqualTo(new String(text, at.end(), behind));
  }

  private static void evidenceStands(Evidence evidence, int[] text) {
    if (!evidence.words().isEmpty()) {
      isInside(evidence.position(), text);
      assertThat(evidence.words()).isEqualTo(of(evidence.position(), text));
    }
  }

  private static void isInside(TextPosition position, int[] text) {
    assertThat(List.of(0, position.start(), position.end(), text.length)).isSorted();
    assertThat(position.start()).isLessThan(position.end());
  }

  private static String of(TextPosition position, int[] text) {
    return new String(text, position.start(), position.end() - position.start());
  }
}
