package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.representation.ListedClaim.SourceJson;
import io.whosecount.ledger.json.ClaimJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Claims as a table. */
final class ClaimsTable {
  private static final List<Column<ListedClaim>> COLUMNS = columns();

  private ClaimsTable() {}

  static Table of(List<ListedClaim> claims) {
    return Table.of(claims, COLUMNS);
  }

  private static List<Column<ListedClaim>> columns() {
    List<Column<ListedClaim>> columns = new ArrayList<>();
    ofClaim().forEach(column -> columns.add(column.within(ListedClaim::claim)));
    ofSource().forEach(column -> columns.add(column.within(ListedClaim::source)));
    columns.add(words("permalink", "#meta+claim+url", listed -> listed.links().self()));
    return List.copyOf(columns);
  }

  private static List<Column<ClaimJson>> ofClaim() {
    List<Column<ClaimJson>> columns = new ArrayList<>();
    columns.add(words("claim", "#meta+claim+id", ClaimJson::id));
    columns.add(words("document", "#meta+document+id", ClaimJson::document));
    columns.add(words("side", "#country+code", claim -> of(claim.side(), side -> side.id())));
    columns.add(
        words("side_name", "#country+name", claim -> of(claim.side(), side -> side.name())));
    columns.add(words("item", "#item+code", claim -> claim.measure().item()));
    columns.add(words("outcome", "#impact+code", claim -> claim.measure().outcome()));
    columns.add(
        words("claimant", "#org+claimant+code", claim -> of(claim.claimant(), who -> who.id())));
    columns.add(
        words(
            "claimant_name",
            "#org+claimant+name",
            claim -> of(claim.claimant(), who -> who.name())));
    columns.add(
        words(
            "claimant_kind",
            "#org+claimant+type",
            claim -> of(claim.claimant(), who -> who.kind())));
    columns.add(words("via", "#org+via+list", claim -> String.join("; ", claim.via())));
    columns.add(number("value", "#indicator+num+value", claim -> claim.quantity().value()));
    columns.add(number("low", "#indicator+num+min", claim -> claim.quantity().low()));
    columns.add(number("high", "#indicator+num+max", claim -> claim.quantity().high()));
    columns.add(words("qualifier", "#meta+qualifier", claim -> claim.quantity().qualifier()));
    columns.add(words("hedge", "#meta+hedge", claim -> claim.quantity().hedge()));
    columns.add(words("stance", "#meta+stance", ClaimJson::stance));
    columns.add(words("period", "#meta+period", claim -> claim.period().kind()));
    columns.add(words("as_of", "#date+asof", claim -> claim.period().asOf()));
    columns.add(words("from", "#date+start", claim -> claim.period().from()));
    columns.add(words("to", "#date+end", claim -> claim.period().to()));
    columns.add(words("place", "#loc+name", ClaimJson::place));
    columns.add(number("part_of", "#indicator+num+whole", ClaimJson::partOf));
    columns.add(
        words("unverified", "#status+unverified", claim -> Boolean.toString(claim.unverified())));
    columns.add(words("quote", "#description+quote", claim -> claim.quote().exact()));
    columns.add(number("start", "#meta+start+num", claim -> (long) claim.quote().start()));
    columns.add(number("end", "#meta+end+num", claim -> (long) claim.quote().end()));
    columns.add(words("extractor", "#meta+extractor+version", ClaimJson::extractor));
    columns.add(words("recorded", "#date+recorded", ClaimJson::recorded));
    return List.copyOf(columns);
  }

  private static List<Column<SourceJson>> ofSource() {
    return List.of(
        words("title", "#meta+source+title", SourceJson::title),
        words("publisher", "#org+publisher+name", SourceJson::publisher),
        words("published", "#date+published", SourceJson::published),
        words("url", "#meta+source+url", SourceJson::url),
        words("digest", "#meta+document+digest", SourceJson::digest));
  }

  private static <T> @Nullable String of(@Nullable T whole, Function<T, String> part) {
    return Optional.ofNullable(whole).map(part).orElse(null);
  }
}
