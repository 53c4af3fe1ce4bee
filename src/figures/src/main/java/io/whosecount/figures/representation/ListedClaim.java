package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as lists have it: the contract's fields, where it was printed and where to read on. */
@Schema(name = "ListedClaim")
public record ListedClaim(@JsonUnwrapped ClaimJson claim, SourceJson source, ClaimLinks links) {

  /** The document that carries a claim. */
  @Schema(name = "Source")
  public record SourceJson(
      @Nullable String title,
      @Nullable String publisher,
      @Schema(format = "date") String published,
      @Nullable String url,
      @Schema(description = "What the document is written in (BCP 47), where it says so.")
          @Nullable String language,
      @Schema(description = "SHA-256 of the bytes it was read from.") String digest) {

    private static SourceJson of(RecordedClaim recorded) {
      PublicationFacts facts = recorded.facts();
      return new SourceJson(
          facts.title().map(Fact::value).orElse(null),
          facts.publisher().map(Fact::value).orElse(null),
          facts.published().value().toString(),
          facts.url().map(Fact::value).orElse(null),
          facts.language().map(Fact::value).orElse(null),
          recorded.digest().value());
    }
  }

  /** Where to read on. */
  @Schema(name = "ClaimLinks")
  public record ClaimLinks(
      @Schema(
              description =
                  "The path of this claim, for good: its id is made of what it says. Another version"
                      + " of the document may not have it any more; then there is a 410.")
          String self,
      String document) {}

  /** The representation of {@code recorded}. */
  static ListedClaim of(RecordedClaim recorded) {
    ClaimJson claim = ClaimMapping.toJson(recorded.claim(), recorded.recorded());
    return new ListedClaim(
        claim,
        SourceJson.of(recorded),
        new ClaimLinks(
            Links.claim(claim.document(), claim.id()),
            Links.document(recorded.claim().document())));
  }
}
