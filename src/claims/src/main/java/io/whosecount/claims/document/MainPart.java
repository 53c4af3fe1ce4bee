package io.whosecount.claims.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article. Pages mark it in one of a few ways, asked one after the
 * other; a mark counts only where a third of the page's prose (text outside links) stands under it.
 * In a page without marks, the way down from the body is followed as long as one container has most
 * of the prose and only containers stand beside it.
 *
 * <p>Not a readability library: those drop short paragraphs and lists as unlikely, and a list of
 * losses is made of short items.
 */
final class MainPart {
  private static final List<Predicate<Element>> MARKS =
      List.of(
          element -> element.attr("itemprop").contains("articleBody"),
          element -> element.nameIs("article") || element.attr("role").equals("article"),
          element -> element.nameIs("main") || element.attr("role").equals("main"),
          element -> ClassWords.of(element).sayBody());

  private final Element body;
  private final Set<Element> dropped;
  private final Measures measures;

  private MainPart(Element body, Set<Element> dropped, Measures measures) {
    this.body = body;
    this.dropped = dropped;
    this.measures = measures;
  }

  /** The main part of {@code body}, at worst {@code body} itself. */
  static Element of(Element body, Set<Element> dropped, Measures measures) {
    MainPart search = new MainPart(body, dropped, measures);
    return MARKS.stream()
        .flatMap(mark -> search.marked(mark).stream())
        .findFirst()
        .map(search::withItsArticle)
        .orElseGet(search::densest);
  }

  private Optional<Element> marked(Predicate<Element> mark) {
    List<Element> found = Kept.outermost(body, dropped, mark);
    return found.stream()
        .max(Comparator.comparingInt(this::prose))
        .map(
            largest -> {
              int all = found.stream().mapToInt(this::prose).sum();
              return prose(largest) * 10L >= all * 6L ? largest : commonParent(found);
            })
        .filter(element -> prose(element) * 3L >= prose(body));
  }

  /** The article around a marked text, with its headline and summary, if it adds little else. */
  private Element withItsArticle(Element marked) {
    Element article = marked.closest("article");
    return article != null && prose(article) * 2L <= prose(marked) * 3L ? article : marked;
  }

  /**
   * The smallest element that holds all of {@code elements}, such as the entries of a live blog.
   */
  private Element commonParent(List<Element> elements) {
    List<Element> shared = pathTo(elements.getFirst());
    for (Element element : elements) {
      List<Element> path = pathTo(element);
      int same = 0;
      while (same < Math.min(shared.size(), path.size()) && shared.get(same) == path.get(same)) {
        same++;
      }
      if (same < shared.size()) {
        shared = List.copyOf(shared.subList(0, same));
      }
    }
    return shared.isEmpty() ? body : shared.getLast();
  }

  /** The elements around {@code element}, the outermost first. */
  private static List<Element> pathTo(Element element) {
    return element.parents().reversed();
  }

  private Element densest() {
    Element at = body;
    while (true) {
      Optional<Element> next = container(at);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
  }

  /** The one child to narrow down to; none where text beside it would be lost. */
  private Optional<Element> container(Element outer) {
    Element next = null;
    for (Element child : outer.children()) {
      boolean contains = Tags.isContainer(child);
      if (!contains && prose(child) > 0) {
        return Optional.empty();
      }
      if (contains && prose(child) > 0 && prose(child) * 10L >= prose(outer) * 7L) {
        next = child;
      }
    }
    return Optional.ofNullable(next);
  }

  private int prose(Element element) {
    return measures.of(element).prose();
  }
}
