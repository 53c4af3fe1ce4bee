package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what is counted where the phrase does not name it: "834 casualties", "injuring nine". */
final class ItemResolver {

  /** Whose bodies they are nobody knows from the number before. */
  private static final Set<String> BODIES =
      Set.of("body", "corpse", "dead body", "lifeless body", "human remains", "mortal remains");

  private static final Set<String> MEMBERS = Set.of("member", "man", "supporter", "follower");

  private final Antecedents antecedents;
  private final SettingItems setting;

  /** In a text of hostages those whom somebody takes are hostages. */
  private final boolean tellsOfHostages;

  ItemResolver(Source source) {
    this.antecedents = new Antecedents(source);
    this.setting = new SettingItems(source);
    this.tellsOfHostages =
        source.mentions().all(ItemNoun.class).stream().anyMatch(i -> i.item() == Item.HOSTAGE);
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
    Optional<Item> told =
        antecedents.toldOfThose(phrase).filter(item -> deed.outcomeOf(item).isPresent());
    if (told.isPresent()) {
      return told;
    }
    boolean sameSentence =
        previous.filter(p -> p.phrase.sentence().index() == phrase.sentence().index()).isPresent();
    if (deed == Deed.CAPTURE && sameSentence && inherited.isPresent()) {
      return inherited;
    }
    if (isPeopleDeed(deed, governance)) {
      if (deed == Deed.CAPTURE && tellsOfHostages && inherited.isEmpty()) {
        return Optional.of(Item.HOSTAGE);
      }
      Optional<Item> lead = antecedents.leadItem(governance, phrase);
      return lead.or(() -> antecedents.ofThem(phrase))
          .or(() -> antecedents.ofHeading(phrase).filter(i -> !goesOn))
          .or(() -> inherited.filter(Item::isPeople).filter(i -> goesOn))
          .or(() -> soldiersBefore(phrase, deed, previous))
          .or(() -> Optional.of(setting.of(phrase, governance)));
    }
    return inherited.or(() -> antecedents.antecedent(phrase, deed));
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
    Optional<Item> first = others ? antecedents.firstOfThem(phrase) : Optional.empty();
    if (first.isPresent()) {
      return first;
    }
    if (isFighterByParty(phrase, noun)) {
      return Optional.of(Item.PERSONNEL);
    }
    if (deed == Deed.CAPTURE && noun.item() == Item.PERSON && tellsOfHostages) {
      return Optional.of(Item.HOSTAGE);
    }
    if (deed == Deed.CAPTURE && noun.item() == Item.PRISONER) {
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

  private static boolean isPeopleDeed(Deed deed, Governance governance) {
    return switch (deed) {
      case KILL, DIE, DEATHS, WOUND, CASUALTIES, DISPLACE, MISSING, DETAIN, NEUTRALISE -> true;
      case LOSE, SUFFER, INFLICT -> governance.word().entry().has("count");
      case CAPTURE, RELEASE ->
          governance.reach() == Governance.Reach.PREDICATE
              || governance.reach() == Governance.Reach.HEAD
              || governance.reach() == Governance.Reach.LEAD
              || governance.reach() == Governance.Reach.OBJECT;
      case DESTROY, HIT, DOWN, INTERCEPT, DAMAGE, LAUNCH -> false;
    };
  }
}
