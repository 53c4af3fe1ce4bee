package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says whose loss it is: from the phrase, from the verb and its voice, from the scene. */
final class SideResolver {
  private static final Set<String> ENEMY =
      Set.of("enemy", "enemy's", "occupiers", "invaders", "adversary", "occupants");

  private final Source source;
  private final Parties parties;

  SideResolver(Source source) {
    this.source = source;
    this.parties = new Parties(source);
  }

  /** The side of a draft and the rule that told it. */
  record Told(Side side, Rule rule, int first, int end) {}

  Optional<Told> resolve(Draft draft, Optional<Draft> previous) {
    CountPhrase phrase = draft.phrase;
    return inPhrase(draft)
        .or(() -> ofParty(draft))
        .or(() -> byVerb(draft))
        .or(() -> enemy(draft))
        .or(() -> pronoun(draft))
        .or(() -> chained(draft, previous))
        .or(() -> enemyByDeed(draft))
        .or(() -> speakersOwn(draft))
        .or(() -> draft.item.isPeople() ? scene(draft) : weapon(draft))
        .or(() -> above(phrase.sentence(), draft));
  }

  /** "43 Russian drones". */
  private Optional<Told> inPhrase(Draft draft) {
    return draft
        .phrase
        .party()
        .map(p -> new Told(p.side(), Rule.PARTY_IN_PHRASE, p.first(), p.end()));
  }

  /** "20 generals of the Russian army", "61 drones launched by Russia". */
  private Optional<Told> ofParty(Draft draft) {
    int at = draft.phrase.end();
    int end = Math.min(draft.phrase.sentence().end(), at + 6);
    boolean led = false;
    for (; at < end; at++) {
      String key = source.token(at).key();
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent() && led) {
        return party.map(p -> new Told(p.side(), Rule.PARTY_BEHIND_PHRASE, p.first(), p.end()));
      }
      boolean launchedBy =
          key.equals("by")
              && at > draft.phrase.end()
              && source
                  .mentions()
                  .endingAt(Mention.DeedWord.class, at)
                  .filter(
                      d ->
                          d.deed() == Deed.LAUNCH
                              || d.deed() == Deed.LOSE
                              || d.deed() == Deed.SUFFER)
                  .isPresent();
      if (key.equals("of") && at == draft.phrase.end() || launchedBy) {
        led = true;
      } else if (led
          && !key.equals("the")
          && !source.isFunction(at, Mention.FunctionKind.DETERMINER)) {
        return Optional.empty();
      } else if (!led
          && source.mentions().startingAt(Mention.DeedWord.class, at).isEmpty()
          && !source.isFunction(at, Mention.FunctionKind.AUXILIARY)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Told> byVerb(Draft draft) {
    if (draft.governance.filter(g -> g.reach() != Reach.WHOLE).isEmpty()) {
      return Optional.empty();
    }
    Governance governance = draft.governance.get();
    Mention.DeedWord word = governance.word();
    Sentence sentence = draft.phrase.sentence();
    int from = sentenceOf(word).first();
    Deed deed = word.deed();
    if (governance.reach() == Reach.HEAD) {
      return headOfLoss(draft, sentence);
    }
    if (governance.reach() == Reach.LEAD || word.entry().has("noun")) {
      return partyBefore(from, word.first(), Rule.PARTY_OF_LOSS).or(() -> partyBehind(word, draft));
    }
    if (deed.loser() == Loser.SUBJECT && !governance.countedIsSubject()) {
      return partyBefore(from, word.first(), Rule.SUBJECT_OF_VERB);
    }
    if (deed.loser() == Loser.OBJECT
        && word.isVerb()
        && !governance.countedIsSubject()
        && militaryItem(draft)) {
      return enemyAt(from, word.first(), draft).isPresent()
          ? Optional.empty()
          : partyBefore(from, word.first(), Rule.OPPONENT_OF_AGENT)
              .flatMap(
                  agent ->
                      parties
                          .opponentOf(agent.side())
                          .map(
                              o ->
                                  new Told(o, Rule.OPPONENT_OF_AGENT, agent.first(), agent.end())));
    }
    return Optional.empty();
  }

  private boolean militaryItem(Draft draft) {
    return !draft.item.isPeople() && draft.outcome != Outcome.DAMAGED && draft.item != Item.BUILDING
        || draft.item == Item.PERSONNEL;
  }

  /** "Putin's forces suffered 2,000 casualties", "Ukraine had suffered 124,500 casualties". */
  private Optional<Told> headOfLoss(Draft draft, Sentence sentence) {
    int first = draft.phrase.first();
    for (int at = first - 1; at >= sentence.first() && at > first - 12; at--) {
      Optional<Mention.DeedWord> verb =
          source.mentions().at(Mention.DeedWord.class, at).filter(Mention.DeedWord::isVerb);
      if (verb.isPresent()) {
        boolean inflicts = verb.get().deed() == Deed.INFLICT;
        if (inflicts) {
          return Optional.empty();
        }
        return partyBefore(sentence.first(), verb.get().first(), Rule.SUBJECT_OF_VERB);
      }
    }
    boolean troops = draft.item == Item.PERSONNEL && draft.outcome == Outcome.CASUALTIES;
    return troops ? partyBefore(sentence.first(), first, Rule.PARTY_BEFORE_LOSS) : Optional.empty();
  }

  /** The nearest party before a token; a claimant's own words and "in Ukraine" do not count. */
  private Optional<Told> partyBefore(int from, int before, Rule rule) {
    Optional<Told> fallback = Optional.empty();
    for (int at = before - 1; at >= from; at--) {
      if (source.token(at).is(";")) {
        break;
      }
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        Party p = party.get();
        boolean located =
            p.first() > from && isLocation(p.first() - 1) && p.form() != PartyForm.LEADER;
        Told told = new Told(p.side(), rule, p.first(), p.end());
        if (!located) {
          return Optional.of(told);
        }
        fallback = fallback.or(() -> Optional.of(told));
        at = p.first();
      }
    }
    return fallback.filter(t -> rule == Rule.PARTY_OF_LOSS);
  }

  private boolean isLocation(int at) {
    return Set.of(
            "in", "at", "from", "near", "over", "across", "with", "on", "to", "against", "for")
        .contains(source.token(at).key());
  }

  private Optional<Told> partyBehind(Mention.DeedWord word, Draft draft) {
    int end = Math.min(draft.phrase.first(), draft.phrase.sentence().end());
    for (int at = word.end(); at < end; at++) {
      Optional<Party> party = source.mentions().startingAt(Party.class, at);
      if (party.isPresent()) {
        return party.map(p -> new Told(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  private Sentence sentenceOf(Mention.DeedWord word) {
    int low = 0;
    int high = source.layout().sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (source.sentence(middle).first() <= word.first()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return source.sentence(low);
  }

  private Optional<Integer> enemyAt(int from, int end, Draft draft) {
    for (int at = end - 1; at >= from; at--) {
      if (ENEMY.contains(source.token(at).key())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "the enemy lost": the opponent of the one who speaks. */
  private Optional<Told> enemy(Draft draft) {
    Sentence sentence =
        draft.governance.map(g -> sentenceOf(g.word())).orElse(draft.phrase.sentence());
    Optional<Integer> at =
        enemyAt(sentence.first(), sentence.end(), draft)
            .or(() -> enemyAt(draft.phrase.first(), draft.phrase.end(), draft));
    return at.flatMap(
        i ->
            opponentOfSpeaker(draft).map(side -> new Told(side, Rule.ENEMY_OF_CLAIMANT, i, i + 1)));
  }

  private Optional<Side> opponentOfSpeaker(Draft draft) {
    return speaker(draft).flatMap(parties::opponentOf);
  }

  private Optional<Side> speaker(Draft draft) {
    return partyIn(draft.attribution)
        .or(() -> draft.attribution.claimant().flatMap(this::sideOfClaimant));
  }

  private Optional<Side> partyIn(Attribution attribution) {
    return source.mentions().within(Party.class, attribution.first(), attribution.end()).stream()
        .findFirst()
        .map(Party::side);
  }

  private Optional<Side> sideOfClaimant(Claimant claimant) {
    String prefix = claimant.id().split("-")[0];
    return parties.byFrequency().stream()
        .filter(s -> s.id().equalsIgnoreCase(prefix) || named(claimant, s))
        .findFirst();
  }

  private boolean named(Claimant claimant, Side side) {
    List<io.whosecount.claims.text.Token> tokens =
        io.whosecount.claims.text.Tokenizer.tokens(claimant.name());
    for (int at = 0; at < tokens.size(); at++) {
      Optional<String> id =
          source
              .lexicon()
              .states()
              .longest(tokens, at, tokens.size())
              .or(longestParty(tokens, at))
              .map(f -> f.word().entry().canonical());
      if (id.filter(side.id()::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private java.util.function.Supplier<Optional<io.whosecount.claims.lexicon.Found>> longestParty(
      List<io.whosecount.claims.text.Token> tokens, int at) {
    return () -> source.lexicon().parties().longest(tokens, at, tokens.size());
  }

  /** "they have lost": the party that the sentence before ended on. */
  private Optional<Told> pronoun(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int end = Math.min(draft.phrase.first(), sentence.first() + 8);
    boolean subject = false;
    for (int at = sentence.first(); at < end; at++) {
      subject |= Set.of("they", "it", "its", "their").contains(source.token(at).key());
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
        .map(p -> new Told(p.side(), Rule.PRONOUN_OF_PARTY, p.first(), p.end()));
  }

  /**
   * "Shoigu said 5,937 troops had been killed": a minister who names no other speaks of his own.
   */
  private Optional<Told> speakersOwn(Draft draft) {
    boolean soldiers =
        draft.item == Item.PERSONNEL
            && draft.governance.filter(Governance::countedIsSubject).isPresent();
    boolean official =
        draft
            .attribution
            .claimant()
            .filter(c -> c.kind() == io.whosecount.claims.lexicon.ClaimantKind.GOVERNMENT)
            .isPresent();
    return soldiers && official
        ? speaker(draft)
            .map(
                s ->
                    new Told(
                        s,
                        Rule.OWN_TROOPS_OF_CLAIMANT,
                        draft.attribution.first(),
                        draft.attribution.end()))
        : Optional.empty();
  }

  /** What is neutralised, and what a ministry says was destroyed, is the enemy's. */
  private Optional<Told> enemyByDeed(Draft draft) {
    boolean deed =
        draft
            .governance
            .map(g -> g.word().deed())
            .filter(d -> d == Deed.NEUTRALISE || d == Deed.DESTROY && !draft.item.isPeople())
            .isPresent();
    boolean military =
        draft.item != Item.BUILDING && draft.item != Item.VEHICLE && draft.item != Item.CIVILIAN;
    return deed && military
        ? opponentOfSpeaker(draft)
            .map(s -> new Told(s, Rule.ENEMY_BY_DEED, draft.phrase.first(), draft.phrase.end()))
        : Optional.empty();
  }

  /** The number before in the same list is of the same side. */
  private Optional<Told> chained(Draft draft, Optional<Draft> previous) {
    return previous
        .filter(p -> p.item.isPeople() == draft.item.isPeople())
        .flatMap(p -> p.side)
        .map(side -> new Told(side, Rule.SAME_LIST, draft.phrase.first(), draft.phrase.end()));
  }

  /** People without a party are those of the place where it happened. */
  private Optional<Told> scene(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return placeIn(sentence)
        .or(() -> before(sentence))
        .or(() -> ofLocalClaimant(draft))
        .or(() -> ofDocument(draft))
        .or(() -> locatedParty(sentence));
  }

  private Optional<Told> ofDocument(Draft draft) {
    return draft.outcome == Outcome.DISPLACED
        ? Optional.empty()
        : parties
            .sceneOfDocument()
            .map(
                s -> new Told(s, Rule.SCENE_OF_DOCUMENT, draft.phrase.first(), draft.phrase.end()));
  }

  /** "Gaza's health ministry said 71 people were killed": the people of Gaza. */
  private Optional<Told> ofLocalClaimant(Draft draft) {
    Attribution attribution = draft.attribution;
    Optional<Side> place =
        source.mentions().within(Place.class, attribution.first(), attribution.end()).stream()
            .findFirst()
            .map(Place::side);
    return place
        .or(() -> partyIn(attribution))
        .map(s -> new Told(s, Rule.SCENE_OF_CLAIMANT, attribution.first(), attribution.end()));
  }

  private Optional<Told> before(Sentence sentence) {
    Block block = source.block(sentence);
    for (int at = sentence.index() - 1;
        at >= 0 && at >= Math.min(block.firstSentence(), sentence.index() - 3);
        at--) {
      Optional<Told> there = placeIn(source.sentence(at));
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> placeIn(Sentence sentence) {
    Optional<Told> place =
        source.mentions().within(Place.class, sentence.first(), sentence.end()).stream()
            .findFirst()
            .map(p -> new Told(p.side(), Rule.SCENE_OF_SENTENCE, p.first(), p.end()));
    return place.or(() -> locatedParty(sentence));
  }

  private Optional<Told> locatedParty(Sentence sentence) {
    return source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.form() == PartyForm.NAME || p.form() == PartyForm.CAPITAL)
        .filter(
            p ->
                p.first() > sentence.first()
                    && Set.of(
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
                            "into")
                        .contains(source.token(p.first() - 1).key()))
        .findFirst()
        .map(p -> new Told(p.side(), Rule.LOCATED_IN_PARTY, p.first(), p.end()));
  }

  /** A weapon without an owner is of the side whose weapons the text spoke of before. */
  private Optional<Told> weapon(Draft draft) {
    if (draft.outcome == Outcome.INTERCEPTED) {
      Sentence sentence = draft.phrase.sentence();
      for (int at = sentence.index(); at >= 0 && at >= sentence.index() - 3; at--) {
        Sentence look = source.sentence(at);
        Optional<Told> launcher =
            source.mentions().within(Mention.DeedWord.class, look.first(), look.end()).stream()
                .filter(d -> d.deed() == Deed.LAUNCH)
                .flatMap(d -> partyBefore(look.first(), d.first(), Rule.LAUNCHER_BEFORE).stream())
                .findFirst();
        if (launcher.isPresent()) {
          return launcher;
        }
      }
      return speaker(draft)
          .flatMap(parties::opponentOf)
          .map(
              s ->
                  new Told(s, Rule.OPPONENT_OF_CLAIMANT, draft.phrase.first(), draft.phrase.end()));
    }
    return draft.outcome == Outcome.DAMAGED
            || draft.item == Item.BUILDING
            || draft.item == Item.VEHICLE
        ? scene(draft)
        : Optional.empty();
  }

  private Optional<Told> above(Sentence sentence, Draft draft) {
    Sentence look = sentence;
    for (int at = sentence.index() - 1; at >= 0 && at >= sentence.index() - 2; at--) {
      look = source.sentence(at);
      if (look.block() != sentence.block()) {
        return Optional.empty();
      }
      Optional<Told> party = partyBefore(look.first(), look.end(), Rule.PARTY_IN_SENTENCE_BEFORE);
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }
}
