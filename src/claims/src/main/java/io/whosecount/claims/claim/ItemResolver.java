package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is counted where the phrase does not name it: "834 casualties", "injuring nine". */
final class ItemResolver {

  /** Movements that hold a land, whose people are named as they are. */
  private static final Set<String> LANDS =
      WordSet.of(
          "abkhazia",
          "ambazonia",
          "azawad",
          "bosnian-serbs",
          "croatian-serbs",
          "nagorno-karabakh",
          "south-ossetia");

  private static final WordSet LABEL_MARKS = WordSet.of("-", "–", "‒");

  private static final Set<String> HEADS =
      WordSet.of("leaders", "officials", "chiefs", "figures", "heads", "supporters", "affiliates");

  private static final WordSet OVERALL = WordSet.of("overall", "total", "combined");

  private final Source source;
  private final Antecedents antecedents;
  private final SettingItems setting;
  private final NamedPeople named;
  private final ToldOfAll all;
  private final ArmysDead army;
  private final AttackedSoldiers attacked;
  private final CivilDead civil;
  private final Nationals nationals;
  private final Captives captives;
  private final CarriedItems carried;
  private final MixedPeople mixed;
  private final Soldiers soldiers;
  private final SharedNouns shared;
  private final NumbersOf numbers;
  private final OpeningWholes wholes;
  private final ShipsCompanies ships;
  private final ReportedDeaths reported;
  private final MembersOfForces members;
  private final NounsBeside beside;
  private final FleeingArmies fleeing;
  private final RivalAnswers answers;

  ItemResolver(Source source) {
    this.source = source;
    this.antecedents = new Antecedents(source);
    this.setting = new SettingItems(source);
    this.all = new ToldOfAll(source);
    this.army = new ArmysDead(source);
    this.attacked = new AttackedSoldiers(source);
    this.civil = new CivilDead(source);
    this.nationals = new Nationals(source);
    this.captives = new Captives(source);
    this.carried = new CarriedItems(source);
    this.mixed = new MixedPeople(source);
    this.soldiers = new Soldiers(source);
    this.shared = new SharedNouns(source);
    this.numbers = new NumbersOf(source);
    this.wholes = new OpeningWholes(source);
    this.ships = new ShipsCompanies(source);
    this.reported = new ReportedDeaths(source);
    this.members = new MembersOfForces(source);
    this.fleeing = new FleeingArmies(source);
    this.answers = new RivalAnswers(source);
    this.beside = new NounsBeside(source, antecedents);
    this.named = new NamedPeople(source, antecedents, captives);
  }

  /**
   * The item of a phrase that {@code deed} governs.
   *
   * @param previous the draft before it, if any
   * @param told the drafts of the sentence that the draft before is of
   * @param goesOn whether the sentence goes on counting what that one counted
   */
  Optional<Item> resolve(
      CountPhrase phrase,
      Governance governance,
      Optional<Draft> previous,
      List<Draft> told,
      boolean goesOn) {
    Deed deed = governance.word().deed();
    if (captives.areFreedPrisoners(phrase, governance)) {
      return Optional.of(Item.PRISONER);
    }
    if (phrase.item().isPresent()) {
      Item noun = phrase.item().get().item();
      return allOf(phrase, noun)
          .or(() -> armsOfWhole(phrase, noun, previous))
          .filter(item -> deed.outcomeOf(item).isPresent())
          .or(() -> carriedOthers(phrase, told))
          .or(
              () ->
                  named.of(
                      phrase,
                      governance,
                      previous.map(d -> mixed.inherited(d, told)),
                      isNear(phrase, previous, goesOn)));
    }
    if (phrase.deed().isEmpty() && captives.areThings(phrase, governance)) {
      return Optional.empty();
    }
    return shared
        .behind(phrase)
        .map(Mention.ItemNoun::item)
        .or(() -> antecedents.toldOfThose(phrase))
        .or(() -> beside.ofBodies(phrase, governance))
        .or(() -> ofNumber(phrase, governance))
        .or(() -> beside.ofLosses(governance))
        .or(() -> wholes.nounOf(phrase).map(Mention.ItemNoun::item))
        .or(() -> reported.of(phrase))
        .or(() -> allOf(phrase, Item.PERSON))
        .filter(item -> deed.outcomeOf(item).isPresent())
        .or(() -> understood(phrase, governance, previous, told, goesOn));
  }

  /** "438 Libyans were taken prisoner". */
  private boolean isTakenPrisoner(Governance governance) {
    return source.token(governance.word().end() - 1).is("prisoner");
  }

  /** "killed 148 fighters, bringing the overall death toll to 1,018": of all, not of fighters. */
  private boolean isOverall(Governance governance) {
    int first = governance.word().first();
    return first > 0 && OVERALL.has(source.token(first - 1));
  }

  private Optional<Item> understood(
      CountPhrase phrase,
      Governance governance,
      Optional<Draft> previous,
      List<Draft> told,
      boolean goesOn) {
    Deed deed = governance.word().deed();
    if (deed == Deed.DEATHS && isOverall(governance)) {
      return Optional.of(Item.PERSON);
    }
    Optional<Item> inherited =
        previous
            .map(d -> mixed.inherited(d, told))
            .filter(item -> deed.outcomeOf(item).isPresent())
            .filter(item -> item.isPeople() || !isPeople(phrase))
            .filter(item -> !NounsBeside.areBodies(governance))
            .filter(item -> deed != Deed.DISPLACE || item == Item.PERSON)
            .filter(item -> governance.reach() == Governance.Reach.PREVIOUS || !isPeople(phrase));
    boolean sameSentence =
        previous.filter(p -> p.phrase.sentence().index() == phrase.sentence().index()).isPresent();
    if (deed == Deed.CAPTURE
        && Captives.areTakenHostage(
            phrase, governance.word(), inherited.filter(i -> sameSentence))) {
      return Optional.of(Item.HOSTAGE);
    }
    if (deed == Deed.CAPTURE && sameSentence && inherited.isPresent()) {
      return inherited;
    }
    boolean soldiersToo = told.stream().anyMatch(d -> d.item == Item.PERSONNEL);
    boolean ownVerb = governance.reach() == Governance.Reach.OBJECT;
    if (deed == Deed.LOSE && ownVerb && soldiersToo && army.isLost(phrase)) {
      return Optional.of(Item.PERSONNEL);
    }
    boolean ofState = nationals.areOfWarringState(phrase);
    if (deed == Deed.CAPTURE && ofState && isTakenPrisoner(governance)) {
      return Optional.of(Item.PERSONNEL);
    }
    if (deed == Deed.LOSE && inherited.isEmpty() && (ofState || army.isLost(phrase))) {
      return Optional.of(Item.PERSONNEL);
    }
    if (!isPeopleDeed(deed, governance)) {
      if (ElidedNumbers.hasUnknownNoun(source, phrase)) {
        return Optional.empty();
      }
      return isPeople(phrase)
          ? inherited.or(() -> Optional.of(Item.PERSON))
          : inherited.or(() -> antecedents.antecedent(phrase, deed));
    }
    boolean fought = deed != Deed.DISPLACE && (army.are(phrase) || nationals.areSoldiers(phrase));
    if (fought || areOfMovement(phrase, deed)) {
      return Optional.of(Item.PERSONNEL);
    }
    if (civil.are(phrase)) {
      return Optional.of(Item.CIVILIAN);
    }
    if (deed == Deed.CAPTURE && captives.areHostages() && inherited.isEmpty()) {
      return Optional.of(Item.HOSTAGE);
    }
    return antecedents
        .leadItem(governance, phrase)
        .or(() -> beside.raisedByOne(phrase, governance, sameSentence))
        .or(() -> antecedents.ofThem(phrase))
        .or(() -> antecedents.ofHeading(phrase).filter(i -> !goesOn))
        .or(() -> inherited.filter(Item::isPeople).filter(i -> goesOn))
        .or(() -> soldiersBefore(phrase, deed, previous))
        .or(() -> answers.of(phrase, previous).filter(item -> deed.outcomeOf(item).isPresent()))
        .or(() -> carried.of(phrase, told).filter(item -> deed.outcomeOf(item).isPresent()))
        .or(() -> attackedSoldiers(phrase, governance))
        .or(() -> Optional.of(setting.of(phrase, governance)));
  }

  /** "put the number of tanks lost at 1,300". */
  private Optional<Item> ofNumber(CountPhrase phrase, Governance governance) {
    return switch (governance.reach()) {
      case LEAD, PREVIOUS -> numbers.nounOf(phrase).map(Mention.ItemNoun::item);
      case HEAD, OBJECT, PREDICATE, CHAIN, BLOCK, WHOLE -> Optional.empty();
    };
  }

  /** "Twelve Houthis died": a movement's people fight; those of a land of their own need not. */
  private boolean areOfMovement(CountPhrase phrase, Deed deed) {
    return deed != Deed.DISPLACE
        && phrase
            .party()
            .filter(p -> !Parties.isState(p.side()) && !LANDS.contains(p.side().id()))
            .filter(p -> phrase.first() < p.first())
            .filter(p -> soldiers.stand(p.end() - 1) || areHeads(p.end(), phrase.sentence().end()))
            .isPresent();
  }

  /** "30 Palestinians", counted by themselves. */
  private static boolean isPeople(CountPhrase phrase) {
    return phrase
        .party()
        .filter(p -> Parties.isState(p.side()) && p.form() == PartyForm.PEOPLE)
        .isPresent();
  }

  /** "three Hezbollah leaders". */
  private boolean areHeads(int at, int end) {
    return at < end && HEADS.contains(source.token(at).key());
  }

  /** "four howitzers, including two Western-made weapons": the two are howitzers. */
  private Optional<Item> armsOfWhole(CountPhrase phrase, Item noun, Optional<Draft> previous) {
    boolean part =
        noun == Item.OTHER
            && phrase.first() > phrase.sentence().first()
            && source.token(phrase.first() - 1).is("including");
    return previous
        .filter(p -> part && !p.item.isPeople() && p.number() >= phrase.number().high())
        .filter(p -> p.phrase.sentence().index() == phrase.sentence().index())
        .map(p -> p.item);
  }

  /** "Fourteen people, all of them soldiers". */
  private Optional<Item> allOf(CountPhrase phrase, Item noun) {
    return noun == Item.PERSON
        ? all.of(phrase)
            .or(() -> ships.of(phrase))
            .or(() -> members.of(phrase))
            .or(() -> labelled(phrase))
            .or(() -> fleeing.leave(phrase) ? Optional.of(Item.PERSONNEL) : Optional.empty())
        : Optional.empty();
  }

  /** "personnel - 24,700 people": the entry says what people they are. */
  private Optional<Item> labelled(CountPhrase phrase) {
    int end = phrase.first();
    while (end > phrase.sentence().first() && LABEL_MARKS.has(source.token(end - 1))) {
      end--;
    }
    return source
        .mentions()
        .endingAt(Mention.ItemNoun.class, end)
        .map(Mention.ItemNoun::item)
        .filter(item -> item == Item.PERSONNEL);
  }

  /** Whether "others" are others than those that the number before counts. */
  private static boolean isNear(CountPhrase phrase, Optional<Draft> previous, boolean goesOn) {
    return previous
        .filter(
            p ->
                goesOn
                    || p.item.isPeople()
                        && p.phrase.sentence().block() == phrase.sentence().block())
        .isPresent();
  }

  /** "Nine others were wounded", behind a sentence that counts soldiers. */
  private Optional<Item> carriedOthers(CountPhrase phrase, List<Draft> told) {
    return phrase
        .item()
        .filter(noun -> noun.entry().surface().equals("others"))
        .flatMap(noun -> carried.of(phrase, told));
  }

  private Optional<Item> attackedSoldiers(CountPhrase phrase, Governance governance) {
    return attacked.are(phrase, governance) ? Optional.of(Item.PERSONNEL) : Optional.empty();
  }

  /** In a paragraph that counts soldiers "1,380 casualties" are soldiers too. */
  private static Optional<Item> soldiersBefore(
      CountPhrase phrase, Deed deed, Optional<Draft> previous) {
    return previous
        .filter(p -> deed == Deed.CASUALTIES && p.item == Item.PERSONNEL)
        .filter(p -> p.phrase.sentence().block() == phrase.sentence().block())
        .map(p -> p.item);
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
      case DESTROY, HIT, DOWN, INTERCEPT, DAMAGE, LAUNCH, DETECT -> false;
    };
  }
}
