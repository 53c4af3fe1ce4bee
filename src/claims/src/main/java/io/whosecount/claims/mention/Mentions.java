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

  /** The mentions of one kind: in the order of the text, and by each token that they cover. */
  private static final class Kind {
    private final List<Mention> all = new ArrayList<>();
    private final @Nullable Mention[] covering;

    Kind(int tokens) {
      this.covering = new @Nullable Mention[tokens];
    }
  }

  /** No mention yet of a document of so many tokens. */
  Mentions(int tokens) {
    this.tokens = tokens;
  }

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

  /** The mention of a kind that covers token {@code at}. */
  public <M extends Mention> Optional<M> at(Class<M> kind, int at) {
    Kind known = kinds.get(kind);
    return known == null || at < 0 || at >= tokens
        ? Optional.empty()
        : Optional.ofNullable(known.covering[at]).map(kind::cast);
  }

  /** Whether a mention of the kind covers token {@code at}. */
  public boolean covers(Class<? extends Mention> kind, int at) {
    return at(kind, at).isPresent();
  }

  /** The mention of a kind that begins at token {@code at}. */
  public <M extends Mention> Optional<M> startingAt(Class<M> kind, int at) {
    return at(kind, at).filter(mention -> mention.first() == at);
  }

  /** The mention of a kind that ends before token {@code at}. */
  public <M extends Mention> Optional<M> endingAt(Class<M> kind, int at) {
    return at(kind, at - 1).filter(mention -> mention.end() == at);
  }

  /** The mentions of a kind within tokens {@code [first, end)}. */
  public <M extends Mention> List<M> within(Class<M> kind, int first, int end) {
    List<M> found = new ArrayList<>();
    for (int at = first; at < end; ) {
      Optional<M> mention = at(kind, at).filter(m -> m.end() <= end);
      mention.ifPresent(found::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return found;
  }
}
