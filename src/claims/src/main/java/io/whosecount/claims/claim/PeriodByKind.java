package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says which time a number covers where no words tell it: by the toll or war that governs it, by
 * its tense and size, by what is counted and how, by the date near by.
 */
final class PeriodByKind {
  /** Losses of soldiers from here on are those of a war, where nothing else is said. */
  private static final long WHOLE_WAR = 3000;

  /** So many do not leave their homes in one event of a war. */
  private static final long EXODUS = 100_000;

  /** Fewer may fall to one blow, of which the text need not speak in the same sentence. */
  private static final long ONE_BLOW = 300;

  private static final long HUNDRED = 100;

  /** Fewer fall every day. */
  private static final long FEW = 10;

  /** Sentences that open a text tell what it is about. */
  private static final int LEAD = 3;

  /** How far before its verb the war stands that does the killing, in tokens. */
  private static final int FAR = 8;

  /** A paragraph of so many sentences tells a day once for all that happened on it. */
  private static final int LONG = 5;

  private static final WordSet BLOWS = WordSet.of("when", "by", "after", "as");
  private static final WordSet TOTAL = WordSet.of("total", "overall", "toll", "losses", "now");

  private final Source source;
  private final LocalDate published;
  private final SayingDay saying;
  private final PeriodWords words;
  private final Happenings happenings;
  private final RunningTolls tolls;
  private final StandingCounts standing;
  private final Perfects perfects;
  private final EventDays days;
  private final MainHappening main;

  PeriodByKind(
      Source source,
      SayingDay saying,
      PeriodWords words,
      Happenings happenings,
      EventDays days,
      MainHappening main) {
    this.days = days;
    this.main = main;
    this.source = source;
    this.published = source.document().facts().published().value();
    this.saying = saying;
    this.words = words;
    this.happenings = happenings;
    this.tolls = new RunningTolls(source);
    this.standing = new StandingCounts(source);
    this.perfects = new Perfects(source);
  }

  /** Whether the number is what a toll has reached, or has grown to by now. */
  boolean isRunning(Draft draft) {
    return perfects.is(draft) || tolls.find(draft.phrase).isPresent();
  }

  /** The period of a number that a toll has reached: no other number of its sentence shares it. */
  Optional<ToldPeriod> ofToll(Draft draft) {
    Period total = new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty());
    OptionalInt toll = tolls.find(draft.phrase);
    boolean blow =
        draft.number() < ONE_BLOW && happenings.isOfAttack()
            || draft.number() < WHOLE_WAR && tolls.isOfOneBlow(draft.phrase.sentence())
            || draft.number() < ONE_BLOW && isOfBlowBefore(draft.phrase.sentence());
    return toll.isEmpty() || blow
        ? Optional.empty()
        : words
            .last(toll.getAsInt(), draft.phrase.number().first(), draft)
            .or(() -> ofThisYear(draft))
            .or(() -> Optional.of(told(total, Rule.RUNNING_TOLL, draft)));
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
    if (isOfWar(draft)) {
      return told(total, Rule.TOLL_OF_THE_WAR, draft);
    }
    if (isOfWholeWar(draft)) {
      return told(total, Rule.WHOLE_WAR_BY_KIND, draft);
    }
    if (isSoFar(draft)) {
      return told(total, Rule.PERFECT_TELLS_SO_FAR, draft);
    }
    if (standing.counts(draft)) {
      return told(total, Rule.PERFECT_TELLS_SO_FAR, draft);
    }
    if (draft.isInFlight()) {
      return told(new Period.Day(said, Optional.empty()), Rule.DAY_BY_KIND, draft);
    }
    return nearDate(draft)
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
    return draft.item.isPeople() && placeless(draft.phrase.sentence());
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

  /** "The war has killed 35,000 people", "the conflict, in which 9,000 have died". */
  private boolean isOfWar(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int verb =
        draft.governance.map(g -> Math.min(g.word().first(), draft.phrase.first())).orElse(0);
    int from = Math.max(sentence.first(), verb - FAR);
    return verb > sentence.first()
        && source.mentions().within(Event.class, from, verb).stream()
            .filter(e -> e.kind() == EventKind.WAR)
            .anyMatch(e -> isSubject(e, verb));
  }

  /** Whether no other subject or clause comes between the war and the verb. */
  private boolean isSubject(Event war, int verb) {
    List<Token> between = source.layout().tokens().subList(war.end(), verb);
    return between.stream().noneMatch(t -> t.kind() == Token.Kind.MARK || t.is("and"))
        && source.mentions().within(Event.class, war.end(), verb).isEmpty();
  }

  private boolean isOfWholeWar(Draft draft) {
    CountPhrase phrase = draft.phrase;
    long number = phrase.number().high();
    boolean perfect = perfects.is(draft);
    if (!perfect && happenings.tellsBattle(phrase.sentence())) {
      return false;
    }
    boolean total = source.hasWord(phrase.sentence(), TOTAL);
    boolean many = draft.item.isPeople() && draft.item != Item.HOSTAGE && number >= WHOLE_WAR;
    boolean left = draft.outcome == Outcome.DISPLACED;
    boolean soldiers = draft.item == Item.PERSONNEL && total && number > ONE_BLOW;
    boolean subjectLost =
        draft
            .governance
            .map(g -> g.word().deed())
            .filter(d -> d == Deed.LOSE || d == Deed.CASUALTIES)
            .isPresent();
    boolean bulletin = source.block(phrase.sentence()).kind() == BlockKind.BULLET;
    return many && !left
        || left && number >= EXODUS
        || soldiers
        || draft.number() >= HUNDRED && isUndatedToll(draft)
        || total && subjectLost && !draft.item.isPeople() && !bulletin
        || (perfect || isArmour(draft) && !bulletin) && subjectLost && number >= HUNDRED;
  }

  /** "Over 680 people are dead", "412 civilians were killed": so many fall in no unnamed blow. */
  private boolean isUndatedToll(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean suffered = draft.governance.filter(Governance::countedIsSubject).isPresent();
    boolean dead = draft.outcome == Outcome.KILLED || draft.outcome == Outcome.WOUNDED;
    return dead
        && suffered
        && draft.item.isPeople()
        && draft.item != Item.PERSONNEL
        && !happenings.isOfAttack()
        && !isOfItsDay(draft)
        && !happenings.tellsFight(sentence)
        && (perfects.is(draft) || !source.hasWord(sentence, BLOWS))
        && nearDate(draft).isEmpty();
  }

  /** No army loses a hundred tanks or jets in a day. */
  private static boolean isArmour(Draft draft) {
    return switch (draft.item) {
      case TANK, ARMOURED_VEHICLE, TANK_OR_ARMOURED_VEHICLE, ARTILLERY, AIRCRAFT, HELICOPTER ->
          true;
      default -> false;
    };
  }

  private boolean isSoFar(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean one = draft.number() < ONE_BLOW;
    boolean materiel = !draft.item.isPeople() && !draft.isInFlight() && perfects.isPresent(draft);
    return (draft.item.isPeople() || materiel)
        && draft.number() >= FEW
        && perfects.is(draft)
        && !isReportedDeed(draft)
        && !(one && isOfItsDay(draft))
        && (placeless(sentence) || !one)
        && !happenings.tellsAttack(sentence)
        && !(one && (tellsFight(draft) || happenings.isOfAttack()));
  }

  /** "Fighting has killed 90" counts all of it; "has killed 90 in a clash" does not. */
  private boolean tellsFight(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean doer =
        perfects.isPresent(draft)
            && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
            && source
                .mentions()
                .startingAt(Event.class, sentence.first())
                .filter(e -> e.kind() == EventKind.BATTLE && !e.entry().has("noun"))
                .isPresent();
    return !doer && happenings.tellsFight(sentence);
  }

  /** "said 42 had surrendered" under a line with a day, or of the blow that a text is about. */
  private boolean isOfItsDay(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return !perfects.isPresent(draft)
        && (saying.entry(sentence).isPresent() || main.dayFor(sentence).isPresent());
  }

  /** "said it had killed 45 fighters" is "we killed 45 fighters" told later: one deed, no total. */
  private boolean isReportedDeed(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Deed.Loser.OBJECT && !g.countedIsSubject())
        .filter(g -> perfects.isPast(draft))
        .isPresent();
  }

  /** "have died", "has lost". */
  boolean isPresentPerfect(Draft draft) {
    return perfects.isPresent(draft);
  }

  private boolean placeless(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .isEmpty();
  }

  /** The day that the sentence, or one of the two before it, tells. */
  private Optional<DateWords> nearDate(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Block block = source.block(sentence);
    int first = happenings.goesOn(sentence) ? 0 : block.firstSentence();
    int reach = block.endSentence() - block.firstSentence() >= LONG ? LONG - 1 : 2;
    for (int at = sentence.index(); at >= first && at >= sentence.index() - reach; at--) {
      Sentence look = source.sentence(at);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, look.first(), look.end()).stream()
              .filter(d -> !d.isStretch() && !d.date().firstDay().isAfter(published))
              .filter(d -> !saying.tells(d.first(), draft) && !words.isBeginning(d, draft))
              .filter(d -> !words.blows().isOfCount(d, draft))
              .filter(
                  d ->
                      d.date().day().isPresent()
                          || d.date().month().isPresent() && happenings.tellsAttack(look))
              .toList();
      if (!dates.isEmpty()) {
        return days.in(look)
            .map(EventDays.Tied::day)
            .filter(dates::contains)
            .or(() -> Optional.of(dates.getFirst()));
      }
    }
    return Optional.empty();
  }
}
