package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a noun means where it stands: "12 members of the PKK" fight, "nine others" are of the
 * kind just counted, whom kidnappers hold are hostages, and nobody is a civilian in a flood.
 */
final class NamedPeople {
  /** How far before "12 of its men" the army may stand, in tokens. */
  private static final int FAR = 14;

  private static final Set<String> MEMBERS =
      WordSet.of("member", "man", "leader", "official", "supporter", "follower", "element", "son");

  private static final Set<String> HOMES =
      WordSet.of(
          "family",
          "families",
          "village",
          "villages",
          "town",
          "city",
          "community",
          "communities",
          "kibbutz",
          "school",
          "company",
          "clan",
          "neighbourhood",
          "hospital",
          "parents",
          "mother",
          "father",
          "camp");

  /** How far before its verb the subject may stand, in tokens. */
  private static final int SUBJECT = 4;

  /** Nouns that leave open what the lost were. */
  private static final Set<String> LIVES = WordSet.of("life", "people", "person", "man", "men");

  private static final Set<String> CREWS =
      WordSet.of("sailor", "seaman", "crewman", "crew member", "crewmember", "mariner", "deckhand");

  private static final WordSet MERCHANT =
      WordSet.of(
          "merchant",
          "carrier",
          "tanker",
          "cargo",
          "freighter",
          "container",
          "trawler",
          "ferry",
          "tugboat",
          "tug",
          "bulker",
          "commercial",
          "merchantman",
          "shipping");

  private final Source source;
  private final Antecedents antecedents;
  private final Captives captives;
  private final StaffOfBodies staff;
  private final ArmysDead army;
  private final Soldiers soldiers;
  private final Happenings happenings;
  private final Nationals nationals;

  NamedPeople(Source source, Antecedents antecedents, Captives captives) {
    this.source = source;
    this.antecedents = antecedents;
    this.captives = captives;
    this.staff = new StaffOfBodies(source);
    this.army = new ArmysDead(source);
    this.soldiers = new Soldiers(source);
    this.happenings = new Happenings(source);
    this.nationals = new Nationals(source);
  }

  /**
   * The item of {@code phrase}, which names it.
   *
   * @param inherited what the number before counts
   * @param near whether "others" are others than those
   */
  Optional<Item> of(
      CountPhrase phrase, Governance governance, Optional<Item> inherited, boolean near) {
    ItemNoun noun = phrase.item().orElseThrow();
    Deed deed = governance.word().deed();
    boolean others = noun.entry().surface().equals("others");
    boolean harmed = deed == Deed.WOUND || deed == Deed.KILL || deed == Deed.DIE;
    if (others && inherited.filter(item -> item == Item.PERSONNEL).isEmpty()) {
      Optional<Item> held = captives.of(noun, governance.word());
      if (held.isPresent()) {
        return held;
      }
    }
    if (others && near && inherited.filter(item -> item.isPeople() || !harmed).isPresent()) {
      return inherited;
    }
    Optional<Item> things = others ? antecedents.firstOfThings(phrase, deed) : Optional.empty();
    if (things.isPresent()) {
      return things;
    }
    Optional<Item> first = others ? antecedents.firstOfThem(phrase) : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    if (deed != Deed.RELEASE && isFighter(phrase, noun)) {
      return Optional.of(Item.PERSONNEL);
    }
    Optional<Item> employed = staff.of(phrase, noun);
    if (employed.isPresent()) {
      return employed;
    }
    Optional<Item> hostages = captives.of(noun, governance.word());
    if (hostages.isPresent()) {
      return hostages;
    }
    if (deed == Deed.CAPTURE && noun.item() == Item.PRISONER) {
      return Optional.of(Item.PERSONNEL);
    }
    if (CREWS.contains(noun.entry().surface()) && source.hasWord(phrase.sentence(), MERCHANT)) {
      return Optional.of(Item.CIVILIAN);
    }
    boolean captured = deed == Deed.CAPTURE || deed == Deed.DETAIN;
    if (noun.item() == Item.CIVILIAN && (captured || isVictimOfDisaster(phrase, noun))) {
      return Optional.of(Item.PERSON);
    }
    boolean lives = noun.entry().surface().contains("li");
    boolean lost =
        (deed == Deed.LOSE || deed == Deed.CASUALTIES && isOwner(noun.first() - 1))
            && noun.item() == Item.PERSON
            && !lives
            && !governance.countedIsSubject()
            && !isOfTown(governance);
    boolean ofArmy =
        deed != Deed.RELEASE && LIVES.contains(noun.entry().surface()) && army.are(phrase);
    return Optional.of(lost || ofArmy ? Item.PERSONNEL : noun.item());
  }

  /** "12 members of the PKK", "three Hezbollah men", "530 of Putin's men". */
  private boolean isFighter(CountPhrase phrase, ItemNoun noun) {
    if (!MEMBERS.contains(noun.entry().surface())) {
      return false;
    }
    boolean armed =
        phrase.party().filter(p -> Soldiers.isArmed(p) || p.form() == PartyForm.LEADER).isPresent();
    boolean acronym = noun.entry().surface().equals("man") && isAcronym(noun.first() - 1, phrase);
    return armed || acronym || isOwn(phrase, noun) || isOfArmy(noun.end(), phrase.sentence().end());
  }

  /** "two CRPF men". */
  private boolean isAcronym(int at, CountPhrase phrase) {
    if (at < phrase.number().end()) {
      return false;
    }
    String text = source.token(at).text();
    return text.length() >= 2
        && text.length() <= 5
        && text.chars().allMatch(Character::isUpperCase)
        && !isShouting(phrase);
  }

  /** In a sentence of capitals every word looks like an acronym. */
  private boolean isShouting(CountPhrase phrase) {
    String noun = source.token(phrase.end() - 1).text();
    return Character.isUpperCase(noun.charAt(noun.length() - 1));
  }

  /** "the army said 19 of its men", "the rebels admitted that 12 of their members". */
  private boolean isOwn(CountPhrase phrase, ItemNoun noun) {
    boolean own = noun.first() > phrase.number().end() && isOwner(noun.first() - 1);
    int from = Math.max(phrase.sentence().first(), phrase.first() - FAR);
    for (int at = phrase.first() - 1; at >= from && own; at--) {
      if (soldiers.are(at) || nationals.isFightingState(at, phrase.sentence())) {
        return true;
      }
    }
    return false;
  }

  /** "its men", "its own men". */
  private boolean isOwner(int before) {
    int owner = source.token(before).is("own") ? before - 1 : before;
    return owner > 0 && (source.isSideWord(owner, SideWord.OWN) || source.token(owner).is("his"));
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
              || source.token(at).kind() == Token.Kind.ORDINAL
              || source.token(at).kind() == Token.Kind.NUMBER
              || source.token(at).capitalised();
      if (!epithet) {
        return false;
      }
    }
    return false;
  }

  /** "the village lost 60 people": soldiers are not lost by those at home. */
  private boolean isOfTown(Governance governance) {
    int verb = governance.word().first();
    boolean town = happenings.isOfDisaster();
    for (int at = Math.max(0, verb - SUBJECT); at < verb; at++) {
      town |= HOMES.contains(source.token(at).key());
    }
    return town;
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
