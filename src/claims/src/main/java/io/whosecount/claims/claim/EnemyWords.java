package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Words by which a speaker names the other side without its name. */
final class EnemyWords {
  /** How far behind the start of a sentence its subject may stand, in tokens. */
  private static final int OPENING = 10;

  private static final WordSet OBJECTS =
      WordSet.of("on", "upon", "of", "by", "against", "at", "from", "to");

  private static final WordSet ARTICLES = WordSet.of("the", "its", "our", "their");

  private static final WordSet JOINTS =
      WordSet.of("and", "but", "while", "whereas", ";", ",", "though", "although");

  private EnemyWords() {}

  /**
   * Whether such a word is the subject that opens a sentence: "yesterday the enemy struck the
   * positions of Ukrainian units, dropping".
   */
  static boolean open(Source source, int from, int before) {
    int end = Math.min(before, from + OPENING);
    for (int at = from; at < end; at++) {
      if (source.mentions().covers(Party.class, at)) {
        return false;
      }
      if (source.isSideWord(at, SideWord.ENEMY)) {
        int first = at > from && source.token(at - 1).is("the") ? at - 1 : at;
        return first == from || !OBJECTS.has(source.token(first - 1));
      }
    }
    return false;
  }

  /** "22 servicemen were killed, and the enemy lost a tank": the word opens a clause of its own. */
  static boolean opensNext(Source source, int from, int enemy) {
    int before = enemy - 1;
    while (before > from && ARTICLES.has(source.token(before))) {
      before--;
    }
    return before >= from
        && (JOINTS.has(source.token(before))
            || IntStream.range(from, before).anyMatch(at -> source.token(at).is(";")));
  }

  /** "killing six enemies and wounding four": a verb has counted them, and they do nothing. */
  static boolean areStruck(Source source, int enemy) {
    return source
        .mentions()
        .endingAt(Number.class, enemy)
        .map(
            number ->
                source
                    .mentions()
                    .endingAt(Hedge.class, number.first())
                    .map(Hedge::first)
                    .orElse(number.first()))
        .flatMap(first -> source.mentions().endingAt(DeedWord.class, first))
        .filter(DeedWord::isVerb)
        .isPresent();
  }

  /** Where such a word stands last among tokens {@code [from, end)}. */
  static OptionalInt at(Source source, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      if (source.isSideWord(at, SideWord.ENEMY)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
