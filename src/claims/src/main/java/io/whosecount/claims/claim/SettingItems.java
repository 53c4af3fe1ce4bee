package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says from the setting whether uncounted nouns are soldiers: "834 casualties" of an army. */
final class SettingItems {
  private static final Set<String> MILITARY =
      WordSet.of(
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

  /** Those who count the people of a town, not the men of an army. */
  private static final WordSet CIVIL =
      WordSet.of(
          "health",
          "hospital",
          "hospitals",
          "medics",
          "doctors",
          "medical",
          "civilians",
          "residents",
          "humanitarian",
          "women",
          "children");

  private static final Set<String> IN_ACTION =
      WordSet.of("kia", "wia", "killed in action", "wounded in action");

  private final Source source;
  private final Soldiers soldiers;

  SettingItems(Source source) {
    this.soldiers = new Soldiers(source);
    this.source = source;
  }

  /** Soldiers where the sentence speaks of an army's losses, else people. */
  Item of(CountPhrase phrase, Governance governance) {
    boolean none = phrase.number().form() == Mention.NumberForm.ZERO;
    boolean losses = governance.word().deed() == Deed.CASUALTIES && !none;
    Optional<Party> party = phrase.party();
    boolean armysDead = isArmys(governance);
    if (armysDead
        || governance.word().deed() == Deed.NEUTRALISE
        || IN_ACTION.contains(governance.word().entry().surface())) {
      return Item.PERSONNEL;
    }
    if (party
        .filter(
            p ->
                p.form() == PartyForm.LEADER
                    || p.form() == PartyForm.FORCES
                    || source.token(p.end() - 1).is("forces"))
        .isPresent()) {
      return Item.PERSONNEL;
    }
    Sentence sentence = phrase.sentence();
    boolean peopleOfState =
        phrase.deed().isEmpty() && party.filter(p -> p.form() == PartyForm.PEOPLE).isPresent();
    if (party.isPresent() && tellsOfBattle(sentence)) {
      return Item.PERSONNEL;
    }
    if (peopleOfState) {
      return Item.PERSON;
    }
    boolean military = false;
    for (int at = sentence.first(); at < sentence.end(); at++) {
      military |= MILITARY.contains(source.token(at).key());
    }
    List<ItemNoun> people =
        source.mentions().within(ItemNoun.class, sentence.first(), sentence.end());
    military |= people.stream().anyMatch(i -> i.item() == Item.PERSONNEL);
    boolean civilian =
        people.stream().anyMatch(i -> i.item() == Item.CIVILIAN || i.item() == Item.CHILD);
    civilian |= !military && source.hasWord(sentence, CIVIL);
    boolean ofParty =
        party.filter(SettingItems::hasArmy).isPresent() || partyBefore(phrase, governance);
    boolean suffered = military && isSuffered(phrase, governance);
    return (losses && (military || ofParty) || suffered) && !civilian
        ? Item.PERSONNEL
        : Item.PERSON;
  }

  /** "killed 384 Libyans and captured 48": whose captives or tanks are counted too are soldiers. */
  private boolean tellsOfBattle(Sentence sentence) {
    boolean captives =
        source.mentions().within(Mention.DeedWord.class, sentence.first(), sentence.end()).stream()
            .anyMatch(d -> d.deed() == Deed.CAPTURE && countsBehind(d));
    return captives
        || source.mentions().within(ItemNoun.class, sentence.first(), sentence.end()).stream()
            .filter(i -> i.item() == Item.TANK || i.item() == Item.ARMOURED_VEHICLE)
            .anyMatch(i -> source.mentions().covers(Mention.Number.class, i.first() - 1));
  }

  private boolean countsBehind(Mention.DeedWord deed) {
    return deed.end() < source.layout().tokens().size()
        && source.mentions().covers(Mention.Number.class, deed.end());
  }

  /** "the army's dead", "military deaths". */
  private boolean isArmys(Governance governance) {
    int at = governance.word().first();
    int from = Math.max(0, at - 2);
    boolean noun = !governance.word().isVerb();
    for (int look = from; noun && look < at; look++) {
      String key = source.token(look).key();
      boolean owner = look + 2 == at && soldiers.are(look) && source.token(look + 1).is("'s");
      if (owner || MILITARY.contains(key) && source.token(look).kind() == Token.Kind.WORD) {
        return true;
      }
    }
    return false;
  }

  /** "British forces suffered 12 fatalities". */
  private boolean isSuffered(CountPhrase phrase, Governance governance) {
    return governance.reach() == Governance.Reach.HEAD
        && source
            .mentions()
            .endingAt(Mention.DeedWord.class, phrase.first())
            .filter(d -> d.deed() == Deed.SUFFER || d.deed() == Deed.LOSE)
            .filter(d -> !d.entry().has("light"))
            .isPresent();
  }

  /** The Palestinian territories have none: who fights for a movement is told by its name. */
  private static boolean hasArmy(Party party) {
    return !party.side().id().equals("PS");
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
        .anyMatch(SettingItems::hasArmy);
  }
}
