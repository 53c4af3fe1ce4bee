package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Run;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The flags of a row: the rules ask for one of them at every step, mostly in vain, and are turned
 * away by a bit of its hash.
 */
final class Flags extends AbstractSet<String> {
  private final String[] flags;
  private final List<String> list;
  private final long hashes;

  private Flags(String[] flags) {
    this.flags = flags;
    this.list = List.of(flags);
    this.hashes = Arrays.stream(flags).mapToLong(Flags::bit).reduce(0, (a, b) -> a | b);
  }

  /** The set of {@code flags}. */
  static Flags of(Collection<String> flags) {
    return flags instanceof Flags known
        ? known
        : new Flags(flags.stream().distinct().toArray(String[]::new));
  }

  private static long bit(Object flag) {
    int hash = flag.hashCode();
    return 1L << (hash ^ hash >>> 6);
  }

  @Override
  public boolean contains(Object flag) {
    return (hashes & bit(flag)) != 0 && isAmong(flag);
  }

  private boolean isAmong(Object flag) {
    for (String known : flags) {
      if (known.equals(flag)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<String> stream() {
    return Run.<String>of(list, 0, flags.length).stream();
  }

  @Override
  public Iterator<String> iterator() {
    return list.iterator();
  }

  @Override
  public int size() {
    return flags.length;
  }
}
