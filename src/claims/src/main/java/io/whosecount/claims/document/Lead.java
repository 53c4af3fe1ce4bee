package io.whosecount.claims.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The headline and the standfirst of a page, which stand above the main part in some pages and in
 * it in others.
 *
 * @param repeated headings of the first rank that say the headline again
 */
record Lead(Optional<Element> headline, Optional<Element> standfirst, List<Element> repeated) {

  /** The lead of {@code body}, without the elements in {@code dropped}. */
  static Lead of(Element body, Set<Element> dropped) {
    List<Element> visible = Kept.below(body, dropped, element -> true);
    List<Element> headlines = visible.stream().filter(e -> e.nameIs("h1") && e.hasText()).toList();
    Optional<Element> headline = headlines.stream().findFirst();
    return new Lead(
        headline,
        visible.stream().filter(Lead::isStandfirst).findFirst(),
        headlines.stream()
            .skip(1)
            .filter(other -> headline.map(Element::text).equals(Optional.of(other.text())))
            .toList());
  }

  private static boolean isStandfirst(Element element) {
    return element.attr("itemprop").equals("alternativeHeadline")
        || (Tags.isBlock(element) && ClassWords.of(element).sayStandfirst());
  }

  /** What of it does not stand in {@code main}. */
  Lead missingIn(Element main) {
    return new Lead(
        headline.filter(element -> !isWithin(element, main)),
        standfirst.filter(element -> !isWithin(element, main)),
        List.of());
  }

  private static boolean isWithin(Element element, Element outer) {
    Element at = element;
    while (at != null && at != outer) {
      at = at.parent();
    }
    return at == outer;
  }

  /** {@code text} with this before it. */
  String before(String text) {
    return MainText.join(
        Stream.concat(
            Stream.of(headline, standfirst)
                .flatMap(Optional::stream)
                .map(element -> BlockText.of(element, Set.of())),
            Stream.of(text)));
  }
}
