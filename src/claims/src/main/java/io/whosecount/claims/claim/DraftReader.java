package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads every number of a document into a draft of a claim or a rejection. */
final class DraftReader {
  private static final Set<String> TOTAL =
      Set.of("total", "toll", "number", "figure", "tally", "count");

  private final Source source;
  private final PhraseReader phrases;
  private final GovernorFinder governors;
  private final ItemResolver items;
  private final SideResolver sides;
  private final PeriodResolver periods;
  private final Attributions attributions;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /** What was read: the drafts and the refused numbers, in the order of the text. */
  record Drafts(List<Draft> drafts, List<Rejection> rejections) {}

  DraftReader(Source source) {
    this.source = source;
    this.phrases = new PhraseReader(source);
    this.governors = new GovernorFinder(source);
    this.items = new ItemResolver(source);
    this.sides = new SideResolver(source);
    this.periods = new PeriodResolver(source);
    this.attributions = new Attributions(source);
  }

  Drafts read() {
    source.layout().sentences().forEach(this::sentence);
    return new Drafts(List.copyOf(drafts), List.copyOf(rejections));
  }

  private void sentence(Sentence sentence) {
    List<Draft> here = new ArrayList<>();
    List<CountPhrase> read = new ArrayList<>();
    for (Number number : source.mentions().within(Number.class, sentence.first(), sentence.end())) {
      CountPhrase phrase = phrases.read(sentence, number);
      read.add(phrase);
      draft(phrase, here).ifPresent(here::add);
    }
    wholes(read, here);
    here.sort(java.util.Comparator.comparingInt(d -> d.phrase.number().first()));
    for (Draft draft : here) {
      fill(draft, here);
      drafts.add(draft);
    }
  }

  private Optional<Draft> draft(CountPhrase phrase, List<Draft> here) {
    Optional<String> refusal = refusal(phrase);
    if (refusal.isPresent()) {
      return reject(phrase, Rule.EXCLUSION, refusal.get());
    }
    Optional<Draft> previous =
        here.isEmpty()
            ? drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast())
            : Optional.of(here.getLast());
    Optional<Item> named = phrase.item().map(Mention.ItemNoun::item);
    Optional<Governance> governance =
        governors
            .find(phrase, named)
            .filter(g -> isBound(phrase, g))
            .or(() -> ofBlock(phrase, named))
            .or(() -> ofPrevious(phrase, previous, here));
    if (governance.isEmpty()) {
      return reject(phrase, Rule.NO_LOSS, "no word says that this was lost");
    }
    boolean goesOn = !here.isEmpty() || isOfThese(phrase.sentence());
    Optional<Item> item = items.resolve(phrase, governance.get(), previous, goesOn);
    if (item.isEmpty()) {
      return reject(phrase, Rule.NO_ITEM, "the text does not say what is counted");
    }
    boolean zero = phrase.number().form() == NumberForm.ZERO;
    if (zero
        && (!phrase.hasHead()
            || !item.get().isPeople()
            || phrase.end() - phrase.number().end() > 2)) {
      return Optional.empty();
    }
    return outcome(governance.get(), item.get())
        .map(outcome -> new Draft(phrase, item.get(), outcome, governance))
        .or(() -> reject(phrase, Rule.NO_OUTCOME, "what is told cannot befall what is counted"));
  }

  /** Drones that "were lost" over the defender's land were not brought down by hand. */
  private static Optional<Outcome> outcome(Governance governance, Item item) {
    boolean vanished = governance.word().deed() == Deed.LOSE && governance.countedIsSubject();
    return Deed.DOWN
        .outcomeOf(item)
        .filter(o -> vanished && o == Outcome.INTERCEPTED)
        .or(() -> governance.word().deed().outcomeOf(item));
  }

  /** A number without a noun must stand close to its verb. */
  private boolean isBound(CountPhrase phrase, Governance governance) {
    if (phrase.form() != PhraseForm.ELIDED) {
      return true;
    }
    return switch (governance.reach()) {
      case OBJECT -> true;
      case PREDICATE -> distance(phrase, governance) <= 5;
      case LEAD -> true;
      case CHAIN -> isCoordinated(phrase) && nothingBehind(phrase) || isTotal(phrase);
      case HEAD, BLOCK, PREVIOUS, WHOLE -> true;
    };
  }

  private int distance(CountPhrase phrase, Governance governance) {
    return governance.word().first() - phrase.end();
  }

  private boolean isCoordinated(CountPhrase phrase) {
    int before = phrase.first() - 1;
    return before > phrase.sentence().first()
        && (source.token(before).is(",")
            || source.token(before).is("and")
            || source.token(before).is("to"));
  }

  private boolean nothingBehind(CountPhrase phrase) {
    return phrase.end() >= phrase.sentence().end()
        || source.token(phrase.end()).kind() == Token.Kind.MARK
        || source.isFunction(phrase.end(), Mention.FunctionKind.PREPOSITION)
        || source.isFunction(phrase.end(), Mention.FunctionKind.CONJUNCTION);
  }

  /** Why a number counts no loss, by what stands around it. */
  private Optional<String> refusal(CountPhrase phrase) {
    if (phrase.exclusion().isPresent()) {
      return Optional.of("it counts " + phrase.exclusion().get().entry().canonical());
    }
    int first = phrase.number().first();
    int end = phrase.number().end();
    boolean designator =
        first > 0
            && source.token(first - 1).is("-")
            && !source.token(first).spaced()
            && !source.token(first - 1).spaced();
    if (designator && phrase.number().form() == NumberForm.DIGITS) {
      return Optional.of("it is part of a name");
    }
    boolean compound =
        end + 1 < phrase.sentence().end()
            && source.token(end).is("-")
            && !source.token(end).spaced()
            && !source.token(end + 1).spaced();
    if (compound) {
      return Optional.of("it is part of a compound");
    }
    boolean clock =
        end + 1 < phrase.sentence().end()
            && source.token(end).is(":")
            && !source.token(end + 1).spaced();
    if (isFractionOf(phrase)) {
      return Optional.of("a fraction of it was meant");
    }
    return clock || isYear(phrase) ? Optional.of("it is a date or time") : Optional.empty();
  }

  /** "a third of the estimated 12,000". */
  private boolean isFractionOf(CountPhrase phrase) {
    int at = phrase.first() - 1;
    while (at > phrase.sentence().first()
        && source.isFunction(at, Mention.FunctionKind.DETERMINER)) {
      at--;
    }
    return at > phrase.sentence().first()
        && source.token(at).is("of")
        && Set.of(
                "third",
                "half",
                "quarter",
                "thirds",
                "quarters",
                "fifth",
                "percent",
                "cent",
                "%",
                "most",
                "majority",
                "many",
                "tenth")
            .contains(source.token(at - 1).key());
  }

  private boolean isYear(CountPhrase phrase) {
    String text = source.token(phrase.number().first()).text();
    boolean year = phrase.number().form() == NumberForm.DIGITS && text.matches("(19|20)\\d\\d");
    return year && phrase.form() == PhraseForm.ELIDED && phrase.hedge().isEmpty();
  }

  private Optional<Draft> reject(CountPhrase phrase, Rule rule, String reason) {
    if (phrase.number().form() != NumberForm.ZERO) {
      rejections.add(
          new Rejection(
              source.position(phrase.number().first(), phrase.number().end()),
              source.layout().words(phrase.number().first(), phrase.number().end()),
              rule,
              reason));
    }
    return Optional.empty();
  }

  /** The deed of the lead-in that stands above a list. */
  private Optional<Governance> ofBlock(CountPhrase phrase, Optional<Item> item) {
    if (item.isEmpty() && phrase.deed().isEmpty()) {
      return Optional.empty();
    }
    Block block = source.block(phrase.sentence());
    for (int at = block.index() - 1; at >= 0 && at >= block.index() - 40; at--) {
      Block above = source.layout().blocks().get(at);
      Sentence last = source.sentence(above.endSentence() - 1);
      boolean open = !Set.of(".", "!", "?").contains(source.token(last.end() - 1).key());
      List<DeedWord> deeds = source.mentions().within(DeedWord.class, last.first(), last.end());
      Optional<DeedWord> deed =
          deeds.reversed().stream()
              .filter(d -> !d.entry().has("light"))
              .filter(d -> item.isEmpty() || d.deed().outcomeOf(item.get()).isPresent())
              .findFirst();
      boolean leads =
          open
              && (source.token(last.end() - 1).is(":")
                  || source.token(last.end() - 1).is("–")
                  || deed.filter(d -> d.end() >= last.end() - 2).isPresent());
      if (leads) {
        return deed.map(d -> new Governance(d, Reach.BLOCK));
      }
      if (!isEntry(above)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An entry of a list: a bullet, or a line that is hardly more than a number. */
  private boolean isEntry(Block block) {
    Sentence only = source.sentence(block.firstSentence());
    return block.kind() == BlockKind.BULLET
        || block.endSentence() - block.firstSentence() <= 2
            && only.end() - only.first() <= 24
            && !source.mentions().within(Number.class, only.first(), only.end()).isEmpty();
  }

  /** "bringing the total to 377,820": the number goes on counting what the one before counted. */
  private Optional<Governance> ofPrevious(
      CountPhrase phrase, Optional<Draft> previous, List<Draft> here) {
    boolean others = phrase.form() == PhraseForm.ELIDED && isTotal(phrase);
    return others
        ? previous.flatMap(d -> d.governance).map(g -> new Governance(g.word(), Reach.PREVIOUS))
        : Optional.empty();
  }

  private boolean isTotal(CountPhrase phrase) {
    for (int at = phrase.first() - 1;
        at >= phrase.sentence().first() && at > phrase.first() - 6;
        at--) {
      if (TOTAL.contains(source.token(at).key())) {
        return true;
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "43 out of 61 drones were shot down": the whole was launched, the part is what befell it. */
  private void wholes(List<CountPhrase> read, List<Draft> here) {
    for (int i = 0; i + 1 < read.size(); i++) {
      CountPhrase part = read.get(i);
      CountPhrase whole = read.get(i + 1);
      if (isPartOf(part, whole)) {
        here.removeIf(d -> d.phrase == part || d.phrase == whole);
        rejections.removeIf(
            r -> r.position().equals(source.position(part.number().first(), part.number().end())));
        pair(part, whole, here);
      }
    }
  }

  private boolean isPartOf(CountPhrase part, CountPhrase whole) {
    int at = part.number().end();
    boolean of = at < whole.first() && source.token(at).is("of");
    boolean outOf =
        at + 1 < whole.first() && source.token(at).is("out") && source.token(at + 1).is("of");
    int link = outOf ? at + 2 : at + 1;
    return (of || outOf) && whole.first() - link <= 2 && whole.hasHead();
  }

  private void pair(CountPhrase part, CountPhrase whole, List<Draft> here) {
    Optional<Item> item = whole.item().map(Mention.ItemNoun::item);
    if (item.isEmpty()) {
      return;
    }
    CountPhrase joined =
        new CountPhrase(
            part.sentence(),
            part.number(),
            part.first(),
            whole.end(),
            part.hedge(),
            whole.item(),
            whole.deed(),
            whole.party(),
            Optional.empty(),
            PhraseForm.NUMBER_FIRST);
    Optional<Governance> governance =
        new GovernorFinder(source).find(joined, item).filter(g -> g.word().deed() != Deed.LAUNCH);
    governance
        .flatMap(
            g ->
                g.word()
                    .deed()
                    .outcomeOf(item.get())
                    .map(o -> new Draft(joined, item.get(), o, governance)))
        .ifPresent(here::add);
    boolean weapon =
        Deed.LAUNCH.outcomeOf(item.get()).filter(o -> o == Outcome.LAUNCHED).isPresent();
    if (governance.isPresent()
        && weapon
        && governance
            .get()
            .word()
            .deed()
            .outcomeOf(item.get())
            .filter(o -> o == Outcome.INTERCEPTED)
            .isPresent()) {
      here.add(
          new Draft(
              whole,
              item.get(),
              Outcome.LAUNCHED,
              governance.map(g -> new Governance(g.word(), Reach.WHOLE))));
    }
  }

  private void fill(Draft draft, List<Draft> here) {
    int index = here.indexOf(draft);
    Optional<Draft> previous =
        index > 0
            ? Optional.of(here.get(index - 1))
            : drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    Optional<Draft> before = index > 0 ? previous : previous.filter(p -> goesOn(draft, p));
    new EvidenceWriter(source).count(draft);
    draft.attribution = attributions.of(draft.phrase);
    new EvidenceWriter(source).attribution(draft);
    sides
        .resolve(draft, before)
        .ifPresent(
            told -> {
              draft.side = Optional.of(told.side());
              new EvidenceWriter(source)
                  .add(draft, "side", told.rule(), told.first(), told.end(), "");
            });
    PeriodResolver.Told period = periods.resolve(draft, here, previous);
    draft.period = period.period();
    new EvidenceWriter(source)
        .add(draft, "period", period.rule(), period.first(), period.end(), "");
    part(draft, previous);
  }

  /** Whether a sentence goes on counting what the number before counted. */
  private boolean goesOn(Draft draft, Draft previous) {
    boolean listed =
        draft
            .governance
            .filter(g -> g.reach() == Reach.BLOCK || g.reach() == Reach.PREVIOUS)
            .isPresent();
    Sentence sentence = draft.phrase.sentence();
    boolean near = previous.phrase.sentence().index() >= sentence.index() - 2;
    boolean named =
        !source.mentions().within(Mention.Party.class, sentence.first(), sentence.end()).isEmpty();
    boolean sameBlock = previous.phrase.sentence().block() == sentence.block();
    boolean soldiers = draft.item == Item.PERSONNEL && previous.item == Item.PERSONNEL;
    boolean materiel =
        !draft.item.isPeople() && draft.outcome == Outcome.LOST && draft.item != Item.BUILDING;
    boolean weapons = isInFlight(draft) && isInFlight(previous);
    return listed
        || near && sameBlock && weapons && !named
        || near && isOfThese(sentence)
        || near && sameBlock && (soldiers || materiel && !named);
  }

  private static boolean isInFlight(Draft draft) {
    return draft.outcome == Outcome.LAUNCHED || draft.outcome == Outcome.INTERCEPTED;
  }

  private boolean isOfThese(Sentence sentence) {
    int first = sentence.first();
    return first + 1 < sentence.end()
        && Set.of("of", "among", "including").contains(source.token(first).key())
        && Set.of("these", "those", "them", "whom", "this").contains(source.token(first + 1).key());
  }

  /** "including 150,000 deaths", "of whom 15 died". */
  private void part(Draft draft, Optional<Draft> previous) {
    boolean sameSentence =
        previous
            .filter(p -> p.phrase.sentence().index() == draft.phrase.sentence().index())
            .isPresent();
    int from = Math.max(draft.phrase.sentence().first(), draft.phrase.first() - 3);
    for (int at = from; at < draft.phrase.first() && sameSentence; at++) {
      boolean including =
          source.token(at).is("including")
              || source.token(at).is("whom")
              || source.token(at).is("which") && source.token(Math.max(0, at - 1)).is("of");
      if (including && previous.get().outcome != Outcome.LAUNCHED) {
        draft.partOf = java.util.OptionalLong.of(previous.get().number());
        new EvidenceWriter(source).add(draft, "partOf", Rule.PART_OF_NUMBER_BEFORE, at, at + 1, "");
      }
    }
  }
}
