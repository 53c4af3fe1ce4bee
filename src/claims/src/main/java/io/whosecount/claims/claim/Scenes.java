package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where the sentences of a document play, and where the document does. */
final class Scenes {
  /** How far before its scene a number may stand, in tokens. */
  private static final int NEAR = 5;

  /** How many sentences tell what a document is about: its headlines and its lead. */
  private static final int OPENING = 4;

  private static final int WEIGHT_OF_OPENING = 3;

  private final Source source;
  private final TellingParagraphs paragraphs;
  private final SceneReader reader;
  private final Map<Integer, List<Scene>> bySentence = new HashMap<>();
  private final Map<Side, Integer> counts = new LinkedHashMap<>();
  private boolean counted;

  Scenes(Source source, TellingParagraphs paragraphs) {
    this.source = source;
    this.paragraphs = paragraphs;
    this.reader = new SceneReader(source);
  }

  /** The scenes of {@code sentence} in the order of the text. */
  List<Scene> in(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.index(), index -> reader.read(sentence));
  }

  /** The scene that {@code sentence} opens with: what comes behind it is an aside. */
  Optional<Scene> first(Sentence sentence) {
    List<Scene> scenes = in(sentence);
    return scenes.stream()
        .filter(s -> !s.dateline())
        .findFirst()
        .or(() -> scenes.stream().findFirst());
  }

  /** The scene of tokens {@code [first, end)}: the nearest behind them, else before them. */
  Optional<Scene> of(Sentence sentence, int first, int end) {
    return of(sentence, first, end, any -> true);
  }

  /** As {@link #of(Sentence, int, int)}, among those that are {@code own}. */
  Optional<Scene> of(Sentence sentence, int first, int end, Predicate<Scene> own) {
    List<Scene> scenes = in(sentence).stream().filter(own).toList();
    Optional<Scene> behind =
        scenes.stream().filter(s -> s.first() >= end && !s.dateline()).findFirst();
    Optional<Scene> before =
        scenes.stream().filter(s -> s.first() < first && !s.dateline()).reduce((a, b) -> b);
    return behind
        .filter(s -> isFree(end, s.first(), true))
        .or(() -> before.filter(s -> isFree(s.end(), first, false)))
        .or(() -> behind.filter(s -> isFree(end, s.first(), false) && !isOfNumber(s, end)))
        .or(() -> before)
        .or(() -> behind)
        .or(() -> scenes.stream().findFirst());
  }

  /**
   * Where the document plays: the side of at least two in three of its scenes.
   *
   * @param alone whether all its scenes must be of that side
   */
  Optional<Side> ofDocument(boolean alone) {
    count();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> alone ? e.getValue() == all : 3 * e.getValue() >= 2 * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the document names no place at all. */
  boolean isNowhere() {
    count();
    return counts.isEmpty();
  }

  private void count() {
    if (counted) {
      return;
    }
    counted = true;
    for (Sentence sentence : source.layout().sentences()) {
      if (!paragraphs.has(sentence)) {
        continue;
      }
      int weight = sentence.index() < OPENING ? WEIGHT_OF_OPENING : 1;
      in(sentence).forEach(scene -> counts.merge(scene.side(), weight, Integer::sum));
    }
  }

  /** "in Germany and Belgium" are the people of neither; "9 in Iran and 24 in Iraq" are of each. */
  boolean isSplit(Sentence sentence, Scene scene) {
    return in(sentence).stream()
        .filter(other -> !other.side().equals(scene.side()))
        .anyMatch(other -> isJoined(scene, other) || isJoined(other, scene));
  }

  private boolean isJoined(Scene one, Scene other) {
    int gap = other.first() - one.end();
    return gap >= 1
        && gap <= 3
        && source.mentions().within(Number.class, one.end(), other.first()).isEmpty()
        && (source.token(one.end()).is("and")
            || source.token(one.end()).is(",") && isListed(one.end(), other)
            || gap == 1 && source.token(one.end()).is("/"));
  }

  /** "Malawi, Mozambique and Madagascar", not "in Kursk, near Ukraine". */
  private boolean isListed(int comma, Scene other) {
    int at = comma + 1;
    boolean last = other.end() >= source.layout().tokens().size();
    boolean goesOn =
        !last && (source.token(other.end()).is("and") || source.token(other.end()).is(","));
    while (at < other.first() && (source.token(at).is("and") || source.token(at).is("the"))) {
      goesOn |= source.token(at).is("and");
      at++;
    }
    return at == other.first() && goesOn;
  }

  /**
   * "45 people, 25 of them in Haiti and 19 in Jamaica": parts in several states, so the whole is of
   * none.
   */
  boolean isSumOfParts(Sentence sentence, int end) {
    Set<Side> sides = new HashSet<>();
    for (Scene scene : in(sentence)) {
      if (scene.first() >= end && isOfNumber(scene, end)) {
        sides.add(scene.side());
      } else if (scene.first() >= end && sides.isEmpty()) {
        return false;
      }
    }
    return sides.size() > 1;
  }

  /** "19 in Jamaica", "25 of them in Haiti": the scene of another number, and of no deed. */
  private boolean isOfNumber(Scene scene, int from) {
    for (int at = scene.first() - 1; at >= Math.max(from, scene.first() - NEAR); at--) {
      if (source.mentions().covers(Number.class, at)) {
        return true;
      }
      if (source.mentions().covers(DeedWord.class, at)
          || source.mentions().covers(ItemNoun.class, at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing between begins another clause, nor, if strict, another number or aside. */
  private boolean isFree(int from, int end, boolean strict) {
    for (int at = from; at < end; at++) {
      if (source.token(at).is(";") || source.isSideWord(at, SideWord.CLAUSE)) {
        return false;
      }
      if (strict && (source.token(at).is(",") || source.mentions().covers(Number.class, at))) {
        return false;
      }
    }
    return true;
  }
}
