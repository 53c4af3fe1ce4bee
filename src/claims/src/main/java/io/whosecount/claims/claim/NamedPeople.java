package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a noun means where it stands: "12 members of the PKK" fight, "nine others" are of the
 * kind just counted, whom kidnappers hold are hostages, and nobody is a civilian in a flood.
 */
final class NamedPeople {
  private static final Set<String> MEMBERS =
      Set.of("member", "man", "supporter", "follower", "element", "boy", "comrade");

  private final Source source;
  private final Antecedents antecedents;
  private final Captives captives;
  private final ArmysDead army;
  private final Soldiers soldiers;
  private final Happenings happenings;

  NamedPeople(Source source, Antecedents antecedents, Captives captives) {
    this.source = source;
    this.antecedents = antecedents;
    this.captives = captives;
    this.army = new ArmysDead(source);
    this.soldiers = new Soldiers(source);
    this.happenings = new Happenings(source);
  }

  /** The item of {@code phrase}, which {@code noun} names. */
  Optional<Item> of(
      CountPhrase phrase,
      ItemNoun noun,
      Governance governance,
      Optional<Draft> previous,
      boolean goesOn) {
    Deed deed = governance.word().deed();
    boolean others = noun.entry().surface().equals("others");
    boolean near =
        previous
            .filter(p -> p.phrase.sentence().block() == phrase.sentence().block())
            .filter(p -> p.item.isPeople())
            .isPresent();
    if (others && (goesOn || near) && previous.isPresent()) {
      return Optional.of(previous.get().item);
    }
    Optional<Item> first = others ? antecedents.firstOfThem(phrase) : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    if (isFighter(phrase, noun)) {
      return Optional.of(Item.PERSONNEL);
    }
    Optional<Item> hostages = captives.of(noun, governance.word());
    if (hostages.isPresent()) {
      return hostages;
    }
    if (deed == Deed.CAPTURE && noun.item() == Item.PRISONER) {
      return Optional.of(Item.PERSONNEL);
    }
    if (noun.item() == Item.CIVILIAN && isVictimOfDisaster(phrase, noun)) {
      return Optional.of(Item.PERSON);
    }
    boolean lives = noun.entry().surface().contains("li");
    boolean lost = deed == Deed.LOSE && noun.item() == Item.PERSON && !lives;
    boolean ofArmy = noun.entry().surface().equals("life") && army.are(phrase);
    return Optional.of(lost || ofArmy ? Item.PERSONNEL : noun.item());
  }

  /** "12 members of the PKK", "three Hezbollah men", "530 of Putin's men". */
  private boolean isFighter(CountPhrase phrase, ItemNoun noun) {
    if (!MEMBERS.contains(noun.entry().surface())) {
      return false;
    }
    boolean armed =
        phrase
            .party()
            .filter(p -> Soldiers.isArmed(p) || p.form() == PartyForm.LEADER)
            .isPresent();
    return armed || isOfArmy(noun.end(), phrase.sentence().end());
  }

  /** "five members of the security forces", "of "SDF"", not "members of Hamas's parliament". */
  private boolean isOfArmy(int of, int end) {
    if (of + 1 >= end || !source.token(of).is("of")) {
      return false;
    }
    for (int at = of + 1; at < Math.min(end, of + 5); at++) {
      if (soldiers.stand(at)) {
        return true;
      }
      boolean epithet =
          source.token(at).is("the")
              || source.token(at).is("a")
              || source.token(at).is("an")
              || source.token(at).is("\"")
              || source.mentions().covers(Party.class, at)
              || source.token(at).capitalised();
      if (!epithet) {
        return false;
      }
    }
    return false;
  }

  /** "twelve villagers died in the landslide"; rescuers are named for what they do. */
  private boolean isVictimOfDisaster(CountPhrase phrase, ItemNoun noun) {
    String surface = noun.entry().surface();
    return happenings.isOfDisaster()
        && !happenings.tellsFight(phrase.sentence())
        && !surface.contains("rescue")
        && !surface.contains("fire")
        && !surface.contains("responder")
        && !surface.contains("civilian");
  }
}
