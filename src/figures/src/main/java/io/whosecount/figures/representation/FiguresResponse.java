package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.Evidence;
import io.whosecount.figures.form.Linked;
import io.whosecount.figures.form.Linking;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
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
    @Schema(description = "What was asked for, in the order asked for.") List<MeasureJson> measures,
    @Schema(description = "The kind of period that was asked for; null where none was.")
        @Nullable String period,
    @Schema(
            format = "date",
            description =
                "The day that was asked for: no figure reaches further. Null where none was.")
        @Nullable String asOf,
    @Schema(
            description =
                "One for each claimant of this page and measure: measure by measure, by as-of date,"
                    + " the latest first, then by the number of documents, then by claimant. Never"
                    + " averaged or added up.")
        List<FigureJson> figures,
    @Schema(description = "One for each measure and kind of period among the figures of this page.")
        List<RangeJson> ranges,
    @Schema(
            description =
                "Says of which measure there is no figure, and why; null where each has one.")
        @Nullable String note,
    @Schema(description = "The path of the next page of claimants; null at the end.")
        @Nullable String next,
    FiguresLinks links)
    implements Tabular, Listed, Linked, Paged {

  @Override
  public Table asTable() {
    return FiguresTable.of(this);
  }

  @Override
  public List<Line> asList() {
    return figures.stream().map(figure -> new Line(side, figure)).toList();
  }

  /** A figure by itself, which has to say whose loss it is of. */
  @RegisterForReflection
  record Line(SideJson side, @JsonUnwrapped FigureJson figure) {}

  @Override
  public LinkedClaims asLinkedData(Linking linking) {
    return LinkedClaims.ofFigures(this, linking);
  }

  /** What one claimant says. */
  @Schema(name = "Figure")
  public record FigureJson(
      VoiceJson claimant,
      MeasureJson measure,
      QuantityJson quantity,
      PeriodJson period,
      @Schema(description = "How the claimant stands to the number, in the document cited.")
          String stance,
      @Schema(description = "Whether the document cited says that it could not verify it.")
          boolean unverified,
      @Schema(description = "How many documents carry this number.") long documents,
      @Schema(description = "The rule that chose this among the claimant's numbers.") String basis,
      @Schema(
              description =
                  "Reasons to look twice; they change nothing. Here `two-numbers` for the date of"
                      + " the figure, and `falling-total` where it is below the total before it,"
                      + " as far as that costs no further read. All of the series are at"
                      + " `links.series`, those of the document cited at `links.flags`.")
          List<FlagJson> flags,
      EvidenceJson evidence,
      CitationJson citation,
      CiteJson cite,
      QuoteJson quote,
      FigureLinks links) {}

  /** What stands behind a figure and against it, by stated rules. */
  @Schema(
      name = "Evidence",
      description = "What stands behind a figure and against it. It says nothing of what is true.")
  public record EvidenceJson(
      @Schema(
              description =
                  "`single-document`: one document carries it. `single-outlet`: several documents"
                      + " of one publisher, or of none that is known. `corroborated`: two or more"
                      + " publishers printed it. `contested`: another claimant of this page, for"
                      + " the same kind of period and as of a date at most 31 days away, says more"
                      + " than 1.5 times as much or as little, and the hedges do not allow both."
                      + " `self-reported`: the claimant is of the side whose losses it counts. `unverified`: the document cited says"
                      + " that it could not verify it.")
          List<String> grades,
      @Schema(description = "How many publishers printed it, among its first 25 documents.")
          int outlets,
      @Schema(description = "The ids of the claimants who contest it.") List<String> contestedBy) {

    /** The representation of {@code evidence}. */
    static EvidenceJson of(Evidence evidence) {
      return new EvidenceJson(
          evidence.grades().stream().map(Evidence.Grade::id).toList(),
          evidence.outlets(),
          evidence.contestedBy());
    }
  }

  /** How to cite a figure in writing, and where it stands for good. */
  @Schema(name = "Cite")
  public record CiteJson(
      @Schema(description = "Who, as of when, printed where.") String brief,
      @Schema(
              description =
                  "With the number and what leads back to its words: the address of the source, if it"
                      + " is known, and that of `permalink`.")
          String full,
      @Schema(
              description =
                  "The path of this figure as of its date; it changes only with the documents.")
          String permalink) {}

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
      @Schema(description = "What the document is written in (BCP 47), where it says so.")
          @Nullable String language,
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
          value(facts.language()),
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
      @Schema(description = "The claim that is cited.") String claim,
      String claims,
      @Schema(description = "The documents that carry this number.") String supporters,
      @Schema(description = "The series that it is the latest of, with all its flags.")
          String series,
      @Schema(description = "What is to be looked at twice in the document cited.") String flags) {}

  /** How far apart the claimants are. */
  @Schema(name = "Range")
  public record RangeJson(
      MeasureJson measure,
      String periodKind,
      @Schema(description = "The least number that a figure names.") long low,
      @Schema(description = "The greatest number that a figure names.") long high,
      int claimants,
      @Schema(description = "The earliest as-of date among the figures.") String earliest,
      @Schema(description = "The latest as-of date among the figures.") String latest,
      @Schema(description = "What it is, and whether its figures are of different dates.")
          String label) {}

  /** Where to read on. */
  @Schema(name = "FiguresLinks")
  public record FiguresLinks(String self, String claims, String claimants, String measures) {}
}
