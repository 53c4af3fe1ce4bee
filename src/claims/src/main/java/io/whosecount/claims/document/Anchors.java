package io.whosecount.claims.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements that an article surely is in: its headline, and what the page marks as its main part
 * or its body.
 */
final class Anchors {
  private static final String MAIN = "main, [role=main], [itemprop~=articleBody]";

  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> articleHeaders = Collections.newSetFromMap(new IdentityHashMap<>());

  private Anchors() {}

  /** The anchors below {@code body}. */
  static Anchors of(Element body) {
    Anchors anchors = new Anchors();
    body.select(MAIN).forEach(main -> addWithParents(main, anchors.holders));
    List<Element> headlines =
        body.select("h1").stream()
            .filter(h1 -> !Furniture.isInvisible(h1) && h1.hasText())
            .toList();
    boolean outsideHeaders = headlines.stream().anyMatch(h1 -> !isInPageHeader(h1));
    headlines.stream()
        .filter(h1 -> !(outsideHeaders && isInPageHeader(h1)))
        .filter(h1 -> h1.closest("nav, aside, footer, dialog") == null)
        .forEach(h1 -> addWithParents(h1, anchors.holders));
    Kept.outermost(body, Set.of(), Anchors::hasHeaderOfItsOwn).stream()
        .flatMap(outer -> Kept.below(outer, Set.of(), inner -> inner.nameIs("header")).stream())
        .forEach(anchors.articleHeaders::add);
    return anchors;
  }

  private static boolean hasHeaderOfItsOwn(Element element) {
    return element.nameIs("article")
        || element.nameIs("main")
        || element.attr("role").equals("main");
  }

  /** Where sites put their own name, at times as a heading of the first rank. */
  private static boolean isInPageHeader(Element headline) {
    return headline.closest("header") != null && headline.closest("article, main") == null;
  }

  private static void addWithParents(Element element, Set<Element> holders) {
    for (Element at = element; at != null && holders.add(at); ) {
      at = at.parent();
    }
  }

  /** Whether {@code element} is an anchor or holds one. */
  boolean within(Element element) {
    return holders.contains(element);
  }

  /** Whether {@code header} is that of an article, not of the site. */
  boolean haveHeader(Element header) {
    return articleHeaders.contains(header);
  }
}
