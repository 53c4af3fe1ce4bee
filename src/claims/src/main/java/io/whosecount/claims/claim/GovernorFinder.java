package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the word of loss that governs a count phrase. The order of the rules is the order of their
 * trust: the phrase's own head, the verb it is the object of, the verb it is the subject of, a list
 * that it stands in, a noun of loss that leads to it.
 */
final class GovernorFinder {
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", ".", "!", "?");

  private static final Set<String> AFTER_FALL =
      Set.of("back", "ill", "short", "asleep", "from", "into", "behind", "to", "off", "silent");

  private static final Set<String> SUBORDINATE =
      Set.of("after", "when", "because", "while", "although", "though", "if", "as", "whereas");

  private static final Set<String> FILLERS = Set.of("people", "others", "more", "'s");

  private static final Set<String> CONTRASTS =
      Set.of("while", "whereas", "but", "although", "though");

  private static final Set<String> SAYS = Set.of("say", "says", "said");
  private static final Set<String> GROUPS = Set.of("its", "their", "his", "her", "our");

  private static final int FAR = 14;

  /** How long "652 aircraft, 283 helicopters, ... have been destroyed" may be, in tokens. */
  private static final int LONGEST_ENUMERATION = 150;

  private final Source source;
  private final OwnVerbs verbs;
  private final ForcesOfNature natures;
  private final Asides asides;
  private final Actors actors;
  private final LaunchClauses launches;

  GovernorFinder(Source source) {
    this.source = source;
    this.verbs = new OwnVerbs(source);
    this.natures = new ForcesOfNature(source);
    this.asides = new Asides(source);
    this.actors = new Actors(source);
    this.launches = new LaunchClauses(source);
  }

  /** The governing word of {@code phrase}, when what is counted is {@code item}. */
  Optional<Governance> find(CountPhrase phrase, Optional<Item> item) {
    Predicate<DeedWord> fits = fits(phrase, item);
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
        .or(() -> object(phrase, fits))
        .or(() -> inside(phrase, fits))
        .or(
            () ->
                isCoordinated(phrase) && launches.begins(phrase.end())
                    ? left(phrase, fits)
                    : Optional.empty())
        .or(() -> predicate(phrase, fits))
        .or(() -> isOfGroup(phrase) ? farRight(phrase, fits) : Optional.empty())
        .or(() -> left(phrase, fits))
        .or(() -> farRight(phrase, fits));
  }

  /** The word behind the phrase that governs it, where the one before does not. */
  Optional<Governance> behind(CountPhrase phrase, Optional<Item> item) {
    return phrase.deed().isPresent() ? Optional.empty() : farRight(phrase, fits(phrase, item));
  }

  private Predicate<DeedWord> fits(CountPhrase phrase, Optional<Item> item) {
    return deed ->
        !deed.entry().has("light")
            && NeedsOfDeeds.areMet(deed, phrase)
            && !isFire(deed)
            && !natures.bury(deed, phrase.sentence())
            && !isReachOfToll(deed)
            && (!deed.entry().has("troops") || countsTroops(phrase, deed))
            && (item.isEmpty() || deed.outcomeOf(item.get()).isPresent());
  }

  /** "an exchange of fire", "exchanged fire with five gunmen": nobody is set free. */
  private boolean isFire(DeedWord deed) {
    int of = deed.end();
    int end = source.layout().tokens().size();
    int fire = of < end && source.token(of).is("of") ? of + 1 : of;
    return deed.deed() == Deed.RELEASE && fire < end && source.token(fire).is("fire");
  }

  /** "quake toll hits 2,400": a count reaches its number, and strikes nobody. */
  private boolean isReachOfToll(DeedWord deed) {
    return deed.deed() == Deed.HIT
        && deed.first() > 0
        && source
            .mentions()
            .endingAt(DeedWord.class, deed.first())
            .filter(d -> d.deed() == Deed.DEATHS || d.deed() == Deed.CASUALTIES)
            .isPresent();
  }

  /** "490 soldiers had fallen": soldiers fall in battle, and they fall back or ill. */
  private boolean countsTroops(CountPhrase phrase, DeedWord deed) {
    boolean alone =
        deed.end() >= phrase.sentence().end()
            || !AFTER_FALL.contains(source.token(deed.end()).key());
    return alone && phrase.item().filter(i -> i.item() == Item.PERSONNEL).isPresent();
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
    while (first > phrase.sentence().first() && isDeterminer(first - 1)) {
      first--;
    }
    int at = first;
    boolean of = at > phrase.sentence().first() && source.token(at - 1).is("of");
    return source
        .mentions()
        .endingAt(DeedWord.class, of ? at - 1 : at)
        .filter(DeedWord::isVerb)
        .filter(deed -> !of || deed.form() == Form.PARTICIPLE)
        .filter(fits)
        .filter(deed -> !isPassive(deed, phrase.sentence()))
        .filter(deed -> deed.deed() != Deed.LOSE || !verbs.isToldBehind(phrase))
        .filter(deed -> deed.form() != Form.BASE || !isDeterminer(deed.first() - 1))
        .map(deed -> new Governance(deed, Reach.OBJECT));
  }

  /** "45 wounded people": the participle stands before the noun. */
  private Optional<Governance> inside(CountPhrase phrase, Predicate<DeedWord> fits) {
    return phrase
        .item()
        .flatMap(item -> source.mentions().endingAt(DeedWord.class, item.first()))
        .filter(deed -> deed.first() >= phrase.number().end())
        .filter(deed -> isPredicative(deed))
        .filter(fits)
        .map(deed -> new Governance(deed, Reach.HEAD));
  }

  /** "102 of its staff have been killed": the group's verb stands behind it. */
  private boolean isOfGroup(CountPhrase phrase) {
    int of = phrase.number().end();
    return phrase.form() == CountPhrase.PhraseForm.ELIDED
        && of + 1 < phrase.sentence().end()
        && source.token(of).is("of")
        && GROUPS.contains(source.token(of + 1).key());
  }

  private boolean isDeterminer(int at) {
    return source.isFunction(at, FunctionKind.DETERMINER);
  }

  /** "were killed", "been killed": the verb belongs to what stands before it. */
  private boolean isPassive(DeedWord deed, Sentence sentence) {
    int at = deed.first() - 1;
    while (at >= sentence.first() && isAdverb(at)) {
      at--;
    }
    return deed.form() == Form.PAST && at >= sentence.first() && isBe(at);
  }

  private boolean isAdverb(int at) {
    return source.token(at).key().endsWith("ly");
  }

  private Optional<Governance> predicate(CountPhrase phrase, Predicate<DeedWord> fits) {
    int end = phrase.sentence().end();
    int at = launches.behind(verbs.behindTheGroup(phrase), end);
    boolean auxiliary = false;
    while (at < end) {
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
      if (deed.isPresent()
          && (deed.get().form() == Form.PAST
              || !deed.get().isVerb()
              || deed.get().form() == Form.BASE && (!auxiliary || isBe(at - 1))
              || isFinite(deed.get()))) {
        boolean passive = auxiliary;
        return deed.filter(fits)
            .filter(d -> !d.entry().has("before") && !isOwnSuffering(d, phrase))
            .filter(d -> !isDoneBySubject(d))
            .filter(d -> passive || !isBlowOf(d, phrase) && !actors.act(d, phrase))
            .filter(d -> !startsNext(d, phrase))
            .map(d -> new Governance(d, Reach.PREDICATE));
      }
      if (source.isFunction(at, FunctionKind.AUXILIARY) || isAdverb(at)) {
        auxiliary = true;
        at++;
      } else if (source.isFunction(at, FunctionKind.RELATIVE)
          || source.token(at).is("\"")
          || source.token(at).is("'")
          || FILLERS.contains(source.token(at).key())
          || isComma(at) && at + 1 < end && source.isFunction(at + 1, FunctionKind.RELATIVE)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "two firemen suffered from smoke": who suffers, or loses his job, is no loss himself. */
  private static boolean isOwnSuffering(DeedWord deed, CountPhrase phrase) {
    return (deed.deed() == Deed.SUFFER || deed.deed() == Deed.LOSE && deed.form() != Form.PAST)
        && deed.isVerb()
        && phrase.item().filter(i -> i.item().isPeople()).isPresent();
  }

  /** "three rockets hit a port": the weapon strikes, it is not struck. */
  private static boolean isBlowOf(DeedWord deed, CountPhrase phrase) {
    boolean weapon =
        phrase
            .item()
            .filter(i -> !i.item().isPeople())
            .filter(i -> Deed.LAUNCH.outcomeOf(i.nature()).isPresent())
            .isPresent();
    boolean blow =
        switch (deed.deed()) {
          case HIT, DAMAGE, DESTROY, KILL, WOUND -> true;
          default -> false;
        };
    return weapon && blow && deed.isVerb();
  }

  /** "were hurt", "been hit": a base form behind "be" is a participle that looks like it. */
  private boolean isBe(int at) {
    return BeForms.has(source.token(at));
  }

  /** "300 protesters tried to seize a base": what is counted acts, and nothing befalls it. */
  private boolean isDoneBySubject(DeedWord deed) {
    boolean active =
        switch (deed.form()) {
          case THIRD, PARTICIPLE -> true;
          case BASE -> !isBe(deed.first() - 1) && !source.token(deed.first()).is("hurt");
          case PAST, PLURAL -> false;
        };
    return deed.isVerb() && deed.deed().loser() == Deed.Loser.OBJECT && active;
  }

  private boolean isComma(int at) {
    return source.token(at).is(",");
  }

  private static boolean isFinite(DeedWord deed) {
    return deed.form() == Form.THIRD || deed.form() == Form.PARTICIPLE;
  }

  /** "5 soldiers killed 3 civilians": the verb has an object of its own, so it is active. */
  private boolean startsNext(DeedWord deed, CountPhrase phrase) {
    int behind = deed.end();
    int end = phrase.sentence().end();
    boolean hedged =
        source
            .mentions()
            .at(Mention.Hedge.class, Math.min(behind, end - 1))
            .filter(h -> h.end() < end && source.mentions().covers(Mention.Number.class, h.end()))
            .isPresent();
    boolean objectless =
        behind >= end || !source.mentions().covers(Mention.Number.class, behind) && !hedged;
    return !objectless && deed.deed().loser() != Deed.Loser.COUNTED && deed.isVerb();
  }

  /** Looks left through the list that the phrase stands in, then for a leading noun of loss. */
  private Optional<Governance> left(CountPhrase phrase, Predicate<DeedWord> fits) {
    int from = phrase.sentence().first();
    if (!source.mentions().anyBegins(DeedWord.class, from, phrase.first())) {
      return Optional.empty();
    }
    boolean chain = true;
    boolean said = false;
    int steps = 0;
    for (int at = phrase.first() - 1; at >= from; at--) {
      Token token = source.token(at);
      if (CLAUSE_ENDS.contains(token.key()) && !token.is(":")) {
        return Optional.empty();
      }
      Optional<DeedWord> deed = source.mentions().at(DeedWord.class, at);
      if (deed.isPresent()
          && fits.test(deed.get())
          && governs(deed.get(), phrase)
          && !isNominal(deed.get(), from)) {
        boolean noun = deed.get().entry().has("noun") || deed.get().entry().has("adjective");
        if (noun && SAYS.contains(source.token(phrase.first() - 1).key())) {
          return Optional.empty();
        }
        if (noun && isOtherPhrase(deed.get(), phrase)) {
          chain = true;
        } else if (noun) {
          return Optional.of(new Governance(deed.get(), Reach.LEAD));
        } else if (!isPassive(deed.get(), phrase.sentence()) || chain && isCoordinated(phrase)) {
          return Optional.of(new Governance(deed.get(), Reach.CHAIN));
        }
      }
      if (opensClause(at) && phrase.item().isPresent()) {
        return Optional.empty();
      }
      said |= source.mentions().covers(Mention.Cue.class, at);
      if (source.mentions().covers(Mention.Number.class, at)) {
        if (said) {
          return Optional.empty();
        }
        chain = true;
        steps = 0;
      }
      if (++steps > FAR * 2) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "from the strike", "from air strikes": a verb's form that is a noun tells of no loss. */
  private boolean isNominal(DeedWord deed, int from) {
    int before = deed.first() - 1;
    Optional<Mention.Exclusion> noun = source.mentions().at(Mention.Exclusion.class, deed.first());
    if (before < from
        || noun.isEmpty()
        || !deed.isVerb()
        || deed.form() != Form.BASE && deed.form() != Form.THIRD) {
      return false;
    }
    return noun.get().first() < deed.first()
        || isDeterminer(before)
        || source.token(before).is("'s")
        || source.isFunction(before, FunctionKind.PREPOSITION)
        || source.mentions().covers(Mention.Place.class, before)
        || source.mentions().covers(Mention.Party.class, before);
  }

  private boolean governs(DeedWord deed, CountPhrase phrase) {
    return deed.end() <= phrase.first();
  }

  /** Whether a number stands right before the noun of loss: then it heads another phrase. */
  private boolean isOtherPhrase(DeedWord deed, CountPhrase phrase) {
    for (int at = deed.first() - 1;
        at >= phrase.sentence().first() && at > deed.first() - 6;
        at--) {
      if (source.mentions().covers(Mention.Number.class, at)) {
        return true;
      }
      if (source.token(at).kind() == Token.Kind.MARK
          || source.isFunction(at, FunctionKind.PREPOSITION)
          || source.isFunction(at, FunctionKind.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  /** "12 injured after 300 protesters marched": behind it a phrase has a verb of its own. */
  private boolean opensClause(int at) {
    return SUBORDINATE.contains(source.token(at).key())
        && !source.isFunction(at, FunctionKind.CONJUNCTION)
        && !source.mentions().covers(Mention.Hedge.class, at);
  }

  private boolean isCoordinated(CountPhrase phrase) {
    int before = phrase.first() - 1;
    return before > phrase.sentence().first()
        && (source.token(before).is(",")
            || source.token(before).is("including")
            || source.isFunction(before, FunctionKind.CONJUNCTION));
  }

  private Optional<Governance> farRight(CountPhrase phrase, Predicate<DeedWord> fits) {
    int last = Math.min(phrase.sentence().end(), phrase.end() + LONGEST_ENUMERATION);
    if (verbs.say(phrase, last)
        || verbs.act(phrase, last)
        || !source.mentions().anyBegins(DeedWord.class, phrase.end(), last)) {
      return Optional.empty();
    }
    int start = asides.behind(phrase, last);
    int limit = Math.min(last, start + FAR);
    boolean auxiliary = false;
    boolean passed = false;
    for (int at = start; at < limit; at++) {
      Token token = source.token(at);
      if (CLAUSE_ENDS.contains(token.key()) || CONTRASTS.contains(token.key())) {
        return Optional.empty();
      }
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
      if (deed.isPresent()
          && fits.test(deed.get())
          && !deed.get().entry().has("before")
          && !isOwnSuffering(deed.get(), phrase)
          && !actors.isNounOfOthers(deed.get())
          && !isDoneBySubject(deed.get())
          && (auxiliary
              || (!passed || sharesWithNext(phrase, deed.get())) && isPredicative(deed.get())
              || at == start && start > phrase.end() && isLosingLife(deed.get()))) {
        return startsNext(deed.get(), phrase)
            ? Optional.empty()
            : Optional.of(new Governance(dyingOf(deed.get(), limit), Reach.PREDICATE));
      }
      auxiliary = source.isFunction(at, FunctionKind.AUXILIARY);
      if (source.mentions().covers(Mention.Number.class, at) && !isMeasure(at)) {
        passed = true;
        limit = Math.min(last, at + FAR);
      }
    }
    return Optional.empty();
  }

  /** "two of the wounded later died": what befell them in the end. */
  private DeedWord dyingOf(DeedWord wound, int limit) {
    if (wound.deed() != Deed.WOUND) {
      return wound;
    }
    int at = wound.end();
    while (at < limit
        && (source.isFunction(at, FunctionKind.AUXILIARY) || source.token(at).is("subsequently"))) {
      at++;
    }
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(deed -> deed.deed() == Deed.DIE)
        .orElse(wound);
  }

  /** "a 10-year-old girl": a number that counts nothing lost parts no subject from its verb. */
  private boolean isMeasure(int at) {
    return source
        .mentions()
        .at(Mention.Number.class, at)
        .filter(number -> number.end() + 1 < source.layout().tokens().size())
        .filter(
            number ->
                source.token(number.end()).is("-")
                    || source
                        .mentions()
                        .startingAt(Mention.Exclusion.class, number.end())
                        .isPresent())
        .isPresent();
  }

  /** "six soldiers and two civilians died": the verb behind the second phrase is of both. */
  private boolean sharesWithNext(CountPhrase phrase, DeedWord deed) {
    boolean linked = false;
    int at = phrase.end();
    while (at < deed.first() && !source.mentions().covers(Mention.Number.class, at)) {
      boolean link =
          source.token(at).is("and")
              || source.token(at).is(",")
              || source.mentions().covers(Mention.Hedge.class, at);
      if (!link) {
        return false;
      }
      linked = true;
      at++;
    }
    return linked
        && phrase.item().isPresent()
        && source.mentions().endingAt(Mention.ItemNoun.class, deed.first()).isPresent();
  }

  /** "Five soldiers, including an officer, lose their lives": in the present of a headline. */
  private static boolean isLosingLife(DeedWord deed) {
    return deed.deed() == Deed.DIE && deed.isVerb();
  }

  private static boolean isPredicative(DeedWord deed) {
    return deed.form() == Form.PAST || !deed.isVerb();
  }
}
