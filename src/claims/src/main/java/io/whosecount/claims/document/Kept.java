package io.whosecount.claims.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** Finds elements among those of a page that were not dropped. */
final class Kept {
  private Kept() {}

  /** The elements below {@code root} that are {@code wanted}, in the order of the page. */
  static List<Element> below(Element root, Set<Element> dropped, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    walk(root, dropped, wanted, found, FilterResult.CONTINUE);
    return found;
  }

  /** Those of them that stand in no other of them. */
  static List<Element> outermost(Element root, Set<Element> dropped, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    walk(root, dropped, wanted, found, FilterResult.SKIP_CHILDREN);
    return found;
  }

  private static void walk(
      Element root,
      Set<Element> dropped,
      Predicate<Element> wanted,
      List<Element> found,
      FilterResult after) {
    root.filter(
        (NodeFilter)
            (Node node, int depth) -> {
              if (!(node instanceof Element element) || element == root) {
                return FilterResult.CONTINUE;
              }
              if (dropped.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (wanted.test(element)) {
                found.add(element);
                return after;
              }
              return FilterResult.CONTINUE;
            });
  }
}
