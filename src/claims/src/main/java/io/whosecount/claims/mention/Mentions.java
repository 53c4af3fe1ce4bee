package io.whosecount.claims.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mentions of a document, to be asked by token. */
public final class Mentions {
  private final int tokens;
  private final Map<Class<? extends Mention>, Kind> kinds = new HashMap<>();

  /**
   * The mentions of one kind: in the order of the text, which none of them overlaps another in, and
   * by each token that they cover.
   */
  private static final class Kind {
    private final List<Mention> all = new ArrayList<>();
    private final @Nullable Mention[] covering;

    Kind(int tokens) {
      this.covering = new @Nullable Mention[tokens];
    }

    /** How many mentions end at or before token {@code at}. */
    int endedBy(int at) {
      int low = 0;
      int high = all.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (all.get(middle).end() <= at) {
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
    Kind kind = kinds.computeIfAbsent(mention.getClass(), key -> new Kind(tokens));
    kind.all.add(mention);
    for (int at = mention.first(); at < mention.end(); at++) {
      kind.covering[at] = mention;
    }
  }

  /** All mentions of a kind, in the order of the text. */
  public <M extends Mention> List<M> all(Class<M> kind) {
    Kind known = kinds.get(kind);
    return known == null ? List.of() : Collections.unmodifiableList(cast(known.all));
  }

  /** Safe: {@link #add} keeps under a class only its own mentions. */
  @SuppressWarnings("unchecked")
  private static <M extends Mention> List<M> cast(List<Mention> ofKind) {
    return (List<M>) ofKind;
  }

  private <M extends Mention> @Nullable M covering(Class<M> kind, int at) {
    Kind known = kinds.get(kind);
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
    Kind known = kinds.get(kind);
    if (known == null || first >= end) {
      return List.of();
    }
    int from = known.endedBy(first);
    int to = from;
    while (to < known.all.size() && known.all.get(to).end() <= end) {
      to++;
    }
    return from == to
        ? List.of()
        : Collections.unmodifiableList(Mentions.<M>cast(known.all).subList(from, to));
  }
}
