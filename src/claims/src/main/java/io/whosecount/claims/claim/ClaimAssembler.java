package io.whosecount.claims.claim;

import io.whosecount.claims.document.Digest;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.text.Run;
import io.whosecount.claims.text.TextPosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts to claims: repeats become one claim with its mentions, every claim gets its id. */
final class ClaimAssembler {
  /** Beyond so many claims of one number a document repeats nothing that a reader would see. */
  private static final int MOST_LOOKED_AT = 50;

  /** From here on a headline's number is the body's, whatever side the headline seems to name. */
  private static final int DISTINCT_IN_HEADLINE = 4;

  /** A number that two counts hardly share by chance. */
  private static final int LARGE = 100;

  /** Numbers of things that many places share on one day. */
  private static final int A_HANDFUL = 12;

  private final Map<Long, List<List<Draft>>> byNumber = new HashMap<>();
  private final Source source;
  private final Gathered gathered;
  private final Map<Integer, List<Long>> siblings = new HashMap<>();

  ClaimAssembler(Source source, Gathered gathered) {
    this.source = source;
    this.gathered = gathered;
  }

  /** Adds the claims of {@code read}, in the order of the text, to what was gathered. */
  void assemble(DraftReader.Drafts read) {
    read.drafts()
        .forEach(
            d ->
                siblings
                    .computeIfAbsent(d.phrase.sentence().index(), key -> new ArrayList<>())
                    .add(d.number()));
    List<List<Draft>> groups = new ArrayList<>();
    Map<String, List<List<Draft>>> byCore = new LinkedHashMap<>();
    List<Draft> bodyFirst =
        read.drafts().stream().sorted(Comparator.comparing(this::isHeadline)).toList();
    for (Draft draft : bodyFirst) {
      List<List<Draft>> same = byCore.computeIfAbsent(core(draft), key -> new ArrayList<>());
      Optional<List<Draft>> repeated =
          same.stream()
              .filter(group -> isRepeat(group, draft))
              .findFirst()
              .or(() -> repeatedByHeadline(draft));
      if (repeated.isPresent()) {
        repeated.get().add(draft);
      } else {
        List<Draft> group = new ArrayList<>(List.of(draft));
        if (same.size() < MOST_LOOKED_AT) {
          same.add(group);
        }
        groups.add(group);
        List<List<Draft>> sameNumber =
            byNumber.computeIfAbsent(draft.number(), key -> new ArrayList<>());
        if (sameNumber.size() < MOST_LOOKED_AT) {
          sameNumber.add(group);
        }
      }
    }
    List<Claim> claims = new ArrayList<>();
    Map<ClaimId, List<Evidence>> evidence = new HashMap<>();
    for (List<Draft> group : groups) {
      Draft best = best(group);
      Claim claim = claim(best, group);
      claims.add(claim);
      evidence.put(claim.id(), List.copyOf(best.evidence));
    }
    claims.sort(Comparator.comparingInt(c -> c.quote().position().start()));
    gathered.add(claims, read.rejections(), evidence);
  }

  private static String core(Draft draft) {
    return String.join(
        "|",
        draft.side.map(s -> s.id()).orElse("-"),
        draft.item.id(),
        draft.outcome.id(),
        Long.toString(draft.phrase.number().low()),
        Long.toString(draft.phrase.number().high()));
  }

  /** The same number of the same loss: a repeat, unless another claimant says it. */
  private boolean isRepeat(List<Draft> group, Draft draft) {
    Draft first = group.getFirst();
    boolean headline = isHeadline(first) || isHeadline(draft);
    Optional<Claimant> a = first.attribution.claimant();
    Optional<Claimant> b = draft.attribution.claimant();
    boolean sameVoice =
        a.map(Claimant::id).equals(b.map(Claimant::id)) || a.isEmpty() || b.isEmpty();
    boolean samePeriod =
        (first.period.kind() == draft.period.kind()
                || isLessPrecise(first, draft)
                || isOfOneDate(first.period, draft.period) && shared(first, draft) > 1)
            && !isAnotherEvent(first, draft);
    return headline
        || !isAnother(draft)
            && sameVoice
            && samePeriod
            && !isHedgedAnew(first, draft)
            && !isOfAnotherList(first, draft);
  }

  /** "Another 2,500 have been injured": on top of those told before. */
  private boolean isAnother(Draft draft) {
    int before = draft.phrase.first() - 1;
    boolean others =
        draft.phrase.item().filter(noun -> noun.entry().surface().equals("others")).isPresent();
    return others && draft.item.isPeople()
        || before >= draft.phrase.sentence().first() && source.token(before).is("another");
  }

  /**
   * "3,000 casualties", and "at least 3,000 men" by the same voice: with two hedges, two counts.
   */
  private static boolean isHedgedAnew(Draft one, Draft other) {
    return one.number() >= LARGE
        && one.attribution.claimant().isPresent()
        && other.attribution.claimant().isPresent()
        && !qualifier(one).equals(qualifier(other));
  }

  private static Optional<Qualifier> qualifier(Draft draft) {
    return draft.phrase.hedge().filter(h -> !h.isNeutral()).map(Hedge::qualifier);
  }

  /** "9 dead and 30 hurt" of today, told again as a pair, are those of the event of that date. */
  private static boolean isOfOneDate(Period one, Period other) {
    return one instanceof Period.Day day
            && other instanceof Period.Event event
            && day.asOf().equals(event.asOf())
        || one instanceof Period.Event told
            && other instanceof Period.Day again
            && told.asOf().equals(again.asOf());
  }

  /** A large number whose time is not told again is the number of the time that was told. */
  private static boolean isLessPrecise(Draft one, Draft other) {
    boolean untold = one.period.text().isEmpty() || other.period.text().isEmpty();
    return untold && one.number() >= LARGE;
  }

  /**
   * Five killed in one town on Monday and five in another on Tuesday are ten; a gun hit at one
   * place is not the gun hit at another.
   */
  private static boolean isAnotherEvent(Draft one, Draft other) {
    boolean elsewhere =
        one.place.isPresent() && other.place.isPresent() && !one.place.equals(other.place);
    boolean atAnotherTime =
        one.period.text().isPresent()
            && other.period.text().isPresent()
            && one.period instanceof Period.Event a
            && other.period instanceof Period.Event b
            && !a.asOf().equals(b.asOf());
    boolean fewThings = !one.item.isPeople() && one.number() <= A_HANDFUL;
    return elsewhere && (atAnotherTime || fewThings);
  }

  /** A headline says shorter what the body says: the number and the side tell that it does. */
  private Optional<List<Draft>> repeatedByHeadline(Draft draft) {
    return isHeadline(draft)
        ? byNumber.getOrDefault(draft.number(), List.of()).stream()
            .filter(group -> group.getFirst().item.isPeople() == draft.item.isPeople())
            .filter(
                group ->
                    group.getFirst().side.equals(draft.side)
                        || draft.side.isEmpty()
                        || draft.number() >= DISTINCT_IN_HEADLINE
                            && draft.item.isPeople()
                            && group.getFirst().outcome == draft.outcome)
            .findFirst()
        : Optional.empty();
  }

  /** Two lists that share hardly a number are two counts, even where one number agrees. */
  private boolean isOfAnotherList(Draft one, Draft other) {
    if (one.phrase.sentence().index() == other.phrase.sentence().index()) {
      return false;
    }
    int mine = siblings(one).size();
    int theirs = siblings(other).size();
    return mine >= 3 && theirs >= 3 && shared(one, other) * 2 <= Math.min(mine, theirs) + 1;
  }

  /** How many numbers the sentences of two drafts have in common. */
  private long shared(Draft one, Draft other) {
    List<Long> theirs = siblings(other);
    return siblings(one).stream().filter(theirs::contains).count();
  }

  private List<Long> siblings(Draft draft) {
    return siblings.getOrDefault(draft.phrase.sentence().index(), List.of());
  }

  /** A line of a list, such as "tanks - 11,324 (+3)", looks like a headline and repeats nothing. */
  private boolean isHeadline(Draft draft) {
    boolean entry =
        draft.governance.filter(g -> g.reach() == Governance.Reach.BLOCK).isPresent()
            || draft.phrase.form() == CountPhrase.PhraseForm.INCREMENT;
    return !entry
        && source.block(draft.phrase.sentence()).kind()
            == io.whosecount.claims.text.BlockKind.HEADLINE;
  }

  /** The fullest statement: attributed before not, running text before headline, then the first. */
  private Draft best(List<Draft> group) {
    return group.stream()
        .min(
            Comparator.<Draft>comparingInt(d -> isHeadline(d) ? 1 : 0)
                .thenComparingInt(d -> d.attribution.claimant().isPresent() ? 0 : 1)
                .thenComparingInt(d -> d.phrase.number().first()))
        .orElseThrow();
  }

  private Claim claim(Draft draft, List<Draft> group) {
    Quantity quantity = quantity(draft.phrase);
    Quote quote = quote(draft);
    List<TextPosition> mentions = new ArrayList<>(List.of(quote.position()));
    group.stream().filter(d -> d != draft).map(d -> quote(d).position()).forEach(mentions::add);
    List<String> rules =
        Run.of(draft.evidence, 0, draft.evidence.size()).stream()
            .map(e -> e.rule().id())
            .distinct()
            .toList();
    String content =
        String.join(
            "|",
            source.document().id().value(),
            core(draft),
            quantity.toString(),
            draft.attribution.claimant().map(Claimant::id).orElse("-"),
            draft.period.toString(),
            draft.place.orElse("-"));
    int twin = gathered.count(content);
    ClaimId id =
        new ClaimId(
            Digest.sha256((content + "|" + twin).getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, 24));
    return new Claim(
        id,
        source.document().id(),
        draft.side,
        new Measure(draft.item, draft.outcome),
        quantity,
        draft.attribution.claimant(),
        draft.attribution.via(),
        draft.attribution.stance(),
        draft.period,
        draft.place,
        draft.partOf,
        draft.unverified,
        quote,
        mentions,
        rules,
        ClaimExtractor.VERSION);
  }

  private Quantity quantity(CountPhrase phrase) {
    Optional<Hedge> hedge = phrase.hedge().filter(h -> !h.isNeutral());
    Optional<String> words = hedge.map(h -> source.layout().words(h.first(), h.end()));
    if (phrase.number().isRange()) {
      return Quantity.between(phrase.number().low(), phrase.number().high(), words);
    }
    return Quantity.of(
        phrase.number().high(), hedge.map(Hedge::qualifier).orElse(Qualifier.EXACT), words);
  }

  private Quote quote(Draft draft) {
    CountPhrase phrase = draft.phrase;
    int first = phrase.first();
    int end = phrase.end();
    if (draft.governance.isPresent()) {
      Governance governance = draft.governance.get();
      int verb = governance.word().first();
      boolean near =
          governance.reach() == Governance.Reach.OBJECT
              || governance.reach() == Governance.Reach.LEAD && first - verb < 10;
      first = near && verb >= phrase.sentence().first() ? Math.min(first, verb) : first;
      boolean behind =
          governance.reach() == Governance.Reach.PREDICATE
              && governance.word().end() <= phrase.sentence().end();
      end = behind ? Math.max(end, governance.word().end()) : end;
    }
    return source.quote(first, end);
  }
}
