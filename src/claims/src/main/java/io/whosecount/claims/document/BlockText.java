package io.whosecount.claims.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes elements as text: one line for each block, blank lines between blocks, "• " before a list
 * item, a tab between a row's cells, a line break where the author put one.
 */
final class BlockText implements NodeFilter {
  private static final int LONGEST_DATA = 150;

  private final Set<Element> dropped;
  private final Measures measures;
  private final BlockWriter out = new BlockWriter();
  private int rows;
  private int preformatted;

  private BlockText(Set<Element> dropped, Measures measures) {
    this.dropped = dropped;
    this.measures = measures;
  }

  /** The text of {@code element} without what is in {@code dropped}. */
  static String of(Element element, Set<Element> dropped) {
    BlockText text = new BlockText(dropped, Measures.of(element, dropped));
    element.filter(text);
    return text.out.finish();
  }

  /** Text that has line ends in place of markup: each line a block. */
  static String folded(String lines) {
    BlockWriter writer = new BlockWriter();
    lines
        .lines()
        .forEach(
            line -> {
              writer.text(line);
              writer.endBlock();
            });
    return writer.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (preformatted > 0) {
        writeLines(text.getWholeText());
      } else {
        out.text(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void writeLines(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      out.text(text.substring(start, end));
      out.lineBreak();
      start = end + 1;
    }
    out.text(text.substring(start));
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      if (rows > 0) {
        out.text(" ");
      } else {
        out.lineBreak();
      }
    } else if (rows > 0) {
      if (isCell(element)) {
        out.cell();
      } else if (Tags.isBlock(element)) {
        out.text(" ");
      }
    } else if (Tags.isBlock(element)) {
      out.endBlock();
      if (element.nameIs("li")) {
        out.bullet();
      }
    }
    rows += isRowOfData(element) ? 1 : 0;
    preformatted += element.nameIs("pre") ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      preformatted -= element.nameIs("pre") ? 1 : 0;
      rows -= isRowOfData(element) ? 1 : 0;
      if (Tags.isBlock(element) && rows == 0) {
        out.endBlock();
      } else if (Tags.isBlock(element) && !isCell(element)) {
        out.text(" ");
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  /** Old pages lay out whole articles in a table: a long cell with blocks is none of data. */
  private boolean isRowOfData(Element element) {
    return element.nameIs("tr")
        && (measures.of(element).blocks() <= element.childrenSize()
            || element.children().stream()
                .allMatch(cell -> measures.of(cell).text() <= LONGEST_DATA));
  }
}
