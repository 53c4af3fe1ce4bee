package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static io.whosecount.ledger.LedgerUnderTest.claimNumber;
import static io.whosecount.ledger.LedgerUnderTest.varied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger lists claims, page by page. */
@Timeout(60)
public interface ClaimListContract extends LedgerUnderTest {

  @Test
  default void listsClaimsBySideItemOutcomeClaimantThenTime() {
    ClaimSample some = tanks(5, "2026-02-01");
    ledger()
        .record(
            named(
                    "a",
                    some.withoutSide(),
                    some,
                    some.over(ClaimSample.day("2026-01-31")),
                    some.over(new Period.Unknown()),
                    some.by("a-monitor"),
                    some.of(Item.TANK, Outcome.CAPTURED),
                    some.of(Item.AIRCRAFT, Outcome.LOST),
                    some.side("ZZ"),
                    some.side("XA"))
                .read());

    assertThat(claims(ClaimFilter.ALL))
        .extracting(recorded -> claimNumber(recorded))
        .containsExactly(8, 7, 0, 6, 5, 4, 3, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  default void listsEveryClaimOnceWhateverTheSizeOfAPage(int limit) {
    for (String name : List.of("a", "b", "c")) {
      ledger().record(varied(name).read());
    }
    List<RecordedClaim> inOne = claims(ClaimFilter.ALL);

    assertThat(inOne).hasSize(3 * varied("a").claims().size()).doesNotHaveDuplicates();
    assertThat(LedgerView.allClaims(ledger(), ClaimFilter.ALL, limit)).isEqualTo(inOne);
  }

  @Test
  default void filtersByEachFieldAlone() {
    ledger().record(varied("a").read());

    assertThatOnly(
        side("southland"), claim -> claim.side().map(Side::id).equals(Optional.of("southland")));
    assertThatOnly(side(ClaimFilter.NO_SIDE), claim -> claim.side().isEmpty());
    assertThatOnly(
        filter(Optional.empty(), Optional.of(Item.AIRCRAFT), Optional.empty(), Optional.empty()),
        claim -> claim.measure().item() == Item.AIRCRAFT);
    assertThatOnly(
        filter(Optional.empty(), Optional.empty(), Optional.of(Outcome.DAMAGED), Optional.empty()),
        claim -> claim.measure().outcome() == Outcome.DAMAGED);
    assertThatOnly(
        filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("a-monitor")),
        claim -> claim.claimant().map(Claimant::id).equals(Optional.of("a-monitor")));
    assertThatOnly(
        new ClaimFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PeriodKind.INTERVAL)),
        claim -> claim.period().kind() == PeriodKind.INTERVAL);
  }

  @Test
  default void filtersByAllFieldsTogether() {
    ledger().record(varied("a").read());
    ClaimFilter filter =
        new ClaimFilter(
            Optional.of("southland"),
            Optional.of(Item.TANK),
            Optional.of(Outcome.LOST),
            Optional.of("a-monitor"),
            Optional.of(PeriodKind.DAY));

    assertThat(claims(filter))
        .extracting(recorded -> recorded.claim().quantity().toString())
        .containsExactly("at-least 20");
  }

  /** The filter takes some claims, and of all claims just those for which the test holds. */
  private void assertThatOnly(ClaimFilter filter, Predicate<Claim> test) {
    assertThat(claims(filter))
        .isNotEmpty()
        .isEqualTo(claims(ClaimFilter.ALL).stream().filter(c -> test.test(c.claim())).toList());
  }

  private static ClaimFilter side(String side) {
    return filter(Optional.of(side), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ClaimFilter filter(
      Optional<String> side,
      Optional<Item> item,
      Optional<Outcome> outcome,
      Optional<String> claimant) {
    return new ClaimFilter(side, item, outcome, claimant, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "south", "southland#tank", "Ω", "S"})
  default void findsNothingForASideThatIsNone(String side) {
    ledger().record(varied("a").read());
    assertThat(claims(side(side))).isEmpty();
  }

  @Test
  default void goesOnBehindTheLastClaimWhateverHappensBetweenTwoPages() {
    ledger().record(named("a", tanks(1, "2026-02-01"), tanks(2, "2026-02-03")).at("10").read());
    Page<RecordedClaim> first = ledger().claims(ClaimFilter.ALL, Optional.empty(), 1);

    ledger().record(named("b", tanks(3, "2026-01-01"), tanks(4, "2026-02-02")).read());
    ledger().remove(named("a").id(), revision("11"), RECORDED);
    Page<RecordedClaim> second = ledger().claims(ClaimFilter.ALL, first.next(), 10);

    assertThat(first.entries())
        .extracting(c -> c.claim().quantity())
        .containsExactly(Quantity.exactly(1));
    assertThat(second.entries())
        .extracting(c -> c.claim().quantity())
        .containsExactly(Quantity.exactly(4));
    assertThat(second.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "MQ", "bm90IGEgY3Vyc29y", "Ω"})
  default void refusesACursorThatItDidNotGive(String cursor) {
    assertThatThrownBy(() -> ledger().claims(ClaimFilter.ALL, Optional.of(cursor), 10))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining("'" + cursor + "'");
  }

  @Test
  default void refusesACursorOfAnotherFilter() {
    ledger().record(varied("a").read());
    Optional<String> cursor = ledger().claims(ClaimFilter.ALL, Optional.empty(), 1).next();

    assertThat(cursor).isPresent();
    assertThatThrownBy(() -> ledger().claims(side("southland"), cursor, 10))
        .isInstanceOf(InvalidCursorException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 201})
  default void refusesALimitOutOfBounds(int limit) {
    assertThatThrownBy(() -> ledger().claims(ClaimFilter.ALL, Optional.empty(), limit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(limit));
  }
}
