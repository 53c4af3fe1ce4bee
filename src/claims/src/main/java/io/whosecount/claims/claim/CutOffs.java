package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the day up to which a tally counts: "as of January", "by 4 May", "up to Sunday". */
final class CutOffs {
  /** How far before its day the word "before" stands, in tokens. */
  private static final int FAR = 9;

  private static final WordSet CUT_OFFS = WordSet.of("by", "until", "till", "before", "through");

  private final Source source;

  CutOffs(Source source) {
    this.source = source;
  }

  /** Whether {@code word} may open the words of a cut-off day that no phrase of time opens. */
  static boolean mayOpen(Token word) {
    return CUT_OFFS.has(word);
  }

  /** "as of January 2025", "by 4 May": the cut-off of a tally. */
  Optional<ToldPeriod> at(int at) {
    Optional<PeriodPhrase> asOf =
        source
            .mentions()
            .startingAt(PeriodPhrase.class, at)
            .filter(p -> p.entry().surface().equals("as of"));
    int behind = asOf.map(PeriodPhrase::end).orElse(at + 1);
    if (asOf.isEmpty() && !CUT_OFFS.has(source.token(at))) {
      return Optional.empty();
    }
    int day = behindEnd(behind);
    return source
        .mentions()
        .startingAt(DateWords.class, day)
        .filter(date -> !date.isStretch())
        .map(date -> day > behind ? lastMonthOf(date) : date)
        .map(
            date ->
                new ToldPeriod(
                    new Period.Cumulative(
                        Optional.of(date.date()),
                        Optional.of(source.layout().words(at, date.end()))),
                    Rule.CUT_OFF_DATE,
                    at,
                    date.end()));
  }

  Optional<ToldPeriod> before(DateWords date) {
    int at = date.first() - 1;
    if (at < 0) {
      return Optional.empty();
    }
    if (at > 1 && source.token(at).is("of") && source.token(at - 1).is("end")) {
      int by = source.token(at - 2).is("the") ? at - 3 : at - 2;
      int asOf =
          source
              .mentions()
              .endingAt(PeriodPhrase.class, by + 1)
              .map(PeriodPhrase::first)
              .orElse(by);
      return asOf < 0 ? Optional.empty() : at(asOf);
    }
    int asOf =
        source
            .mentions()
            .endingAt(PeriodPhrase.class, date.first())
            .map(PeriodPhrase::first)
            .orElse(at);
    return at(asOf)
        .or(() -> beforeHappening(date))
        .or(
            () ->
                at > 0 && source.token(at).is("to") && source.token(at - 1).is("up")
                    ? Optional.of(
                        new ToldPeriod(
                            new Period.Cumulative(
                                Optional.of(date.date()),
                                Optional.of(source.layout().words(at - 1, date.end()))),
                            Rule.CUT_OFF_DATE,
                            at - 1,
                            date.end()))
                    : Optional.empty());
  }

  /** Behind "the end of" in "by the end of 2030". */
  private int behindEnd(int at) {
    int end = at < source.layout().tokens().size() && source.token(at).is("the") ? at + 1 : at;
    boolean of =
        end + 1 < source.layout().tokens().size()
            && source.token(end).is("end")
            && source.token(end + 1).is("of");
    return of ? end + 2 : at;
  }

  private static DateWords lastMonthOf(DateWords date) {
    PartialDate last = PartialDate.of(YearMonth.from(date.lastDay()));
    return new DateWords(date.first(), date.end(), last, Optional.empty());
  }

  /** "before the start of the counteroffensive on 4 June": a total up to then. */
  private Optional<ToldPeriod> beforeHappening(DateWords date) {
    int first = Math.max(source.sentenceAt(date.first()).first(), date.first() - FAR);
    for (int at = date.first() - 1; at >= first; at--) {
      boolean before = source.token(at).is("before");
      if (before && !source.mentions().within(Event.class, at, date.first()).isEmpty()) {
        return Optional.of(
            new ToldPeriod(
                new Period.Cumulative(
                    Optional.of(date.date()), Optional.of(source.layout().words(at, date.end()))),
                Rule.CUT_OFF_DATE,
                at,
                date.end()));
      }
      if (before || source.token(at).kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
