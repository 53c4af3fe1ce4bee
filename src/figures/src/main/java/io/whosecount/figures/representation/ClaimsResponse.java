package io.whosecount.figures.representation;

import io.whosecount.figures.form.Linked;
import io.whosecount.figures.form.Linking;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.ledger.Page;
import io.whosecount.ledger.RecordedClaim;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of claims. */
@Schema(name = "Claims")
public record ClaimsResponse(
    @Schema(
            description =
                "By side, item, outcome, claimant, then time. A page may hold fewer than were"
                    + " asked for, or none, and still have a next one.")
        List<ListedClaim> claims,
    @Schema(description = "The path of the next page; null at the end.") @Nullable String next,
    ClaimsLinks links)
    implements Tabular, Listed, Linked, Paged {

  @Override
  public Table asTable() {
    return ClaimsTable.of(claims);
  }

  @Override
  public List<ListedClaim> asList() {
    return claims;
  }

  @Override
  public LinkedClaims asLinkedData(Linking linking) {
    return LinkedClaims.ofClaims(claims, linking);
  }

  /** Where to read on. */
  @Schema(name = "ClaimsLinks")
  public record ClaimsLinks(String self) {}

  /** The representation of {@code page}. */
  public static ClaimsResponse of(ClaimsQuery query, Page<RecordedClaim> page) {
    return new ClaimsResponse(
        page.entries().stream().map(ListedClaim::of).toList(),
        page.next().map(cursor -> Links.claims(query, Optional.of(cursor))).orElse(null),
        new ClaimsLinks(Links.claims(query, query.page().cursor())));
  }
}
