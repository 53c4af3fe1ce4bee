package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.NumberForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.TextPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads every number of a document into a draft of a claim or a rejection. */
final class DraftReader {
  private final Source source;
  private final PhraseReader phrases;
  private final Refusals refusals;
  private final GovernorFinder governors;
  private final ElidedNumbers elided;
  private final Inclusions inclusions;
  private final GappedFellows gapped;
  private final OnTheirLaunchers launchers;
  private final ListedArms listed;
  private final Instruments instruments;
  private final VerbsInPieces pieces;
  private final AmongTheDead among;
  private final PartsOfThose those;
  private final EquatedTolls equated;
  private final RaisedTotals raised;
  private final ComparedCounts compared;
  private final LeadIns leadIns;
  private final PartsOfWholes wholes;
  private final Possibilities possibilities;
  private final Diseases diseases;
  private final RepeatedCounts repeated;
  private final Continuations continuations;
  private final ItemResolver items;
  private final SceneWords scenes;
  private final OtherPredicates others;
  private final List<Draft> drafts = new ArrayList<>();

  /** Looks through the whole text for who speaks: only where something was counted. */
  private @Nullable DraftCompleter completer;

  private final List<Rejection> rejections = new ArrayList<>();

  /** What was read: the drafts and the refused numbers, in the order of the text. */
  record Drafts(List<Draft> drafts, List<Rejection> rejections) {
    Drafts {
      drafts = List.copyOf(drafts);
      rejections = List.copyOf(rejections);
    }
  }

  DraftReader(Source source) {
    this.source = source;
    this.scenes = new SceneWords(source);
    this.others = new OtherPredicates(source);
    this.phrases = new PhraseReader(source);
    this.refusals = new Refusals(source);
    this.governors = new GovernorFinder(source);
    this.elided = new ElidedNumbers(source);
    this.inclusions = new Inclusions(source);
    this.gapped = new GappedFellows(source);
    this.launchers = new OnTheirLaunchers(source);
    this.listed = new ListedArms(source);
    this.instruments = new Instruments(source);
    this.pieces = new VerbsInPieces(source);
    this.among = new AmongTheDead(source);
    this.those = new PartsOfThose(source);
    this.equated = new EquatedTolls(source);
    this.raised = new RaisedTotals(source);
    this.compared = new ComparedCounts(source);
    this.leadIns = new LeadIns(source);
    this.wholes = new PartsOfWholes(source, governors);
    this.possibilities = new Possibilities(source);
    this.diseases = new Diseases(source);
    this.repeated = new RepeatedCounts(source);
    this.continuations = new Continuations(source);
    this.items = new ItemResolver(source);
  }

  Drafts read() {
    source.layout().sentences().forEach(this::sentence);
    return new Drafts(drafts, rejections);
  }

  private void sentence(Sentence sentence) {
    List<Draft> here = new ArrayList<>();
    List<CountPhrase> read = new ArrayList<>();
    int refused = rejections.size();
    for (Number number : source.mentions().within(Number.class, sentence.first(), sentence.end())) {
      CountPhrase phrase = phrases.read(sentence, number);
      read.add(phrase);
      draft(phrase, here).ifPresent(here::add);
    }
    pair(read, here, rejections.subList(refused, rejections.size()));
    here.sort(Comparator.comparingInt(d -> d.phrase.number().first()));
    if (!here.isEmpty()) {
      completer().complete(here, last());
    }
    for (Draft draft : here) {
      if (repeated.isRepeat(draft)) {
        reject(draft.phrase, Rule.EXCLUSION, "it repeats a count that was told");
      } else {
        drafts.add(draft);
      }
    }
    here.forEach(repeated::remember);
  }

  private DraftCompleter completer() {
    DraftCompleter known = completer;
    if (known == null) {
      known = new DraftCompleter(source, continuations);
      completer = known;
    }
    return known;
  }

  /** The number before that is no part of another: "seven people, including two children, and". */
  private Optional<Draft> whole(List<Draft> here) {
    for (int at = here.size() - 1; at >= 0; at--) {
      Draft draft = here.get(at);
      if (draft.governance.filter(g -> g.reach() == Governance.Reach.PREVIOUS).isEmpty()) {
        return Optional.of(draft);
      }
    }
    return here.isEmpty() ? last() : Optional.of(here.getLast());
  }

  /** The drafts of the last sentence that counted anything. */
  private List<Draft> ofLastSentence() {
    int from = drafts.size();
    while (from > 0
        && drafts.get(from - 1).phrase.sentence() == drafts.getLast().phrase.sentence()) {
      from--;
    }
    return drafts.subList(from, drafts.size());
  }

  private Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
  }

  private void pair(List<CountPhrase> read, List<Draft> here, List<Rejection> ofSentence) {
    for (int i = 0; i + 1 < read.size(); i++) {
      CountPhrase part = read.get(i);
      CountPhrase whole = read.get(i + 1);
      if (wholes.isPartOf(part, whole)) {
        here.removeIf(d -> isOf(d, part) || isOf(d, whole));
        TextPosition refused = source.position(part.number().first(), part.number().end());
        ofSentence.removeIf(r -> r.position().equals(refused));
        Optional<Draft> before =
            here.stream().filter(d -> d.phrase.end() < part.first()).reduce((one, next) -> next);
        here.addAll(wholes.pair(part, whole, before));
      }
    }
  }

  private static boolean isOf(Draft draft, CountPhrase phrase) {
    return draft.phrase.number().equals(phrase.number());
  }

  private Optional<Draft> draft(CountPhrase read, List<Draft> here) {
    Optional<Draft> previous = here.isEmpty() ? last() : Optional.of(here.getLast());
    CountPhrase phrase = gapped.named(read, previous);
    Optional<String> refusal = refusals.find(phrase);
    if (refusal.isPresent()) {
      return reject(phrase, Rule.EXCLUSION, refusal.get());
    }
    Optional<Item> named =
        phrase
            .item()
            .filter(noun -> !noun.entry().surface().equals("others"))
            .map(Mention.ItemNoun::nature);
    Optional<Governance> governance =
        inclusions
            .of(phrase, previous)
            .or(() -> raised.of(phrase, previous))
            .or(() -> compared.of(phrase, previous))
            .or(() -> instruments.of(phrase))
            .or(() -> pieces.of(phrase))
            .or(() -> among.of(phrase, previous))
            .or(() -> those.of(phrase))
            .or(() -> governors.find(phrase, named).filter(g -> elided.isBound(phrase, g)))
            .or(() -> governors.behind(phrase, named).filter(g -> elided.isBound(phrase, g)))
            .or(() -> leadIns.above(phrase, named))
            .or(() -> elided.ofPrevious(phrase, previous))
            .or(() -> equated.of(phrase, previous));
    if (governance.isEmpty()) {
      return reject(phrase, Rule.NO_LOSS, "no word says that this was lost");
    }
    if (others.has(phrase, governance.get())) {
      return reject(phrase, Rule.NO_LOSS, "another thing is told of those who are counted");
    }
    if (!scenes.tell(phrase.sentence())) {
      return reject(phrase, Rule.NO_SCENE, "the text tells of no war and no disaster");
    }
    if (governance.get().word().deed() == Deed.DETAIN && !scenes.tellFighting()) {
      return reject(phrase, Rule.NO_SCENE, "the text tells of arrests and of no fighting");
    }
    if (diseases.tell(governance.get(), phrase.sentence())) {
      return reject(phrase, Rule.NO_LOSS, "it was a disease that killed");
    }
    if (possibilities.isImagined(phrase, governance.get())) {
      return reject(phrase, Rule.NO_LOSS, "it is told as a possibility");
    }
    boolean goesOn =
        !among.isWhole(phrase) && (!here.isEmpty() || continuations.isOfThese(phrase.sentence()));
    List<Draft> told = here.isEmpty() ? ofLastSentence() : here;
    Optional<Item> item = items.resolve(phrase, governance.get(), whole(here), told, goesOn);
    if (item.isEmpty()) {
      return reject(phrase, Rule.NO_ITEM, "the text does not say what is counted");
    }
    boolean zero = phrase.number().form() == NumberForm.ZERO;
    if (zero && !isStatedZero(phrase, governance.get(), item.get())) {
      return Optional.empty();
    }
    CountPhrase loosened = loosened(phrase, governance.get());
    Item nature =
        phrase
            .item()
            .filter(noun -> noun.item() == item.get())
            .map(Mention.ItemNoun::nature)
            .orElse(item.get());
    return outcome(governance.get(), nature, countsLives(phrase, governance.get()))
        .map(
            o ->
                o == Outcome.INTERCEPTED && isOnTheGround(phrase, governance.get())
                    ? Outcome.LOST
                    : o)
        .map(outcome -> new Draft(loosened, item.get(), outcome, governance))
        .or(() -> reject(phrase, Rule.NO_OUTCOME, "what is told cannot befall what is counted"));
  }

  /** Weapons that were destroyed, but not on their way. */
  private boolean isOnTheGround(CountPhrase phrase, Governance governance) {
    return launchers.are(phrase, governance) || listed.are(phrase, governance);
  }

  /** "no civilians were injured", "nobody was killed"; "no casualties" says too little. */
  private boolean isStatedZero(CountPhrase phrase, Governance governance, Item item) {
    boolean nobody =
        phrase.number().end() - phrase.number().first() > 1
            || source.token(phrase.number().first()).is("nobody");
    boolean named = phrase.hasHead() && phrase.end() - phrase.number().end() <= 2;
    boolean harm =
        governance
            .word()
            .outcomeOf(item)
            .filter(o -> o == Outcome.KILLED || o == Outcome.WOUNDED || o == Outcome.CASUALTIES)
            .isPresent();
    return item.isPeople()
        && harm
        && governance.word().deed() != Deed.CASUALTIES
        && (named || nobody && !phrase.hasHead() && isNear(phrase, governance));
  }

  /** "no one was hurt", not "no one knows how many were slaughtered". */
  private static boolean isNear(CountPhrase phrase, Governance governance) {
    return governance.reach() == Governance.Reach.PREDICATE
        && governance.word().first() - phrase.number().end() <= 3;
  }

  private CountPhrase loosened(CountPhrase phrase, Governance governance) {
    boolean entry =
        governance.reach() == Governance.Reach.BLOCK
            && phrase.hedge().isEmpty()
            && phrase.form() != CountPhrase.PhraseForm.INCREMENT;
    return entry ? phrase.withHedge(leadIns.hedge(governance)) : phrase;
  }

  /** "seventeen lives were lost". */
  private static boolean countsLives(CountPhrase phrase, Governance governance) {
    Deed deed = governance.word().deed();
    return phrase.item().filter(i -> i.entry().surface().equals("life")).isPresent()
        && (deed == Deed.LOSE || deed == Deed.SUFFER || deed == Deed.CASUALTIES);
  }

  /** Drones that "were lost" over the defender's land were not brought down by hand. */
  private static Optional<Outcome> outcome(Governance governance, Item item, boolean ofLives) {
    if (ofLives) {
      return Optional.of(Outcome.KILLED);
    }
    boolean vanished = governance.word().deed() == Deed.LOSE && governance.countedIsSubject();
    return Deed.DOWN
        .outcomeOf(item)
        .filter(o -> vanished && o == Outcome.INTERCEPTED)
        .or(() -> governance.word().outcomeOf(item));
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
}
