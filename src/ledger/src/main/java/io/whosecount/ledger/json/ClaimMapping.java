package io.whosecount.ledger.json;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.ClaimId;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.json.ClaimJson.ClaimantJson;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimJson.PeriodJson;
import io.whosecount.ledger.json.ClaimJson.PositionJson;
import io.whosecount.ledger.json.ClaimJson.QuantityJson;
import io.whosecount.ledger.json.ClaimJson.QuoteJson;
import io.whosecount.ledger.json.ClaimJson.SideJson;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Between claims and their JSON form, both ways without loss. */
public final class ClaimMapping {
  private ClaimMapping() {}

  /** The JSON form of {@code claim}, as a document or a store has it. */
  public static ClaimJson toJson(Claim claim) {
    return toJson(claim, Optional.empty());
  }

  /** The JSON form of {@code claim}, which entered the ledger at {@code recorded}. */
  public static ClaimJson toJson(Claim claim, Instant recorded) {
    return toJson(claim, Optional.of(recorded));
  }

  private static ClaimJson toJson(Claim claim, Optional<Instant> recorded) {
    return new ClaimJson(
        claim.id().value(),
        claim.document().value(),
        claim.side().map(s -> new SideJson(s.id(), s.name())).orElse(null),
        toJson(claim.measure()),
        toJson(claim.quantity()),
        claim
            .claimant()
            .map(c -> new ClaimantJson(c.id(), c.name(), c.text(), c.kind().id()))
            .orElse(null),
        claim.via(),
        claim.stance().id(),
        toJson(claim.period()),
        claim.place().orElse(null),
        boxed(claim.partOf()),
        claim.unverified(),
        toJson(claim.quote()),
        claim.mentions().stream().map(m -> new PositionJson(m.start(), m.end())).toList(),
        claim.rules(),
        claim.extractor(),
        recorded.map(Instant::toString).orElse(null));
  }

  /** The JSON form of {@code measure}. */
  public static MeasureJson toJson(Measure measure) {
    return new MeasureJson(measure.item().id(), measure.outcome().id());
  }

  /** The JSON form of {@code quantity}. */
  public static QuantityJson toJson(Quantity quantity) {
    return new QuantityJson(
        boxed(quantity.value()),
        boxed(quantity.low()),
        boxed(quantity.high()),
        quantity.qualifier().id(),
        quantity.hedge().orElse(null));
  }

  /** The JSON form of {@code period}. */
  public static PeriodJson toJson(Period period) {
    String kind = period.kind().id();
    String text = period.text().orElse(null);
    return switch (period) {
      case Period.Cumulative c -> new PeriodJson(kind, written(c.asOf()), null, null, text);
      case Period.Day d -> new PeriodJson(kind, written(d.asOf()), null, null, text);
      case Period.Event e -> new PeriodJson(kind, written(e.asOf()), null, null, text);
      case Period.Interval i ->
          new PeriodJson(kind, null, written(i.from()), written(i.to()), text);
      case Period.Unknown u -> new PeriodJson(kind, null, null, null, null);
    };
  }

  /** The JSON form of {@code quote}. */
  public static QuoteJson toJson(Quote quote) {
    return new QuoteJson(
        quote.exact(),
        quote.prefix(),
        quote.suffix(),
        quote.position().start(),
        quote.position().end());
  }

  /**
   * The claim of {@code json}.
   *
   * @throws IllegalArgumentException naming the value that is none of the contract
   */
  public static Claim toClaim(ClaimJson json) {
    return new Claim(
        new ClaimId(json.id()),
        new DocumentId(json.document()),
        Optional.ofNullable(json.side()).map(s -> new Side(s.id(), s.name())),
        new Measure(
            listed(json.measure().item(), Item::ofId),
            listed(json.measure().outcome(), Outcome::ofId)),
        toQuantity(json.quantity()),
        Optional.ofNullable(json.claimant())
            .map(
                c ->
                    new Claimant(c.id(), c.name(), c.text(), listed(c.kind(), ClaimantKind::ofId))),
        json.via(),
        listed(json.stance(), Stance::ofId),
        toPeriod(json.period()),
        Optional.ofNullable(json.place()),
        unboxed(json.partOf()),
        json.unverified(),
        new Quote(
            json.quote().exact(),
            json.quote().prefix(),
            json.quote().suffix(),
            new TextPosition(json.quote().start(), json.quote().end())),
        json.mentions().stream().map(m -> new TextPosition(m.start(), m.end())).toList(),
        json.rules(),
        json.extractor());
  }

  private static Quantity toQuantity(QuantityJson json) {
    return new Quantity(
        unboxed(json.value()),
        unboxed(json.low()),
        unboxed(json.high()),
        listed(json.qualifier(), Qualifier::ofId),
        Optional.ofNullable(json.hedge()));
  }

  private static Period toPeriod(PeriodJson json) {
    Optional<String> text = Optional.ofNullable(json.text());
    return switch (listed(json.kind(), PeriodKind::ofId)) {
      case CUMULATIVE -> new Period.Cumulative(read(json.asOf()), text);
      case DAY -> new Period.Day(read(json.asOf()), text);
      case EVENT -> new Period.Event(read(json.asOf()), text);
      case INTERVAL -> new Period.Interval(read(json.from()), read(json.to()), text);
      case UNKNOWN -> new Period.Unknown();
    };
  }

  private static <T> T listed(String id, Function<String, Optional<T>> list) {
    return list.apply(id)
        .orElseThrow(() -> new IllegalArgumentException("not in the contract: '" + id + "'"));
  }

  private static @Nullable String written(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse(null);
  }

  private static Optional<PartialDate> read(@Nullable String date) {
    return Optional.ofNullable(date).map(PartialDate::parse);
  }

  private static @Nullable Long boxed(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static OptionalLong unboxed(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
