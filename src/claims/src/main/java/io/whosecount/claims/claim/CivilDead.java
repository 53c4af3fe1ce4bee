package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Says whether dead and wounded without a noun are civilians by the words around them: "civilian
 * casualties rose in July: 219 killed", "the deadliest month for civilians, with 184 killed".
 */
final class CivilDead {
  /** How far before a number "civilian casualties" may stand, in tokens. */
  private static final int FAR = 20;

  private static final Set<String> FOR =
      WordSet.of("for", "among", "amongst", "on", "to", "against");

  private static final Set<String> CIVIL = WordSet.of("civilian", "civilians", "peaceful");

  private final Source source;
  private final Soldiers soldiers;

  CivilDead(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
  }

  /** Whether the words around {@code phrase} make civilians of those whom it counts. */
  boolean are(CountPhrase phrase) {
    return isAmong(phrase) || isOfCivilCasualties(phrase);
  }

  private boolean isOfCivilCasualties(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int from = Math.max(sentence.first(), phrase.first() - FAR);
    for (int at = phrase.first() - 1; at >= from; at--) {
      Token token = source.token(at);
      if (token.is(";") || soldiers.are(at)) {
        return false;
      }
      if (CIVIL.contains(token.key())) {
        int before = source.isFunction(at - 1, FunctionKind.DETERMINER) ? at - 2 : at - 1;
        return isCasualties(at + 1) || before >= from && FOR.contains(source.token(before).key());
      }
      boolean people =
          source.mentions().covers(ItemNoun.class, at)
              && !source.mentions().covers(DeedWord.class, at);
      if (people) {
        return false;
      }
    }
    return false;
  }

  private boolean isCasualties(int at) {
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(deed -> deed.entry().has("noun"))
        .isPresent();
  }

  /** "12 dead among the civilian population". */
  private boolean isAmong(CountPhrase phrase) {
    int among = phrase.end();
    int end = Math.min(phrase.sentence().end(), among + 4);
    boolean found = among < end && source.token(among).is("among");
    for (int at = among + 1; at < end && found; at++) {
      if (CIVIL.contains(source.token(at).key())) {
        return true;
      }
      if (source.mentions().covers(Mention.Number.class, at)) {
        return false;
      }
    }
    return false;
  }
}
