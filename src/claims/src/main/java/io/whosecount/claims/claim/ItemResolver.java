package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what is counted where the phrase does not name it: "834 casualties", "injuring nine". */
final class ItemResolver {
  private static final Set<String> MILITARY =
      Set.of(
          "military",
          "troops",
          "soldiers",
          "forces",
          "army",
          "armed",
          "enemy",
          "battlefield",
          "combat",
          "soldier",
          "servicemen",
          "brigade",
          "army's",
          "regiment",
          "police",
          "rebels",
          "guerrillas",
          "guards",
          "detachment");

  /** Whose bodies they are nobody knows from the number before. */
  private static final Set<String> BODIES =
      Set.of("body", "corpse", "dead body", "lifeless body", "human remains", "mortal remains");

  private static final Set<String> IN_ACTION =
      Set.of("kia", "wia", "killed in action", "wounded in action");

  private static final Set<String> MEMBERS = Set.of("member", "man", "supporter", "follower");

  private static final Set<String> COPULAS = Set.of("were", "was", "are", "is");

  /** How far behind "five of those ..." its verb may stand, in tokens. */
  private static final int LONGEST_GROUP = 10;

  private final Source source;

  ItemResolver(Source source) {
    this.source = source;
  }

  /**
   * The item of a phrase that {@code deed} governs.
   *
   * @param previous the draft before it, if any
   * @param goesOn whether the sentence goes on counting what that one counted
   */
  Optional<Item> resolve(
      CountPhrase phrase, Governance governance, Optional<Draft> previous, boolean goesOn) {
    Deed deed = governance.word().deed();
    if (phrase.item().isPresent()) {
      return named(phrase, phrase.item().get(), deed, previous, goesOn);
    }
    Optional<Item> inherited =
        previous
            .map(d -> d.item)
            .filter(item -> deed.outcomeOf(item).isPresent())
            .filter(item -> !BODIES.contains(governance.word().entry().surface()))
            .filter(item -> deed != Deed.DISPLACE || item == Item.PERSON);
    Optional<Item> told = toldOfThose(phrase).filter(item -> deed.outcomeOf(item).isPresent());
    if (told.isPresent()) {
      return told;
    }
    boolean sameSentence =
        previous.filter(p -> p.phrase.sentence().index() == phrase.sentence().index()).isPresent();
    if (deed == Deed.CAPTURE && sameSentence && inherited.isPresent()) {
      return inherited;
    }
    if (isPeopleDeed(deed, governance)) {
      Optional<Item> lead = leadItem(governance, phrase);
      return lead.or(() -> ofThem(phrase))
          .or(() -> inherited.filter(Item::isPeople).filter(i -> goesOn))
          .or(() -> soldiersBefore(phrase, deed, previous))
          .or(() -> Optional.of(bySetting(phrase, governance)));
    }
    return inherited.or(() -> antecedent(phrase, deed));
  }

  /** "Five of those killed were children": the predicate says what is counted. */
  private Optional<Item> toldOfThose(CountPhrase phrase) {
    int of = phrase.number().end();
    int limit = Math.min(phrase.sentence().end(), of + LONGEST_GROUP);
    if (of >= limit || !source.token(of).is("of")) {
      return Optional.empty();
    }
    for (int at = of + 1; at + 1 < limit; at++) {
      if (source.token(at).kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
      if (COPULAS.contains(source.token(at).key())) {
        return source
            .mentions()
            .startingAt(ItemNoun.class, at + 1)
            .map(ItemNoun::item)
            .filter(Item::isPeople);
      }
    }
    return Optional.empty();
  }

  /** In a paragraph that counts soldiers "1,380 casualties" are soldiers too. */
  private static Optional<Item> soldiersBefore(
      CountPhrase phrase, Deed deed, Optional<Draft> previous) {
    return previous
        .filter(p -> deed == Deed.CASUALTIES && p.item == Item.PERSONNEL)
        .filter(p -> p.phrase.sentence().block() == phrase.sentence().block())
        .map(p -> p.item);
  }

  /** "39 others" are of the kind just counted; an army that "lost 4,000 people" lost soldiers. */
  private Optional<Item> named(
      CountPhrase phrase, ItemNoun noun, Deed deed, Optional<Draft> previous, boolean goesOn) {
    boolean others = noun.entry().surface().equals("others");
    boolean near =
        previous
            .filter(p -> p.phrase.sentence().block() == phrase.sentence().block())
            .filter(p -> p.item.isPeople())
            .isPresent();
    if (others && (goesOn || near) && previous.isPresent()) {
      return Optional.of(previous.get().item);
    }
    Optional<Item> first = others ? firstOfThem(phrase) : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    if (isFighterByParty(phrase, noun)) {
      return Optional.of(Item.PERSONNEL);
    }
    boolean lost =
        deed == Deed.LOSE && noun.item() == Item.PERSON && !noun.entry().surface().contains("li");
    return Optional.of(lost ? Item.PERSONNEL : noun.item());
  }

  /** "12 members of the PKK", "three Hezbollah men": an armed party's members fight. */
  private static boolean isFighterByParty(CountPhrase phrase, ItemNoun noun) {
    boolean member = MEMBERS.contains(noun.entry().surface());
    return member
        && phrase
            .party()
            .filter(p -> !p.side().id().equals(p.side().id().toUpperCase(Locale.ROOT)))
            .isPresent();
  }

  /** "engaged the terrorists and killed six of them". */
  private Optional<Item> ofThem(CountPhrase phrase) {
    int of = phrase.number().end();
    boolean them =
        of + 1 < phrase.sentence().end()
            && source.token(of).is("of")
            && source.token(of + 1).is("them");
    return them
        ? source
            .mentions()
            .within(ItemNoun.class, phrase.sentence().first(), phrase.first())
            .reversed()
            .stream()
            .map(ItemNoun::item)
            .filter(Item::isPeople)
            .findFirst()
        : Optional.empty();
  }

  /** "Iran shot down two of them": what is counted stands before. */
  private Optional<Item> antecedent(CountPhrase phrase, Deed deed) {
    return source
        .mentions()
        .within(ItemNoun.class, phrase.sentence().first(), phrase.first())
        .reversed()
        .stream()
        .map(ItemNoun::nature)
        .filter(item -> !item.isPeople())
        .filter(item -> deed.outcomeOf(item).isPresent())
        .findFirst();
  }

  /** "A policeman was killed and two others were hurt": the one who is not counted. */
  private Optional<Item> firstOfThem(CountPhrase phrase) {
    boolean reflexive =
        phrase.first() > 1 && source.token(phrase.first() - 2).key().endsWith("self");
    List<ItemNoun> before =
        reflexive
            ? List.of()
            : source.mentions().within(ItemNoun.class, phrase.sentence().first(), phrase.first());
    return before.reversed().stream()
        .filter(
            noun ->
                source.isFunction(noun.first() - 1, Mention.FunctionKind.DETERMINER)
                    || noun.first() == phrase.sentence().first())
        .map(ItemNoun::item)
        .filter(Item::isPeople)
        .findFirst();
  }

  private static boolean isPeopleDeed(Deed deed, Governance governance) {
    return switch (deed) {
      case KILL, DIE, DEATHS, WOUND, CASUALTIES, DISPLACE, MISSING, DETAIN, NEUTRALISE -> true;
      case LOSE, SUFFER, INFLICT -> governance.word().entry().has("count");
      case CAPTURE, RELEASE ->
          governance.reach() == Governance.Reach.PREDICATE
              || governance.reach() == Governance.Reach.HEAD
              || governance.reach() == Governance.Reach.OBJECT;
      case DESTROY, HIT, DOWN, INTERCEPT, DAMAGE, LAUNCH -> false;
    };
  }

  /** "the number of Russian troops it has killed to 110,740": an item before the deed. */
  private Optional<Item> leadItem(Governance governance, CountPhrase phrase) {
    Mention.DeedWord deed = governance.word();
    if (phrase.first() < deed.first()) {
      return Optional.empty();
    }
    boolean pronoun = !deed.isVerb();
    for (int at = deed.first() - 1;
        at >= phrase.sentence().first() && at > deed.first() - 8;
        at--) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return Optional.empty();
      }
      pronoun |= source.isFunction(at, Mention.FunctionKind.PRONOUN);
      Optional<ItemNoun> item = source.mentions().at(ItemNoun.class, at);
      if (item.isPresent() && !pronoun && !isNumberOf(item.get(), deed)) {
        return Optional.empty();
      }
      if (item.isPresent()) {
        return item.map(ItemNoun::item).filter(Item::isPeople);
      }
    }
    return Optional.empty();
  }

  /** "the number of civilians killed has climbed to 1,119". */
  private boolean isNumberOf(ItemNoun item, Mention.DeedWord deed) {
    return item.end() == deed.first()
        && item.first() > 0
        && source.token(item.first() - 1).is("of");
  }

  /** Soldiers where the sentence speaks of an army's losses, else people. */
  private Item bySetting(CountPhrase phrase, Governance governance) {
    boolean none = phrase.number().form() == Mention.NumberForm.ZERO;
    boolean losses = governance.word().deed() == Deed.CASUALTIES && !none;
    Optional<Party> party = phrase.party();
    if (IN_ACTION.contains(governance.word().entry().surface())) {
      return Item.PERSONNEL;
    }
    if (party
        .filter(p -> p.form() == PartyForm.LEADER || p.form() == PartyForm.FORCES)
        .isPresent()) {
      return Item.PERSONNEL;
    }
    Sentence sentence = phrase.sentence();
    boolean military = false;
    for (int at = sentence.first(); at < sentence.end(); at++) {
      military |= MILITARY.contains(source.token(at).key());
    }
    List<ItemNoun> people =
        source.mentions().within(ItemNoun.class, sentence.first(), sentence.end());
    military |= people.stream().anyMatch(i -> i.item() == Item.PERSONNEL);
    boolean civilian =
        people.stream().anyMatch(i -> i.item() == Item.CIVILIAN || i.item() == Item.CHILD);
    boolean ofParty = party.isPresent() || partyBefore(phrase, governance);
    boolean suffered = military && isSuffered(phrase, governance);
    return (losses && (military || ofParty) || suffered) && !civilian
        ? Item.PERSONNEL
        : Item.PERSON;
  }

  /** "British forces suffered 12 fatalities". */
  private boolean isSuffered(CountPhrase phrase, Governance governance) {
    return governance.reach() == Governance.Reach.HEAD
        && source
            .mentions()
            .endingAt(Mention.DeedWord.class, phrase.first())
            .filter(d -> d.deed() == Deed.SUFFER || d.deed() == Deed.LOSE)
            .isPresent();
  }

  private boolean partyBefore(CountPhrase phrase, Governance governance) {
    int at = governance.word().first();
    return source
        .mentions()
        .within(
            Party.class,
            Math.max(phrase.sentence().first(), Math.min(at, phrase.first()) - 6),
            Math.min(at, phrase.first()))
        .stream()
        .anyMatch(p -> true);
  }
}
