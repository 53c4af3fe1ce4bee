package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose people a local office counts: "Gaza's health ministry said 71 people were killed". */
final class LocalVoices {
  private static final WordSet ARMIES =
      WordSet.of("military", "army", "command", "centcom", "forces", "coalition", "pentagon");

  private final Source source;
  private final SpeakerSides speakers;
  private final Parties parties;

  LocalVoices(Source source, SpeakerSides speakers, Parties parties) {
    this.source = source;
    this.speakers = speakers;
    this.parties = parties;
  }

  /** The people of the land that the speaker is of, unless he speaks of his own deed or abroad. */
  Optional<ToldSide> people(Draft draft) {
    Attribution attribution = draft.attribution;
    if (isOwnDeed(draft)
        || isAbroad(attribution)
        || isOfArmy(attribution) && isInThatAttack(draft)
        || draft.outcome == Outcome.DISPLACED) {
      return Optional.empty();
    }
    Optional<Side> place =
        source.mentions().within(Place.class, attribution.first(), attribution.end()).stream()
            .findFirst()
            .map(Place::side);
    return place
        .or(() -> runBy(attribution))
        .or(() -> isOfWorld(attribution) ? Optional.empty() : speakers.speaker(draft))
        .flatMap(parties::people)
        .map(s -> new ToldSide(s, Rule.SCENE_OF_CLAIMANT, attribution.first(), attribution.end()));
  }

  /** "the Houthi-run health ministry": an office among the people of the Houthis. */
  private Optional<Side> runBy(Attribution attribution) {
    for (int at = attribution.first() + 1; at + 1 < attribution.end(); at++) {
      if (source.token(at).is("-") && source.isSideWord(at + 1, SideWord.ORIGIN)) {
        return source
            .lexicon()
            .parties()
            .longest(source.layout().tokens(), at - 1, at)
            .map(f -> source.lexicon().side(f.word().entry().canonical()));
      }
    }
    return Optional.empty();
  }

  /** "the UNRWA commissioner": of no land, wherever he speaks. */
  private boolean isOfWorld(Attribution attribution) {
    return source
        .mentions()
        .within(KnownClaimant.class, attribution.first(), attribution.end())
        .stream()
        .anyMatch(known -> ClaimantNames.kind(known.entry()) == ClaimantKind.INTERNATIONAL);
  }

  /** "Turkey denied that its jets had killed 30 civilians": they are hardly its own. */
  private boolean isOwnDeed(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    int from = Math.max(draft.attribution.end(), source.sentenceAt(verb).first());
    for (int at = from; at < verb && Agents.isActive(draft); at++) {
      if (isOwn(at)) {
        return true;
      }
    }
    return false;
  }

  /** "wounded in the attack": that which the document tells of, wherever it was. */
  private boolean isInThatAttack(Draft draft) {
    int in = Math.max(draft.phrase.end(), draft.governance.map(g -> g.word().end()).orElse(0));
    return in + 2 < draft.phrase.sentence().end()
        && source.token(in).is("in")
        && source.token(in + 1).is("the")
        && source.isSideWord(in + 2, SideWord.STRIKE);
  }

  private boolean isOfArmy(Attribution attribution) {
    return IntStream.range(attribution.first(), attribution.end())
        .anyMatch(at -> ARMIES.has(source.token(at)));
  }

  private boolean isOwn(int at) {
    return source.isSideWord(at, SideWord.OWN);
  }

  /** "the French ambassador": he counts abroad. */
  private boolean isAbroad(Attribution attribution) {
    for (int at = attribution.first(); at < attribution.end(); at++) {
      if (source.isSideWord(at, SideWord.ABROAD)) {
        return true;
      }
    }
    return false;
  }
}
