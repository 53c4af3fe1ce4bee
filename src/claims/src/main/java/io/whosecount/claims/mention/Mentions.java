package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.SideWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mentions of a document, to be asked by token. */
public final class Mentions {
  /** Far more than there are kinds, so that few of them meet. */
  private static final int SLOTS = 256;

  private final int tokens;

  /** A table of its own by the identity of the kind: the rules ask it some hundred times a word. */
  private final @Nullable Kind[] kinds = new @Nullable Kind[SLOTS];

  /**
   * The mentions of one kind: in the order of the text, which none of them overlaps another in, and
   * by each token that they cover.
   */
  private static final class Kind {
    private final Class<? extends Mention> type;
    private final List<Mention> all = new ArrayList<>();
    private final @Nullable Mention[] covering;
    private int[] ends = new int[16];

    Kind(Class<? extends Mention> type, int tokens) {
      this.type = type;
      this.covering = new @Nullable Mention[tokens];
    }

    void add(Mention mention) {
      if (all.size() == ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      ends[all.size()] = mention.end();
      all.add(mention);
      Arrays.fill(covering, mention.first(), mention.end(), mention);
    }

    /** How many mentions end at or before token {@code at}. */
    int endedBy(int at) {
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

  /** No mention yet of a document of so many tokens. */
  Mentions(int tokens) {
    this.tokens = tokens;
  }

  /** Adds a mention behind all others of its kind. */
  void add(Mention mention) {
    int slot = slot(mention.getClass());
    Kind known = kinds[slot];
    Kind kind = known == null ? new Kind(mention.getClass(), tokens) : known;
    kinds[slot] = kind;
    kind.add(mention);
  }

  /** Puts {@code other} in the place of {@code mention}, from its first token on. */
  <M extends Mention> void replace(M mention, M other) {
    Kind kind = Objects.requireNonNull(kinds[slot(mention.getClass())]);
    int at = kind.endedBy(mention.first());
    kind.all.set(at, other);
    kind.ends[at] = other.end();
    Arrays.fill(kind.covering, other.first(), other.end(), other);
  }

  /** Where the kind is, or would be. */
  private int slot(Class<? extends Mention> type) {
    int slot = type.hashCode() & SLOTS - 1;
    for (Kind there = kinds[slot]; there != null && there.type != type; there = kinds[slot]) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** All mentions of a kind, in the order of the text. */
  public <M extends Mention> List<M> all(Class<M> kind) {
    Kind known = kinds[slot(kind)];
    return known == null ? List.of() : Collections.unmodifiableList(cast(known.all));
  }

  /** Safe: {@link #add} keeps under a class only its own mentions. */
  @SuppressWarnings("unchecked")
  private static <M extends Mention> List<M> cast(List<Mention> ofKind) {
    return (List<M>) ofKind;
  }

  private <M extends Mention> @Nullable M covering(Class<M> kind, int at) {
    Kind known = kinds[slot(kind)];
    return known == null || at < 0 || at >= tokens ? null : kind.cast(known.covering[at]);
  }

  /** The mention of a kind that covers token {@code at}. */
  public <M extends Mention> Optional<M> at(Class<M> kind, int at) {
    return Optional.ofNullable(covering(kind, at));
  }

  /** Whether a mention of the kind covers token {@code at}. */
  public boolean covers(Class<? extends Mention> kind, int at) {
    return covering(kind, at) != null;
  }

  /** Whether token {@code at} is a small word of the class {@code kind}. */
  public boolean isFunction(int at, Mention.FunctionKind kind) {
    Mention.Function word = covering(Mention.Function.class, at);
    return word != null && word.kind() == kind;
  }

  /** Whether token {@code at} belongs to a word that tells whose loss it is, as {@code word}. */
  public boolean isSideWord(int at, SideWord word) {
    Mention.SideCue cue = covering(Mention.SideCue.class, at);
    return cue != null && cue.word() == word;
  }

  /** Whether a mention of the kind begins within tokens {@code [first, end)}. */
  public boolean anyBegins(Class<? extends Mention> kind, int first, int end) {
    Kind known = kinds[slot(kind)];
    if (known == null) {
      return false;
    }
    int next = known.endedBy(first);
    if (next < known.all.size() && known.all.get(next).first() < first) {
      next++;
    }
    return next < known.all.size() && known.all.get(next).first() < end;
  }

  /** "launch" in "multiple launch rocket systems" is no deed, "over" in "hand over" no hedge. */
  boolean isPartOf(Class<? extends Mention> kind, int first, int end) {
    Mention longer = covering(kind, first);
    return longer != null && end <= longer.end() && longer.end() - longer.first() > end - first;
  }

  /** The mention of a kind that begins at token {@code at}. */
  public <M extends Mention> Optional<M> startingAt(Class<M> kind, int at) {
    M mention = covering(kind, at);
    return mention != null && mention.first() == at ? Optional.of(mention) : Optional.empty();
  }

  /** The mention of a kind that ends before token {@code at}. */
  public <M extends Mention> Optional<M> endingAt(Class<M> kind, int at) {
    M mention = covering(kind, at - 1);
    return mention != null && mention.end() == at ? Optional.of(mention) : Optional.empty();
  }

  /** The mentions of a kind within tokens {@code [first, end)}; costs nothing where none is. */
  public <M extends Mention> List<M> within(Class<M> kind, int first, int end) {
    Kind known = kinds[slot(kind)];
    if (known == null || first >= end) {
      return List.of();
    }
    int from = known.endedBy(first);
    int to = from;
    while (to < known.all.size() && known.ends[to] <= end) {
      to++;
    }
    return from == to
        ? List.of()
        : Collections.unmodifiableList(Mentions.<M>cast(known.all).subList(from, to));
  }
}
