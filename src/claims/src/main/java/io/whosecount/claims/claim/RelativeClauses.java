package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clauses that tell between or behind commas of what was just named, as in "Bara, where
 * 126 have died" and "the army, which lost 12 men, said".
 */
final class RelativeClauses {
  private static final WordSet OPENERS = WordSet.of("where", "which", "who", "whose");
  private static final WordSet LINKS = WordSet.of("in", "during", "for", "on", "at");

  private final Source source;
  private final Perfects perfects;

  /**
   * Tokens {@code [first, end)} of a sentence.
   *
   * @param inner whether the main clause goes on behind it
   */
  record Clause(int first, int end, boolean inner) {
    boolean holds(Draft draft) {
      return first <= draft.phrase.number().first() && draft.phrase.number().first() < end;
    }
  }

  RelativeClauses(Source source) {
    this.source = source;
    this.perfects = new Perfects(source);
  }

  /** The clauses with numbers of their own among {@code inSentence}. */
  List<Clause> of(List<Draft> inSentence) {
    Sentence sentence = inSentence.getFirst().phrase.sentence();
    List<Clause> clauses = new ArrayList<>();
    int at = sentence.first() + 1;
    while (at + 2 < sentence.end()) {
      Optional<Clause> clause = source.token(at).is(",") ? at(at, sentence) : Optional.empty();
      clause.filter(c -> inSentence.stream().anyMatch(c::holds)).ifPresent(clauses::add);
      at = clause.map(Clause::end).orElse(at + 1);
    }
    return clauses;
  }

  /** Whether {@code draft} tells of another time than the main clause around {@code own}. */
  boolean standsApart(Clause own, Draft draft) {
    return own.inner() || perfects.is(draft);
  }

  private Optional<Clause> at(int comma, Sentence sentence) {
    boolean linked = LINKS.has(source.token(comma + 1)) && source.token(comma + 2).is("which");
    if (!linked && !OPENERS.has(source.token(comma + 1))) {
      return Optional.empty();
    }
    if (hasVerb(sentence.first(), comma)) {
      return Optional.of(new Clause(comma + 1, sentence.end(), false));
    }
    for (int at = comma + 2; at + 1 < sentence.end(); at++) {
      if (source.token(at).is(",") && isVerb(at + 1)) {
        return Optional.of(new Clause(comma + 1, at, true));
      }
    }
    return Optional.empty();
  }

  private boolean hasVerb(int first, int end) {
    for (int at = first; at < end; at++) {
      if (isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** A verb that a subject before it may have. */
  private boolean isVerb(int at) {
    Token token = source.token(at);
    boolean deed =
        source
            .mentions()
            .startingAt(DeedWord.class, at)
            .filter(d -> d.isVerb() && (d.form() == Form.PAST || d.form() == Form.THIRD))
            .isPresent();
    boolean cue =
        source
            .mentions()
            .startingAt(Cue.class, at)
            .filter(c -> !c.isBefore() && (c.form() == Form.PAST || c.form() == Form.THIRD))
            .isPresent();
    return deed
        || cue
        || source.isFunction(at, FunctionKind.AUXILIARY)
        || token.kind() == Token.Kind.WORD && !token.capitalised() && token.key().endsWith("ed");
  }
}
