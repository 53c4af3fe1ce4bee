package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the places of a sentence, and the states that it names as places. */
final class SceneReader {
  /** How far before a town "talks" or "said" may stand that were held there, in tokens. */
  private static final int TALKS = 4;

  private final Source source;
  private final LocatedParties parties;
  private final StrangeTowns strangers;
  private final SpeakersTowns speakers;

  SceneReader(Source source) {
    this.strangers = new StrangeTowns(source);
    this.speakers = new SpeakersTowns(source);
    this.source = source;
    this.parties = new LocatedParties(source);
  }

  /** The scenes of {@code sentence} in the order of the text. */
  List<Scene> read(Sentence sentence) {
    List<Scene> scenes = new ArrayList<>();
    for (int at = sentence.first(); at < sentence.end(); ) {
      int here = at;
      if (!source.mentions().covers(Place.class, at)
          && !source.mentions().covers(Party.class, at)) {
        at++;
        continue;
      }
      Optional<Scene> scene =
          source
              .mentions()
              .startingAt(Place.class, here)
              .filter(place -> isHere(place, sentence))
              .map(p -> new Scene(p.side(), Rule.SCENE_OF_SENTENCE, p.first(), p.end(), false))
              .or(
                  () ->
                      source
                          .mentions()
                          .startingAt(Party.class, here)
                          .flatMap(party -> parties.sceneOf(party, sentence)))
              .map(s -> withState(s, sentence));
      scene.ifPresent(scenes::add);
      at = scene.map(Scene::end).orElse(at + 1);
    }
    scenes.removeIf(scene -> isOfTalks(scene, sentence) || isOfFlight(scene, sentence));
    return List.copyOf(scenes);
  }

  /** "the Minsk truce", "talks in Geneva", "told reporters in Kyiv": words fell there. */
  private boolean isOfTalks(Scene scene, Sentence sentence) {
    if (scene.end() < sentence.end() && is(scene.end(), SideWord.DIPLOMACY)
        || isOfSpeakers(scene, sentence)) {
      return true;
    }
    int from = Math.max(sentence.first(), scene.first() - TALKS);
    for (int at = scene.first() - 1; at >= from; at--) {
      if (source.mentions().covers(DeedWord.class, at)
          || source.token(at).is("that")
          || is(at, SideWord.FIGHT)
          || is(at, SideWord.CALAMITY)
          || is(at, SideWord.STRIKE)
          || source.mentions().covers(Number.class, at)
          || source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
      if (is(at, SideWord.DIPLOMACY)) {
        return true;
      }
      if (source.mentions().covers(Cue.class, at) && !is(at, SideWord.SITE)) {
        return !isReported(at, sentence);
      }
    }
    return false;
  }

  private boolean isOfSpeakers(Scene scene, Sentence sentence) {
    return source
        .mentions()
        .at(Party.class, scene.first())
        .filter(party -> speakers.is(party, sentence))
        .isPresent();
  }

  /** "283,000 people have crossed into Syria": nothing befell them there. */
  private boolean isOfFlight(Scene scene, Sentence sentence) {
    int before = scene.first() - 1;
    boolean to =
        before > sentence.first()
            && (source.token(before).is("into") || source.token(before).is("to"));
    return to && is(before - 1, SideWord.FLIGHT);
  }

  /** "2,470 deaths recorded in Syria", "two were reported in Homs": that fell there itself. */
  private boolean isReported(int cue, Sentence sentence) {
    int before = cue - 1;
    return before >= sentence.first()
        && (BeForms.has(source.token(before))
            || source.mentions().covers(DeedWord.class, before)
            || source.mentions().covers(ItemNoun.class, before));
  }

  /** "Hyderabad, India": the state behind the town decides, not behind a state in a list. */
  private Scene withState(Scene scene, Sentence sentence) {
    int comma = scene.end();
    boolean state =
        source
            .mentions()
            .endingAt(Party.class, comma)
            .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()))
            .isPresent();
    if (state || comma + 1 >= sentence.end() || !source.token(comma).is(",")) {
      return scene;
    }
    return source
        .mentions()
        .startingAt(Party.class, comma + 1)
        .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()))
        .map(
            p ->
                new Scene(
                    p.side(), Rule.LOCATED_IN_PARTY, scene.first(), p.end(), scene.dateline()))
        .orElse(scene);
  }

  private boolean isHere(Place place, Sentence sentence) {
    return !source.mentions().covers(KnownClaimant.class, place.first())
        && !strangers.is(place)
        && !isOrigin(place.first(), sentence);
  }

  /** "rockets from Gaza" did not fall there; "people from Gaza" are of it. */
  private boolean isOrigin(int first, Sentence sentence) {
    int from = first - 1;
    return from > sentence.first()
        && source.token(from).is("from")
        && source
            .mentions()
            .endingAt(ItemNoun.class, from)
            .filter(noun -> noun.item().isPeople())
            .isEmpty();
  }

  private boolean is(int at, SideWord word) {
    return source.isSideWord(at, word);
  }
}
