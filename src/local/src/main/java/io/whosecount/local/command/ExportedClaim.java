package io.whosecount.local.command;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimJson.ClaimantJson;
import io.whosecount.ledger.json.ClaimJson.PeriodJson;
import io.whosecount.ledger.json.ClaimJson.SideJson;
import io.whosecount.ledger.json.ClaimMapping;
import io.whosecount.ledger.json.FactsJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim with the facts of its document and when it entered the ledger. */
record ExportedClaim(ClaimJson claim, FactsJson facts, String recorded) {
  /** The columns of the table. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "document",
          "side",
          "side_name",
          "item",
          "outcome",
          "value",
          "low",
          "high",
          "qualifier",
          "hedge",
          "claimant",
          "claimant_name",
          "claimant_kind",
          "via",
          "stance",
          "period",
          "as_of",
          "from",
          "to",
          "period_text",
          "place",
          "part_of",
          "unverified",
          "quote",
          "start",
          "end",
          "publisher",
          "title",
          "published",
          "url",
          "recorded",
          "extractor");

  static ExportedClaim of(Claim claim, PublicationFacts facts, Instant recorded) {
    return new ExportedClaim(ClaimMapping.toJson(claim), FactsJson.of(facts), recorded.toString());
  }

  /** Its cells; silence is an empty cell. */
  List<String> cells() {
    Optional<SideJson> side = Optional.ofNullable(claim.side());
    Optional<ClaimantJson> claimant = Optional.ofNullable(claim.claimant());
    PeriodJson period = claim.period();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(claim.id());
    cells.add(claim.document());
    cells.add(of(side, SideJson::id));
    cells.add(of(side, SideJson::name));
    cells.add(claim.measure().item());
    cells.add(claim.measure().outcome());
    cells.add(claim.quantity().value());
    cells.add(claim.quantity().low());
    cells.add(claim.quantity().high());
    cells.add(claim.quantity().qualifier());
    cells.add(claim.quantity().hedge());
    cells.add(of(claimant, ClaimantJson::id));
    cells.add(of(claimant, ClaimantJson::name));
    cells.add(of(claimant, ClaimantJson::kind));
    cells.add(String.join("; ", claim.via()));
    cells.add(claim.stance());
    cells.add(period.kind());
    cells.add(period.asOf());
    cells.add(period.from());
    cells.add(period.to());
    cells.add(period.text());
    cells.add(claim.place());
    cells.add(claim.partOf());
    cells.add(claim.unverified());
    cells.add(claim.quote().exact());
    cells.add(claim.quote().start());
    cells.add(claim.quote().end());
    cells.add(value(facts.publisher()));
    cells.add(value(facts.title()));
    cells.add(value(facts.published()));
    cells.add(value(facts.url()));
    cells.add(recorded);
    cells.add(claim.extractor());
    return cells.stream().map(ExportedClaim::cell).toList();
  }

  private static <T> @Nullable String of(Optional<T> whole, Function<T, String> part) {
    return whole.map(part).orElse(null);
  }

  private static @Nullable String value(FactsJson.@Nullable FactJson fact) {
    return fact == null ? null : fact.value();
  }

  /** A spreadsheet takes a cell that begins like a formula for one (OWASP, CSV injection). */
  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
