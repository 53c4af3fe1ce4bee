package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/** Knows that "two MiG-23 fighters" are planes. */
final class Planes {
  private static final Set<String> KINDS = WordSet.of("fighter", "fighters", "bomber", "bombers");

  private Planes() {}

  /** Whether the word behind the plane's type says what kind of plane it is. */
  static boolean isFighter(Source source, ItemNoun plane) {
    return plane.item() == Item.AIRCRAFT
        && plane.end() < source.layout().tokens().size()
        && KINDS.contains(source.token(plane.end()).key());
  }

  /** The noun with its kind: "MiG-23 fighters". */
  static ItemNoun named(Source source, ItemNoun plane) {
    return isFighter(source, plane)
        ? new ItemNoun(plane.first(), plane.end() + 1, plane.item(), plane.entry())
        : plane;
  }
}
