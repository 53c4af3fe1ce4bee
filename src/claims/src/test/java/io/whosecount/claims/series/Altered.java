package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quote;
import io.whosecount.claims.text.TextPosition;
import java.util.List;
import java.util.OptionalLong;

/** A claim that differs in one thing from another. */
final class Altered {
  private Altered() {}

  static Claim period(Claim claim, Period period) {
    return of(claim, period, claim.partOf(), claim.quote(), claim.mentions());
  }

  static Claim partOf(Claim claim, long whole) {
    return of(claim, claim.period(), OptionalLong.of(whole), claim.quote(), claim.mentions());
  }

  static Claim quote(Claim claim, Quote quote) {
    return of(claim, claim.period(), claim.partOf(), quote, List.of(quote.position()));
  }

  private static Claim of(
      Claim claim, Period period, OptionalLong partOf, Quote quote, List<TextPosition> mentions) {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.side(),
        claim.measure(),
        claim.quantity(),
        claim.claimant(),
        claim.via(),
        claim.stance(),
        period,
        claim.place(),
        partOf,
        claim.unverified(),
        quote,
        mentions,
        claim.rules(),
        claim.extractor());
  }
}
