package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the running tolls of the blow that a text is about apart from totals of a war: "29 injured
 * in total", "as of Wednesday evening nine had died", "the toll rose to 47 on Saturday".
 */
final class BlowTolls {
  /** More do not fall to one blow. */
  private static final long ONE_BLOW = 300;

  /** More weapons do not fly in one night. */
  private static final long ONE_NIGHT = 1500;

  /** Words of a total, or of the toll of one blow. */
  private static final Set<String> OF_A_BLOW =
      WordSet.of("in total", "so far", "altogether", "all told", "until now", "up to now");

  private final Source source;
  private final SayingDay saying;
  private final Happenings happenings;
  private final MainHappening main;

  BlowTolls(Source source, SayingDay saying, Happenings happenings, MainHappening main) {
    this.source = source;
    this.saying = saying;
    this.happenings = happenings;
    this.main = main;
  }

  /** "As of Wednesday evening nine were known to have died": still of the blow of its day. */
  ToldPeriod ofBlow(ToldPeriod cutOff, Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return main.dayFor(sentence)
        .filter(day -> isOfOne(draft))
        .<Period>map(day -> new Period.Event(Optional.of(day), cutOff.period().text()))
        .map(p -> new ToldPeriod(p, Rule.DAY_OF_THE_ATTACK, cutOff.first(), cutOff.end()))
        .orElse(cutOff);
  }

  /** "bringing the toll to 29", where the blow has its day. */
  private static final Set<String> RAISED =
      WordSet.of("bringing the toll", "bringing the death toll", "raising the death toll");

  /** "29 injured in total", "so far 12 bodies": the toll of the blow that the text is about. */
  Optional<Period> total(PeriodPhrase phrase, Draft draft, Optional<String> text) {
    Sentence sentence = draft.phrase.sentence();
    if (draft.isInFlight() && OF_A_BLOW.contains(phrase.entry().surface()) && isOfNight(draft)) {
      return Optional.of(new Period.Day(Optional.of(saying.of(draft)), text));
    }
    boolean running =
        OF_A_BLOW.contains(phrase.entry().surface())
            || RAISED.contains(phrase.entry().surface()) && main.dayFor(sentence).isPresent();
    return running && isOfOne(draft) && main.isSpokenOf(sentence)
        ? Optional.of(
            new Period.Event(main.dayFor(sentence).or(() -> Optional.of(saying.of(draft))), text))
        : Optional.empty();
  }

  /** "In total 503 weapons were detected": a bulletin of one night has no total of the war. */
  private static boolean isOfNight(Draft draft) {
    return draft.number() < ONE_NIGHT;
  }

  /** "The toll of the attack rose to 47 on Saturday": the attack has its day elsewhere. */
  boolean isOfCount(DateWords date, Draft draft) {
    return date.first() >= draft.phrase.end()
        && draft.item.isPeople()
        && main.dayFor(draft.phrase.sentence()).isPresent()
        && source
            .layout()
            .tokens()
            .subList(draft.phrase.sentence().first(), draft.phrase.first())
            .stream()
            .anyMatch(RunningTolls::isGrowth);
  }

  private boolean isOfOne(Draft draft) {
    return draft.item.isPeople()
        && draft.number() < ONE_BLOW
        && !happenings.tells(draft.phrase.sentence(), EventKind.WAR);
  }
}
