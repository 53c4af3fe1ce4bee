package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Says whether dead, wounded and lives without a noun of their own are an army's: "Chad put its
 * losses at 22 dead", "39 dead among the rebels", "left 31 dead behind", "cost the army 40 lives".
 */
final class ArmysDead {
  /** How far before a number "Iraqi losses" may stand, in tokens. */
  private static final int FAR = 16;

  /** How far behind a number "among the rebels" may open, and how long it may be, in tokens. */
  private static final int NEAR = 5;

  private static final Set<String> TURNS =
      WordSet.of(";", "but", "while", "whereas", "although", "though", "when", "after", "before");

  private static final Set<String> EPITHETS =
      WordSet.of("own", "battle", "combat", "battlefield", "military", "total", "heavy", "overall");

  /** "its own dead": whom an army counts as its own. */
  private static final Set<String> COUNTED = WordSet.of("dead", "wounded", "killed", "injured");

  private static final Set<String> OWNERS = WordSet.of("its", "their", "our", "his");

  private static final Set<String> AMONG =
      WordSet.of("among", "amongst", "of", "on", "from", "within");

  private static final Set<String> RANKS =
      WordSet.of("ranks", "rows", "trenches", "trench", "bunkers", "foxholes", "dugouts");

  private static final Set<String> LEFT = WordSet.of("left", "leave", "leaves", "leaving");

  private static final Set<String> COST = WordSet.of("cost", "costs", "costing");

  private static final Set<String> LOST =
      WordSet.of(
          "lost", "lose", "loses", "losing", "had", "suffered", "took", "sustained", "taken");

  private static final WordSet SUFFERED = WordSet.of("suffered", "sustained");

  private static final Set<String> FILLERS =
      WordSet.of("a", "at", "least", "the", "only", "another");

  /** How far before its verb the army may stand, in tokens. */
  private static final int SUBJECT = 6;

  private final Source source;
  private final Soldiers soldiers;
  private final Happenings happenings;
  private final Nationals nationals;

  ArmysDead(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
    this.happenings = new Happenings(source);
    this.nationals = new Nationals(source);
  }

  /** Whether the text says that those whom {@code phrase} counts are soldiers. */
  boolean are(CountPhrase phrase) {
    return isOfLosses(phrase)
        || isAmong(phrase)
        || isLeftBehind(phrase)
        || isCost(phrase)
        || isLost(phrase);
  }

  /** "the enemy lost 33 killed", "the Iranians lost 500 dead", "the garrison had 12 wounded". */
  boolean isLost(CountPhrase phrase) {
    int verb = phrase.first() - 1;
    Sentence sentence = phrase.sentence();
    while (verb > sentence.first() && FILLERS.contains(source.token(verb).key())) {
      verb--;
    }
    if (verb <= sentence.first() || !LOST.contains(source.token(verb).key())) {
      return false;
    }
    boolean lost =
        source.token(verb).key().startsWith("los")
            || SUFFERED.has(source.token(verb)) && !happenings.isOfDisaster();
    int from = Math.max(sentence.first(), verb - SUBJECT);
    for (int at = verb - 1; at >= from; at--) {
      boolean pronoun = lost && source.token(at).is("we") && happenings.tellsFight(sentence);
      if (soldiers.are(at) || pronoun || lost && nationals.isFightingState(at, sentence)) {
        return true;
      }
      if (source.token(at).is(",") || source.mentions().covers(Mention.ItemNoun.class, at)) {
        return false;
      }
    }
    return false;
  }

  /** "put Iraqi losses since the offensive opened at 15,500 killed or wounded". */
  private boolean isOfLosses(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - FAR);
    for (int at = phrase.first() - 1; at > from; at--) {
      if (TURNS.contains(source.token(at).key())) {
        return false;
      }
      boolean dead = source.token(at - 1).is("own") && COUNTED.contains(source.token(at).key());
      boolean losses = dead || source.token(at).is("losses");
      if (losses || source.token(at).is("casualties")) {
        return isOwned(at, phrase.sentence(), losses);
      }
    }
    return false;
  }

  private boolean isOwned(int loss, Sentence sentence, boolean losses) {
    int at = loss - 1;
    while (at > sentence.first() && EPITHETS.contains(source.token(at).key())) {
      if (source.token(at).is("military") || source.token(at).is("combat")) {
        return true;
      }
      at--;
    }
    boolean owned = source.token(at).is("'s") || source.token(at).is("'");
    int owner = at > sentence.first() && owned ? at - 1 : at;
    if (owner < sentence.first()) {
      return false;
    }
    boolean behind = loss + 1 < sentence.end() && AMONG.contains(source.token(loss + 1).key());
    return soldiers.are(owner)
        || behind && soldiers.first(loss + 2, end(sentence, loss + 2)).isPresent()
        || losses && isState(owner, sentence);
  }

  /** "Iraqi losses", "its own losses", not those of a flood. */
  private boolean isState(int at, Sentence sentence) {
    boolean state = source.mentions().at(Party.class, at).filter(nationals::hasArmy).isPresent();
    return (state || OWNERS.contains(source.token(at).key()))
        && !happenings.tells(sentence, EventKind.DISASTER)
        && !happenings.isOfDisaster();
  }

  /** "39 dead among the rebels", "two dead and four wounded in the ranks of the contingent". */
  private boolean isAmong(CountPhrase phrase) {
    int limit = end(phrase.sentence(), phrase.end());
    for (int at = phrase.end(); at < limit; at++) {
      if (AMONG.contains(source.token(at).key())) {
        return opensWithSoldiers(at + 1, phrase.sentence());
      }
      if (source.isFunction(at, FunctionKind.PREPOSITION)) {
        return isRanks(at + 1, phrase.sentence());
      }
      boolean fellow =
          source.token(at).is("and")
              || source.mentions().covers(Mention.Number.class, at)
              || source.mentions().covers(Mention.DeedWord.class, at);
      if (!fellow) {
        return false;
      }
    }
    return false;
  }

  private boolean opensWithSoldiers(int from, Sentence sentence) {
    int end = end(sentence, from);
    for (int at = from; at < end; at++) {
      if (soldiers.stand(at)) {
        return true;
      }
      boolean epithet =
          source.isFunction(at, FunctionKind.DETERMINER)
              || source.token(at).is("\"")
              || source.token(at).is("the")
              || OWNERS.contains(source.token(at).key())
              || source.mentions().covers(Party.class, at)
              || source.token(at).kind() == Token.Kind.WORD
                  && !source.mentions().covers(Mention.Function.class, at)
                  && !source.mentions().covers(Mention.ItemNoun.class, at);
      if (!epithet) {
        return false;
      }
    }
    return false;
  }

  /** "in the ranks of the guerrillas", "in the army's trenches". */
  private boolean isRanks(int from, Sentence sentence) {
    int end = end(sentence, from);
    for (int at = from; at < end; at++) {
      if (RANKS.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** "the rebels left behind 25 bodies", "left 31 dead behind", "left 14 dead on the field". */
  private boolean isLeftBehind(CountPhrase phrase) {
    int before = phrase.first() - 1;
    Sentence sentence = phrase.sentence();
    boolean behindFirst = before > sentence.first() && source.token(before).is("behind");
    int left = behindFirst ? before - 1 : before;
    if (left < sentence.first() || !LEFT.contains(source.token(left).key())) {
      return false;
    }
    int end = end(sentence, phrase.end());
    boolean behind = behindFirst;
    for (int at = phrase.end(); at < end; at++) {
      behind |= source.token(at).is("behind") || source.token(at).is("battlefield");
      behind |= source.token(at).is("field") && source.token(at - 1).is("the");
    }
    return behind && soldiers.first(Math.max(sentence.first(), left - FAR), left).isPresent();
  }

  /** "cost the army 40 lives". */
  private boolean isCost(CountPhrase phrase) {
    int from = Math.max(phrase.sentence().first(), phrase.first() - FAR);
    boolean of = false;
    for (int at = phrase.first() - 1; at >= from; at--) {
      if (COST.contains(source.token(at).key())) {
        return of;
      }
      if (source.isFunction(at, FunctionKind.PREPOSITION)) {
        return false;
      }
      of |= soldiers.are(at);
    }
    return false;
  }

  private static int end(Sentence sentence, int from) {
    return Math.min(sentence.end(), from + NEAR);
  }
}
