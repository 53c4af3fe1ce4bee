package io.whosecount.claims.corpus;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What an example means: a claim without what belongs to the line itself. */
record Meaning(
    String claimant,
    String side,
    String item,
    String outcome,
    String quantity,
    Map<String, String> period) {

  static Meaning of(Claim claim) {
    return new Meaning(
        claim.claimant().map(Claimant::id).orElse("none"),
        claim.side().map(Side::id).orElse("none"),
        claim.measure().item().id(),
        claim.measure().outcome().id(),
        claim.quantity().toString(),
        period(claim.period()));
  }

  static Meaning of(Map<?, ?> yaml) {
    Map<String, String> period = new TreeMap<>();
    Objects.requireNonNull((Map<?, ?>) yaml.get("period"))
        .forEach((key, value) -> period.put(String.valueOf(key), String.valueOf(value)));
    return new Meaning(
        text(yaml, "claimant"),
        text(yaml, "side"),
        text(yaml, "item"),
        text(yaml, "outcome"),
        text(yaml, "quantity"),
        period);
  }

  private static String text(Map<?, ?> yaml, String key) {
    return String.valueOf(yaml.get(key));
  }

  private static Map<String, String> period(Period period) {
    Map<String, String> out = new TreeMap<>();
    out.put("kind", period.kind().id());
    switch (period) {
      case Period.Cumulative c -> put(out, "asOf", c.asOf());
      case Period.Day d -> put(out, "asOf", d.asOf());
      case Period.Event e -> put(out, "asOf", e.asOf());
      case Period.Interval i -> {
        put(out, "from", i.from());
        put(out, "to", i.to());
      }
      case Period.Unknown u -> {}
    }
    return out;
  }

  private static void put(Map<String, String> out, String key, Optional<PartialDate> date) {
    date.ifPresent(d -> out.put(key, d.toString()));
  }
}
