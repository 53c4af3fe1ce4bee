package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.ledger.ClaimantEntry;
import io.whosecount.ledger.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Those who count, page by page. */
@Schema(name = "Claimants")
public record ClaimantsResponse(
    @Schema(
            description =
                "By id. A page may hold fewer than were asked for, or none, and still have a next"
                    + " one.")
        List<ClaimantEntryJson> claimants,
    @Schema(description = "The path of the next page; null at the end.") @Nullable String next,
    ClaimantsLinks links)
    implements Tabular, Listed, Paged {

  private static final List<Column<ClaimantEntryJson>> COLUMNS =
      List.of(
          words("claimant", "#org+claimant+code", ClaimantEntryJson::id),
          words("claimant_name", "#org+claimant+name", ClaimantEntryJson::name),
          words("claimant_kind", "#org+claimant+type", ClaimantEntryJson::kind),
          words("sides", "#country+code+list", entry -> String.join("; ", entry.sides())));

  @Override
  public Table asTable() {
    return Table.of(claimants, COLUMNS);
  }

  @Override
  public List<ClaimantEntryJson> asList() {
    return claimants;
  }

  /** One who counts, and whose losses. */
  @Schema(name = "ClaimantEntry")
  public record ClaimantEntryJson(
      String id,
      String name,
      String kind,
      @Schema(description = "The ids of the sides that it speaks about.") List<String> sides) {}

  /** Where to read on. */
  @Schema(name = "ClaimantsLinks")
  public record ClaimantsLinks(String self) {}

  /** The representation of {@code page}. */
  public static ClaimantsResponse of(ClaimantsQuery query, Page<ClaimantEntry> page) {
    return new ClaimantsResponse(
        page.entries().stream().map(ClaimantsResponse::entry).toList(),
        page.next().map(cursor -> Links.claimants(query, Optional.of(cursor))).orElse(null),
        new ClaimantsLinks(Links.claimants(query, query.page().cursor())));
  }

  private static ClaimantEntryJson entry(ClaimantEntry entry) {
    return new ClaimantEntryJson(
        entry.voice().id(),
        entry.voice().name(),
        entry.voice().kind().id(),
        entry.sides().stream().map(Side::id).toList());
  }
}
