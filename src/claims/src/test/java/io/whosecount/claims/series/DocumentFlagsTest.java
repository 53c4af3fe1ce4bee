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

class DocumentFlagsTest {
  private static final PublicationFacts FACTS =
      PublicationFacts.uploadedOn(LocalDate.of(2031, 5, 10));

  @Test
  void aPartAboveItsWholeIsFlagged() {
    assertThat(DocumentFlags.ofParts(List.of(part(60, 50)), FACTS))
        .containsExactly(
            new Flag(Flag.Kind.PARTS_ABOVE_WHOLE, "exact 60 tank/lost as a part of 50"));
  }

  @Test
  void partsThatAddUpToMoreOrToJustTheWholeAreFlaggedAndFewerAreNot() {
    assertThat(DocumentFlags.ofParts(List.of(part(30, 50), part(25, 50)), FACTS))
        .extracting(Flag::kind)
        .containsExactly(Flag.Kind.PARTS_ABOVE_WHOLE);
    assertThat(DocumentFlags.ofParts(List.of(part(30, 50), part(20, 50)), FACTS))
        .containsExactly(
            new Flag(
                Flag.Kind.PARTS_EQUAL_WHOLE, "exact 30 tank/lost, exact 20 tank/lost sum to 50"));
    assertThat(DocumentFlags.ofParts(List.of(part(30, 50), part(10, 50)), FACTS)).isEmpty();
    assertThat(DocumentFlags.ofParts(List.of(part(50, 50)), FACTS)).isEmpty();
  }

  @Test
  void oneClaimantWithTwoNumbersForOneDayIsFlagged() {
    assertThat(DocumentFlags.ofTwoNumbers(List.of(claim(4), claim(7), claim(7)), FACTS))
        .extracting(Flag::reason)
        .containsExactly("2031-05-09: 4 in 1 document, 7 in 1 document");
    assertThat(DocumentFlags.ofTwoNumbers(List.of(claim(7), claim(7)), FACTS)).isEmpty();
  }

  @Test
  void partsOfOneNumberInTwoPeriodsAreNotAddedUp() {
    Claim other = part(Observations.day("eastland-staff", "2031-05-08", 30, 1), 50);
    assertThat(DocumentFlags.ofParts(List.of(part(30, 50), other), FACTS)).isEmpty();
  }

  @Test
  void aHedgeThatAllowsLessIsNotAboveItsWhole() {
    assertThat(
            DocumentFlags.ofParts(
                List.of(part(Quantity.of(60, Qualifier.UP_TO, Optional.of("up to")), 50)), FACTS))
        .isEmpty();
    assertThat(
            DocumentFlags.ofParts(
                List.of(
                    part(Quantity.of(30, Qualifier.UP_TO, Optional.of("up to")), 50), part(30, 50)),
                FACTS))
        .isEmpty();
    assertThat(
            DocumentFlags.ofParts(
                List.of(part(Quantity.of(60, Qualifier.AT_LEAST, Optional.of("at least")), 50)),
                FACTS))
        .extracting(Flag::kind)
        .containsExactly(Flag.Kind.PARTS_ABOVE_WHOLE);
  }

  private static Claim claim(long number) {
    return Observations.day("eastland-staff", "2031-05-09", number, 1).citation().claim();
  }

  private static Claim part(long number, long whole) {
    return part(Quantity.exactly(number), whole);
  }

  private static Claim part(Quantity quantity, long whole) {
    Period day =
        new Period.Day(Optional.of(PartialDate.parse("2031-05-09")), Optional.of("on the day"));
    return part(Observations.of("eastland-staff", day, quantity, 1), whole);
  }

  private static Claim part(Observation observation, long whole) {
    Claim claim = observation.citation().claim();
    return Altered.partOf(claim, whole);
  }
}
