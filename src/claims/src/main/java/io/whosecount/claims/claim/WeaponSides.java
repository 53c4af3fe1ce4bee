package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whose weapons they are: of the one who launched them, against whom they flew. */
final class WeaponSides {
  /** How many sentences back the launch of intercepted weapons may be told. */
  private static final int FAR = 3;

  /** How far behind "launched" its target may stand, in tokens. */
  private static final int NEAR = 5;

  /** What starts at its owner's, where it may be destroyed before. */
  private static final Set<Item> STARTING =
      EnumSet.of(
          Item.UAV, Item.MISSILE, Item.ROCKET, Item.BOMB, Item.SHELL, Item.AIRCRAFT, Item.SHIP);

  private static final Set<String> AT =
      WordSet.of("at", "on", "against", "toward", "towards", "into");

  /** Whose weapons fly from a land. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "YE",
          "houthi",
          "LB",
          "hezbollah",
          "IR",
          "IR",
          "KP",
          "KP",
          "RU",
          "RU",
          "houthi",
          "houthi");

  /** How far before its verb the subject may stand, in tokens. */
  private static final int SUBJECT = 12;

  private static final WordSet FORCES =
      WordSet.of("coalition", "commandos", "forces", "soldiers", "troops");

  private final Source source;
  private final PartyFinder finder;
  private final Agents agents;
  private final Parties parties;
  private final SpeakerSides speakers;
  private final SceneSides scenes;
  private final Scenes places;

  WeaponSides(
      Source source,
      PartyFinder finder,
      Agents agents,
      Parties parties,
      SpeakerSides speakers,
      SceneSides scenes,
      Scenes places) {
    this.source = source;
    this.finder = finder;
    this.agents = agents;
    this.parties = parties;
    this.speakers = speakers;
    this.scenes = scenes;
    this.places = places;
  }

  /** The owner of what was launched, intercepted or lost. */
  Optional<ToldSide> find(Draft draft) {
    boolean grounded =
        draft.outcome == Outcome.LOST
            && STARTING.contains(draft.item)
            && draft.governance.filter(g -> g.word().deed() == Deed.DESTROY).isPresent();
    if (grounded && speakers.isCivil(draft)) {
      return scenes.find(draft);
    }
    if (grounded) {
      return inLand(draft).or(() -> overScene(draft));
    }
    return switch (draft.outcome) {
      case INTERCEPTED ->
          launcherBefore(draft)
              .or(() -> speakers.otherSidesWeapon(draft))
              .or(() -> overScene(draft))
              .or(() -> overDocument(draft));
      case LAUNCHED ->
          launchedBy(draft)
              .or(() -> fromLand(draft))
              .or(() -> against(draft))
              .or(() -> isDetected(draft) ? ofDetected(draft) : Optional.empty())
              .or(() -> atStateThatSpeaks(draft))
              .or(() -> isBlow(draft) ? overScene(draft) : Optional.empty())
              .or(() -> isBlow(draft) ? overDocument(draft) : Optional.empty());
      default ->
          draft.outcome == Outcome.DAMAGED
                  || draft.item == Item.BUILDING
                  || draft.item == Item.VEHICLE
              ? scenes
                  .find(draft)
                  .filter(there -> !isOwnDeed(draft, there) && !isDeedOfForces(draft))
              : Optional.empty();
    };
  }

  /** "The air force detected 74 drones": who detects them has not launched them. */
  private static boolean isDetected(Draft draft) {
    return draft.governance.filter(g -> g.word().deed() == Deed.DETECT).isPresent();
  }

  private Optional<ToldSide> ofDetected(Draft draft) {
    return speakers
        .otherSidesWeapon(draft)
        .or(
            () ->
                agents
                    .of(draft)
                    .flatMap(
                        agent ->
                            agent
                                .side()
                                .flatMap(
                                    side ->
                                        enemyOf(
                                            side,
                                            draft.phrase.sentence(),
                                            agent.first(),
                                            agent.end()))));
  }

  /** "three rockets hit a port": the land below is that of those whom they struck. */
  private static boolean isBlow(Draft draft) {
    return draft.governance.filter(WeaponBlows::isBlow).isPresent();
  }

  /** "The forces also destroyed three vehicles": what soldiers destroy is hardly their land's. */
  private boolean isDeedOfForces(Draft draft) {
    if (!Agents.isActive(draft) || draft.item == Item.BUILDING) {
      return false;
    }
    int verb = draft.governance.orElseThrow().word().first();
    int from = Math.max(source.sentenceAt(verb).first(), verb - SUBJECT);
    return IntStream.range(from, verb)
        .anyMatch(
            at ->
                source.isSideWord(at, SideWord.ARMY)
                    || source.isSideWord(at, SideWord.REGULAR)
                    || FORCES.has(source.token(at)));
  }

  /** "Syria's state media said the army had destroyed five vehicles near Palmyra": not its own. */
  private boolean isOwnDeed(Draft draft, ToldSide there) {
    return draft.item == Item.VEHICLE
        && Agents.isActive(draft)
        && speakers.speaker(draft).filter(there.side()::equals).isPresent();
  }

  /** The weapons that were launched are those that were shot down. */
  private Optional<ToldSide> launcherBefore(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    for (int at = sentence.index(); at >= 0 && at >= sentence.index() - FAR; at--) {
      Sentence look = source.sentence(at);
      Optional<ToldSide> launcher =
          source.mentions().within(DeedWord.class, look.first(), look.end()).stream()
              .filter(d -> d.deed() == Deed.LAUNCH)
              .flatMap(d -> launcher(d, look).stream())
              .findFirst();
      if (launcher.isPresent()) {
        return launcher;
      }
    }
    return Optional.empty();
  }

  /** "61 drones launched by Russia" or "Russia launched"; of "drones fired overnight" nobody's. */
  private Optional<ToldSide> launcher(DeedWord launch, Sentence sentence) {
    int end = Math.min(sentence.end(), launch.end() + NEAR);
    for (int by = launch.end(); by < end; by++) {
      if (source.token(by).is("by")) {
        return source
            .mentions()
            .within(Party.class, by + 1, Math.min(sentence.end(), by + NEAR))
            .stream()
            .findFirst()
            .map(p -> new ToldSide(p.side(), Rule.LAUNCHER_BEFORE, p.first(), p.end()));
      }
    }
    Optional<ToldSide> land = launchedFrom(launch.end(), sentence);
    if (land.isPresent()) {
      return land;
    }
    boolean reduced = source.mentions().endingAt(ItemNoun.class, launch.first()).isPresent();
    return reduced
        ? Optional.empty()
        : finder.partyBefore(sentence.first(), launch.first(), Rule.LAUNCHER_BEFORE);
  }

  /** "destroyed four missiles in Yemen". */
  private Optional<ToldSide> inLand(Draft draft) {
    int from = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end(), from + 2 * NEAR);
    return source.mentions().within(Party.class, from, end).stream()
        .findFirst()
        .flatMap(this::owned);
  }

  private Optional<ToldSide> owned(Party land) {
    return Optional.ofNullable(OWNERS.get(land.side().id()))
        .map(owner -> source.lexicon().side(owner))
        .map(side -> new ToldSide(side, Rule.LAUNCHER_BEFORE, land.first(), land.end()));
  }

  /** "three drones launched from Yemen": of the movement that fires them from there. */
  private Optional<ToldSide> launchedFrom(int from, Sentence sentence) {
    boolean told = from + 1 < sentence.end() && source.token(from).is("from");
    return told
        ? source
            .mentions()
            .within(Party.class, from + 1, Math.min(sentence.end(), from + NEAR))
            .stream()
            .findFirst()
            .flatMap(this::owned)
        : Optional.empty();
  }

  /** "19 drones were intercepted over Kursk": of the one who fights those below. */
  private Optional<ToldSide> overScene(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return places
        .of(sentence, draft.phrase.first(), draft.phrase.end())
        .flatMap(s -> enemyOf(s.side(), sentence, s.first(), s.end()));
  }

  private Optional<ToldSide> enemyOf(Side side, Sentence sentence, int first, int end) {
    return parties
        .opponentOf(side, sentence)
        .map(enemy -> new ToldSide(enemy, Rule.OPPONENT_OF_TARGET, first, end));
  }

  /** "were hurled at Israel by Iran". */
  private Optional<ToldSide> launchedBy(Draft draft) {
    return agents
        .by(draft)
        .flatMap(
            agent ->
                agent
                    .side()
                    .map(
                        side ->
                            new ToldSide(side, Rule.SUBJECT_OF_VERB, agent.first(), agent.end())));
  }

  /** "70 rockets were fired from Gaza": of the land, where several movements fire them. */
  private Optional<ToldSide> fromLand(Draft draft) {
    int end = Math.min(draft.phrase.sentence().end(), draft.phrase.end() + NEAR);
    for (int at = draft.phrase.end(); at < end; at++) {
      if (source.token(at).is("from")) {
        return source.mentions().within(Party.class, at + 1, at + NEAR).stream()
            .findFirst()
            .filter(p -> parties.isLandOfMovements(p.side()))
            .map(p -> new ToldSide(p.side(), Rule.PARTY_BEHIND_PHRASE, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** "50 drones were launched at Ukraine": of the one who fights the target. */
  private Optional<ToldSide> against(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(sentence.end(), draft.phrase.end() + 2 * NEAR);
    for (int at = draft.phrase.end(); at + 1 < end; at++) {
      Token token = source.token(at);
      if (AT.contains(token.key())) {
        Optional<ToldSide> target = targetWithin(at + 1, Math.min(end, at + NEAR), sentence);
        if (target.isPresent()) {
          return target;
        }
      }
    }
    return Optional.empty();
  }

  /** "The Israeli army said 75 rockets had been fired": a state tells what was fired at it. */
  private Optional<ToldSide> atStateThatSpeaks(Draft draft) {
    boolean passive = draft.governance.filter(Governance::countedIsSubject).isPresent();
    return passive && speakers.speaker(draft).filter(Parties::isState).isPresent()
        ? speakers.otherSidesWeapon(draft)
        : Optional.empty();
  }

  /** What the defenders of the land where the document plays shot down. */
  private Optional<ToldSide> overDocument(Draft draft) {
    return draft.attribution.claimant().isPresent()
        ? places
            .ofDocument(false)
            .flatMap(
                land ->
                    enemyOf(
                        land, draft.phrase.sentence(), draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  private Optional<ToldSide> targetWithin(int from, int end, Sentence sentence) {
    return source.mentions().within(Place.class, from, end).stream()
        .findFirst()
        .flatMap(p -> enemyOf(p.side(), sentence, p.first(), p.end()))
        .or(
            () ->
                source.mentions().within(Party.class, from, end).stream()
                    .findFirst()
                    .flatMap(p -> enemyOf(p.side(), sentence, p.first(), p.end())));
  }
}
