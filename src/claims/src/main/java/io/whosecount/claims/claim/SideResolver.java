package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose loss it is: from the phrase, from the verb and its voice, from who speaks, from the
 * scene.
 */
final class SideResolver {
  private static final Set<String> PRONOUNS = Set.of("they", "it", "its", "their");

  /** How far behind a number "on both sides" may stand, in tokens. */
  private static final int BOTH_SIDES_REACH = 10;

  private final Source source;
  private final PartyFinder finder;
  private final GrammarSides grammar;
  private final SpeakerSides speakers;
  private final SceneSides scenes;

  SideResolver(Source source) {
    Parties parties = new Parties(source);
    this.source = source;
    this.finder = new PartyFinder(source);
    this.grammar = new GrammarSides(source, finder, parties);
    this.speakers = new SpeakerSides(source, finder, parties);
    this.scenes = new SceneSides(source, finder, parties);
  }

  /**
   * The side of {@code draft}; empty when the text does not let a reader say.
   *
   * @param previous the draft before it that it goes on from, if any
   */
  Optional<ToldSide> resolve(Draft draft, Optional<Draft> previous) {
    if (isOfBothSides(draft)) {
      return Optional.empty();
    }
    return listed(draft, previous)
        .or(() -> grammar.find(draft))
        .or(() -> speakers.enemy(draft))
        .or(() -> pronoun(draft))
        .or(() -> chained(draft, previous))
        .or(() -> speakers.enemyByDeed(draft))
        .or(() -> speakers.speakersOwn(draft))
        .or(() -> draft.item.isPeople() ? scenes.find(draft) : weapon(draft))
        .or(() -> above(draft.phrase.sentence()));
  }

  /** "5,000 people died on both sides": no one side bears it. */
  private boolean isOfBothSides(Draft draft) {
    int end = Math.min(draft.phrase.sentence().end(), draft.phrase.end() + BOTH_SIDES_REACH);
    for (int at = draft.phrase.end(); at + 1 < end; at++) {
      if (source.token(at).is("both") && source.token(at + 1).is("sides")) {
        return true;
      }
    }
    return false;
  }

  /** "they have lost": the party that the sentence before ended on. */
  private Optional<ToldSide> pronoun(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(draft.phrase.first(), sentence.first() + 8);
    boolean subject = false;
    for (int at = sentence.first(); at < end; at++) {
      subject |= PRONOUNS.contains(source.token(at).key());
    }
    boolean suffers =
        draft
            .governance
            .filter(
                g -> g.word().deed().loser() == Loser.SUBJECT || g.word().deed() == Deed.CASUALTIES)
            .isPresent();
    if (!subject || !suffers || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = source.sentence(sentence.index() - 1);
    return source.mentions().within(Party.class, before.first(), before.end()).stream()
        .reduce((a, b) -> b)
        .map(p -> new ToldSide(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()));
  }

  /** "four Russian generals, 58 colonels": one verb governs both, and only the first is named. */
  private Optional<ToldSide> listed(Draft draft, Optional<Draft> previous) {
    boolean sameWord =
        draft.governance.isPresent()
            && previous
                .flatMap(p -> p.governance)
                .filter(g -> g.word().equals(draft.governance.get().word()))
                .isPresent();
    return sameWord && draft.phrase.party().isEmpty() ? chained(draft, previous) : Optional.empty();
  }

  /** The number before in the same list is of the same side. */
  private Optional<ToldSide> chained(Draft draft, Optional<Draft> previous) {
    return previous
        .filter(p -> p.item.isPeople() == draft.item.isPeople())
        .flatMap(p -> p.side)
        .map(side -> new ToldSide(side, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()));
  }

  /** A weapon without an owner is of the side whose weapons the text spoke of before. */
  private Optional<ToldSide> weapon(Draft draft) {
    if (draft.outcome == Outcome.INTERCEPTED) {
      Sentence sentence = draft.phrase.sentence();
      for (int at = sentence.index(); at >= 0 && at >= sentence.index() - 3; at--) {
        Sentence look = source.sentence(at);
        Optional<ToldSide> launcher =
            source.mentions().within(Mention.DeedWord.class, look.first(), look.end()).stream()
                .filter(d -> d.deed() == Deed.LAUNCH)
                .flatMap(
                    d -> finder.partyBefore(look.first(), d.first(), Rule.LAUNCHER_BEFORE).stream())
                .findFirst();
        if (launcher.isPresent()) {
          return launcher;
        }
      }
      return speakers.otherSidesWeapon(draft);
    }
    return draft.outcome == Outcome.DAMAGED
            || draft.item == Item.BUILDING
            || draft.item == Item.VEHICLE
        ? scenes.find(draft)
        : Optional.empty();
  }

  private Optional<ToldSide> above(Sentence sentence) {
    Sentence look = sentence;
    for (int at = sentence.index() - 1; at >= 0 && at >= sentence.index() - 2; at--) {
      look = source.sentence(at);
      if (look.block() != sentence.block()) {
        return Optional.empty();
      }
      Optional<ToldSide> party =
          finder.partyBefore(look.first(), look.end(), Rule.PARTY_IN_SENTENCE_BEFORE);
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
