package io.whosecount.claims.document;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's elements mean for a text. */
final class Tags {
  /** Those that stand on lines of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> TABLE_PARTS =
      Set.of("tbody", "td", "tfoot", "th", "thead", "tr");

  /** Those that hold blocks and mean nothing by it. */
  private static final Set<String> CONTAINERS =
      Set.of("article", "center", "div", "form", "main", "section");

  /** Those that show no words of the page's author, and words that were struck out. */
  private static final Set<String> WORDLESS =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "canvas",
          "datalist",
          "del",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "img",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "param",
          "picture",
          "progress",
          "rp",
          "rt",
          "s",
          "script",
          "source",
          "strike",
          "style",
          "svg",
          "template",
          "title",
          "track",
          "video");

  /** Those that hold what stands around an article. */
  private static final Set<String> FURNITURE =
      Set.of(
          "aside",
          "button",
          "dialog",
          "fieldset",
          "footer",
          "form",
          "input",
          "label",
          "menu",
          "nav",
          "optgroup",
          "option",
          "output",
          "search",
          "select",
          "textarea");

  private Tags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isTablePart(Element element) {
    return TABLE_PARTS.contains(element.normalName());
  }

  static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName());
  }

  static boolean isWordless(Element element) {
    return WORDLESS.contains(element.normalName());
  }

  static boolean isFurniture(Element element) {
    return FURNITURE.contains(element.normalName());
  }
}
