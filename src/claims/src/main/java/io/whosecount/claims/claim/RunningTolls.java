package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.OptionalInt;
import java.util.Set;

/** Tells numbers that a count has reached: "the death toll rose to 12", "bringing the total to". */
final class RunningTolls {
  private static final WordSet TIMES =
      WordSet.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  /** How far before its number the toll stands, in tokens. */
  private static final int FAR = 16;

  /** How far before "losses" the word stands that raises them, in tokens. */
  private static final int OWNER = 5;

  private static final Set<String> TOLLS =
      WordSet.of("toll", "total", "tally", "count", "tolls", "number", "figure");

  /** Words that are tolls only where they grow: "losses amounted to 145 troops" may be a day's. */
  private static final Set<String> LOSSES =
      WordSet.of("casualties", "deaths", "losses", "fatalities");

  private static final Set<String> GROWN =
      WordSet.of(
          "rose",
          "risen",
          "rises",
          "rise",
          "climbed",
          "climbs",
          "climb",
          "mounts",
          "mounted",
          "grown",
          "grew",
          "jumped",
          "soared",
          "increased",
          "increases",
          "now",
          "passed",
          "surpassed",
          "topped",
          "exceeded",
          "exceed",
          "exceeds",
          "near",
          "neared");
  private static final Set<String> RAISING =
      WordSet.of(
          "taking",
          "bringing",
          "raising",
          "pushing",
          "brings",
          "brought",
          "raised",
          "raises",
          "takes",
          "took",
          "pushed",
          "lifting");
  private static final Set<String> REACHED =
      WordSet.of(
          "to",
          "at",
          "reached",
          "reaches",
          "reach",
          "reaching",
          "passed",
          "passes",
          "passing",
          "surpassed",
          "surpasses",
          "surpassing",
          "topped",
          "tops",
          "topping",
          "exceeded",
          "exceeds",
          "exceed",
          "exceeding",
          "now",
          "crossed",
          "crosses",
          "nears",
          "neared",
          "nearing",
          "approaches",
          "approached",
          "towards",
          "toward",
          "past",
          "hit",
          "hits");

  private final Source source;

  RunningTolls(Source source) {
    this.source = source;
  }

  /** The token of the toll that has reached the number of {@code phrase}. */
  OptionalInt find(CountPhrase phrase) {
    if (isRaised(phrase)) {
      return OptionalInt.of(phrase.first() - 1);
    }
    int from = Math.max(phrase.sentence().first(), phrase.first() - FAR);
    boolean reached = false;
    boolean grown = false;
    for (int at = phrase.first() - 1; at >= from; at--) {
      if (source.mentions().covers(Mention.Number.class, at) && !isOfTime(at + 1)) {
        return OptionalInt.empty();
      }
      String word = source.token(at).key();
      reached |= REACHED.contains(word);
      grown |= GROWN.contains(word);
      boolean losses = LOSSES.contains(word) && (grown || reached && isRaised(at, from));
      if (reached && TOLLS.contains(word) || losses) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** In "the toll from five months of war has risen to 1,900" the five is no toll. */
  private boolean isOfTime(int at) {
    return TIMES.has(source.token(at));
  }

  /** "bringing the army's losses in the offensive to 152". */
  private boolean isRaised(int losses, int from) {
    return source.layout().tokens().subList(Math.max(from, losses - OWNER), losses).stream()
        .anyMatch(RunningTolls::raises);
  }

  /** "taking to 71 the number of dead", "bringing it to 12". */
  private boolean isRaised(CountPhrase phrase) {
    int to = phrase.first() - 1;
    boolean toIt = to > phrase.sentence().first() && source.token(to).is("to");
    return toIt
        && (raises(source.token(to - 1))
            || source.token(to - 1).is("it")
                && to - 2 >= phrase.sentence().first()
                && raises(source.token(to - 2)));
  }

  /** Whether {@code word} tells that a toll grew: the day behind it is that of the count. */
  static boolean isGrowth(Token word) {
    return GROWN.contains(word.key()) || word.is("reached");
  }

  /** Whether {@code word} raises a toll: "bringing" of "bringing the toll to 12". */
  static boolean raises(Token word) {
    return RAISING.contains(word.key());
  }

  /** Whether the toll is that of one blow, which the sentence names: "from Sunday's strike". */
  boolean isOfOneBlow(Sentence sentence) {
    return source.mentions().within(Mention.Event.class, sentence.first(), sentence.end()).stream()
        .anyMatch(e -> !e.plural() && e.kind() == EventKind.ATTACK);
  }
}
