package io.whosecount.claims.text;

import io.whosecount.claims.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens: one pass, no look-back further than one token. A possessive {@code 's} is
 * a token of its own; hyphens stand alone, so that {@code U.S.-made} and {@code 66-year-old} show
 * their parts; dotted initials such as {@code U.S.} stay together.
 */
public final class Tokenizer {
  /** Longer runs of initials are no abbreviation of anybody's: "U.S.S.R." has eight characters. */
  private static final int LONGEST_INITIALS = 16;

  /** Behind the characters that make up most texts. */
  private static final int ASCII = 0x80;

  private static final WordSet TITLES =
      WordSet.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "adm", "brig", "cmdr",
          "sen", "rep", "gov", "rev", "prof", "pres");

  private final String text;
  private final int limit;
  private final Surfaces surfaces;
  private final List<Token> tokens = new ArrayList<>();
  private boolean spaced = true;

  private Tokenizer(String text, Span part, Vocabulary vocabulary) {
    this.text = text;
    this.limit = part.end();
    this.surfaces = new Surfaces(text, part, vocabulary);
  }

  /** The tokens of {@code text} in order. */
  public static List<Token> tokens(String text) {
    return tokens(text, new Span(0, text.length()), Vocabulary.NONE);
  }

  /** The tokens of a part of {@code text} in order, their words numbered. */
  static List<Token> tokens(String text, Span part, Vocabulary vocabulary) {
    Tokenizer tokenizer = new Tokenizer(text, part, vocabulary);
    tokenizer.run(part.start());
    return List.copyOf(tokenizer.tokens);
  }

  private void run(int start) {
    int at = start;
    while (at < limit) {
      int point = text.codePointAt(at);
      if (isNoToken(point)) {
        spaced = true;
        at += Character.charCount(point);
      } else if (isEmphasis(point, at) || isPointOfTitle(point, at)) {
        at++;
      } else {
        at = token(at, point);
      }
    }
  }

  private int token(int at, int point) {
    if (Character.isLetter(point)) {
      int initials = initialsEnd(at);
      return add(at, initials > at ? initials : wordEnd(at, true), Kind.WORD);
    }
    if (Character.isDigit(point)) {
      int end = numberEnd(at);
      int letters = wordEnd(end, false);
      boolean plain = letters == end;
      return add(at, letters, plain ? Kind.NUMBER : Kind.ORDINAL);
    }
    if (isApostrophe(point) && isPossessive(at)) {
      return add(at, at + 2, Kind.MARK);
    }
    return add(at, at + Character.charCount(point), Kind.MARK);
  }

  private int add(int start, int end, Kind kind) {
    Surfaces.Surface surface = surfaces.at(start, end);
    tokens.add(
        new Token(
            start,
            end,
            surface.text(),
            surface.key(),
            surface.hash(),
            surface.number(),
            kind,
            spaced));
    spaced = false;
    return end;
  }

  /** Digits in groups: {@code 1,200}, {@code 1.5}, {@code 1 200} with plain or thin spaces. */
  private int numberEnd(int start) {
    int end = digitsEnd(start);
    int lakhs = lakhsEnd(start, end);
    if (lakhs > end) {
      return lakhs;
    }
    boolean mayGroup = end - start <= 3;
    while (end + 1 < limit && Character.isDigit(text.charAt(end + 1))) {
      char mark = text.charAt(end);
      int next = digitsEnd(end + 1);
      boolean group = mayGroup && next - end - 1 == 3;
      if (mark == ',' && group || mark == '.' || isSpace(mark) && group && !letterAt(next)) {
        end = next;
      } else {
        break;
      }
    }
    return end;
  }

  /** {@code 1,00,000} and {@code 12,34,567}: groups of two before the last of three. */
  private int lakhsEnd(int start, int first) {
    int end = first;
    while (first - start <= 2
        && isGroup(end, 2)
        && end + 3 < limit
        && text.charAt(end + 3) == ',') {
      end += 3;
    }
    return end > first && isGroup(end, 3) ? end + 4 : first;
  }

  /** Whether a comma and so many digits, no more, stand at {@code at}. */
  private boolean isGroup(int at, int length) {
    return at + length < limit
        && text.charAt(at) == ','
        && Character.isDigit(text.charAt(at + 1))
        && digitsEnd(at + 1) == at + 1 + length;
  }

  private boolean letterAt(int at) {
    return at < limit && Character.isLetter(text.charAt(at));
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < limit && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int wordEnd(int start, boolean apostrophes) {
    int end = surfaces.plainEnd(start);
    while (end < limit) {
      int point = text.codePointAt(end);
      boolean plain = point < ASCII;
      if (plain ? isPlain(point) : Character.isLetterOrDigit(point) || isMark(point)) {
        end = plain ? surfaces.plainEnd(end) : end + Character.charCount(point);
      } else if (apostrophes && end > start && isInnerApostrophe(point, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isInnerApostrophe(int point, int at) {
    return isApostrophe(point)
        && at + 1 < limit
        && Character.isLetter(text.charAt(at + 1))
        && !isPossessive(at);
  }

  /** The end of {@code U.S.} or {@code a.m.}; {@code start} where no dotted initials stand. */
  private int initialsEnd(int start) {
    int end = start;
    while (end + 1 < limit
        && end - start < LONGEST_INITIALS
        && text.charAt(end + 1) == '.'
        && Character.isLetter(text.charAt(end))) {
      end += 2;
    }
    if (end == start) {
      return start;
    }
    boolean several = end - start >= 4;
    boolean single =
        end - start == 2 && Character.isUpperCase(text.charAt(start)) && !isNetwork(start);
    boolean cutsWord = letterAt(end) && Character.isLowerCase(text.charAt(end));
    return (several || single) && !cutsWord ? end : start;
  }

  /** "said on X. Eleven": the network's name closes the sentence; it is nobody's initial. */
  private boolean isNetwork(int at) {
    return text.charAt(at) == 'X'
        && !tokens.isEmpty()
        && Character.isLowerCase(tokens.getLast().text().codePointAt(0));
  }

  private boolean isPossessive(int at) {
    if (at + 1 >= limit || Character.toLowerCase(text.charAt(at + 1)) != 's') {
      return false;
    }
    boolean ends = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
    return ends
        && at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }

  /** "Gov. Oleh Syniehubov said": the point parts no title from its name. */
  private boolean isPointOfTitle(int point, int at) {
    return point == '.'
        && !tokens.isEmpty()
        && !spaced
        && at + 2 < limit
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2))
        && tokens.getLast().capitalised()
        && TITLES.has(tokens.getLast());
  }

  /** "**The General Staff** said": the stars make it bold, and stand between no words. */
  private boolean isEmphasis(int point, int at) {
    return point == '*'
        && (at + 1 < limit && text.charAt(at + 1) == '*' || at > 0 && text.charAt(at - 1) == '*');
  }

  /** Whether a character of ASCII is a letter or a digit. */
  private static boolean isPlain(int point) {
    return (point | 0x20) >= 'a' && (point | 0x20) <= 'z' || point >= '0' && point <= '9';
  }

  /** Whether it stands between tokens. */
  private static boolean isNoToken(int point) {
    boolean visible = point > ' ' && point < ASCII - 1;
    return point == ' '
        || !visible
            && (Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || isInvisible(point));
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpace(char mark) {
    return mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009';
  }

  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT || point == 0xFE0F;
  }
}
