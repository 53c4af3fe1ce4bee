package io.whosecount.claims.lexicon;

import java.util.Set;

/**
 * One row of a word list.
 *
 * @param list the name of the list, such as {@code items}
 * @param canonical what the surface stands for
 * @param surface the words, lower case
 * @param flags what the matcher and the rules must know about it
 * @param note for readers; in the lists of open sets the label
 */
public record Entry(String list, String canonical, String surface, Set<String> flags, String note) {
  public Entry {
    flags = Flags.of(flags);
  }

  /** Whether it carries {@code flag}. */
  public boolean has(String flag) {
    return flags.contains(flag);
  }

  /** How the trace names it, such as {@code items:tank}. */
  public String reference() {
    return list + ":" + canonical + ":" + surface;
  }
}
