package io.whosecount.claims.series;

import static io.whosecount.claims.series.Points.DAYS;
import static io.whosecount.claims.series.Points.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
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
  void aNumberThatOthersGiveForTheDayBeforeIsFlaggedUnlessOthersGiveItForThisDayToo() {
    assertThat(mixed(List.of(day("2031-05-08", 7, 3), day("2031-05-09", 7, 1))))
        .containsExactly(
            new Flag(
                Flag.Kind.MIXED_DAYS,
                "7 of tank/lost on 2031-05-09 is what other documents give for 2031-05-08"));
    assertThat(mixed(List.of(day("2031-05-08", 7, 3), day("2031-05-09", 7, 2)))).isEmpty();
    assertThat(mixed(List.of(day("2031-05-08", 6, 3), day("2031-05-09", 7, 1)))).isEmpty();
  }

  private static List<Flag> mixed(List<SeriesPoint> known) {
    return DocumentFlags.ofMixedDays(
        List.of(claim(7)),
        FACTS,
        (key, range) -> {
          assertThat(key).isEqualTo(DAYS);
          return known.stream().filter(point -> range.holds(point.number().asOf())).toList();
        });
  }

  private static Claim claim(long number) {
    return Observations.day("eastland-staff", "2031-05-09", number, 1).citation().claim();
  }

  private static Claim part(long number, long whole) {
    Claim claim = claim(number);
    return new Claim(
        claim.id(),
        claim.document(),
        claim.side(),
        claim.measure(),
        claim.quantity(),
        claim.claimant(),
        claim.via(),
        claim.stance(),
        claim.period(),
        claim.place(),
        OptionalLong.of(whole),
        claim.unverified(),
        claim.quote(),
        claim.mentions(),
        claim.rules(),
        claim.extractor());
  }
}
