package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences end among the tokens of one block. */
final class Sentences {
  /** Longer sentences are cut: no reader follows them, and the rules look around within one. */
  private static final int LONGEST = 240;

  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "adm", "brig", "cmdr",
          "sen", "rep", "gov", "rev", "st", "no", "vs", "etc", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "dept", "prof", "pres",
          "hon");

  private Sentences() {}

  /** The indexes behind the last token of each sentence of {@code tokens[first, end)}. */
  static List<Integer> ends(List<Token> tokens, int first, int end) {
    List<Integer> ends = new ArrayList<>();
    int at = first;
    int begin = first;
    while (at < end) {
      if (isStop(tokens, at, begin, end)) {
        at++;
        while (at < end && closes(tokens.get(at))) {
          at++;
        }
      } else if (++at - begin < LONGEST) {
        continue;
      }
      ends.add(at);
      begin = at;
    }
    if (ends.isEmpty() || ends.getLast() < end) {
      ends.add(end);
    }
    return ends;
  }

  private static boolean isStop(List<Token> tokens, int at, int first, int end) {
    Token token = tokens.get(at);
    boolean mark = token.kind() == Token.Kind.MARK;
    if (mark && at > first && tokens.get(at - 1).is("[")) {
      return false;
    }
    if (mark && (token.is("!") || token.is("?") || token.is("…"))) {
      return at + 1 == end || closes(tokens.get(at + 1)) || begins(tokens, at + 1, end);
    }
    boolean initials = token.kind() == Token.Kind.WORD && token.text().endsWith(".");
    if (!initials && !(mark && token.is("."))) {
      return false;
    }
    if (initials) {
      return at + 1 < end && startsAnew(tokens.get(at + 1), token);
    }
    if (at > first && ABBREVIATIONS.has(tokens.get(at - 1))) {
      return false;
    }
    return at + 1 == end
        || closes(tokens.get(at + 1)) && !isToldBehind(tokens, at + 1, end)
        || begins(tokens, at + 1, end);
  }

  /** "Ten fell." he said: the words behind the quotation tell whose it is. */
  private static boolean isToldBehind(List<Token> tokens, int at, int end) {
    int behind = at;
    while (behind < end && closes(tokens.get(behind))) {
      behind++;
    }
    return behind < end && !tokens.get(behind - 1).is(".") && !begins(tokens, behind, end);
  }

  /** Behind initials a sentence begins only with a word that is no part of a name. */
  private static boolean startsAnew(Token next, Token initials) {
    return initials.text().length() > 2
        && next.spaced()
        && Set.of("the", "a", "it", "he", "she", "they", "in", "on", "but", "this")
            .contains(next.key())
        && next.capitalised();
  }

  private static boolean begins(List<Token> tokens, int at, int end) {
    int look = at;
    while (look < end
        && (tokens.get(look).is("\"") || tokens.get(look).is("'") || tokens.get(look).is("("))) {
      look++;
    }
    if (look == end) {
      return true;
    }
    Token next = tokens.get(look);
    return next.kind() != Token.Kind.WORD || !Character.isLowerCase(next.text().codePointAt(0));
  }

  private static boolean closes(Token token) {
    return !token.spaced()
        && (token.is("\"") || token.is("'") || token.is(")") || token.is("]") || token.is("."));
  }
}
