package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
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
    return placeIn(sentence)
        .or(() -> before(sentence))
        .or(() -> ofLocalClaimant(draft))
        .or(() -> ofDocument(draft))
        .or(() -> locatedParty(sentence));
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

  /** "Gaza's health ministry said 71 people were killed": the people of Gaza. */
  private Optional<ToldSide> ofLocalClaimant(Draft draft) {
    Attribution attribution = draft.attribution;
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
    for (int at = sentence.index() - 1;
        at >= 0 && at >= Math.min(block.firstSentence(), sentence.index() - 3);
        at--) {
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
            .findFirst()
            .map(p -> new ToldSide(p.side(), Rule.SCENE_OF_SENTENCE, p.first(), p.end()));
    return place.or(() -> locatedParty(sentence));
  }

  private Optional<ToldSide> locatedParty(Sentence sentence) {
    return source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.form() == PartyForm.NAME || p.form() == PartyForm.CAPITAL)
        .filter(
            p ->
                p.first() > sentence.first()
                    && BEFORE_SCENE.contains(source.token(p.first() - 1).key()))
        .findFirst()
        .map(p -> new ToldSide(p.side(), Rule.LOCATED_IN_PARTY, p.first(), p.end()));
  }
}
