package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.text.WordSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells that a month dates one happening and is no stretch in which people fell: "clashes in July
 * killed 16", "ten sailors were abducted in March", "nine were shot at a bar in April".
 */
final class SingleDeeds {
  /** More do not fall to one blow. */
  private static final long ONE_BLOW = 300;

  /** How far behind its number "at a market" stands, in tokens. */
  private static final int FAR = 5;

  /** How far behind its number "when a boat capsized" may stand, in tokens. */
  private static final int CLAUSE = 12;

  private static final WordSet BOMBERS =
      WordSet.of("bomb", "blast", "lone", "suicide", "car", "truck", "roadside", "single");

  private static final WordSet WHOLE = WordSet.of("throughout", "during", "alone");

  /** "at the front", "at the hands of": no market or school. */
  private static final WordSet NO_PLACE =
      WordSet.of("front", "frontline", "hands", "border", "sea", "time", "end", "start", "rate");

  /** So few soldiers fall to one attack. */
  private static final long FEW = 50;

  /** How far before their verb "attackers in army uniform" may stand, in tokens. */
  private static final int SUBJECT = 7;

  private static final WordSet ATTACKERS =
      WordSet.of(
          "assailants",
          "attacker",
          "attackers",
          "bomber",
          "bombers",
          "gunman",
          "gunmen",
          "assassins",
          "hijackers",
          "raiders");

  /** How far behind its year the noun of "a 2001 suicide car bombing" may end, in tokens. */
  private static final int NAME = 4;

  private static final Set<EventKind> ONCE =
      EnumSet.of(EventKind.ATTACK, EventKind.BATTLE, EventKind.BLOW, EventKind.DISASTER);

  private static final WordSet ARTICLE = WordSet.of("a", "an", "the");

  private final Source source;

  SingleDeeds(Source source) {
    this.source = source;
  }

  /** Whether {@code date} is when one thing happened that {@code draft} counts. */
  boolean isOne(DateWords date, Draft draft) {
    if (source.token(date.end() - 1).is("ago") || isOfNamedBlow(date)) {
      return true;
    }
    boolean month = date.date().month().isPresent() && date.date().day().isEmpty();
    boolean vague = date.date().day().isEmpty();
    int from = Math.max(0, date.first() - 1);
    int end = Math.min(source.layout().tokens().size(), date.end() + 1);
    boolean people = draft.item.isPeople() && vague && !source.hasWord(WHOLE, from, end);
    boolean taken = draft.outcome == Outcome.CAPTURED;
    boolean few = draft.number() < ONE_BLOW;
    return people
        && (month && taken
            || isWhen(date, draft)
            || few && (isAtOnePlace(draft) || isBehindDeed(date, draft))
            || month && few && (isOfDoer(date, draft) || isByAttackers(draft)));
  }

  /** "In May last year attackers in uniform killed two soldiers": on one day of it. */
  private boolean isByAttackers(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    boolean did =
        draft.number() <= FEW
            && verb < draft.phrase.first()
            && draft.governance.filter(g -> g.reach() == Governance.Reach.OBJECT).isPresent()
            && draft.governance.filter(g -> g.word().form() == Form.PAST).isPresent();
    int from = Math.max(draft.phrase.sentence().first(), verb - SUBJECT);
    return did && source.hasWord(ATTACKERS, from, verb);
  }

  /** "a 2001 bombing", "the May 2014 shooting": the year or month of what happened once. */
  private boolean isOfNamedBlow(DateWords date) {
    int end = Math.min(source.layout().tokens().size(), date.end() + NAME);
    return date.first() > 0
        && date.date().day().isEmpty()
        && ARTICLE.has(source.token(date.first() - 1))
        && source.mentions().within(Mention.Event.class, date.end(), end).stream()
            .anyMatch(e -> !e.plural() && ONCE.contains(e.kind()));
  }

  /**
   * "Last September militants entered a base, killing 18 soldiers": a deed of its own caused it.
   */
  private boolean isBehindDeed(DateWords date, Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    boolean participle =
        verb > date.end() + 1
            && verb < draft.phrase.first()
            && draft.governance.filter(g -> g.word().form() == Form.PARTICIPLE).isPresent()
            && source.token(verb - 1).is(",");
    for (int at = date.end(); participle && at < verb - 1; at++) {
      boolean one = source.token(at).is("a") || source.token(at).is("an");
      if (one && !source.mentions().anyBegins(Mention.Number.class, date.end(), verb)) {
        return true;
      }
    }
    return false;
  }

  /** "clashes in July killed 16": the month is that of who kills. */
  private boolean isOfDoer(DateWords date, Draft draft) {
    return date.first() > 1
        && draft.governance.filter(g -> !g.countedIsSubject()).isPresent()
        && date.end() <= draft.phrase.first()
        && source.isFunction(date.first() - 1, Mention.FunctionKind.PREPOSITION)
        && source.mentions().endingAt(Mention.Event.class, date.first() - 1).isPresent();
  }

  /** "In April 2015 800 drowned when a boat capsized", "killed by a suicide bomber". */
  private boolean isWhen(DateWords date, Draft draft) {
    int first = draft.phrase.sentence().first();
    int end = draft.phrase.sentence().end() - 1;
    int from = Math.max(first, Math.min(date.end(), draft.phrase.end()));
    int to = Math.min(end, draft.phrase.end() + CLAUSE);
    for (int at = from; at < to; at++) {
      boolean one = source.token(at + 1).is("a") || source.token(at + 1).is("an");
      if (one && (source.token(at).is("when") || source.token(at).is("by") && isBomber(at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "by a suicide bomber", not "by a number of groups". */
  private boolean isBomber(int at) {
    return at < source.layout().tokens().size()
        && (BOMBERS.has(source.token(at))
            || source
                .mentions()
                .startingAt(Mention.ItemNoun.class, at)
                .filter(noun -> noun.item().isPeople())
                .isPresent());
  }

  private boolean isAtOnePlace(Draft draft) {
    int behind = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end() - 1, behind + FAR);
    for (int at = behind; at < end; at++) {
      if (source.token(at).is("at") && ARTICLE.has(source.token(at + 1))) {
        return !NO_PLACE.has(source.token(Math.min(at + 2, end)));
      }
    }
    return false;
  }
}
