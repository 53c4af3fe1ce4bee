package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.SupportersQuery;
import io.whosecount.figures.representation.FiguresResponse.CitationJson;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimJson.QuoteJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the documents that carry one number. */
@Schema(name = "Supporters")
public record SupportersResponse(
    @Schema(description = "The id of the side.") String side,
    MeasureJson measure,
    @Schema(description = "The id of the claimant.") String claimant,
    @Schema(description = "The kind of period.") String period,
    PointNumberJson number,
    @Schema(
            description =
                "By the names that they use for the claimant, then by day of publication. A page"
                    + " may hold fewer than were asked for and still have a next one.")
        List<SupporterJson> documents,
    @Schema(description = "The path of the next page; null at the end.") @Nullable String next,
    SupportersLinks links)
    implements Tabular, Listed, Paged {

  private static final List<Column<SupporterJson>> COLUMNS =
      List.of(
          words("document", "#meta+document+id", one -> one.citation().document()),
          words("title", "#meta+source+title", one -> one.citation().title()),
          words("publisher", "#org+publisher+name", one -> one.citation().publisher()),
          words("published", "#date+published", one -> one.citation().published()),
          words("url", "#meta+source+url", one -> one.citation().url()),
          words("claim", "#meta+claim+id", one -> one.citation().claim()),
          words("quote", "#description+quote", one -> one.quote().exact()),
          Column.number("start", "#meta+start+num", one -> (long) one.quote().start()),
          Column.number("end", "#meta+end+num", one -> (long) one.quote().end()));

  @Override
  public Table asTable() {
    return Table.of(documents, COLUMNS);
  }

  @Override
  public List<Line> asList() {
    return documents.stream()
        .map(one -> new Line(side, measure, claimant, period, number, one))
        .toList();
  }

  /** A document by itself, which has to say what number it carries. */
  @RegisterForReflection
  record Line(
      String side,
      MeasureJson measure,
      String claimant,
      String period,
      PointNumberJson number,
      @JsonUnwrapped SupporterJson document) {}

  /** A document that carries the number. */
  @Schema(name = "Supporter")
  public record SupporterJson(CitationJson citation, QuoteJson quote, SupporterLinks links) {}

  /** Where to read on. */
  @Schema(name = "SupporterLinks")
  public record SupporterLinks(String document, String claim) {}

  /** Where to read on. */
  @Schema(name = "SupportersLinks")
  public record SupportersLinks(String self, String series) {}

  /** The representation of {@code page}. */
  public static SupportersResponse of(SupportersQuery query, Page<Citation> page) {
    SeriesKey key = query.number().series();
    return new SupportersResponse(
        key.side(),
        ClaimMapping.toJson(key.measure()),
        key.claimant(),
        key.periodKind().id(),
        PointNumberJson.of(query.number()),
        page.entries().stream().map(SupportersResponse::supporter).toList(),
        page.next().map(cursor -> Links.supporters(query, Optional.of(cursor))).orElse(null),
        new SupportersLinks(Links.supporters(query, query.page().cursor()), Links.series(key)));
  }

  private static SupporterJson supporter(Citation citation) {
    return new SupporterJson(
        CitationJson.of(citation),
        ClaimMapping.toJson(citation.claim().quote()),
        new SupporterLinks(
            Links.document(citation.claim().document()),
            Links.claim(citation.claim().document().value(), citation.claim().id().value())));
  }
}
