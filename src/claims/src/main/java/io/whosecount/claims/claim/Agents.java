package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.SideCue;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who did it: the subject of the verb, the one behind "by", the one whose strike it was. */
final class Agents {
  /** How far behind a passive verb its "by" may stand, and the agent behind it, in tokens. */
  private static final int NEAR = 6;

  /** How far behind a passive verb "in a Russian strike" may stand, in tokens. */
  private static final int FAR = 14;

  /**
   * Who did it.
   *
   * @param side the party, if it is named
   * @param first the first token of the words that tell it
   * @param end the token behind them
   */
  record Agent(Optional<Side> side, int first, int end) {
    static Agent of(Party party) {
      return new Agent(Optional.of(party.side()), party.first(), party.end());
    }
  }

  /** How far before "and destroyed" the verb may stand that it is joined to, in tokens. */
  private static final int JOINT = 16;

  /** Words behind a hyphen that tell whom a party goes with: "al-Qaeda-linked". */
  static final Set<String> LED =
      WordSet.of("led", "linked", "affiliated", "allied", "aligned", "backed", "inspired");

  private static final Set<String> AT = WordSet.of("at", "to", "as");

  private final Source source;
  private final PartyFinder finder;
  private final SpeakerSides speakers;
  private final StruckTowns towns;
  private final NamelessFighters nameless;
  private final Clauses clauses;
  private final NamelessArmies armies;
  private final Strikers strikers;

  Agents(Source source, PartyFinder finder, SpeakerSides speakers, NamelessArmies armies) {
    this.armies = armies;
    this.source = source;
    this.finder = finder;
    this.speakers = speakers;
    this.towns = new StruckTowns(source);
    this.nameless = new NamelessFighters(source);
    this.clauses = new Clauses(source);
    this.strikers = new Strikers(source);
  }

  /** Whether the counted are the object of an active verb: "killed 25 soldiers". */
  static boolean isActive(Draft draft) {
    return draft
        .governance
        .filter(g -> g.word().deed().loser() == Deed.Loser.OBJECT && !g.countedIsSubject())
        .filter(g -> g.word().isVerb() || isTaking(g))
        .isPresent();
  }

  /** "took six prisoner". */
  private static boolean isTaking(Governance governance) {
    return governance.reach() == Governance.Reach.HEAD && governance.word().deed() == Deed.CAPTURE;
  }

  /** Who did what befell the counted; empty when the sentence does not say. */
  Optional<Agent> of(Draft draft) {
    if (draft.governance.isEmpty()) {
      return Optional.empty();
    }
    Governance governance = draft.governance.get();
    int verb = governance.word().first();
    Sentence sentence = source.sentenceAt(verb);
    if (isActive(draft) && !isReduced(draft, governance.word())) {
      boolean participle = governance.word().form() == Form.PARTICIPLE;
      return (participle
              ? ofOwn(draft, sentence, verb).or(() -> opening(sentence, verb))
              : Optional.<Agent>empty())
          .or(() -> ofSpeaker(draft, sentence, verb))
          .or(() -> subject(sentence, verb))
          .or(() -> ofStrike(draft, sentence));
    }
    return by(draft).or(() -> ofStrike(draft, sentence)).or(() -> ofToll(draft));
  }

  /** "the death toll from Israel's offensive": whose blows the toll is of. */
  private Optional<Agent> ofToll(Draft draft) {
    DeedWord toll = draft.governance.orElseThrow().word();
    return toll.isVerb() || toll.end() > draft.phrase.first()
        ? Optional.empty()
        : source.mentions().within(Party.class, toll.end(), draft.phrase.first()).stream()
            .findFirst()
            .filter(strikers::is)
            .map(Agent::of);
  }

  /** "put the number of mercenaries killed at 20": a participle behind its noun, and no verb. */
  private boolean isReduced(Draft draft, DeedWord word) {
    return word.form() == Form.PAST
        && draft.phrase.first() > word.end()
        && AT.contains(source.token(draft.phrase.first() - 1).key())
        && source.mentions().endingAt(ItemNoun.class, word.first()).isPresent();
  }

  /** "Angola said that its gunners brought down 24 planes": the speaker's gunners. */
  private Optional<Agent> ofSpeaker(Draft draft, Sentence sentence, int verb) {
    int farthest = Math.max(sentence.first(), verb - NEAR);
    return own(draft, IntStream.iterate(verb - 1, at -> at >= farthest, at -> at - 1));
  }

  /** "Chad said its army had routed a Libyan column, killing 394": what is its own is before. */
  private Optional<Agent> ofOwn(Draft draft, Sentence sentence, int verb) {
    int said = Math.max(sentence.first(), draft.attribution.end());
    return own(draft, IntStream.range(said, Math.min(verb, said + NEAR)));
  }

  /** "its", not in "two of its soldiers". */
  private boolean isOwner(int at) {
    return is(at, SideWord.OWN) && (at == 0 || !source.token(at - 1).is("of"));
  }

  /** The speaker's own, where a word of owning comes before any party on the way. */
  private Optional<Agent> own(Draft draft, IntStream way) {
    OptionalInt met =
        way.filter(at -> source.mentions().covers(Party.class, at) || isOwner(at)).findFirst();
    if (met.isEmpty() || source.mentions().covers(Party.class, met.getAsInt())) {
      return Optional.empty();
    }
    int own = met.getAsInt();
    return speakers.speaker(draft).map(side -> new Agent(Optional.of(side), own, own + 1));
  }

  /** "Ukraine hit a Russian column, killing 12": who opened the sentence, not who came last. */
  private Optional<Agent> opening(Sentence sentence, int verb) {
    return finder.openingParty(sentence.first(), verb).filter(p -> !nameless.are(p)).map(Agent::of);
  }

  /**
   * "Armenia killed 14 soldiers and destroyed nine tanks": the second verb has the same subject.
   */
  private Optional<Agent> subject(Sentence sentence, int verb) {
    int and = verb - 1;
    if (and > sentence.first() && source.token(and).is("and")) {
      for (int at = and - 1; at > Math.max(sentence.first(), and - JOINT); at--) {
        Optional<DeedWord> before = source.mentions().endingAt(DeedWord.class, at);
        if (source.isSideWord(at, SideWord.CLAUSE) || source.token(at).is(";")) {
          break;
        }
        if (before.filter(d -> d.isVerb() && d.form() == Form.PAST).isPresent()) {
          return subject(sentence, before.get().first());
        }
      }
    }
    return subjectOf(sentence, verb);
  }

  private Optional<Agent> subjectOf(Sentence sentence, int verb) {
    Optional<Agent> army =
        armies.subject(sentence, verb).map(side -> new Agent(Optional.of(side), verb - 1, verb));
    if (army.isPresent()) {
      return army;
    }
    Optional<Agent> party =
        finder
            .agentBefore(sentence.first(), verb)
            .filter(p -> !towns.names(p, sentence))
            .map(Agent::of);
    int from = party.map(Agent::end).orElse(sentence.first());
    for (int at = verb - 1; at >= from; at--) {
      if (isNature(at)) {
        return Optional.empty();
      }
      if (is(at, SideWord.IRREGULAR) && !nameless.areKilled(sentence, at)) {
        boolean ofParty = party.isPresent() && at <= behindLed(party.get().end()) + 1;
        return ofParty && isMovement(party.get()) ? party : unnamed(at);
      }
    }
    return party;
  }

  /** Behind the "-led" of "Hamas-led militants". */
  private int behindLed(int end) {
    boolean led =
        end + 1 < source.layout().tokens().size()
            && source.token(end).is("-")
            && LED.contains(source.token(end + 1).key());
    return led ? end + 2 : end;
  }

  /** "Morocco's deadliest quake killed": nobody did it. */
  private boolean isNature(int at) {
    return source
        .mentions()
        .at(SideCue.class, at)
        .filter(cue -> cue.word() == SideWord.CALAMITY && cue.entry().has("nature"))
        .isPresent();
  }

  private static boolean isMovement(Agent agent) {
    return agent.side().filter(s -> !Parties.isState(s)).isPresent();
  }

  /** "Syrian rebels": they are of no side that has a name. */
  private static Optional<Agent> unnamed(int at) {
    return Optional.of(new Agent(Optional.empty(), at, at + 1));
  }

  /** "were killed by Israeli forces", "at the hands of the rebels". */
  Optional<Agent> by(Draft draft) {
    if (draft.governance.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = draft.phrase.sentence();
    int behind = Math.max(draft.phrase.end(), draft.governance.orElseThrow().word().end());
    int end = Math.min(sentence.end(), behind + NEAR);
    for (int at = behind; at < end; at++) {
      boolean by = source.token(at).is("by") || source.token(at).is("hands");
      if (by) {
        return agentBehind(at + 1, sentence);
      }
    }
    return Optional.empty();
  }

  private Optional<Agent> agentBehind(int from, Sentence sentence) {
    int end = Math.min(sentence.end(), from + NEAR);
    for (int at = from; at < end; at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent()) {
        return party.filter(p -> !nameless.are(p)).map(Agent::of).or(() -> unnamed(from));
      }
      if (is(at, SideWord.IRREGULAR)) {
        return unnamed(at);
      }
      if (at > from && is(at, SideWord.SCENE) && !isOfMembers(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "by members of Hamas", not "by a car bomb north of Baghdad" or "by a mine in Mali". */
  private boolean isOfMembers(int of) {
    return source.token(of).is("of")
        && source
            .mentions()
            .endingAt(ItemNoun.class, of)
            .filter(n -> n.item().isPeople())
            .isPresent();
  }

  /** "in a Russian drone strike", "after Hamas's attack". */
  private Optional<Agent> ofStrike(Draft draft, Sentence sentence) {
    int end = Math.min(sentence.end(), draft.phrase.end() + FAR);
    for (int at = draft.phrase.end(); at < end; at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent() && isStriker(party.get(), sentence)) {
        int here = at;
        return party.filter(p -> !clauses.part(sentence, draft.phrase.end(), here)).map(Agent::of);
      }
    }
    return Optional.empty();
  }

  private boolean isStriker(Party party, Sentence sentence) {
    if (towns.names(party, sentence)) {
      return false;
    }
    int at = party.end();
    if (at < sentence.end() && source.token(at).is("'s")) {
      at++;
    } else if (at + 1 < sentence.end() && source.token(at + 1).is("led")) {
      at += 2;
    }
    int end = Math.min(sentence.end(), at + 2);
    for (; at < end; at++) {
      if (is(at, SideWord.STRIKE)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int at, SideWord word) {
    return source.isSideWord(at, word);
  }
}
