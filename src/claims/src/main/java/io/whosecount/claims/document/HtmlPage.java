package io.whosecount.claims.document;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page that was read: its main text, and what it says of its publication.
 *
 * @param text one line for each block, blank lines between them
 */
record HtmlPage(String text, StatedFacts facts) {
  /**
   * Deeper elements become siblings and keep their text, so that no page costs more than its length
   * or exhausts the stack.
   */
  private static final int DEEPEST = 256;

  /** Reads {@code html}. */
  static HtmlPage of(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    JsonLd described = JsonLd.of(page);
    String text = MainText.of(page.body(), described.body());
    return new HtmlPage(text, HtmlFacts.of(page, described, text));
  }
}
