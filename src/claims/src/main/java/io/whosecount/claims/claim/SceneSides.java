package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;
import java.util.Set;

/** Whose people they are: those of the place where it happened. */
final class SceneSides {
  private static final Set<String> BEFORE_SCENE =
      Set.of(
          "in",
          "on",
          "across",
          "at",
          "of",
          "near",
          "over",
          "eastern",
          "western",
          "northern",
          "southern",
          "central",
          "against",
          "into");

  /** How far behind "Sudan's" its attack may stand, in tokens. */
  private static final int FAR = 5;

  /** How many sentences back a scene is looked for; a hostile paragraph has thousands. */
  private static final int FARTHEST = 12;

  private static final Set<String> OWN = Set.of("it", "its", "they", "their", "we", "our");

  private final Source source;
  private final PartyFinder finder;
  private final Parties parties;

  SceneSides(Source source, PartyFinder finder, Parties parties) {
    this.source = source;
    this.finder = finder;
    this.parties = parties;
  }

  /** People without a party are those of the place where it happened. */
  Optional<ToldSide> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    if (draft.item == Item.PERSONNEL) {
      return isKilledBySomebody(draft) ? Optional.empty() : soldiers(draft);
    }
    return placeIn(sentence)
        .or(() -> before(sentence))
        .or(() -> ofLocalClaimant(draft))
        .or(() -> ofDocument(draft))
        .or(() -> locatedParty(sentence));
  }

  /** Soldiers fall abroad, too: where they fell tells their side only if it is told of one. */
  private Optional<ToldSide> soldiers(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return placeIn(sentence)
        .or(() -> before(sentence))
        .or(() -> parties.areOfOneState() ? ofDocument(draft) : Optional.empty());
  }

  /** "its troops killed 25 soldiers": soldiers fall where their enemy stands, too. */
  private static boolean isKilledBySomebody(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Deed.Loser.OBJECT && !g.countedIsSubject())
        .isPresent();
  }

  private Optional<ToldSide> ofDocument(Draft draft) {
    return draft.outcome == Outcome.DISPLACED
        ? Optional.empty()
        : parties
            .sceneOfDocument()
            .map(
                s ->
                    new ToldSide(
                        s, Rule.SCENE_OF_DOCUMENT, draft.phrase.first(), draft.phrase.end()));
  }

  /** "Turkey denied that its jets had killed 30 civilians": they are hardly its own. */
  private boolean isOwnDeed(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    int from = Math.max(draft.attribution.end(), source.sentenceAt(verb).first());
    for (int at = from; at < verb && isKilledBySomebody(draft); at++) {
      if (OWN.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** "Gaza's health ministry said 71 people were killed": the people of Gaza. */
  private Optional<ToldSide> ofLocalClaimant(Draft draft) {
    Attribution attribution = draft.attribution;
    if (isOwnDeed(draft)) {
      return Optional.empty();
    }
    Optional<Side> place =
        source.mentions().within(Place.class, attribution.first(), attribution.end()).stream()
            .findFirst()
            .map(Place::side);
    return place
        .or(() -> finder.partyIn(attribution))
        .map(s -> new ToldSide(s, Rule.SCENE_OF_CLAIMANT, attribution.first(), attribution.end()));
  }

  private Optional<ToldSide> before(Sentence sentence) {
    Block block = source.block(sentence);
    int near = Math.min(block.firstSentence(), sentence.index() - 3);
    int last = Math.max(Math.max(0, near), sentence.index() - FARTHEST);
    for (int at = sentence.index() - 1; at >= last; at--) {
      Optional<ToldSide> there = placeIn(source.sentence(at));
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  private Optional<ToldSide> placeIn(Sentence sentence) {
    Optional<ToldSide> place =
        source.mentions().within(Place.class, sentence.first(), sentence.end()).stream()
            .filter(p -> !source.mentions().covers(KnownClaimant.class, p.first()))
            .findFirst()
            .map(p -> new ToldSide(p.side(), Rule.SCENE_OF_SENTENCE, p.first(), p.end()));
    return place.or(() -> locatedParty(sentence));
  }

  /** "in Sudan", and the dateline "KHARTOUM - ..."; not "in Sudan's attack". */
  private boolean isScene(Sentence sentence, Party party) {
    int end = party.end();
    if (party.first() == sentence.first()) {
      return end < sentence.end() && source.token(end).is("-") && source.token(end).spaced();
    }
    boolean deedOfParty =
        end < sentence.end()
            && source.token(end).is("'s")
            && source
                .mentions()
                .within(Exclusion.class, end + 1, Math.min(sentence.end(), end + FAR))
                .stream()
                .anyMatch(e -> e.entry().canonical().equals("attack"));
    return !deedOfParty && BEFORE_SCENE.contains(source.token(party.first() - 1).key());
  }

  private Optional<ToldSide> locatedParty(Sentence sentence) {
    return source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.form() == PartyForm.NAME || p.form() == PartyForm.CAPITAL)
        .filter(p -> Parties.isState(p.side()))
        .filter(p -> isScene(sentence, p))
        .findFirst()
        .map(p -> new ToldSide(p.side(), Rule.LOCATED_IN_PARTY, p.first(), p.end()));
  }
}
