package io.whosecount.claims.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What of a page is no part of its text: the invisible, and the furniture around an article, told
 * by elements, roles, the words in class names, and link lists. Names lie at times (a class "has-
 * comments" on the article itself), so nothing that holds the article's anchor is furniture.
 */
final class Furniture {
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "form");

  private static final Pattern INVISIBLE_STYLE =
      Pattern.compile("(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");

  private static final Pattern POINTER =
      Pattern.compile(
          "(?:read (?:more|also|next)|see also|also read|related|more on this|watch|don't miss)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Measures measures;
  private final Anchors anchors;
  private final int pageText;

  private Furniture(Element body) {
    this.measures = Measures.of(body, Set.of());
    this.anchors = Anchors.of(body);
    this.pageText = measures.of(body).text();
  }

  /** The topmost elements below {@code body} that no reader sees. */
  static Set<Element> invisible(Element body) {
    return collect(body, Furniture::isInvisible);
  }

  /** The topmost elements below {@code body} that are invisible or furniture. */
  static Set<Element> of(Element body) {
    Furniture furniture = new Furniture(body);
    return collect(body, e -> isInvisible(e) || furniture.isFurniture(e));
  }

  private static Set<Element> collect(Element body, Predicate<Element> isDropped) {
    Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    body.filter(
        (NodeFilter)
            (Node node, int depth) -> {
              if (node instanceof Element element && element != body && isDropped.test(element)) {
                dropped.add(element);
                return FilterResult.SKIP_ENTIRELY;
              }
              return FilterResult.CONTINUE;
            });
    return dropped;
  }

  static boolean isInvisible(Element element) {
    if (Tags.isWordless(element)) {
      return true;
    }
    // Most elements have no attribute, and this is asked of every element of a page.
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || INVISIBLE_STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
        || ClassWords.of(element).sayInvisible();
  }

  private boolean isFurniture(Element element) {
    if (isFootnoteMark(element)) {
      return true;
    }
    if (anchors.within(element)) {
      return false;
    }
    ClassWords words = ClassWords.of(element);
    return Tags.isFurniture(element) && mayGo(element)
        || ROLES.contains(element.attr("role"))
        || element.nameIs("header") && !anchors.haveHeader(element)
        || words.sayFurniture()
        || words.maySayFurniture() && mayGo(element)
        || isTeaserList(element)
        || isPointer(element);
  }

  /** Whether the page keeps most of its text without {@code element}. */
  private boolean mayGo(Element element) {
    return measures.of(element).text() * 2 <= pageText;
  }

  private static boolean isFootnoteMark(Element element) {
    return element.nameIs("sup")
        && element.children().stream()
            .anyMatch(child -> child.nameIs("a") && child.attr("href").startsWith("#"));
  }

  /** Headlines of other articles, or the short links of a menu; not a list of linked counts. */
  private boolean isTeaserList(Element element) {
    Measures.Measure measure = measures.of(element);
    if (measure.links() < 3
        || !Tags.isBlock(element)
        || element.nameIs("table")
        || !mayGo(element)) {
      return false;
    }
    boolean headlines =
        measure.linked() * 5L >= measure.text() * 4L && measure.linked() / measure.links() >= 20;
    boolean menu = measure.linked() * 10L >= measure.text() * 9L && measure.linksWithDigits() == 0;
    return headlines || menu;
  }

  /** "Read more: another article", a paragraph that is mostly a link. */
  private boolean isPointer(Element element) {
    Measures.Measure measure = measures.of(element);
    return measure.links() > 0
        && measure.linked() * 2 >= measure.text()
        && Tags.isBlock(element)
        && !Tags.isTablePart(element)
        && measure.text() < 400
        && POINTER.matcher(element.text()).lookingAt();
  }
}
