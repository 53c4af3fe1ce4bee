package io.whosecount.figures.representation;

import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.series.Citation;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimJson.PeriodJson;
import io.whosecount.ledger.json.ClaimJson.QuantityJson;
import io.whosecount.ledger.json.ClaimJson.QuoteJson;
import io.whosecount.ledger.json.ClaimJson.SideJson;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures of one side and measure, side by side under their claimants' names. */
@Schema(name = "Figures")
public record FiguresResponse(
    SideJson side,
    MeasureJson measure,
    @Schema(description = "The kind of period that was asked for; null where none was.")
        @Nullable String period,
    @Schema(
            format = "date",
            description =
                "The day that was asked for: no figure reaches further. Null where none was.")
        @Nullable String asOf,
    @Schema(
            description =
                "One for each claimant of this page: by as-of date, the latest first, then by the"
                    + " number of documents, then by claimant. Never averaged or added up.")
        List<FigureJson> figures,
    @Schema(description = "One for each kind of period among the figures of this page.")
        List<RangeJson> ranges,
    @Schema(description = "Says why there is no figure; null where there is one.")
        @Nullable String note,
    @Schema(description = "The path of the next page of claimants; null at the end.")
        @Nullable String next,
    FiguresLinks links) {

  /** What one claimant says. */
  @Schema(name = "Figure")
  public record FigureJson(
      VoiceJson claimant,
      QuantityJson quantity,
      PeriodJson period,
      @Schema(description = "How the claimant stands to the number, in the document cited.")
          String stance,
      @Schema(description = "Whether the document cited says that it could not verify it.")
          boolean unverified,
      @Schema(description = "How many documents carry this number.") long documents,
      @Schema(description = "The rule that chose this among the claimant's numbers.") String basis,
      @Schema(description = "Reasons to look twice; they change nothing.") List<FlagJson> flags,
      CitationJson citation,
      QuoteJson quote,
      FigureLinks links) {}

  /** Under whose name a figure stands. */
  @Schema(name = "Voice")
  public record VoiceJson(String id, String name, String kind) {}

  /** A document that carries a number. */
  @Schema(name = "Citation")
  public record CitationJson(
      String document,
      @Nullable String title,
      @Nullable String publisher,
      @Schema(format = "date") String published,
      @Nullable String url,
      @Schema(description = "The id of the claim in that document.") String claim) {

    /** The representation of a claim's document. */
    static CitationJson of(Citation citation) {
      PublicationFacts facts = citation.facts();
      return new CitationJson(
          citation.claim().document().value(),
          value(facts.title()),
          value(facts.publisher()),
          facts.published().value().toString(),
          value(facts.url()),
          citation.claim().id().value());
    }

    private static @Nullable String value(Optional<Fact<String>> fact) {
      return fact.map(Fact::value).orElse(null);
    }
  }

  /** Where to read on. */
  @Schema(name = "FigureLinks")
  public record FigureLinks(
      String document,
      String claims,
      @Schema(description = "The documents that carry this number.") String supporters) {}

  /** How far apart the claimants are. */
  @Schema(name = "Range")
  public record RangeJson(
      String periodKind,
      @Schema(description = "The least number that a figure names.") long low,
      @Schema(description = "The greatest number that a figure names.") long high,
      int claimants,
      @Schema(description = "The earliest as-of date among the figures.") String earliest,
      @Schema(description = "The latest as-of date among the figures.") String latest,
      String label) {}

  /** Where to read on. */
  @Schema(name = "FiguresLinks")
  public record FiguresLinks(String self, String claims, String claimants, String measures) {}
}
