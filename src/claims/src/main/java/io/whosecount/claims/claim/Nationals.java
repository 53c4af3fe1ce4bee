package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Says whether the people of a state are its soldiers: "230 South Africans died in the battle",
 * "its troops killed 4,200 Iranians in the offensive". People whose homes are shelled in the same
 * war are not.
 */
final class Nationals {
  /** How far before a number "its troops" may stand, in tokens. */
  private static final int FAR = 8;

  private static final Set<String> BATTLES =
      WordSet.of(
          "battle",
          "clash",
          "combat",
          "counter-attack",
          "counter-offensive",
          "counterattack",
          "counteroffensive",
          "engagement",
          "fighting",
          "firefight",
          "gun battle",
          "offensive",
          "skirmish");

  private static final WordSet ASSAULTS =
      WordSet.of(
          "repelled",
          "repulsed",
          "routed",
          "battlefield",
          "direction",
          "front",
          "frontline",
          "fronts");

  /** Peoples without an army of their own, or whose towns are the battlefield. */
  private static final Set<String> AT_HOME = WordSet.of("PS", "IL", "LB");

  /** States whose wars of these decades were fought in other lands. */
  private static final Set<String> ABROAD = WordSet.of("CU", "KP", "RU", "SU");

  private static final int MANY = 1000;

  /** No state loses so many soldiers in the wars of these decades. */
  private static final int PEOPLE = 300_000;

  private static final WordSet ARMS =
      WordSet.of("defence", "defense", "army", "military", "command", "communique", "armed");

  private static final WordSet FORCES =
      WordSet.of("forces", "troops", "brigade", "division", "regiment", "battalion", "direction");

  private final Source source;
  private final Soldiers soldiers;
  private final Happenings happenings;
  private final int year;

  Nationals(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
    this.happenings = new Happenings(source);
    LocalDate published = source.document().facts().published().value();
    this.year = published.getYear();
  }

  /** "450,000 Syrians have been killed in the fighting": so many are no army. */
  private static boolean areWholePeople(CountPhrase phrase) {
    return phrase.number().high() >= PEOPLE
        && phrase.party().filter(p -> ABROAD.contains(p.side().id())).isEmpty();
  }

  /** Whether the people that {@code phrase} counts by their state are its soldiers. */
  boolean areSoldiers(CountPhrase phrase) {
    boolean people =
        phrase.form() == PhraseForm.ELIDED
            && phrase.party().filter(p -> isPeople(p) && phrase.end() == p.end()).isPresent();
    if (!people || AT_HOME.contains(phrase.party().get().side().id()) || areWholePeople(phrase)) {
      return false;
    }
    Sentence sentence = phrase.sentence();
    boolean others =
        source.mentions().within(ItemNoun.class, sentence.first(), sentence.end()).stream()
            .anyMatch(noun -> noun.item().isPeople() && !soldiers.are(noun.first()));
    return !others
        && (fightsState(phrase.party().get())
                && (tellsBattle(sentence)
                    || isBoast(phrase, sentence)
                    || isToldByEnemysArmy(phrase.party().get(), sentence, ARMS)
                    || ABROAD.contains(phrase.party().get().side().id())
                        && isToldByEnemysArmy(phrase.party().get(), sentence, FORCES)
                    || isOfWarAbroad(phrase))
            || diesInAWarAbroad(phrase.party().get(), sentence));
  }

  private static boolean isPeople(Party party) {
    return Parties.isState(party.side())
        && (party.form() == PartyForm.PEOPLE || party.form() == PartyForm.ADJECTIVE);
  }

  /** "AMISOM lost 54 Ugandans": whom an army loses are soldiers. */
  boolean areOfWarringState(CountPhrase phrase) {
    return phrase
        .party()
        .filter(p -> isPeople(p) && phrase.end() == p.end())
        .filter(p -> !source.lexicon().wars().opponentsUpTo(p.side().id(), year).isEmpty())
        .isPresent();
  }

  /** Palestinians have none. */
  boolean hasArmy(Party party) {
    return !party.side().id().equals("PS");
  }

  /** Whether a party is a state that has been at war with another. */
  boolean fightsState(Party party) {
    return !AT_HOME.contains(party.side().id())
        && source.lexicon().wars().opponentsUpTo(party.side().id(), year).stream()
            .anyMatch(id -> Parties.isState(source.lexicon().side(id)));
  }

  /** Whether the party at {@code at} is such a state, and the sentence is of no disaster. */
  boolean isFightingState(int at, Sentence sentence) {
    return source.mentions().at(Party.class, at).filter(this::fightsState).isPresent()
        && !happenings.tells(sentence, EventKind.DISASTER)
        && !happenings.isOfDisaster();
  }

  /** "290,000 Russians had been killed": so many die in no war abroad but soldiers. */
  private static boolean isOfWarAbroad(CountPhrase phrase) {
    return phrase.number().high() >= MANY
        && phrase.party().filter(p -> ABROAD.contains(p.side().id())).isPresent();
  }

  /** "Angola's Defence Ministry said that 230 South Africans had died". */
  private boolean isToldByEnemysArmy(Party party, Sentence sentence, WordSet arms) {
    List<String> enemies = source.lexicon().wars().opponentsUpTo(party.side().id(), year);
    return source.hasWord(sentence, arms)
        && source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
            .map(p -> p.side().id())
            .anyMatch(enemies::contains);
  }

  /** "Pakistan said its troops killed 40 Indians". */
  private boolean isBoast(CountPhrase phrase, Sentence sentence) {
    int from = Math.max(sentence.first(), phrase.first() - FAR);
    for (int at = phrase.first() - 1; at > from; at--) {
      if (soldiers.are(at) && source.isSideWord(at - 1, SideWord.OWN)) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsBattle(Sentence sentence) {
    return events(sentence).stream()
            .anyMatch(e -> e.kind() == EventKind.BATTLE && BATTLES.contains(e.entry().surface()))
        || source.hasWord(sentence, ASSAULTS);
  }

  /** "58,000 Americans died in the Vietnam war", "in the war in Angola". */
  private boolean diesInAWarAbroad(Party party, Sentence sentence) {
    return events(sentence).stream()
        .filter(e -> e.kind() == EventKind.WAR || BATTLES.contains(e.entry().surface()))
        .anyMatch(e -> isElsewhere(e.first() - 1, party) || isIn(e.end(), party, sentence));
  }

  private boolean isIn(int at, Party party, Sentence sentence) {
    return at + 1 < sentence.end()
        && source.isFunction(at, FunctionKind.PREPOSITION)
        && isElsewhere(at + 1, party);
  }

  private boolean isElsewhere(int at, Party party) {
    return source
            .mentions()
            .at(Party.class, at)
            .filter(p -> p.form() == PartyForm.NAME || p.form() == PartyForm.ADJECTIVE)
            .filter(p -> !p.side().equals(party.side()))
            .isPresent()
        || source
            .mentions()
            .at(Place.class, at)
            .filter(p -> !p.side().equals(party.side()))
            .isPresent();
  }

  private List<Event> events(Sentence sentence) {
    return source.mentions().within(Event.class, sentence.first(), sentence.end());
  }
}
