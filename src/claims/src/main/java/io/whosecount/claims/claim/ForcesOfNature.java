package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Tells a landslide that buries people, who may live, from mourners who bury their dead. */
final class ForcesOfNature {
  private static final Set<String> FORCES =
      WordSet.of(
          "landslide",
          "landslides",
          "mudslide",
          "mudslides",
          "avalanche",
          "avalanches",
          "mud",
          "rubble",
          "debris",
          "earth",
          "slide",
          "slides",
          "rockslide",
          "quake",
          "earthquake",
          "snow",
          "ash",
          "lava",
          "soil",
          "collapse",
          "rocks",
          "boulders",
          "explosion",
          "blast",
          "building");

  /** How far before "buried" its subject may stand, in tokens. */
  private static final int REACH = 12;

  private final Source source;

  ForcesOfNature(Source source) {
    this.source = source;
  }

  /** Whether {@code deed} is a burying of the living. */
  boolean bury(DeedWord deed, Sentence sentence) {
    if (!deed.entry().surface().equals("bury")) {
      return false;
    }
    for (int at = deed.first() - 1; at >= Math.max(sentence.first(), deed.first() - REACH); at--) {
      if (FORCES.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }
}
