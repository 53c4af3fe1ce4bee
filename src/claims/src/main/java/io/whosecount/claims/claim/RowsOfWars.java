package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Outbreak;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the rows about wars behind a step of the trace: who fought whom, and since when. */
final class RowsOfWars {
  /** The rules that go by who fights whom. */
  private static final Set<Rule> OPPONENTS =
      EnumSet.of(
          Rule.OPPONENT_OF_AGENT,
          Rule.OPPONENT_OF_CLAIMANT,
          Rule.OPPONENT_OF_TARGET,
          Rule.ENEMY_OF_CLAIMANT,
          Rule.ENEMY_BY_DEED);

  private final Source source;
  private final int year;

  RowsOfWars(Source source) {
    this.source = source;
    this.year = source.document().facts().published().value().getYear();
  }

  /** The war between the side that was told and the one by which it was. */
  Optional<Entry> between(Draft draft, ToldSide told) {
    if (!OPPONENTS.contains(told.rule())) {
      return Optional.empty();
    }
    Attribution by = draft.attribution;
    return Stream.of(
            named(told.first(), told.end()),
            named(by.first(), by.end()),
            named(0, source.layout().tokens().size()))
        .flatMap(s -> s)
        .flatMap(s -> source.lexicon().wars().row(s.id(), told.side().id(), year).stream())
        .findFirst();
  }

  /** The war that began on a day of which a total of the whole war tells. */
  Optional<Entry> begun(Draft draft, ToldPeriod told) {
    if (told.rule() != Rule.SINCE_WAR_BEGAN) {
      return Optional.empty();
    }
    List<DateWords> dates = source.mentions().within(DateWords.class, told.first(), told.end());
    return source.lexicon().beginnings().stream()
        .filter(war -> dates.stream().anyMatch(date -> isBegun(war.day(), date)))
        .map(Outbreak::row)
        .min(
            Comparator.comparing(
                war -> draft.side.filter(s -> war.note().contains(s.id())).isEmpty()));
  }

  private static boolean isBegun(LocalDate day, DateWords date) {
    return !day.isBefore(date.date().firstDay().minusDays(1))
        && !day.isAfter(date.date().lastDay().plusDays(1))
        && date.date().month().isPresent();
  }

  private Stream<Side> named(int first, int end) {
    return Stream.concat(
        source.mentions().within(Party.class, first, end).stream().map(Party::side),
        source.mentions().within(Place.class, first, end).stream().map(Place::side));
  }
}
