package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells whether a number goes on counting what the one before counted, or is a part of it. */
final class Continuations {
  private static final Set<String> OF = WordSet.of("of", "among", "including");
  private static final Set<String> THESE = WordSet.of("these", "those", "them", "whom", "this");

  private static final Set<String> THIS = WordSet.of("that", "this", "it", "which");

  private static final Set<String> COUNTS =
      WordSet.of("number", "figure", "figures", "total", "toll", "tally", "count");

  private static final Set<String> HOLDS =
      WordSet.of("includes", "include", "included", "comprises");

  private static final Set<String> BRINGS =
      WordSet.of(
          "brought", "brings", "took", "takes", "raised", "raises", "puts", "pushed", "pushes");

  private final Source source;

  Continuations(Source source) {
    this.source = source;
  }

  /** Whether a sentence goes on counting what the number before counted. */
  boolean goesOn(Draft draft, Draft previous) {
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
    boolean weapons = draft.isInFlight() && previous.isInFlight();
    return listed
        || near && sameBlock && weapons && !named
        || near && (isOfThese(sentence) || isSumOfBefore(sentence) || isOfCountBefore(sentence))
        || near && sameBlock && (soldiers || materiel && !named);
  }

  /** "That brought the overall toll to 858". */
  private boolean isSumOfBefore(Sentence sentence) {
    int first = sentence.first();
    return first + 1 < sentence.end()
        && THIS.contains(source.token(first).key())
        && BRINGS.contains(source.token(first + 1).key());
  }

  /** "The number includes 1,380 casualties over the past day". */
  private boolean isOfCountBefore(Sentence sentence) {
    int first = sentence.first();
    return first + 2 < sentence.end()
        && (source.token(first).is("the") || THESE.contains(source.token(first).key()))
        && COUNTS.contains(source.token(first + 1).key())
        && HOLDS.contains(source.token(first + 2).key());
  }

  /** "Of these, 1,670 ...". */
  boolean isOfThese(Sentence sentence) {
    int first = sentence.first();
    return first + 1 < sentence.end()
        && OF.contains(source.token(first).key())
        && THESE.contains(source.token(first + 1).key());
  }

  /** "including 150,000 deaths", "of whom 15 died"; {@code before} are those of its sentence. */
  void markPart(Draft draft, List<Draft> before) {
    Optional<Draft> whole =
        before.reversed().stream().filter(other -> canHold(other, draft)).findFirst();
    int of = draft.phrase.number().end();
    boolean ofThem =
        of + 1 < draft.phrase.sentence().end()
            && source.token(of).is("of")
            && THESE.contains(source.token(of + 1).key());
    if (ofThem && whole.isPresent()) {
      part(draft, whole.get().number(), of, of + 2);
    }
    int from = Math.max(draft.phrase.sentence().first(), draft.phrase.first() - 3);
    for (int at = from; at < draft.phrase.first() && whole.isPresent(); at++) {
      if (opensPart(at)) {
        part(draft, whole.get().number(), at, at + 1);
      }
    }
    if (draft.partOf.isEmpty() && !before.isEmpty()) {
      markFellow(draft, before.getLast());
    }
  }

  /**
   * People are no part of tanks; and what was lost "over the past day" is a number of its own, also
   * where it stands as a part of the total since the start.
   */
  private static boolean canHold(Draft whole, Draft part) {
    return whole.item.isPeople() == part.item.isPeople()
        && whole.outcome != Outcome.LAUNCHED
        && !(part.period instanceof Period.Day && whole.period instanceof Period.Cumulative);
  }

  private boolean opensPart(int at) {
    return source.token(at).is("including")
        || source.token(at).is("whom")
        || source.token(at).is("among") && source.token(at + 1).is("them")
        || source.token(at).is("which") && source.token(Math.max(0, at - 1)).is("of");
  }

  /**
   * "50 were killed, including 20 children, 15 women and 12 men": all three are parts. Of materiel
   * nobody can tell: "five guns, including two howitzers, one radar and two depots".
   */
  private void markFellow(Draft draft, Draft before) {
    int end = before.phrase.end();
    boolean linked = end < draft.phrase.first();
    for (int at = end; at < draft.phrase.first(); at++) {
      linked &= source.token(at).is(",") || source.token(at).is("and");
    }
    if (linked
        && before.partOf.isPresent()
        && before.outcome == draft.outcome
        && before.item.isPeople()
        && draft.item.isPeople()) {
      part(draft, before.partOf.getAsLong(), end, draft.phrase.first());
    }
  }

  private void part(Draft draft, long whole, int first, int end) {
    draft.partOf = OptionalLong.of(whole);
    new EvidenceWriter(source).part(draft, first, end);
  }
}
