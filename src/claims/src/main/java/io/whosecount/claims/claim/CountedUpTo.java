package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import java.util.Optional;

/** Says what a day up to which a tally counts tells of a number: a total, a stretch, or a blow. */
final class CountedUpTo {
  private final Source source;
  private final SayingDay saying;
  private final PhrasePeriods phrases;
  private final BlowTolls blows;
  private final SinceWords since;

  CountedUpTo(
      Source source, SayingDay saying, PhrasePeriods phrases, BlowTolls blows, SinceWords since) {
    this.source = source;
    this.saying = saying;
    this.phrases = phrases;
    this.blows = blows;
    this.since = since;
  }

  /** "as of late last month": a total up to then. */
  Optional<ToldPeriod> asOf(PeriodPhrase asOf, Draft draft) {
    return source
        .mentions()
        .startingAt(PeriodPhrase.class, asOf.end())
        .flatMap(
            then ->
                saying
                    .relative(then.entry())
                    .map(
                        day ->
                            blows.ofBlow(
                                new ToldPeriod(
                                    new Period.Cumulative(
                                        Optional.of(day),
                                        Optional.of(
                                            source.layout().words(asOf.first(), then.end()))),
                                    Rule.CUT_OFF_DATE,
                                    asOf.first(),
                                    then.end()),
                                draft)));
  }

  /** "In the current year, up to October 20": both ends are told. */
  ToldPeriod of(ToldPeriod cutOff, Draft draft) {
    int at = cutOff.first();
    int behind = at > 0 && source.token(at - 1).is(",") ? at - 1 : at;
    Optional<ToldPeriod> current =
        source
            .mentions()
            .endingAt(PeriodPhrase.class, behind)
            .filter(p -> p.entry().has("current"))
            .map(p -> phrases.read(p, draft));
    return current
        .or(() -> sinceBefore(behind, draft))
        .filter(s -> s.period() instanceof Period.Interval)
        .flatMap(s -> upTo(s, cutOff))
        .orElseGet(() -> blows.ofBlow(cutOff, draft));
  }

  /** "since the truce ended on 1 December and until 5 December". */
  private Optional<ToldPeriod> sinceBefore(int behind, Draft draft) {
    int end = behind > 0 && source.token(behind - 1).is("and") ? behind - 1 : behind;
    return source
        .mentions()
        .endingAt(DateWords.class, end)
        .flatMap(date -> since.around(date.first(), draft));
  }

  private static Optional<ToldPeriod> upTo(ToldPeriod since, ToldPeriod cutOff) {
    return since.period() instanceof Period.Interval stretch
            && cutOff.period() instanceof Period.Cumulative total
            && isInOrder(stretch, total)
        ? Optional.of(
            new ToldPeriod(
                new Period.Interval(stretch.from(), total.asOf(), total.text()),
                Rule.CUT_OFF_DATE,
                since.first(),
                cutOff.end()))
        : Optional.empty();
  }

  private static boolean isInOrder(Period.Interval stretch, Period.Cumulative total) {
    return stretch.from().isPresent()
        && total.asOf().isPresent()
        && !total.asOf().get().lastDay().isBefore(stretch.from().get().firstDay());
  }
}
