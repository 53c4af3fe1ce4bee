package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.text.Run;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mentions of a document, to be asked by token. */
public final class Mentions {
  private final int tokens;

  /** By the number of the kind: the rules ask some hundred times a word. */
  private final @Nullable MentionsOfKind[] kinds = new @Nullable MentionsOfKind[Kinds.COUNT];

  /** The kinds, each a bit, of which a mention covers a token: most questions are answered no. */
  private final int[] covered;

  /** No mention yet of a document of so many tokens. */
  Mentions(int tokens) {
    this.tokens = tokens;
    this.covered = new int[tokens];
  }

  /** Adds a mention behind all others of its kind. */
  void add(Mention mention) {
    int number = Kinds.number(mention.getClass());
    MentionsOfKind known = kinds[number];
    MentionsOfKind kind = known == null ? new MentionsOfKind(1 << number, tokens) : known;
    kinds[number] = kind;
    kind.add(mention);
    cover(kind, mention);
  }

  private void cover(MentionsOfKind kind, Mention mention) {
    for (int at = mention.first(); at < mention.end(); at++) {
      covered[at] |= kind.bit();
    }
  }

  /** Puts {@code other} in the place of {@code mention}, from its first token on. */
  <M extends Mention> void replace(M mention, M other) {
    MentionsOfKind kind = Objects.requireNonNull(kinds[Kinds.number(mention.getClass())]);
    kind.replace(mention, other);
    cover(kind, other);
  }

  /** All mentions of a kind, in the order of the text. */
  public <M extends Mention> List<M> all(Class<M> kind) {
    MentionsOfKind known = kinds[Kinds.number(kind)];
    return known == null
        ? Run.empty()
        : Run.of(Mentions.<M>cast(known.all()), 0, known.all().size());
  }

  /** Safe: {@link #add} keeps under a class only its own mentions. */
  @SuppressWarnings("unchecked")
  private static <M extends Mention> List<M> cast(List<Mention> ofKind) {
    return (List<M>) ofKind;
  }

  private <M extends Mention> @Nullable M covering(Class<M> kind, int at) {
    MentionsOfKind known = kinds[Kinds.number(kind)];
    return known == null || at < 0 || at >= tokens || (covered[at] & known.bit()) == 0
        ? null
        : kind.cast(known.covering(at));
  }

  /** The mention of a kind that covers token {@code at}. */
  public <M extends Mention> Optional<M> at(Class<M> kind, int at) {
    return Optional.ofNullable(covering(kind, at));
  }

  /** Whether a mention of the kind covers token {@code at}. */
  public boolean covers(Class<? extends Mention> kind, int at) {
    MentionsOfKind known = kinds[Kinds.number(kind)];
    return known != null && at >= 0 && at < tokens && (covered[at] & known.bit()) != 0;
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
    MentionsOfKind known = kinds[Kinds.number(kind)];
    return known != null && known.anyBegins(first, end);
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
    MentionsOfKind known = kinds[Kinds.number(kind)];
    if (known == null || first >= end) {
      return Run.empty();
    }
    int from = known.from(first);
    int to = known.to(from, end);
    return Run.of(Mentions.<M>cast(known.all()), from, to);
  }
}
