package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.Optional;

/** Where a count happened, as its clause, its sentence or the sentences before it tell. */
final class ToldScenes {
  /** How many sentences back a scene is looked for; a hostile paragraph has thousands. */
  private static final int FARTHEST = 12;

  /** How many sentences back a scene may stand in another block. */
  private static final int NEAR = 3;

  private final Source source;
  private final TellingParagraphs paragraphs;
  private final Parties parties;
  private final Agents agents;
  private final Scenes scenes;
  private final Clauses clauses;
  private final Causes causes;

  ToldScenes(
      Source source, TellingParagraphs paragraphs, Parties parties, Agents agents, Scenes scenes) {
    this.source = source;
    this.paragraphs = paragraphs;
    this.parties = parties;
    this.agents = agents;
    this.scenes = scenes;
    this.clauses = new Clauses(source);
    this.causes = new Causes(source);
  }

  /** The scene that the sentence or those before it name. */
  Optional<ToldSide> find(Draft draft) {
    return here(draft).or(() -> before(draft.phrase.sentence()));
  }

  /** The scene that the sentence names. */
  Optional<ToldSide> here(Draft draft) {
    return sceneOf(draft).map(Scene::told);
  }

  private Optional<Scene> sceneOf(Draft draft) {
    return scenes.of(
        draft.phrase.sentence(),
        draft.phrase.first(),
        draft.phrase.end(),
        scene -> !isOfAnotherClause(draft, scene));
  }

  /**
   * "Israeli strikes killed 224 people, while Iranian missiles killed 24 in Israel": who strikes
   * kills few at home, and where the other strikes is the other's scene.
   */
  private boolean isOfAnotherClause(Draft draft, Scene scene) {
    Sentence sentence = draft.phrase.sentence();
    boolean behind = scene.first() >= draft.phrase.end();
    int from = behind ? draft.phrase.end() : scene.end();
    int to = behind ? scene.first() : draft.phrase.first();
    if (!behind && clauses.isAside(sentence, scene.first(), scene.end(), draft.phrase.first())) {
      return true;
    }
    if (behind && causes.open(from, to)) {
      return true;
    }
    if (scene.dateline() || !clauses.part(sentence, from, to)) {
      return false;
    }
    Optional<Side> doer = agents.of(draft).flatMap(Agents.Agent::side);
    return doer.filter(side -> isLandOf(side, scene) && !parties.fightsOnlyAtHome(side))
        .isPresent();
  }

  private boolean isLandOf(Side doer, Scene scene) {
    return parties.people(doer).filter(scene.side()::equals).isPresent();
  }

  /** "in Turkey and Syria": whether the count is of the people of two states. */
  boolean isOfTwoStates(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    return sceneOf(draft).filter(s -> scenes.isSplit(sentence, s)).isPresent()
        || scenes.isSumOfParts(sentence, draft.phrase.end());
  }

  /**
   * "... killed three in Belgorod and two in Kharkiv": another scene than that of the one before.
   */
  boolean isElsewhere(Draft draft, Draft previous) {
    Sentence sentence = draft.phrase.sentence();
    boolean byScene =
        previous.evidence.stream().anyMatch(e -> e.field().equals("side") && isSceneRule(e.rule()));
    return draft.item != Item.PERSONNEL
        && draft.item.isPeople()
        && (draft.phrase.hasHead() || byScene)
        && scenes
            .of(sentence, draft.phrase.first(), draft.phrase.end())
            .filter(s -> !s.dateline() && s.first() > previous.phrase.number().first())
            .isPresent();
  }

  private static boolean isSceneRule(Rule rule) {
    return rule == Rule.SCENE_OF_SENTENCE
        || rule == Rule.LOCATED_IN_PARTY
        || rule == Rule.SCENE_OF_DOCUMENT
        || rule == Rule.SCENE_OF_CLAIMANT
        || rule == Rule.SAME_LIST;
  }

  /** The scene that the sentences before {@code sentence} name. */
  Optional<ToldSide> before(Sentence sentence) {
    Block block = source.block(sentence);
    int near = Math.min(block.firstSentence(), sentence.index() - NEAR);
    int last = Math.max(Math.max(0, near), sentence.index() - FARTHEST);
    for (int at = sentence.index() - 1; at >= last; at--) {
      Sentence look = source.sentence(at);
      boolean otherEntry =
          look.block() != sentence.block()
              && block.kind() == BlockKind.BULLET
              && source.block(look).kind() == BlockKind.BULLET;
      boolean aside = look.block() != sentence.block() && !paragraphs.has(look);
      Optional<Scene> there = otherEntry || aside ? Optional.empty() : scenes.first(look);
      if (there.isPresent()) {
        return there.filter(scene -> !scenes.isSplit(look, scene)).map(Scene::told);
      }
    }
    return Optional.empty();
  }
}
