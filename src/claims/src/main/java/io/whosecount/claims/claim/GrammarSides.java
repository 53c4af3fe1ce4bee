package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Whose loss it is by grammar: the party in the phrase, the subject of the verb, its opponent. */
final class GrammarSides {
  /** How far behind a noun of loss that leads a list its party may stand, in tokens. */
  private static final int FARTHEST = 400;

  /** How far before a noun of loss its party may stand, in tokens. */
  private static final int BESIDE = 3;

  /** How far before a count the first of two fellows may stand, in tokens. */
  private static final int FELLOW = 6;

  /** How far before a count "losses" may stand, in tokens. */
  private static final int LOSSES = 20;

  private static final Set<String> TO = WordSet.of("at", "to", "were", "as", "totalled", "totaled");

  private final Source source;
  private final PartyFinder finder;
  private final PartyBehind behind;
  private final Strikers strikers;
  private final StateRebels rebels;
  private final SufferedLosses suffered;

  GrammarSides(Source source, PartyFinder finder, PartyBehind behind, StateRebels rebels) {
    this.rebels = rebels;
    this.source = source;
    this.finder = finder;
    this.behind = behind;
    this.strikers = new Strikers(source);
    this.suffered = new SufferedLosses(source, finder);
  }

  /** The side that the words around the number name. */
  Optional<ToldSide> find(Draft draft) {
    return inPhrase(draft)
        .or(() -> costing(draft))
        .or(() -> behind.find(draft))
        .or(() -> lost(draft))
        .or(() -> suffered.find(draft))
        .or(() -> byVerb(draft));
  }

  /** "43 Russian drones". */
  private Optional<ToldSide> inPhrase(Draft draft) {
    return draft
        .phrase
        .party()
        .or(() -> inNoun(draft))
        .map(p -> new ToldSide(rebels.sideOf(p), Rule.PARTY_IN_PHRASE, p.first(), p.end()));
  }

  /** "385 Taliban fighters": the party is a part of the noun. */
  private Optional<Party> inNoun(Draft draft) {
    return source
        .mentions()
        .within(Party.class, draft.phrase.number().end(), draft.phrase.end())
        .stream()
        .findFirst()
        .filter(p -> p.form() != Mention.PartyForm.CAPITAL);
  }

  /** "the war has cost Russia a million casualties". */
  private Optional<ToldSide> costing(Draft draft) {
    return source
        .mentions()
        .endingAt(Party.class, draft.phrase.first())
        .filter(p -> p.first() > draft.phrase.sentence().first())
        .filter(p -> source.token(p.first() - 1).key().startsWith("cost"))
        .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
  }

  /** "Chad had lost 22 men killed": what befell them stands behind, who lost them before. */
  private Optional<ToldSide> lost(Draft draft) {
    return verbBefore(draft)
        .filter(word -> word.isVerb() && word.form() != Form.PARTICIPLE)
        .filter(word -> word.deed() == Deed.LOSE || word.deed() == Deed.SUFFER)
        .filter(word -> draft.governance.filter(Governance::countedIsSubject).isPresent())
        .filter(word -> word.deed() == Deed.LOSE || !isTaken(draft) && !isNamelessArmy(word))
        .flatMap(
            word ->
                finder.subjectBefore(
                    draft.phrase.sentence().first(), word.first(), Rule.SUBJECT_OF_VERB));
  }

  /**
   * Right before the count, or before the first of "suffered 70,000 killed and 120,000 wounded".
   */
  private Optional<Mention.DeedWord> verbBefore(Draft draft) {
    int first = draft.phrase.first();
    Optional<Mention.DeedWord> verb = source.mentions().endingAt(Mention.DeedWord.class, first);
    boolean second =
        verb.isEmpty()
            && first - FELLOW > draft.phrase.sentence().first()
            && source.token(first - 1).is("and")
            && source
                .mentions()
                .endingAt(Mention.DeedWord.class, first - 1)
                .filter(Mention.DeedWord::isVerb)
                .isPresent();
    return second
        ? source.mentions().within(Mention.Number.class, first - FELLOW, first).stream()
            .findFirst()
            .flatMap(n -> source.mentions().endingAt(Mention.DeedWord.class, n.first()))
            .filter(word -> word.deed() == Deed.SUFFER)
        : verb;
  }

  /** "the army suffered": whoever was named before, it is the army. */
  private boolean isNamelessArmy(Mention.DeedWord verb) {
    int army = verb.first() - 1;
    return army > 0
        && (source.isSideWord(army, SideWord.ARMY) || source.isSideWord(army, SideWord.REGULAR))
        && !source.mentions().covers(Party.class, army - 1);
  }

  /** "took 251 others hostage": who takes them loses nobody. */
  private static boolean isTaken(Draft draft) {
    return draft.governance.filter(g -> g.word().deed() == Deed.CAPTURE).isPresent();
  }

  private Optional<ToldSide> byVerb(Draft draft) {
    if (draft.governance.filter(g -> g.reach() != Reach.WHOLE).isEmpty()) {
      return Optional.empty();
    }
    Governance governance = draft.governance.get();
    Mention.DeedWord word = governance.word();
    Sentence sentence = draft.phrase.sentence();
    int from = source.sentenceAt(word.first()).first();
    Deed deed = word.deed();
    if (governance.reach() == Reach.HEAD && deed == Deed.CAPTURE) {
      return Optional.empty();
    }
    if (governance.reach() == Reach.HEAD) {
      return headOfLoss(draft, sentence);
    }
    if (governance.reach() == Reach.LEAD || word.entry().has("noun")) {
      boolean people = draft.item.isPeople() && draft.item != Item.PERSONNEL;
      return (people
              ? besideLoss(from, word)
              : besideLoss(from, word)
                  .or(() -> isOf(word) ? partyBehind(word, draft) : Optional.empty())
                  .or(() -> finder.partyBefore(from, word.first(), Rule.PARTY_OF_LOSS)))
          .or(() -> partyBehind(word, draft));
    }
    if (deed.loser() == Loser.SUBJECT && !governance.countedIsSubject()) {
      if (word.form() == Form.PARTICIPLE && EnemyWords.open(source, from, word.first())) {
        return Optional.empty();
      }
      return finder.subjectBefore(from, word.first(), Rule.SUBJECT_OF_VERB);
    }
    if (deed.loser() == Loser.OBJECT
        && word.isVerb()
        && !governance.countedIsSubject()
        && militaryItem(draft)) {
      return relativeObject(from, word.first()).or(() -> participle(draft, from, word.first()));
    }
    return Optional.empty();
  }

  /** "the losses of Russian forces": whose they are stands behind, whoever was named before. */
  private boolean isOf(Mention.DeedWord word) {
    return word.end() < source.layout().tokens().size() && source.token(word.end()).is("of");
  }

  /** "put Iraqi losses at 15,500 killed or wounded and 1,850 captured". */
  Optional<ToldSide> ofLosses(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    int first = draft.phrase.first();
    boolean counted =
        first > sentence.first()
            && draft.item.isPeople()
            && TO.contains(source.token(first - 1).key());
    for (int at = first - 1; counted && at >= Math.max(sentence.first(), first - LOSSES); at--) {
      Optional<Mention.DeedWord> noun =
          source
              .mentions()
              .startingAt(Mention.DeedWord.class, at)
              .filter(d -> d.deed() == Deed.CASUALTIES && d.entry().has("noun"));
      if (noun.isPresent()) {
        return besideLoss(sentence.first(), noun.get());
      }
    }
    return Optional.empty();
  }

  /** "the Palestinian death toll": the party stands right before the noun of loss. */
  private Optional<ToldSide> besideLoss(int from, Mention.DeedWord word) {
    for (int at = word.first() - 1; at >= Math.max(from, word.first() - BESIDE); at--) {
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        return party.map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
      }
      if (source.mentions().covers(Mention.Function.class, at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Israeli troops killed in Gaza to 44": a participle behind the troops, no verb of theirs. */
  private Optional<ToldSide> participle(Draft draft, int from, int before) {
    Mention.DeedWord word = draft.governance.orElseThrow().word();
    Optional<Mention.ItemNoun> troops = source.mentions().endingAt(Mention.ItemNoun.class, before);
    boolean bare =
        word.form() == Form.PAST
            && troops.isPresent()
            && draft.phrase.first() > word.end()
            && source.token(draft.phrase.first() - 1).is("to");
    return bare
        ? source
            .mentions()
            .endingAt(Party.class, troops.get().first())
            .filter(p -> p.first() >= from)
            .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()))
        : Optional.empty();
  }

  /**
   * "the number of Russian troops it has killed": the troops are the object, not the agent, as they
   * are in "The Israeli military said it has killed".
   */
  private Optional<ToldSide> relativeObject(int from, int before) {
    boolean pronoun = false;
    for (int at = before - 1; at >= from; at--) {
      pronoun |= source.isFunction(at, Mention.FunctionKind.PRONOUN);
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        Party named = party.get();
        boolean troops = source.mentions().covers(Mention.ItemNoun.class, named.end());
        boolean speaks = source.mentions().anyBegins(Mention.Cue.class, named.end(), before);
        return pronoun && troops && !speaks && named.form() == Mention.PartyForm.ADJECTIVE
            ? Optional.of(
                new ToldSide(named.side(), Rule.PARTY_OF_LOSS, named.first(), named.end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean militaryItem(Draft draft) {
    return !draft.item.isPeople() && draft.outcome != Outcome.DAMAGED && draft.item != Item.BUILDING
        || draft.item == Item.PERSONNEL;
  }

  /** "Putin's forces suffered 2,000 casualties", "Ukraine had suffered 124,500 casualties". */
  private Optional<ToldSide> headOfLoss(Draft draft, Sentence sentence) {
    int first = draft.phrase.first();
    for (int at = first - 1; at >= sentence.first() && at > first - 12; at--) {
      if (source.token(at).is(";")) {
        break;
      }
      Optional<Mention.DeedWord> verb =
          source.mentions().at(Mention.DeedWord.class, at).filter(Mention.DeedWord::isVerb);
      if (verb.isPresent()) {
        boolean suffers = verb.get().deed().loser() == Loser.SUBJECT;
        return suffers
            ? finder.subjectBefore(sentence.first(), verb.get().first(), Rule.SUBJECT_OF_VERB)
            : Optional.empty();
      }
    }
    boolean troops = draft.item == Item.PERSONNEL && draft.outcome == Outcome.CASUALTIES;
    return troops
        ? finder.partyBefore(sentence.first(), first, Rule.PARTY_BEFORE_LOSS)
        : Optional.empty();
  }

  private Optional<ToldSide> partyBehind(Mention.DeedWord word, Draft draft) {
    int end = Math.min(draft.phrase.first(), word.end() + FARTHEST);
    for (int at = word.end(); at < end; at++) {
      Optional<Party> party =
          source.mentions().startingAt(Party.class, at).filter(p -> !strikers.is(p));
      if (party.isPresent()) {
        return party
            .filter(p -> !isOfAnotherNumber(p, word) && !isJoined(p))
            .map(p -> new ToldSide(p.side(), Rule.PARTY_OF_LOSS, p.first(), p.end()));
      }
    }
    return Optional.empty();
  }

  /** "a toll of 3,500 in Turkey and 1,600 in Syria": Turkey is of the first number only. */
  private boolean isOfAnotherNumber(Party party, Mention.DeedWord word) {
    int before = source.token(party.first() - 1).is("the") ? party.first() - 2 : party.first() - 1;
    return source.isSideWord(before, SideWord.SCENE)
        && !source.mentions().within(Mention.Number.class, word.end(), party.first()).isEmpty();
  }

  /** "the toll across Turkey and Syria": the people of two states, so of neither. */
  private boolean isJoined(Party party) {
    return source.token(party.end()).is("and")
        && source
            .mentions()
            .startingAt(Party.class, party.end() + 1)
            .filter(other -> !other.side().equals(party.side()))
            .isPresent();
  }
}
