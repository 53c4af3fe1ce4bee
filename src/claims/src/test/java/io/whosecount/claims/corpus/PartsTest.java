package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.series.SeriesNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a part of a larger number stays out of the series of the whole side, and only that. */
class PartsTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);
  private static final PublicationFacts FACTS = PublicationFacts.uploadedOn(PUBLISHED);

  @Test
  void allFellowsInAListOfPartsAreParts() {
    String text =
        "Gaza's Health Ministry said that 50 Palestinians were killed over the past day, including"
            + " 20 children, 15 women and 12 journalists.";
    assertThat(parts(text)).containsExactly("50 of -", "20 of 50", "15 of 50", "12 of 50");
    assertThat(inSeries(text)).containsExactly(50L);
  }

  @Test
  void aListOfMaterielGoesOnBehindThePartOfOneKind() {
    assertThat(
            parts(
                "Russia's Defence Ministry said that Ukraine lost five field artillery guns over"
                    + " the past day, including two howitzers, one radar and two ammunition"
                    + " depots."))
        .containsExactly("5 of -", "2 of 5", "1 of -", "2 of -");
  }

  @Test
  void whatElseBefellPeopleIsNoPart() {
    assertThat(
            parts(
                "The strike on Kharkiv left seven people dead, including four soldiers, and 20"
                    + " people wounded, Kharkiv Governor said."))
        .containsExactly("7 of -", "4 of 7", "20 of -");
  }

  @Test
  void peopleAreAPartOfPeopleAndNotOfTheTanksThatStandBetween() {
    assertThat(
            parts(
                "Ukraine's General Staff said that Russia lost 300 soldiers and 40 tanks over the"
                    + " past day, including 12 officers."))
        .containsExactly("300 of -", "40 of -", "12 of 300");
  }

  @Test
  void theCountOfADayIsANumberOfItsOwnBesideTheTotal() {
    String text =
        "Ukraine's General Staff said that Russia has lost 300,000 troops and 3,000 tanks since the"
            + " start of the full-scale invasion, including 502 troops over the past day.";
    assertThat(parts(text)).containsExactly("300000 of -", "3000 of -", "502 of -");
    assertThat(inSeries(text)).containsExactly(300000L, 3000L, 502L);
  }

  @Test
  void thePlaceOfAPartIsNotThatOfTheWhole() {
    assertThat(
            inSeries(
                "Ukraine's General Staff said that Russia lost 1,100 soldiers over the past day,"
                    + " including 400 near Pokrovsk."))
        .containsExactly(1100L);
    assertThat(
            inSeries(
                "Ukraine's General Staff said that Russia lost 1,200 troops over the past day, of"
                    + " whom 300 were killed in Kursk."))
        .containsExactly(1200L);
  }

  @Test
  void eachPartHasThePlaceBehindItAndTheWholeHasNone() {
    assertThat(
            inSeries(
                "Gaza's Health Ministry said 50 people were killed over the past day: 30 in Gaza"
                    + " City, 25 in Khan Younis and 15 in Rafah."))
        .containsExactly(50L);
  }

  @Test
  void twoCountsShareThePlaceBehindTheSecond() {
    assertThat(inSeries("Ukrainian police said 12 people were killed and 30 wounded in Kharkiv."))
        .isEmpty();
  }

  @Test
  void aPartThatIsMoreThanItsWholeIsAPartAllTheSame() {
    assertThat(parts("Police in Kyiv said 30 people were killed, 45 of them children."))
        .containsExactly("30 of -", "45 of 30");
  }

  @Test
  void theTotalBelowAGroupOfForcesIsOfAllOfThem() {
    assertThat(
            inSeries(
                "Ministry of Defence of the Russian Federation\n\nThe Yug Group of Forces took a"
                    + " village. The AFU lost up to 145 servicemen.\n\nIn total, the AFU lost up to"
                    + " 465 servicemen over the past 24 hours."))
        .containsExactly(465L);
  }

  private static List<String> parts(String text) {
    return Texts.read(text, PUBLISHED).claims().stream()
        .map(
            claim ->
                claim.quantity().leastNamed()
                    + " of "
                    + (claim.partOf().isPresent() ? claim.partOf().getAsLong() : "-"))
        .toList();
  }

  private static List<Long> inSeries(String text) {
    List<Claim> claims = Texts.read(text, PUBLISHED).claims();
    return claims.stream()
        .flatMap(claim -> SeriesNumber.of(claim, FACTS).stream())
        .map(SeriesNumber::low)
        .toList();
  }
}
