package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says which time a number covers where no words tell it: by the toll or war that governs it, by
 * its tense and size, by what is counted and how, by the date near by.
 */
final class PeriodByKind {
  /** Losses of soldiers from here on are those of a war, where nothing else is said. */
  private static final long WHOLE_WAR = 3000;

  /** Fewer may fall to one blow, of which the text need not speak in the same sentence. */
  private static final long ONE_BLOW = 300;

  /** Sentences that open a text tell what it is about. */
  private static final int LEAD = 3;

  private final Source source;
  private final SayingDay saying;
  private final PeriodWords words;
  private final Happenings happenings;
  private final RunningTolls tolls;
  private final StandingCounts standing;
  private final Perfects perfects;
  private final NearDates near;
  private final CountsSoFar soFar;
  private final WholeWars wars;
  private final MainHappening main;

  PeriodByKind(
      Source source,
      SayingDay saying,
      PeriodWords words,
      Happenings happenings,
      EventDays days,
      MainHappening main) {
    this.main = main;
    this.source = source;
    this.saying = saying;
    this.words = words;
    this.happenings = happenings;
    this.tolls = new RunningTolls(source);
    this.standing = new StandingCounts(source);
    this.perfects = new Perfects(source);
    this.near = new NearDates(source, saying, words, happenings, days);
    this.soFar = new CountsSoFar(source, saying, happenings, main, perfects);
    this.wars = new WholeWars(source, happenings, perfects, soFar, near);
  }

  /** Whether the number is what a toll has reached, or has grown to by now. */
  boolean isRunning(Draft draft) {
    return perfects.is(draft) || tolls.find(draft.phrase).isPresent();
  }

  /** The period of a number that a toll has reached: no other number of its sentence shares it. */
  Optional<ToldPeriod> ofToll(Draft draft, Optional<Draft> previous) {
    Period total = new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty());
    OptionalInt toll = tolls.find(draft.phrase);
    return toll.isEmpty() || isOfBlow(draft)
        ? Optional.empty()
        : words
            .last(toll.getAsInt(), draft.phrase.number().first(), draft)
            .or(() -> ofThisYear(draft))
            .or(() -> previous.flatMap(before -> ofSameBlow(draft, before)))
            .or(() -> Optional.of(told(total, Rule.RUNNING_TOLL, draft)));
  }

  private boolean isOfBlow(Draft draft) {
    return draft.number() < ONE_BLOW && happenings.isOfAttack()
        || draft.number() < WHOLE_WAR && tolls.isOfOneBlow(draft.phrase.sentence())
        || draft.number() < ONE_BLOW && happenings.tells(draft.phrase.sentence(), EventKind.UNREST)
        || draft.number() < ONE_BLOW && isOfBlowBefore(draft.phrase.sentence());
  }

  /** "The toll of the war reached 5,400 on Monday": the day is that of the count. */
  ToldPeriod reached(ToldPeriod told, Draft draft) {
    boolean toll =
        told.rule() == Rule.DATED_EVENT
            && draft.number() >= ONE_BLOW
            && tolls.find(draft.phrase).isPresent()
            && !isOfBlow(draft);
    return toll && told.period() instanceof Period.Event day
        ? new ToldPeriod(
            new Period.Cumulative(day.asOf(), day.text()),
            Rule.RUNNING_TOLL,
            told.first(),
            told.end())
        : told;
  }

  /** "A bomber killed 53 people. Police put the toll at 47": of the same blow. */
  private Optional<ToldPeriod> ofSameBlow(Draft draft, Draft before) {
    Sentence sentence = draft.phrase.sentence();
    Sentence above = before.phrase.sentence();
    boolean grown =
        source.layout().tokens().subList(sentence.first(), draft.phrase.first()).stream()
            .anyMatch(RunningTolls::isGrowth);
    boolean same =
        above.block() == sentence.block()
            && above.index() >= sentence.index() - 1
            && before.outcome == draft.outcome
            && draft.number() < ONE_BLOW
            && before.period instanceof Period.Event;
    return same && !grown
        ? Optional.of(
            new ToldPeriod(
                before.period,
                Rule.PERIOD_OF_SENTENCE_BEFORE,
                before.phrase.first(),
                before.phrase.end()))
        : Optional.empty();
  }

  /** "This year the figure stands at 80". */
  private Optional<ToldPeriod> ofThisYear(Draft draft) {
    int first = draft.phrase.sentence().first();
    return words
        .first(first, Math.min(first + 2, draft.phrase.first()), draft)
        .filter(t -> t.period() instanceof Period.Interval);
  }

  /** "A bomb went off in a bus. Police put the toll at 47": that of the blow just told. */
  private boolean isOfBlowBefore(Sentence sentence) {
    Block block = source.block(sentence);
    int from = Math.max(0, Math.max(sentence.index() - 2, block.firstSentence() - 1));
    return source.layout().sentences().subList(from, sentence.index()).stream()
        .anyMatch(
            s ->
                happenings.tells(s, EventKind.DISASTER)
                    || s.index() >= block.firstSentence() && happenings.tellsBlow(s));
  }

  /** The period of a draft whose text tells none. */
  ToldPeriod find(Draft draft) {
    Optional<PartialDate> said = Optional.of(saying.of(draft));
    Period total = new Period.Cumulative(said, Optional.empty());
    if (draft.item.isPeople() && happenings.isOfDisaster()) {
      return told(new Period.Event(said, Optional.empty()), Rule.TOLL_OF_THE_DISASTER, draft);
    }
    if (wars.kill(draft)) {
      return told(total, Rule.TOLL_OF_THE_WAR, draft);
    }
    if (wars.take(draft)) {
      return told(total, Rule.WHOLE_WAR_BY_KIND, draft);
    }
    if (!wars.areCasualtiesOfBattle(draft) && soFar.is(draft) || standing.counts(draft)) {
      return told(total, Rule.PERFECT_TELLS_SO_FAR, draft);
    }
    if (draft.isInFlight()) {
      return told(new Period.Day(said, Optional.empty()), Rule.DAY_BY_KIND, draft);
    }
    return near.find(draft)
        .map(d -> told(event(d.date()), Rule.DATE_OF_THE_EVENT, d.first(), d.end()))
        .or(() -> ofAttack(draft))
        .orElseGet(() -> told(event(saying.of(draft)), Rule.EVENT_BY_DEFAULT, draft));
  }

  /** People who fell in a text about one attack fell on its day. */
  private Optional<ToldPeriod> ofAttack(Draft draft) {
    return ofMain(draft)
        .or(() -> happenings.dayOfAttack().filter(day -> isPlaceless(draft)))
        .or(() -> happenings.dayOfAttack().filter(day -> isInLead(draft)))
        .map(day -> told(event(day), Rule.DAY_OF_THE_ATTACK, draft));
  }

  /** Who fell, and what was hit, in sentences that speak of what the text is about. */
  private Optional<PartialDate> ofMain(Draft draft) {
    boolean left = draft.outcome == Outcome.DISPLACED || draft.outcome == Outcome.RELEASED;
    return left ? Optional.empty() : main.dayFor(draft.phrase.sentence());
  }

  private boolean isPlaceless(Draft draft) {
    return draft.item.isPeople() && soFar.isPlaceless(draft.phrase.sentence());
  }

  private boolean isInLead(Draft draft) {
    return draft.item.isPeople() && draft.phrase.sentence().index() < LEAD;
  }

  private static Period event(PartialDate day) {
    return new Period.Event(Optional.of(day), Optional.empty());
  }

  private static ToldPeriod told(Period period, Rule rule, int first, int end) {
    return new ToldPeriod(period, rule, first, end);
  }

  private static ToldPeriod told(Period period, Rule rule, Draft draft) {
    return new ToldPeriod(period, rule, draft.phrase.first(), draft.phrase.end());
  }

  /** "have died", "has lost". */
  boolean isPresentPerfect(Draft draft) {
    return perfects.isPresent(draft);
  }
}
