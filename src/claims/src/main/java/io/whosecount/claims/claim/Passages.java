package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.text.CodePoints;
import io.whosecount.claims.text.Lines;
import io.whosecount.claims.text.Span;
import io.whosecount.claims.text.TextPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text around the claims of a document, as much as a reader needs to check them and no more.
 *
 * <p>A document is the work of somebody else, and passages are shown to everybody. So they stay
 * what a quotation is: of the paragraph of a claim at most {@value #WIDEST} UTF-16 units on either
 * side, two or three sentences; and all together at most half of the document, for which they all
 * become narrower where claims stand close. They never become narrower than the {@link
 * Quote#CONTEXT} that every claim shows of its own anyway, so a short bulletin of nothing but
 * numbers is shown by its claims and not by this.
 *
 * <p>All together they have at most {@value #MOST} units: a store keeps them in one item of 400,000
 * bytes, of which each unit takes at most 6 (a control character as JSON). Claims behind that bound
 * are in no passage; what they show is their own quote.
 */
public final class Passages {
  /** How far a passage reaches at the most to either side of a quote, in UTF-16 units. */
  static final int WIDEST = 300;

  /** How many units the passages of one document have together, at the most. */
  static final int MOST = 50_000;

  private final String text;
  private final List<Span> blocks;

  private Passages(String text) {
    this.text = text;
    this.blocks = Lines.blocks(text);
  }

  /**
   * The passages around {@code claims}, which are of {@code document}; in the order of the text.
   */
  public static List<Passage> of(Document document, List<Claim> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    String text = document.text();
    Passages passages = new Passages(text);
    List<Span> quotes = quotes(text, claims);
    int reach = WIDEST;
    List<Span> windows = passages.around(quotes, reach);
    while (reach > Quote.CONTEXT && 2 * length(windows) > text.length()) {
      reach = Math.max(Quote.CONTEXT, reach / 2);
      windows = passages.around(quotes, reach);
    }
    CodePoints codePoints = CodePoints.of(text);
    return windows.stream()
        .map(window -> new Passage(window.of(text), codePoints.position(window)))
        .toList();
  }

  /** Where the quotes stand in UTF-16 units, in the order of the text. */
  private static List<Span> quotes(String text, List<Claim> claims) {
    List<TextPosition> positions =
        claims.stream()
            .map(claim -> claim.quote().position())
            .sorted(Comparator.comparingInt(TextPosition::start))
            .toList();
    List<Span> spans = new ArrayList<>();
    int unit = 0;
    int codePoint = 0;
    for (TextPosition position : positions) {
      unit = text.offsetByCodePoints(unit, position.start() - codePoint);
      codePoint = position.start();
      spans.add(new Span(unit, text.offsetByCodePoints(unit, position.end() - position.start())));
    }
    return spans;
  }

  /** The windows of the first {@code quotes}, those that meet as one, until there are enough. */
  private List<Span> around(List<Span> quotes, int reach) {
    List<Span> windows = new ArrayList<>();
    int closed = 0;
    for (Span quote : quotes) {
      Span window = window(quote, reach);
      Span last = windows.isEmpty() ? window : windows.getLast();
      boolean meets = !windows.isEmpty() && isBlank(last.end(), window.start());
      Span open = meets ? last.cover(window) : window;
      if (!meets && !windows.isEmpty()) {
        closed += last.end() - last.start();
      }
      if (closed + open.end() - open.start() > MOST) {
        return windows;
      }
      if (meets) {
        windows.removeLast();
      }
      windows.add(open);
    }
    return windows;
  }

  private static int length(List<Span> windows) {
    return windows.stream().mapToInt(window -> window.end() - window.start()).sum();
  }

  /** Whether nothing is left out between the two. */
  private boolean isBlank(int end, int start) {
    return end >= start || text.substring(end, start).isBlank();
  }

  private Span window(Span quote, int reach) {
    int first = Math.max(blockAt(quote.start()).start(), quote.start() - reach);
    int last = Math.min(blockAt(quote.end() - 1).end(), quote.end() + reach);
    return new Span(wordFrom(first, quote.start()), wordUpTo(last, quote.end()));
  }

  /** The block that holds the unit, or the unit itself. */
  private Span blockAt(int unit) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Span block = blocks.get(middle);
      if (block.end() <= unit) {
        low = middle + 1;
      } else if (block.start() > unit) {
        high = middle - 1;
      } else {
        return block;
      }
    }
    return new Span(unit, unit + 1);
  }

  /** The first beginning of a word in {@code [from, quote]}, or of a character. */
  private int wordFrom(int from, int quote) {
    for (int at = from; at < quote; at++) {
      if (!isSpace(at) && (at == 0 || isSpace(at - 1))) {
        return at;
      }
    }
    return isWithinCharacter(from) ? from + 1 : from;
  }

  /** The last end of a word in {@code [quote, to]}, or of a character. */
  private int wordUpTo(int to, int quote) {
    for (int at = to; at > quote; at--) {
      if (!isSpace(at - 1) && (at == text.length() || isSpace(at))) {
        return at;
      }
    }
    return isWithinCharacter(to) ? to - 1 : to;
  }

  private boolean isSpace(int unit) {
    return Character.isWhitespace(text.charAt(unit)) || Character.isSpaceChar(text.charAt(unit));
  }

  private boolean isWithinCharacter(int unit) {
    return unit > 0
        && unit < text.length()
        && Character.isLowSurrogate(text.charAt(unit))
        && Character.isHighSurrogate(text.charAt(unit - 1));
  }
}
