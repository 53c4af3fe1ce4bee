package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a part of the dead was where the word of loss stands behind the part: "two children
 * were among the 25 wounded", and by which word a part of "the victims" is told.
 */
final class AmongTheDead {
  private static final Set<String> WERE = WordSet.of("were", "was", "are", "is");

  private static final Set<String> VICTIMS = WordSet.of("victims", "slain", "fallen");

  private static final Set<String> INCLUDED = WordSet.of("include", "includes", "included", "were");

  /** How far behind "among" the word of loss may stand, in tokens. */
  private static final int REACH = 7;

  private final Source source;

  AmongTheDead(Source source) {
    this.source = source;
  }

  /**
   * The word that tells what befell {@code phrase}.
   *
   * @param previous the draft before it, if any
   */
  Optional<Governance> of(CountPhrase phrase, Optional<Draft> previous) {
    return among(phrase, previous)
        .or(() -> ofVictims(phrase, previous))
        .or(() -> ofCounted(phrase))
        .or(() -> ofIncluded(phrase, previous))
        .or(() -> ofThem(phrase));
  }

  /** "83 of them irrevocably", "nine of whom dead": without a verb. */
  private Optional<Governance> ofThem(CountPhrase phrase) {
    int of = phrase.number().end();
    boolean part =
        of + 2 < phrase.sentence().end() && OfThem.begins(source, of, phrase.sentence().end());
    return part
        ? source
            .mentions()
            .startingAt(DeedWord.class, of + 2)
            .filter(d -> d.entry().has("adjective") && d.isCount())
            .map(d -> new Governance(d, Reach.PREDICATE))
        : Optional.empty();
  }

  /** "among the 25 wounded": they are not all what the part of them is. */
  boolean isWhole(CountPhrase phrase) {
    int at = phrase.first() - 1;
    while (at > phrase.sentence().first() && source.isFunction(at, FunctionKind.DETERMINER)) {
      at--;
    }
    return at > phrase.sentence().first()
        && at < phrase.first() - 1
        && source.token(at).is("among")
        && WERE.contains(source.token(at - 1).key());
  }

  private Optional<Governance> among(CountPhrase phrase, Optional<Draft> previous) {
    boolean people =
        phrase.deed().isEmpty() && phrase.item().filter(i -> i.item().isPeople()).isPresent();
    int end = phrase.sentence().end();
    int were = behindFellow(phrase.end(), end);
    int among = were + 1;
    boolean linked =
        people
            && among < end
            && WERE.contains(source.token(were).key())
            && source.token(among).is("among");
    if (!linked) {
      return Optional.empty();
    }
    for (int at = among + 1; at < Math.min(end, among + REACH); at++) {
      Token token = source.token(at);
      if (token.kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
      if (VICTIMS.contains(token.key())) {
        return ofPrevious(previous);
      }
      Optional<Governance> told =
          source
              .mentions()
              .startingAt(DeedWord.class, at)
              .filter(d -> d.isCount() || d.form() == Form.PAST)
              .map(d -> new Governance(d, Reach.PREDICATE));
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** Behind the "and 61 children" of "17 women and 61 children were among the dead". */
  private int behindFellow(int at, int end) {
    return at + 1 < end && source.token(at).is("and")
        ? source
            .mentions()
            .startingAt(Mention.Number.class, at + 1)
            .flatMap(number -> source.mentions().startingAt(ItemNoun.class, number.end()))
            .map(Mention::end)
            .orElse(at)
        : at;
  }

  /** "eight of the victims were members of parliament": what befell them was told before. */
  private Optional<Governance> ofVictims(CountPhrase phrase, Optional<Draft> previous) {
    int of = phrase.number().end();
    int victims = of;
    while (victims < phrase.sentence().end()
        && victims < of + 3
        && !VICTIMS.contains(source.token(victims).key())) {
      victims++;
    }
    boolean part =
        victims < phrase.sentence().end()
            && victims > of
            && source.token(of).is("of")
            && source.isFunction(of + 1, FunctionKind.DETERMINER)
            && VICTIMS.contains(source.token(victims).key())
            && victims + 1 < phrase.sentence().end()
            && WERE.contains(source.token(victims + 1).key())
            && !isToldOfWorks(victims + 2, phrase.sentence().end());
    return part ? ofPrevious(previous) : Optional.empty();
  }

  /** "the victims included five students". */
  private Optional<Governance> ofIncluded(CountPhrase phrase, Optional<Draft> previous) {
    int at = phrase.first() - 1;
    boolean included =
        at > phrase.sentence().first()
            && INCLUDED.contains(source.token(at).key())
            && VICTIMS.contains(source.token(at - 1).key());
    return included ? ofPrevious(previous) : Optional.empty();
  }

  /** "seven of the 11 dead were women": a part of a number of dead. */
  private Optional<Governance> ofCounted(CountPhrase phrase) {
    int of = phrase.number().end();
    int end = phrase.sentence().end();
    if (of + 3 >= end || !source.token(of).is("of") || phrase.hasHead()) {
      return Optional.empty();
    }
    int at = source.isFunction(of + 1, FunctionKind.DETERMINER) ? of + 2 : of + 1;
    Optional<Mention.Number> whole = source.mentions().startingAt(Mention.Number.class, at);
    Optional<DeedWord> dead =
        whole.flatMap(
            number ->
                source
                    .mentions()
                    .startingAt(DeedWord.class, number.end())
                    .filter(d -> d.isCount() || d.form() == Form.PAST));
    return dead.filter(d -> d.end() + 1 < end)
        .filter(d -> WERE.contains(source.token(d.end()).key()))
        .filter(d -> !isToldOfWorks(d.end() + 1, end))
        .map(d -> new Governance(d, Reach.PREDICATE));
  }

  /** "were identified", "were flown home": nothing that makes them other victims. */
  private boolean isToldOfWorks(int at, int end) {
    return at >= end
        || source.token(at).key().endsWith("ed")
        || source.mentions().covers(Mention.DeedWord.class, at);
  }

  private static Optional<Governance> ofPrevious(Optional<Draft> previous) {
    return previous
        .filter(p -> p.item.isPeople())
        .flatMap(p -> p.governance)
        .map(g -> new Governance(g.word(), Reach.PREVIOUS));
  }
}
