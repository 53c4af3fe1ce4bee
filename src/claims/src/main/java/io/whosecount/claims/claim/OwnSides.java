package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whose loss it is by a pronoun: "two of its fighters", "they lost". */
final class OwnSides {
  /** How far into a sentence its subject may stand, in tokens. */
  private static final int SUBJECT = 8;

  /** How far before "this group" its name may stand, in tokens. */
  private static final int FAR = 120;

  private static final Set<String> SPEAKERS = WordSet.of("our");

  private static final Set<String> GROUPS =
      WordSet.of("group", "movement", "militia", "organisation");

  /** Where a sentence has "on our side", looked for once in each: many counts may share one. */
  private final Map<Integer, OptionalInt> ourSides = new HashMap<>();

  private final StruckObjects struck;

  private final Source source;
  private final PartyFinder finder;
  private final Agents agents;
  private final Fighters fighters;
  private final SpeakerSides speakers;
  private final Parties parties;

  OwnSides(
      Source source,
      PartyFinder finder,
      Agents agents,
      Fighters fighters,
      SpeakerSides speakers,
      Parties parties) {
    this.parties = parties;
    this.source = source;
    this.struck = new StruckObjects(source);
    this.finder = finder;
    this.agents = agents;
    this.fighters = fighters;
    this.speakers = speakers;
  }

  /** "210 fighters of this group": of the movement named last. */
  Optional<ToldSide> ofGroup(Draft draft) {
    int of = draft.phrase.end();
    int end = draft.phrase.sentence().end();
    boolean group =
        of + 2 < end
            && source.token(of).is("of")
            && source.isFunction(of + 1, FunctionKind.DETERMINER)
            && source.token(of + 2).is("group");
    return group ? movementBefore(of) : losingGroup(draft).or(() -> ofUs(draft));
  }

  /** "we lost 26": of the one who speaks, or of the only state that there is. */
  private Optional<ToldSide> ofUs(Draft draft) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    boolean us =
        isSuffered(draft)
            && verb > draft.phrase.sentence().first()
            && verb < draft.phrase.first()
            && (isWe(verb - 1) || verb - 2 >= 0 && isWe(verb - 2));
    return us
        ? speakers
            .speaker(draft)
            .or(parties::onlyState)
            .map(side -> new ToldSide(side, Rule.OWN_TROOPS_OF_CLAIMANT, verb - 1, verb))
        : Optional.empty();
  }

  /** "we shot down five of their drones": of whom the speaker fights. */
  private Optional<ToldSide> ofFoe(Draft draft, int of) {
    int verb = draft.governance.map(g -> g.word().first()).orElse(0);
    boolean foe =
        source.token(of + 1).is("their")
            && Agents.isActive(draft)
            && verb > draft.phrase.sentence().first()
            && (isWe(verb - 1) || verb - 2 >= 0 && isWe(verb - 2));
    return foe
        ? speakers
            .speaker(draft)
            .flatMap(side -> parties.opponentOf(side, draft.phrase.sentence()))
            .map(side -> new ToldSide(side, Rule.ENEMY_OF_CLAIMANT, of, of + 2))
        : Optional.empty();
  }

  private boolean isWe(int at) {
    return source.token(at).is("we");
  }

  /** "The group has lost 200 members": of the movement named last. */
  private Optional<ToldSide> losingGroup(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean group =
        sentence.first() + 1 < draft.phrase.first()
            && source.token(sentence.first()).is("the")
            && GROUPS.contains(source.token(sentence.first() + 1).key());
    return group && isSuffered(draft) ? movementBefore(sentence.first()) : Optional.empty();
  }

  private Optional<ToldSide> movementBefore(int before) {
    for (int at = before - 1; at >= Math.max(0, before - FAR); at--) {
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.filter(p -> !Parties.isState(p.side())).isPresent()) {
        return party.map(p -> new ToldSide(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** "On our side 14 comrades fell": of the one who speaks. */
  private Optional<ToldSide> ofOurSide(Draft draft) {
    OptionalInt words = ourSides.computeIfAbsent(draft.phrase.sentence().index(), this::ourSideIn);
    return words.isEmpty()
        ? Optional.empty()
        : speakers
            .speaker(draft)
            .map(
                side ->
                    new ToldSide(
                        side, Rule.OWN_TROOPS_OF_CLAIMANT, words.getAsInt(), words.getAsInt() + 3));
  }

  private OptionalInt ourSideIn(int sentence) {
    int end = source.sentence(sentence).end() - 2;
    for (int at = source.sentence(sentence).first(); at < end; at++) {
      if (source.token(at).is("on")
          && SPEAKERS.contains(source.token(at + 1).key())
          && (source.token(at + 2).is("side") || source.token(at + 2).is("part"))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** "two of its fighters": of the party named before, or of the one who speaks. */
  Optional<ToldSide> find(Draft draft) {
    Optional<ToldSide> ours = ofOurSide(draft);
    if (ours.isPresent()) {
      return ours;
    }
    int of = behindMore(draft);
    boolean ofOwn = of + 1 < draft.phrase.end() && source.token(of).is("of") && isOwn(of + 1);
    return ofOwn && draft.phrase.party().isEmpty() && !isFromElsewhere(draft)
        ? ofOwner(draft, of)
            .filter(own -> !fighters.isIrregular(draft) || !Parties.isState(own.side()))
        : Optional.empty();
  }

  /** Where "of" may stand: behind "54", "54 more", "54 others". */
  private int behindMore(Draft draft) {
    int end = draft.phrase.number().end();
    boolean more =
        end < draft.phrase.end()
            && (source.token(end).is("more")
                || source.token(end).is("other")
                || source.token(end).is("others"));
    return more ? end + 1 : end;
  }

  /** "four of its soldiers from the Emirates": an alliance has soldiers of many states. */
  private boolean isFromElsewhere(Draft draft) {
    int from = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end(), from + 3);
    return from < end
        && source.token(from).is("from")
        && source.mentions().within(Party.class, from + 1, end + 2).stream()
            .anyMatch(
                p -> p.first() < end && p.form() == PartyForm.NAME && Parties.isState(p.side()));
  }

  private Optional<ToldSide> ofOwner(Draft draft, int of) {
    Sentence sentence = draft.phrase.sentence();
    Optional<ToldSide> theirs = ofFoe(draft, of).or(() -> ofStruck(draft));
    if (theirs.isPresent()) {
      return theirs;
    }
    boolean ours = SPEAKERS.contains(source.token(of + 1).key());
    if (!ours && EnemyWords.open(source, sentence.first(), draft.phrase.first())) {
      return speakers.enemy(draft);
    }
    boolean speaks = ours || Agents.isActive(draft);
    Optional<ToldSide> subject =
        finder.partyNamedBefore(sentence.first(), draft.phrase.first(), Rule.PRONOUN_OF_PARTY);
    Optional<Side> doer = agents.of(draft).flatMap(Agents.Agent::side);
    Optional<ToldSide> speaker =
        speakers
            .speaker(draft)
            .or(() -> ours ? parties.homeOfFoe() : Optional.empty())
            .filter(side -> !doer.equals(Optional.of(side)))
            .map(side -> new ToldSide(side, Rule.OWN_TROOPS_OF_CLAIMANT, of, of + 2));
    if (fighters.isIrregular(draft)) {
      return speaker
          .filter(own -> !Parties.isState(own.side()))
          .or(() -> subject.filter(own -> !Parties.isState(own.side())))
          .or(() -> ofMovementBefore(draft));
    }
    return speaks
        ? speaker.or(
            () ->
                ours
                    ? Optional.empty()
                    : ofMovementBefore(draft).filter(own -> !doer.equals(Optional.of(own.side()))))
        : subject.or(() -> speaker);
  }

  /** "Jets bomb the al-Shabaab group, killing 80 of its fighters": a state has no such fighters. */
  private Optional<ToldSide> ofMovementBefore(Draft draft) {
    return source
        .mentions()
        .within(Party.class, draft.phrase.sentence().first(), draft.phrase.first())
        .reversed()
        .stream()
        .filter(p -> !Parties.isState(p.side()))
        .findFirst()
        .map(p -> new ToldSide(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()));
  }

  /** "bombed the group, killing 60 of its fighters": of whom the verb before struck. */
  private Optional<ToldSide> ofStruck(Draft draft) {
    if (!Agents.isActive(draft)) {
      return Optional.empty();
    }
    DeedWord verb = draft.governance.orElseThrow().word();
    return verb.form() == Form.PARTICIPLE && verb.end() <= draft.phrase.first()
        ? struck
            .before(draft.phrase.sentence().first(), verb.first())
            .map(p -> new ToldSide(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()))
        : Optional.empty();
  }

  /** "NATO said three of its troops had died": soldiers of an owner that is no side. */
  boolean isOfUnknown(Draft draft) {
    int of = draft.phrase.number().end();
    return draft.item == Item.PERSONNEL
        && of + 1 < draft.phrase.end()
        && source.token(of).is("of")
        && source.token(of + 1).is("its");
  }

  private boolean isOwn(int at) {
    return source.isSideWord(at, SideWord.OWN);
  }

  /** "they have lost": the party that the sentence before ended on. */
  Optional<ToldSide> pronoun(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(draft.phrase.first(), sentence.first() + SUBJECT);
    boolean subject = false;
    for (int at = sentence.first(); at < end; at++) {
      subject |= isOwn(at) && !SPEAKERS.contains(source.token(at).key());
    }
    if (!subject
        || isOfSpeaker(draft)
        || !isSuffered(draft)
        || draft.isInFlight()
        || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = source.sentence(sentence.index() - 1);
    return source.mentions().within(Party.class, before.first(), before.end()).stream()
        .filter(p -> !isOfPerson(p, before))
        .reduce((a, b) -> b)
        .filter(p -> Parties.isState(p.side()) || !fighters.isRegular(draft))
        .map(p -> new ToldSide(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()));
  }

  /** "US President Joe Biden": the land of a person's office has no losses. */
  private boolean isOfPerson(Party party, Sentence sentence) {
    return party.end() < sentence.end()
        && source
            .mentions()
            .startingAt(Office.class, party.end())
            .filter(office -> office.entry().has("person"))
            .isPresent();
  }

  /** "It acknowledged the loss of six of its men": who speaks is not the party named last. */
  private static boolean isOfSpeaker(Draft draft) {
    return draft.attribution.claimant().isPresent()
        && draft.attribution.first() == draft.phrase.sentence().first();
  }

  private static boolean isSuffered(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Loser.SUBJECT || g.word().deed() == Deed.CASUALTIES)
        .isPresent();
  }
}
