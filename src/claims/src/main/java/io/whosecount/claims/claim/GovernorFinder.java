package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the word of loss that governs a count phrase. The order of the rules is the order of their
 * trust: the phrase's own head, the verb it is the object of, the verb it is the subject of, a list
 * that it stands in, a noun of loss that leads to it.
 */
final class GovernorFinder {
  private static final Set<String> GROUPS = WordSet.of("its", "their", "his", "her", "our");

  private final Source source;
  private final OwnVerbs verbs;
  private final LaunchClauses launches;
  private final FittingDeeds fitting;
  private final PredicateGovernors predicates;
  private final LeftGovernors left;
  private final RightGovernors right;
  private final VerbForms forms;
  private final WeaponBlows blows;

  GovernorFinder(Source source) {
    this.source = source;
    this.verbs = new OwnVerbs(source);
    this.launches = new LaunchClauses(source);
    this.forms = new VerbForms(source);
    this.blows = new WeaponBlows(source);
    Actors actors = new Actors(source);
    this.fitting = new FittingDeeds(source);
    this.predicates = new PredicateGovernors(source, verbs, actors, launches);
    this.left = new LeftGovernors(source);
    this.right = new RightGovernors(source, verbs, actors);
  }

  /** The governing word of {@code phrase}, when what is counted is {@code item}. */
  Optional<Governance> find(CountPhrase phrase, Optional<Item> item) {
    Predicate<DeedWord> fits = fitting.of(phrase, item);
    if (phrase.deed().isPresent()) {
      Optional<Governance> taken = taken(phrase);
      if (taken.isPresent()) {
        return taken;
      }
      return Optional.of(new Governance(phrase.deed().get(), Reach.HEAD));
    }
    if (verbs.tell(phrase)) {
      return Optional.empty();
    }
    return taken(phrase)
        .or(() -> blows.find(phrase))
        .or(() -> object(phrase, fits))
        .or(() -> diedOf(phrase, fits))
        .or(() -> inside(phrase, fits))
        .or(
            () ->
                left.isCoordinated(phrase) && launches.begins(phrase.end())
                    ? left.find(phrase, fits)
                    : Optional.empty())
        .or(() -> predicates.find(phrase, fits))
        .or(() -> isOfGroup(phrase) ? right.find(phrase, fits) : Optional.empty())
        .or(() -> left.find(phrase, fits))
        .or(() -> right.find(phrase, fits));
  }

  /** The word behind the phrase that governs it, where the one before does not. */
  Optional<Governance> behind(CountPhrase phrase, Optional<Item> item) {
    return phrase.deed().isPresent()
        ? Optional.empty()
        : right.find(phrase, fitting.of(phrase, item));
  }

  /** "took 251 hostages", "took six prisoner": who takes captives captures them. */
  private Optional<Governance> taken(CountPhrase phrase) {
    return source
        .mentions()
        .endingAt(DeedWord.class, phrase.first())
        .or(() -> NeedsOfDeeds.countsCaptives(phrase) ? verbs.passive(phrase) : Optional.empty())
        .filter(deed -> deed.entry().surface().equals("take"))
        .filter(
            deed ->
                NeedsOfDeeds.countsCaptives(phrase)
                    || phrase.deed().filter(d -> d.deed() == Deed.CAPTURE).isPresent())
        .map(
            deed -> new DeedWord(deed.first(), deed.end(), Deed.CAPTURE, deed.form(), deed.entry()))
        .map(deed -> new Governance(deed, Reach.OBJECT));
  }

  private Optional<Governance> object(CountPhrase phrase, Predicate<DeedWord> fits) {
    int first = phrase.first();
    while (first > phrase.sentence().first() && forms.isDeterminer(first - 1)) {
      first--;
    }
    int at = first;
    boolean of = at > phrase.sentence().first() && source.token(at - 1).is("of");
    return source
        .mentions()
        .endingAt(DeedWord.class, at)
        .or(
            () ->
                of
                    ? source
                        .mentions()
                        .endingAt(DeedWord.class, at - 1)
                        .filter(deed -> deed.form() == Form.PARTICIPLE)
                    : Optional.empty())
        .filter(DeedWord::isVerb)
        .filter(fits)
        .filter(deed -> !forms.isPassive(deed, phrase.sentence()))
        .filter(deed -> deed.deed() != Deed.LOSE || !verbs.isToldBehind(phrase))
        .filter(deed -> deed.form() != Form.BASE || !forms.isDeterminer(deed.first() - 1))
        .map(deed -> new Governance(deed, Reach.OBJECT));
  }

  /** "45 wounded people": the participle stands before the noun. */
  private Optional<Governance> inside(CountPhrase phrase, Predicate<DeedWord> fits) {
    return phrase
        .item()
        .flatMap(item -> source.mentions().endingAt(DeedWord.class, beforeParty(item)))
        .filter(deed -> deed.first() >= phrase.number().end())
        .filter(deed -> VerbForms.isPredicative(deed))
        .filter(fits)
        .map(deed -> new Governance(deed, Reach.HEAD));
  }

  /** "five captured American soldiers". */
  private int beforeParty(Mention.ItemNoun item) {
    return source
        .mentions()
        .endingAt(Mention.Party.class, item.first())
        .map(Mention::first)
        .orElse(item.first());
  }

  /** "six wounded soldiers were killed": what befell them last is told behind them. */
  private Optional<Governance> diedOf(CountPhrase phrase, Predicate<DeedWord> fits) {
    return inside(phrase, fits)
        .flatMap(before -> predicates.find(phrase, fits))
        .filter(last -> last.word().deed() == Deed.KILL || last.word().deed() == Deed.DIE);
  }

  /** "102 of its staff have been killed": the group's verb stands behind it. */
  private boolean isOfGroup(CountPhrase phrase) {
    int of = phrase.number().end();
    return phrase.form() == CountPhrase.PhraseForm.ELIDED
        && of + 1 < phrase.sentence().end()
        && source.token(of).is("of")
        && GROUPS.contains(source.token(of + 1).key());
  }
}
