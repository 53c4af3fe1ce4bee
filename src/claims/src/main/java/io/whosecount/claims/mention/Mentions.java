package io.whosecount.claims.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All mentions of a document, to be asked by token. */
public final class Mentions {
  private final Map<Class<? extends Mention>, Map<Integer, Mention>> covering = new HashMap<>();
  private final Map<Class<? extends Mention>, List<Mention>> byKind = new HashMap<>();

  void add(Mention mention) {
    byKind.computeIfAbsent(mention.getClass(), key -> new ArrayList<>()).add(mention);
    Map<Integer, Mention> tokens =
        covering.computeIfAbsent(mention.getClass(), key -> new HashMap<>());
    for (int at = mention.first(); at < mention.end(); at++) {
      tokens.put(at, mention);
    }
  }

  /** All mentions of a kind, in the order of the text. */
  public <M extends Mention> List<M> all(Class<M> kind) {
    return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
  }

  /** The mention of a kind that covers token {@code at}. */
  public <M extends Mention> Optional<M> at(Class<M> kind, int at) {
    return Optional.ofNullable(covering.getOrDefault(kind, Map.of()).get(at)).map(kind::cast);
  }

  /** Whether a mention of the kind covers token {@code at}. */
  public boolean covers(Class<? extends Mention> kind, int at) {
    return covering.getOrDefault(kind, Map.of()).containsKey(at);
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
