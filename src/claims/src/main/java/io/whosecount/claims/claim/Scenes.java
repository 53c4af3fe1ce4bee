package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the sentences of a document play, and where the document does. */
final class Scenes {
  private final Source source;
  private final SceneReader reader;
  private final Map<Integer, List<Scene>> bySentence = new HashMap<>();
  private final Map<Side, Integer> counts = new LinkedHashMap<>();
  private boolean counted;

  Scenes(Source source) {
    this.source = source;
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

  /** The scene of {@code phrase} in {@code sentence}: the nearest behind it, else before it. */
  Optional<Scene> of(Sentence sentence, int first, int end) {
    List<Scene> scenes = in(sentence);
    Optional<Scene> behind =
        scenes.stream().filter(s -> s.first() >= end && !s.dateline()).findFirst();
    Optional<Scene> before =
        scenes.stream().filter(s -> s.first() < first && !s.dateline()).reduce((a, b) -> b);
    return behind
        .filter(s -> isFree(end, s.first(), true))
        .or(() -> before.filter(s -> isFree(s.end(), first, false)))
        .or(() -> behind.filter(s -> isFree(end, s.first(), false)))
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
    if (!counted) {
      counted = true;
      source.layout().sentences().stream()
          .flatMap(sentence -> in(sentence).stream())
          .forEach(scene -> counts.merge(scene.side(), 1, Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> alone ? e.getValue() == all : 3 * e.getValue() >= 2 * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "in Germany and Belgium": the people of two states, so of neither. */
  boolean isSplit(Sentence sentence, Scene scene) {
    return in(sentence).stream()
        .filter(other -> !other.side().equals(scene.side()))
        .anyMatch(other -> isJoined(scene, other) || isJoined(other, scene));
  }

  private boolean isJoined(Scene one, Scene other) {
    int gap = other.first() - one.end();
    return gap >= 1
        && gap <= 3
        && (source.token(one.end()).is("and") || gap == 1 && source.token(one.end()).is("/"));
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
