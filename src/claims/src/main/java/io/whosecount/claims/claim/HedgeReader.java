package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Reads the words before and behind a number that loosen it. */
final class HedgeReader {
  private static final WordSet ARTICLES = WordSet.of("a", "the", "an");

  private final Source source;

  HedgeReader(Source source) {
    this.source = source;
  }

  /** The outermost hedge before the number: the phrase begins with it. */
  Optional<Hedge> hedgeBefore(Sentence sentence, Number number) {
    Optional<Hedge> nearest = Optional.empty();
    int at = number.first();
    while (at > sentence.first()) {
      Optional<Hedge> hedge = source.mentions().endingAt(Hedge.class, at).filter(h -> !h.behind());
      if (hedge.isPresent()) {
        nearest = hedge;
        at = hedge.get().first();
      } else if (isArticle(at - 1) && source.mentions().endingAt(Hedge.class, at - 1).isPresent()) {
        at--;
      } else {
        break;
      }
    }
    return nearest;
  }

  private boolean isArticle(int at) {
    return ARTICLES.has(source.token(at));
  }

  /**
   * The nearest hedge before the number that is not neutral; in "at least some 40" the one that
   * tells more than "about".
   */
  Optional<Hedge> loosening(Sentence sentence, Number number) {
    Optional<Hedge> nearest = nearest(sentence, number.first());
    return nearest
        .filter(h -> h.qualifier() == Qualifier.ABOUT)
        .flatMap(about -> nearest(sentence, about.first()))
        .or(() -> nearest);
  }

  private Optional<Hedge> nearest(Sentence sentence, int from) {
    int at = from;
    while (at > sentence.first()) {
      int behind = at;
      Optional<Hedge> hedge =
          source.mentions().endingAt(Hedge.class, behind).filter(h -> !h.behind());
      if (hedge.isEmpty()) {
        if (isArticle(at - 1)) {
          at--;
          continue;
        }
        return Optional.empty();
      }
      if (!hedge.get().isNeutral()) {
        return hedge;
      }
      at = hedge.get().first();
    }
    return Optional.empty();
  }

  /** The hedge behind the number, such as "or more". */
  Optional<Hedge> hedgeBehind(Sentence sentence, int at) {
    return at < sentence.end()
        ? source.mentions().startingAt(Hedge.class, at).filter(Hedge::behind)
        : Optional.empty();
  }
}
