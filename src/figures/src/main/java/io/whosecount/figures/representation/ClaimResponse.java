package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosecount.figures.form.Linked;
import io.whosecount.figures.form.Linking;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.representation.FiguresResponse.CiteJson;
import io.whosecount.figures.representation.ListedClaim.ClaimLinks;
import io.whosecount.figures.representation.ListedClaim.SourceJson;
import io.whosecount.ledger.RecordedClaim;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimJson.QuoteJson;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One claim, with how to find its words again and how to cite it. */
@Schema(name = "Claim")
public record ClaimResponse(
    @JsonUnwrapped ClaimJson claim,
    SourceJson source,
    TargetJson target,
    CiteJson cite,
    ClaimLinks links)
    implements Tabular, Listed, Linked {

  /** Where the words of a claim stand. */
  @Schema(
      name = "Target",
      description =
          "Where its words stand, as the target of a W3C Web Annotation: the first selector quotes"
              + " them, the second counts code points of the document's text.")
  public record TargetJson(
      @Schema(description = "The path of the document.") String source,
      @Schema(description = "SHA-256 of the bytes the document was read from.") String digest,
      List<SelectorJson> selector) {

    private static TargetJson of(ListedClaim claim) {
      QuoteJson quote = claim.claim().quote();
      return new TargetJson(
          claim.links().document(),
          claim.source().digest(),
          List.of(SelectorJson.ofQuote(quote), SelectorJson.ofPosition(quote)));
    }
  }

  /** A selector of the W3C's Web Annotation Data Model, of one type or the other. */
  @Schema(name = "Selector")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SelectorJson(
      @Schema(
              description = "The W3C's name for its type.",
              enumeration = {"TextQuoteSelector", "TextPositionSelector"})
          String type,
      @Schema(description = "Of the quote: the words.") @Nullable String exact,
      @Schema(description = "Of the quote: what stands before them.") @Nullable String prefix,
      @Schema(description = "Of the quote: what stands behind them.") @Nullable String suffix,
      @Schema(description = "Of the position: the first code point.") @Nullable Integer start,
      @Schema(description = "Of the position: the code point behind the last.")
          @Nullable Integer end) {

    private static SelectorJson ofQuote(QuoteJson quote) {
      return new SelectorJson(
          "TextQuoteSelector", quote.exact(), quote.prefix(), quote.suffix(), null, null);
    }

    private static SelectorJson ofPosition(QuoteJson quote) {
      return new SelectorJson("TextPositionSelector", null, null, null, quote.start(), quote.end());
    }
  }

  /** The representation of {@code recorded}; the address of the interface is {@code base}. */
  public static ClaimResponse of(RecordedClaim recorded, URI base) {
    ListedClaim listed = ListedClaim.of(recorded);
    return new ClaimResponse(
        listed.claim(),
        listed.source(),
        TargetJson.of(listed),
        Citations.of(recorded, base),
        listed.links());
  }

  @Override
  public Table asTable() {
    return ClaimsTable.of(asListOfClaims());
  }

  @Override
  public List<ClaimResponse> asList() {
    return List.of(this);
  }

  @Override
  public LinkedClaims asLinkedData(Linking linking) {
    return LinkedClaims.ofClaims(asListOfClaims(), linking);
  }

  private List<ListedClaim> asListOfClaims() {
    return List.of(new ListedClaim(claim, source, links));
  }
}
