package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows whose "the 2nd Infantry Brigade" is that lost men, where a movement says so or the army is
 * named for its owner: the state's that fights the movement which the document names.
 */
final class ArmyUnits {
  /** How many words the name of a unit may have. */
  private static final int LONGEST_NAME = 8;

  private static final WordSet UNITS =
      WordSet.of(
          "battalion",
          "battalions",
          "brigade",
          "brigades",
          "company",
          "detachment",
          "division",
          "garrison",
          "guard",
          "guardsmen",
          "police",
          "regiment");

  private static final WordSet BODIES =
      WordSet.of("forces", "patrol", "soldiers", "troops", "units");

  private static final WordSet ON = WordSet.of("on", "upon", "among", "to", "against");

  private static final WordSet ARMIES = WordSet.of("army", "military");

  private final Source source;
  private final Parties parties;
  private final SpeakerSides speakers;

  ArmyUnits(Source source, Parties parties, SpeakerSides speakers) {
    this.source = source;
    this.parties = parties;
    this.speakers = speakers;
  }

  /** The side of {@code draft} where such a unit lost, suffered or is inflicted it. */
  Optional<ToldSide> find(Draft draft) {
    if (draft.item != Item.PERSONNEL || draft.phrase.party().isPresent()) {
      return Optional.empty();
    }
    int unit = unit(draft);
    boolean told = unit >= 0 && (isOfArmy(unit) || isToldByFoe(draft)) && !isOwn(unit);
    return told
        ? state(draft.phrase.sentence())
            .map(side -> new ToldSide(side, Rule.ARMY_OF_THE_STATE, unit, unit + 1))
        : Optional.empty();
  }

  private int unit(Draft draft) {
    int inside = within(draft.phrase.number().end(), endOfLoss(draft));
    int behind = draft.phrase.end();
    boolean on = behind < draft.phrase.sentence().end() && ON.has(source.token(behind));
    int struck = inside < 0 && on ? within(behind + 1, draft.phrase.sentence().end()) : inside;
    return struck >= 0 ? struck : loser(draft);
  }

  /** Of "five 4th Infantry Brigade casualties" the last word. */
  private static int endOfLoss(Draft draft) {
    int end = draft.phrase.end();
    return draft
        .governance
        .map(g -> g.word().first())
        .filter(word -> end <= word && word <= end + 2)
        .orElse(end);
  }

  /** The first unit from a token on, with nothing but words of its name before it. */
  private int within(int from, int end) {
    for (int at = from; at < Math.min(end, from + LONGEST_NAME); at++) {
      if (UNITS.has(source.token(at))) {
        return at;
      }
      if (source.token(at).kind() == Token.Kind.MARK
          || source.mentions().covers(Cue.class, at)
          || source.mentions().covers(Party.class, at)) {
        return -1;
      }
    }
    return -1;
  }

  /** "the Atlacatl battalion lost 12 men", "2nd Brigade troops suffered four casualties". */
  private int loser(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int verb =
        source
            .mentions()
            .endingAt(DeedWord.class, draft.phrase.first())
            .or(() -> draft.governance.filter(g -> !g.countedIsSubject()).map(Governance::word))
            .filter(word -> word.isVerb() && word.deed().loser() == Deed.Loser.SUBJECT)
            .map(DeedWord::first)
            .orElse(-1);
    int at = verb - 1;
    while (at > sentence.first() && source.isFunction(at, FunctionKind.AUXILIARY)) {
      at--;
    }
    at = at > sentence.first() && BODIES.has(source.token(at)) ? at - 1 : at;
    return at >= sentence.first() && UNITS.has(source.token(at)) ? at : -1;
  }

  /** "the army's 2nd Infantry Brigade". */
  private boolean isOfArmy(int unit) {
    for (int at = unit - 1; at > Math.max(0, unit - LONGEST_NAME); at--) {
      if (source.token(at).is("'s")) {
        return ARMIES.has(source.token(at - 1))
            && source.mentions().endingAt(Party.class, at - 1).isEmpty();
      }
    }
    return false;
  }

  private boolean isToldByFoe(Draft draft) {
    return speakers.speaker(draft).filter(side -> !Parties.isState(side)).isPresent();
  }

  /** "our 4th battalion", or one that is named for its side. */
  private boolean isOwn(int unit) {
    int first = Math.max(source.sentenceAt(unit).first(), unit - LONGEST_NAME);
    for (int at = unit - 1; at >= first; at--) {
      if (source.isSideWord(at, SideWord.OWN) || source.mentions().covers(Party.class, at)) {
        return true;
      }
      if (source.isFunction(at, FunctionKind.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Side> state(Sentence near) {
    return parties.byFrequency().stream()
        .filter(side -> !Parties.isState(side))
        .flatMap(side -> parties.opponentOf(Set.of(side.id()), near, Parties::isState).stream())
        .findFirst();
  }
}
