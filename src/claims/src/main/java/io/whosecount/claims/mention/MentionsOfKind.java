package io.whosecount.claims.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one kind: in the order in which they were found, mostly that of the text, and by
 * each token that they cover.
 */
final class MentionsOfKind {
  private final int bit;
  private final List<Mention> all = new ArrayList<>();
  private final @Nullable Mention[] covering;
  private int[] ends = new int[16];

  /** A bit for each token at which a mention begins. */
  private final long[] begins;

  /** How many mentions begin before the 64 tokens of each of those words, as far as any do. */
  private final int[] before;

  private int counted;
  private boolean ordered = true;

  /** No mention yet of a kind that {@code bit} stands for, among so many tokens. */
  MentionsOfKind(int bit, int tokens) {
    this.bit = bit;
    this.covering = new @Nullable Mention[tokens];
    this.begins = new long[(tokens >>> 6) + 1];
    this.before = new int[begins.length];
  }

  int bit() {
    return bit;
  }

  /** To be read only. */
  List<Mention> all() {
    return all;
  }

  /** The mention that covers token {@code at}. */
  @Nullable Mention covering(int at) {
    return covering[at];
  }

  void add(Mention mention) {
    int size = all.size();
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ordered &= size == 0 || ends[size - 1] <= mention.first();
    if (ordered) {
      begin(mention.first());
    }
    ends[size] = mention.end();
    all.add(mention);
    cover(mention);
  }

  private void begin(int at) {
    int word = at >>> 6;
    while (counted <= word) {
      before[counted++] = all.size();
    }
    begins[word] |= 1L << at;
  }

  private void cover(Mention mention) {
    for (int at = mention.first(); at < mention.end(); at++) {
      covering[at] = mention;
    }
  }

  void replace(Mention mention, Mention other) {
    int at = endedBy(mention.first());
    all.set(at, other);
    ends[at] = other.end();
    ordered &= at + 1 == all.size() || other.end() <= all.get(at + 1).first();
    cover(other);
  }

  /** Whether a mention begins within tokens {@code [first, end)}. */
  boolean anyBegins(int first, int end) {
    int next = endedBy(first);
    if (next < all.size() && all.get(next).first() < first) {
      next++;
    }
    return next < all.size() && all.get(next).first() < end;
  }

  /** Where in {@link #all} the mentions begin that end behind token {@code first}. */
  int from(int first) {
    return endedBy(first);
  }

  /** Where in {@link #all}, from {@code from} on, the first mention is that ends behind one. */
  int to(int from, int end) {
    if (ordered) {
      return Math.max(from, counted(end));
    }
    int to = from;
    while (to < all.size() && ends[to] <= end) {
      to++;
    }
    return to;
  }

  /** How many mentions end at or before token {@code at}. */
  private int endedBy(int at) {
    return ordered ? counted(at) : searched(at);
  }

  private int counted(int at) {
    if (at <= 0) {
      return 0;
    }
    int word = at >>> 6;
    int begun =
        word < counted ? before[word] + Long.bitCount(begins[word] & (1L << at) - 1) : all.size();
    return begun > 0 && ends[begun - 1] > at ? begun - 1 : begun;
  }

  private int searched(int at) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
