package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose "the army" is that has no name: "The army lost 12 men, the rebels said" is of the
 * state that fights the movement which the document names.
 */
final class NamelessArmies {
  private static final WordSet ARMIES =
      WordSet.of("army", "military", "police", "navy", "coalition");

  private static final WordSet BODIES = WordSet.of("forces", "troops", "soldiers");

  private static final WordSet ON = WordSet.of("on", "upon", "among", "against");

  private static final WordSet OF_STATE = WordSet.of("government", "security", "army", "federal");

  private final Source source;
  private final Parties parties;

  NamelessArmies(Source source, Parties parties) {
    this.source = source;
    this.parties = parties;
  }

  /** The side of {@code draft} where such an army lost, suffered or is inflicted it. */
  Optional<ToldSide> find(Draft draft) {
    if (draft.phrase.party().isPresent() || draft.item.isPeople() && !isOfSoldiers(draft)) {
      return Optional.empty();
    }
    int inflicted = behindOn(draft);
    int army = inflicted > 0 ? inflicted : loser(draft);
    return army < 0
        ? Optional.empty()
        : state(draft.phrase.sentence())
            .map(side -> new ToldSide(side, Rule.ARMY_OF_THE_STATE, army, army + 1));
  }

  /** The state whose army without a name is the subject right before the verb at {@code verb}. */
  Optional<Side> subject(Sentence sentence, int verb) {
    return before(sentence, verb) < 0 ? Optional.empty() : state(sentence);
  }

  private static boolean isOfSoldiers(Draft draft) {
    return draft.item == Item.PERSONNEL;
  }

  private int loser(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Optional<DeedWord> governing =
        draft
            .governance
            .filter(g -> !g.countedIsSubject() && g.word().end() <= draft.phrase.first())
            .map(Governance::word);
    return source
        .mentions()
        .endingAt(DeedWord.class, draft.phrase.first())
        .or(() -> governing)
        .filter(word -> word.isVerb() && word.deed().loser() == Deed.Loser.SUBJECT)
        .map(word -> before(sentence, word.first()))
        .orElse(-1);
  }

  /** "inflicted 90 casualties on the army", "caused 90 casualties among government troops". */
  private int behindOn(Draft draft) {
    int on = draft.phrase.end();
    int end = draft.phrase.sentence().end();
    if (on + 1 >= end || !ON.has(source.token(on))) {
      return -1;
    }
    int at = source.token(on + 1).is("the") ? on + 2 : on + 1;
    for (int body = at; body < Math.min(end, at + 2); body++) {
      if (isArmy(body)) {
        return body;
      }
    }
    return -1;
  }

  private int before(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at > sentence.first()
        && (source.isFunction(at, FunctionKind.AUXILIARY) || source.token(at).is("also"))) {
      at--;
    }
    return at >= sentence.first() && isArmy(at) ? at : -1;
  }

  private boolean isArmy(int at) {
    boolean bare = ARMIES.has(source.token(at));
    boolean body = BODIES.has(source.token(at)) && at > 0 && OF_STATE.has(source.token(at - 1));
    int first = body ? at - 1 : at;
    return (bare || body)
        && source.mentions().endingAt(Party.class, first).isEmpty()
        && (first == 0 || !source.token(first - 1).is("'s"))
        && !source.mentions().covers(Party.class, at);
  }

  private Optional<Side> state(Sentence near) {
    return parties.byFrequency().stream()
        .filter(side -> !Parties.isState(side))
        .flatMap(side -> parties.opponentOf(Set.of(side.id()), near, Parties::isState).stream())
        .findFirst();
  }
}
