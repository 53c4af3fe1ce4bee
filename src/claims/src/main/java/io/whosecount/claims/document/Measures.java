package io.whosecount.claims.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text and how many links stand below each element of a page, counted in one pass. */
final class Measures {
  private final Map<Element, Measure> byElement = new IdentityHashMap<>();

  private Measures() {}

  /** The measures of {@code root} and all below it, without those in {@code dropped}. */
  static Measures of(Element root, Set<Element> dropped) {
    Measures measures = new Measures();
    root.filter(measures.new Counter(dropped));
    return measures;
  }

  /** The measure of {@code element}; nothing for one that was dropped. */
  Measure of(Element element) {
    return byElement.getOrDefault(element, new Measure());
  }

  /** The sums below one element, in characters that are no white space. */
  static final class Measure {
    private int text;
    private int linked;
    private int links;
    private int linksWithDigits;
    private int blocks;

    /** All characters. */
    int text() {
      return text;
    }

    /** Those within links. */
    int linked() {
      return linked;
    }

    /** Those outside links. */
    int prose() {
      return text - linked;
    }

    /** How many links to other places there are. */
    int links() {
      return links;
    }

    /** How many of them have a digit in their text. */
    int linksWithDigits() {
      return linksWithDigits;
    }

    /** How many elements there are that stand on a line of their own, table parts not counted. */
    int blocks() {
      return blocks;
    }

    private void add(Measure other) {
      text += other.text;
      linked += other.linked;
      links += other.links;
      linksWithDigits += other.linksWithDigits;
      blocks += other.blocks;
    }
  }

  private final class Counter implements NodeFilter {
    private final Set<Element> dropped;
    private final Deque<Measure> open = new ArrayDeque<>();
    private boolean digit;

    Counter(Set<Element> dropped) {
      this.dropped = dropped;
      open.push(new Measure());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (dropped.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open.push(new Measure());
        if (isLink(element)) {
          digit = false;
        }
      } else if (node instanceof TextNode text) {
        count(text.getWholeText());
      }
      return FilterResult.CONTINUE;
    }

    private void count(String text) {
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        open.element().text += Characters.isSpace(character) ? 0 : 1;
        digit |= Character.isDigit(character);
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        Measure measure = open.pop();
        if (isLink(element)) {
          measure.linked = measure.text;
          measure.links = 1;
          measure.linksWithDigits = digit ? 1 : 0;
        }
        byElement.put(element, measure);
        open.element().add(measure);
        open.element().blocks += Tags.isBlock(element) && !Tags.isTablePart(element) ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    /** A link within the page leads to the page's own text and says nothing against it. */
    private boolean isLink(Element element) {
      return element.nameIs("a")
          && element.hasAttr("href")
          && !element.attr("href").startsWith("#");
    }
  }
}
