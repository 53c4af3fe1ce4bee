package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Exclusion;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a sentence plays: its places, and the states that it names as places. */
final class Scenes {
  /** How far behind "Sudan's" its attack may stand, in tokens. */
  private static final int FAR = 5;

  /** How far the dash of a dateline may stand behind its town, in tokens. */
  private static final int DATELINE = 14;

  /** How far before a town "talks" or "said" may stand that were held there, in tokens. */
  private static final int TALKS = 4;

  /** A place of a sentence, as {@link #in} gives it. */
  record Scene(Side side, Rule rule, int first, int end, boolean dateline) {
    ToldSide told() {
      return new ToldSide(side, rule, first, end);
    }
  }

  private final Source source;
  private final Map<Integer, List<Scene>> bySentence = new HashMap<>();
  private final Map<Side, Integer> counts = new LinkedHashMap<>();

  Scenes(Source source) {
    this.source = source;
  }

  /** The scenes of {@code sentence} in the order of the text. */
  List<Scene> in(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.index(), index -> read(sentence));
  }

  private List<Scene> read(Sentence sentence) {
    List<Scene> scenes = new ArrayList<>();
    for (int at = sentence.first(); at < sentence.end(); ) {
      int here = at;
      Optional<Scene> scene =
          source
              .mentions()
              .startingAt(Place.class, here)
              .filter(place -> isHere(place, sentence))
              .map(p -> new Scene(p.side(), Rule.SCENE_OF_SENTENCE, p.first(), p.end(), false))
              .or(
                  () ->
                      source
                          .mentions()
                          .startingAt(Party.class, here)
                          .flatMap(party -> located(party, sentence)))
              .map(s -> withState(s, sentence));
      scene.ifPresent(scenes::add);
      at = scene.map(Scene::end).orElse(at + 1);
    }
    scenes.removeIf(scene -> isOfTalks(scene, sentence));
    return List.copyOf(scenes);
  }

  /** "the Minsk truce", "talks in Geneva", "told reporters in Kyiv": words fell there. */
  private boolean isOfTalks(Scene scene, Sentence sentence) {
    if (scene.end() < sentence.end() && is(scene.end(), SideWord.DIPLOMACY)) {
      return true;
    }
    int from = Math.max(sentence.first(), scene.first() - TALKS);
    for (int at = scene.first() - 1; at >= from; at--) {
      if (source.mentions().covers(DeedWord.class, at)
          || source.mentions().covers(Number.class, at)
          || source.token(at).kind() == Token.Kind.MARK) {
        return false;
      }
      if (is(at, SideWord.DIPLOMACY) || source.mentions().covers(Cue.class, at)) {
        return true;
      }
    }
    return false;
  }

  /** "Hyderabad, India": the state behind the town decides. */
  private Scene withState(Scene scene, Sentence sentence) {
    int comma = scene.end();
    if (comma + 1 >= sentence.end() || !source.token(comma).is(",")) {
      return scene;
    }
    return source
        .mentions()
        .startingAt(Party.class, comma + 1)
        .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()))
        .map(
            p ->
                new Scene(
                    p.side(), Rule.LOCATED_IN_PARTY, scene.first(), p.end(), scene.dateline()))
        .orElse(scene);
  }

  private boolean isHere(Place place, Sentence sentence) {
    return !source.mentions().covers(KnownClaimant.class, place.first())
        && !isOrigin(place.first(), sentence);
  }

  /** "rockets from Gaza" did not fall there; "people from Gaza" are of it. */
  private boolean isOrigin(int first, Sentence sentence) {
    int from = first - 1;
    return from > sentence.first()
        && source.token(from).is("from")
        && source
            .mentions()
            .endingAt(ItemNoun.class, from)
            .filter(noun -> noun.item().isPeople())
            .isEmpty();
  }

  private Optional<Scene> located(Party party, Sentence sentence) {
    if (!Parties.isState(party.side())) {
      return Optional.empty();
    }
    boolean dateline = opens(party, sentence) && isDateline(party, sentence);
    boolean name = party.form() == PartyForm.NAME || party.form() == PartyForm.CAPITAL;
    boolean scene =
        name && (isBehindPreposition(party, sentence) || isStruck(party, sentence))
            || !name && party.form() == PartyForm.ADJECTIVE && isOfSite(party, sentence)
            || isOfCalamity(party, sentence)
            || dateline && name;
    return scene
        ? Optional.of(
            new Scene(party.side(), Rule.LOCATED_IN_PARTY, party.first(), party.end(), dateline))
        : Optional.empty();
  }

  /** At the start of the sentence, but for a time of day and marks: "+++ 12:02 MEXICO: ...". */
  private boolean opens(Party party, Sentence sentence) {
    for (int at = party.first() - 1; at >= sentence.first(); at--) {
      if (source.token(at).kind() == Token.Kind.WORD || party.first() - at > FAR + 3) {
        return false;
      }
    }
    return true;
  }

  /** "KHARTOUM - ", "KYIV, Ukraine (AP) - ", "Islamabad: ". */
  private boolean isDateline(Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + DATELINE);
    if (party.end() < end && source.token(party.end()).is(":")) {
      return true;
    }
    for (int at = party.end(); at < end; at++) {
      Token token = source.token(at);
      boolean dash = (token.is("-") || token.is("–")) && token.spaced();
      if (dash || token.is(")") && at + 1 < end && source.token(at + 1).is("-")) {
        return true;
      }
      if (token.kind() == Token.Kind.WORD && !token.capitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "in Sudan"; not "in Sudan's attack", "in Russia strikes", "the president of Sudan". */
  private boolean isBehindPreposition(Party party, Sentence sentence) {
    int before = party.first() - 1;
    if (before < sentence.first() || isDeedOf(party, sentence)) {
      return false;
    }
    boolean office =
        source.token(before).is("of")
            && source.mentions().endingAt(Office.class, before).isPresent();
    return !office
        && (is(before, SideWord.SCENE)
            || isJoinedToScene(before, sentence)
            || isBehindTown(before, sentence));
  }

  /** "in Bojaya, Colombia", whatever the town. */
  private boolean isBehindTown(int before, Sentence sentence) {
    int at = before - 1;
    if (!source.token(before).is(",")) {
      return false;
    }
    while (at > sentence.first() && before - at < FAR && source.token(at).capitalised()) {
      at--;
    }
    return at < before - 1 && at >= sentence.first() && is(at, SideWord.SCENE);
  }

  /** "in Germany and Belgium", "in India, Nepal and Bhutan". */
  private boolean isJoinedToScene(int before, Sentence sentence) {
    return source.token(before).is("and")
        && before - 2 >= sentence.first()
        && source
            .mentions()
            .endingAt(Party.class, before)
            .filter(p -> p.first() > sentence.first() && is(p.first() - 1, SideWord.SCENE))
            .filter(p -> p.form() == PartyForm.NAME && Parties.isState(p.side()))
            .isPresent();
  }

  private boolean isDeedOf(Party party, Sentence sentence) {
    int end = party.end();
    int limit = Math.min(sentence.end(), end + FAR);
    if (end < limit && source.token(end).is("'s")) {
      return source.mentions().within(Exclusion.class, end + 1, limit).stream()
          .anyMatch(e -> e.entry().canonical().equals("attack"));
    }
    return end < limit && is(end, SideWord.STRIKE);
  }

  /** "hit Kyiv", "rocked Baghdad". */
  private boolean isStruck(Party party, Sentence sentence) {
    int before = party.first() - 1;
    boolean owner =
        party.end() < sentence.end()
            && source.token(party.end()).is("'s")
            && !isSiteWithin(party.end() + 1, sentence);
    return before >= sentence.first()
        && !owner
        && !is(party.end() < sentence.end() ? party.end() : before, SideWord.REGULAR)
        && (is(before, SideWord.BEFALL)
            || source
                .mentions()
                .endingAt(DeedWord.class, party.first())
                .filter(d -> d.deed() == Deed.HIT)
                .isPresent());
  }

  /** "hit Israel's third-largest city", not "hit Russia's fleet". */
  private boolean isSiteWithin(int from, Sentence sentence) {
    int end = Math.min(sentence.end(), from + FAR);
    for (int at = from; at < end; at++) {
      if (is(at, SideWord.SITE)) {
        return true;
      }
    }
    return false;
  }

  /** "in a Nigerian village", "in the Syrian city of Homs". */
  private boolean isOfSite(Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + 3);
    boolean site = false;
    for (int at = party.end(); at < end && !site; at++) {
      if (is(at, SideWord.ABROAD)) {
        return false;
      }
      site = is(at, SideWord.SITE);
      if (!site && (is(at, SideWord.STRIKE) || source.mentions().covers(ItemNoun.class, at))) {
        return false;
      }
    }
    int from = Math.max(sentence.first(), party.first() - 3);
    for (int at = party.first() - 1; at >= from && site; at--) {
      if (is(at, SideWord.SCENE)) {
        return true;
      }
    }
    return false;
  }

  /** "Pakistan floods", "the Nepal earthquake". */
  private boolean isOfCalamity(Party party, Sentence sentence) {
    int end = party.end();
    return end < sentence.end()
        && party.form() != PartyForm.LEADER
        && party.form() != PartyForm.FORCES
        && is(end, SideWord.CALAMITY);
  }

  private boolean is(int at, SideWord word) {
    return source.isSideWord(at, word);
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
    if (counts.isEmpty()) {
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
      if (source.token(at).is(";") || is(at, SideWord.CLAUSE)) {
        return false;
      }
      if (strict && (source.token(at).is(",") || source.mentions().covers(Number.class, at))) {
        return false;
      }
    }
    return true;
  }
}
