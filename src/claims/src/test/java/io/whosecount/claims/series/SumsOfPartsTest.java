package io.whosecount.claims.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SumsOfPartsTest {
  private static final PublicationFacts FACTS =
      PublicationFacts.uploadedOn(LocalDate.of(2031, 5, 10));
  private static final Claim WHOLE = day(upTo(860));

  @Test
  void groupsOfForcesThatAddUpToTheHeadlineAreFlaggedWithTheirHedges() {
    Claim some = event("2031-05-09", Quantity.of(180, Qualifier.MORE_THAN, Optional.of("over")));
    List<Claim> bulletin = List.of(WHOLE, event("2031-05-09", upTo(680)), some);
    assertThat(DocumentFlags.ofParts(bulletin, FACTS))
        .containsExactly(
            new Flag(
                Flag.Kind.PARTS_EQUAL_WHOLE,
                "up-to 680, more-than 180 tank/lost sum to the up-to 860 of the whole side"));
  }

  @Test
  void anotherSumOneNumberOrAnotherDayIsNoFlag() {
    Claim first = event("2031-05-09", upTo(680));
    assertThat(flags(WHOLE, first, event("2031-05-09", upTo(179)))).isEmpty();
    assertThat(flags(WHOLE, event("2031-05-09", upTo(860)))).isEmpty();
    assertThat(flags(WHOLE, first, event("2031-05-08", upTo(180)))).isEmpty();
    assertThat(flags(first, event("2031-05-09", upTo(180)))).isEmpty();
  }

  private static List<Flag> flags(Claim... claims) {
    return DocumentFlags.ofParts(List.of(claims), FACTS);
  }

  private static Quantity upTo(long number) {
    return Quantity.of(number, Qualifier.UP_TO, Optional.of("up to"));
  }

  private static Claim day(Quantity quantity) {
    return claim(new Period.Day(date("2031-05-09"), Optional.empty()), quantity);
  }

  private static Claim event(String day, Quantity quantity) {
    return claim(new Period.Event(date(day), Optional.empty()), quantity);
  }

  private static Claim claim(Period period, Quantity quantity) {
    // A series has no event: the claim is that of a day with another period.
    Claim claim =
        Observations.of(
                "eastland-staff", new Period.Day(date("2031-05-09"), Optional.empty()), quantity, 1)
            .citation()
            .claim();
    return Altered.period(claim, period);
  }

  private static Optional<PartialDate> date(String day) {
    return Optional.of(PartialDate.parse(day));
  }
}
