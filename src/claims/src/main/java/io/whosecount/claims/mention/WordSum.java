package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Entry;

/** Adds up number words: "two hundred" and "five thousand" and "sixty" and "one". */
final class WordSum {
  /** Where words stop to be a number: far above all people, far below an overflow. */
  private static final long BOUND = 1_000_000_000;

  private long total;
  private long group;
  private long scale = 1;
  private boolean empty = true;
  private boolean open = true;

  /** As if "one" had been said: the "a" of "a hundred". */
  void startAtOne() {
    group = 1;
    empty = false;
  }

  /** A word that joins: the next may add to what stands. */
  void reopen() {
    open = true;
  }

  /** Takes a word; whether it goes on with the number. */
  boolean add(Entry word) {
    long value = Long.parseLong(word.canonical());
    return word.has("scale") ? multiply(value) : plus(value, word.has("unit"));
  }

  private boolean multiply(long value) {
    if (group == 0 || group > BOUND || total > BOUND * BOUND) {
      return false;
    }
    if (value == 100) {
      group *= value;
    } else {
      total += group * value;
      group = 0;
    }
    scale = value;
    open = true;
    return true;
  }

  private boolean plus(long value, boolean unit) {
    boolean afterTens = unit && group % 100 >= 20 && group % 10 == 0 && value < 10;
    if (!empty && !open && !afterTens) {
      return false;
    }
    group += value;
    scale = 1;
    empty = false;
    open = false;
    return true;
  }

  boolean isEmpty() {
    return empty;
  }

  long value() {
    return total + group;
  }

  /** The scale word that closes the number, else 1. */
  long scale() {
    return scale;
  }
}
