package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which time a number covers where no words tell it: by what is counted and how. */
final class PeriodByKind {
  /** Losses of soldiers from here on are those of a war, where nothing else is said. */
  private static final long WHOLE_WAR = 3000;

  private static final Set<String> PERFECT = Set.of("has", "have", "had");
  private static final Set<String> TOTAL = Set.of("total", "overall", "toll", "losses", "now");

  private final Source source;
  private final PeriodWords words;

  PeriodByKind(Source source, PeriodWords words) {
    this.source = source;
    this.words = words;
  }

  /** The period of a draft whose text tells none. */
  ToldPeriod find(Draft draft) {
    CountPhrase phrase = draft.phrase;
    Optional<PartialDate> said = Optional.of(words.saidOn(draft));
    if (isOfWholeWar(draft)) {
      return told(new Period.Cumulative(said, Optional.empty()), Rule.WHOLE_WAR_BY_KIND, draft);
    }
    if (isSoFar(draft)) {
      return told(new Period.Cumulative(said, Optional.empty()), Rule.PERFECT_TELLS_SO_FAR, draft);
    }
    if (draft.isInFlight()) {
      return told(new Period.Day(said, Optional.empty()), Rule.DAY_BY_KIND, draft);
    }
    return nearDate(phrase.sentence())
        .map(
            d ->
                new ToldPeriod(
                    new Period.Event(Optional.of(d.date()), Optional.empty()),
                    Rule.DATE_OF_THE_EVENT,
                    d.first(),
                    d.end()))
        .orElseGet(
            () -> told(new Period.Event(said, Optional.empty()), Rule.EVENT_BY_DEFAULT, draft));
  }

  private static ToldPeriod told(Period period, Rule rule, Draft draft) {
    return new ToldPeriod(period, rule, draft.phrase.first(), draft.phrase.end());
  }

  private boolean isOfWholeWar(Draft draft) {
    CountPhrase phrase = draft.phrase;
    long number = phrase.number().high();
    boolean total = source.hasWord(phrase.sentence(), TOTAL);
    boolean soldiers =
        draft.item == Item.PERSONNEL && (number >= WHOLE_WAR || total && number > 300);
    boolean subjectLost =
        draft
            .governance
            .map(g -> g.word().deed())
            .filter(d -> d == Deed.LOSE || d == Deed.CASUALTIES)
            .isPresent();
    boolean bulletin = source.block(phrase.sentence()).kind() == BlockKind.BULLET;
    return soldiers
        || total && subjectLost && !draft.item.isPeople() && !bulletin
        || isPerfect(draft) && subjectLost && number >= 100;
  }

  private boolean isSoFar(Draft draft) {
    return draft.item == Item.PERSONNEL
        && isPerfect(draft)
        && !isReportedDeed(draft)
        && placeless(draft.phrase.sentence())
        && draft.number() >= 10;
  }

  /** "said it had killed 45 fighters" is "we killed 45 fighters" told later: one deed, no total. */
  private boolean isReportedDeed(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Deed.Loser.OBJECT && !g.countedIsSubject())
        .filter(g -> hasBefore(g, draft.phrase, Set.of("had")))
        .isPresent();
  }

  private boolean isPerfect(Draft draft) {
    return draft.governance.filter(g -> hasBefore(g, draft.phrase, PERFECT)).isPresent();
  }

  private boolean hasBefore(Governance governance, CountPhrase phrase, Set<String> words) {
    for (int at = governance.word().first() - 1;
        at >= Math.max(phrase.sentence().first(), governance.word().first() - 4);
        at--) {
      if (words.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean placeless(Sentence sentence) {
    return source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .isEmpty();
  }

  private Optional<DateWords> nearDate(Sentence sentence) {
    Block block = source.block(sentence);
    for (int at = sentence.index();
        at >= block.firstSentence() && at >= sentence.index() - 2;
        at--) {
      Sentence look = source.sentence(at);
      List<DateWords> dates =
          source.mentions().within(DateWords.class, look.first(), look.end()).stream()
              .filter(d -> d.date().day().isPresent())
              .toList();
      if (!dates.isEmpty()) {
        return Optional.of(dates.getFirst());
      }
    }
    return Optional.empty();
  }
}
