package io.whosecount.local.command;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.mention.PartialDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a claim as words. */
final class ClaimFields {
  private ClaimFields() {}

  /** Each field by its name in the contract; an absent one says so only where that tells much. */
  static Map<String, String> of(Claim claim) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("side", claim.side().map(s -> s.id() + " (" + s.name() + ")").orElse("not said"));
    fields.put("item", claim.measure().item().id());
    fields.put("outcome", claim.measure().outcome().id());
    fields.put("quantity", claim.quantity().toString());
    fields.put(
        "claimant",
        claim
            .claimant()
            .map(c -> "%s (%s, %s)".formatted(c.name(), c.id(), c.kind().id()))
            .orElse("the outlet's own voice"));
    fields.put("stance", claim.stance().id());
    fields.put("period", period(claim.period()));
    claim.place().ifPresent(place -> fields.put("place", place));
    if (!claim.via().isEmpty()) {
      fields.put("via", String.join(", ", claim.via()));
    }
    if (claim.partOf().isPresent()) {
      fields.put("partOf", Long.toString(claim.partOf().getAsLong()));
    }
    if (claim.unverified()) {
      fields.put("unverified", "the document says so");
    }
    return fields;
  }

  private static String period(Period period) {
    String kind = period.kind().id();
    return switch (period) {
      case Period.Cumulative c -> kind + asOf(c.asOf());
      case Period.Day d -> kind + asOf(d.asOf());
      case Period.Event e -> kind + asOf(e.asOf());
      case Period.Interval i ->
          kind
              + i.from().map(from -> " from " + from).orElse("")
              + i.to().map(to -> " to " + to).orElse("");
      case Period.Unknown u -> kind;
    };
  }

  private static String asOf(Optional<PartialDate> date) {
    return date.map(d -> " as of " + d).orElse("");
  }
}
