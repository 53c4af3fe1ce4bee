package io.whosecount.claims.lexicon;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A war that has a name.
 *
 * @param name as people call it, in English
 * @param first its first year
 * @param last its last year, unless it goes on
 * @param sides the ids of who fought in it, and of the lands whose people they live among
 */
public record NamedWar(String name, int first, OptionalInt last, SortedSet<String> sides) {
  public NamedWar {
    sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
  }
}
