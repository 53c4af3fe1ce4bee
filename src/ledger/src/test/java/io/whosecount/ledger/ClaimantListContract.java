package io.whosecount.ledger;

import static io.whosecount.ledger.ClaimSample.tanks;
import static io.whosecount.ledger.DocumentSample.RECORDED;
import static io.whosecount.ledger.DocumentSample.named;
import static io.whosecount.ledger.DocumentSample.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Period;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every ledger lists those who count, of all and of one measure, page by page. */
@Timeout(60)
public interface ClaimantListContract extends LedgerUnderTest {
  Set<PeriodKind> ALL_KINDS = Set.of(PeriodKind.CUMULATIVE, PeriodKind.DAY, PeriodKind.INTERVAL);

  private static SeriesFilter counting(Set<PeriodKind> kinds) {
    return new SeriesFilter(TANKS.side(), TANKS.measure(), kinds, Optional.empty());
  }

  private static ClaimSample total(ClaimSample sample) {
    return sample.over(
        new Period.Cumulative(Optional.of(PartialDate.parse("2026-02-01")), Optional.empty()));
  }

  /** Staffs with totals, days or both, three outlets in their own voices, and other series. */
  private void recordMany() {
    ClaimSample some = tanks(5, "2026-02-01");
    List<ClaimSample> claims = new ArrayList<>();
    for (String id : List.of("alpha", "outlaw", "outlet", "outset", "zulu", "zz-staff")) {
      claims.add(some.by(id));
      claims.add(total(some.by(id)));
    }
    claims.add(total(some.by("only-totals")));
    claims.add(some.by("only-days"));
    claims.add(some.by("of-another-measure").of(Item.AIRCRAFT, Outcome.LOST));
    claims.add(some.by("of-another-side").side("XA"));
    claims.add(some.by("alpha").side("XA"));
    claims.add(some.inOwnVoice());
    ledger().record(named("a", claims.toArray(ClaimSample[]::new)).read());
    for (String outlet : List.of("Alpha News", "Zulu Times", "ZULU TIMES", "zulu times")) {
      ledger().record(named(outlet, some.inOwnVoice()).publisher(outlet).read());
    }
  }

  /** The entries of all pages, which have at most {@code limit} entries each. */
  private static <T> List<T> pages(int limit, BiFunction<Optional<String>, Integer, Page<T>> page) {
    List<T> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<T> next = page.apply(cursor, limit);
      assertThat(next.entries()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(next.entries());
      cursor = next.next();
    } while (cursor.isPresent());
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 200})
  default void listsWhoCountsAMeasureNamedOnesBeforeOutlets(int limit) {
    recordMany();

    assertThat(pages(limit, (cursor, most) -> ledger().series(counting(ALL_KINDS), cursor, most)))
        .extracting(
            one ->
                one.voice().id()
                    + one.series().stream().map(key -> " " + key.periodKind().id()).toList())
        .containsExactly(
            "alpha[ cumulative,  day]",
            "only-days[ day]",
            "only-totals[ cumulative]",
            "outlaw[ cumulative,  day]",
            "outlet[ cumulative,  day]",
            "outset[ cumulative,  day]",
            "zulu[ cumulative,  day]",
            "zz-staff[ cumulative,  day]",
            "outlet-alpha-news[ day]",
            "outlet-harbour-gazette[ day]",
            "outlet-zulu-times[ day]");
    assertThat(
            pages(
                limit,
                (cursor, most) ->
                    ledger().series(counting(Set.of(PeriodKind.CUMULATIVE)), cursor, most)))
        .extracting(one -> one.voice().id())
        .containsExactly("alpha", "only-totals", "outlaw", "outlet", "outset", "zulu", "zz-staff");
  }

  @Test
  default void listsTheSeriesOfOneClaimantAlone() {
    recordMany();
    SeriesFilter filter =
        new SeriesFilter(TANKS.side(), TANKS.measure(), ALL_KINDS, Optional.of("outlet"));

    Page<ClaimantSeries> page = ledger().series(filter, Optional.empty(), 10);
    assertThat(page.entries()).extracting(one -> one.voice().id()).containsExactly("outlet");
    assertThat(page.entries().getFirst().series()).hasSize(2);
    assertThat(page.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 200})
  default void listsClaimantsByIdWithTheirSides(int limit) {
    recordMany();

    assertThat(pages(limit, (cursor, most) -> ledger().claimants(Optional.empty(), cursor, most)))
        .extracting(one -> one.voice().id() + one.sides().stream().map(Side::id).toList())
        .containsExactly(
            "alpha[XA, southland]",
            "of-another-measure[southland]",
            "of-another-side[XA]",
            "only-days[southland]",
            "only-totals[southland]",
            "outlaw[southland]",
            "outlet[southland]",
            "outlet-alpha-news[southland]",
            "outlet-harbour-gazette[southland]",
            "outlet-zulu-times[southland]",
            "outset[southland]",
            "zulu[southland]",
            "zz-staff[southland]");
    assertThat(pages(limit, (cursor, most) -> ledger().claimants(Optional.of("XA"), cursor, most)))
        .extracting(one -> one.voice().id())
        .containsExactly("alpha", "of-another-side");
  }

  @Test
  default void knowsSidesAndClaimantsByTheirWholeIdAsLongAsTheyHaveASeries() {
    ledger().record(named("a", tanks(5, "2026-02-01")).read());

    assertThat(ledger().side("southland")).contains(new Side("southland", "Side southland"));
    assertThat(ledger().side("south")).isEmpty();
    assertThat(ledger().claimant("northland-staff"))
        .map(Voice::name)
        .contains("The northland-staff");
    assertThat(ledger().claimant("northland")).isEmpty();

    ledger().remove(named("a").id(), revision("11"), RECORDED);
    assertThat(ledger().side("southland")).isEmpty();
    assertThat(ledger().claimant("northland-staff")).isEmpty();
  }

  @Test
  default void refusesACursorOfAnotherListOfClaimants() {
    recordMany();
    String cursor = ledger().claimants(Optional.empty(), Optional.empty(), 1).next().orElseThrow();

    for (String wrong : List.of(cursor, "", "%", "UzE")) {
      assertThatThrownBy(() -> ledger().series(counting(ALL_KINDS), Optional.of(wrong), 1))
          .isInstanceOf(InvalidCursorException.class);
      assertThatThrownBy(() -> ledger().claimants(Optional.of("XA"), Optional.of(wrong), 1))
          .isInstanceOf(InvalidCursorException.class);
    }
  }
}
