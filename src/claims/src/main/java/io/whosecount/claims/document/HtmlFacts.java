package io.whosecount.claims.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its publication. Asked in this order: JSON-LD, which names its fields without
 * doubt; the meta elements that are made for machines; what the page shows.
 */
final class HtmlFacts {
  /** The lines of the text that may hold a date line. */
  private static final int TOP = 30;

  /** The meta elements that hold the day of publication; "date" alone may mean another day. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publication_date",
          "date");

  private static final String SHOWN_DATE =
      "[itemprop=datePublished], time[pubdate], article header time, article time[datetime]";

  private final Document page;
  private final Map<String, String> meta;

  private HtmlFacts(Document page) {
    this.page = page;
    this.meta = meta(page);
  }

  /**
   * The facts of {@code page}, which describes itself as {@code described} and shows {@code text}.
   */
  static StatedFacts of(Document page, JsonLd described, String text) {
    return new HtmlFacts(page).stated(described, text);
  }

  private StatedFacts stated(JsonLd described, String text) {
    return new StatedFacts(
        published(described, text),
        first(
            FactText::line,
            described.publisher().stream(),
            meta("og:site_name", "application-name", "citation_publisher", "dc.publisher")),
        first(
            FactText::line,
            described.headline().stream(),
            meta("og:title", "citation_title"),
            page.select("h1").stream().limit(1).map(Element::text),
            Stream.of(page.title())),
        first(
            FactText::webAddress,
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            described.url().stream(),
            meta("og:url")),
        first(
            FactText::language,
            page.select("html").stream().map(html -> html.attr("lang")),
            meta("content-language"),
            described.language().stream()));
  }

  private Optional<LocalDate> published(JsonLd described, String text) {
    return first(
            FactDates::whole,
            described.published().stream(),
            meta(PUBLISHED.toArray(String[]::new)),
            page.select(SHOWN_DATE).stream().flatMap(HtmlFacts::printed))
        .or(() -> TextFacts.published(text.lines().limit(TOP).toList()));
  }

  /** What an element says to machines, then what it shows. */
  private static Stream<String> printed(Element element) {
    return Stream.of(element.attr("content"), element.attr("datetime"), element.text());
  }

  private Stream<String> meta(String... names) {
    return Stream.of(names).flatMap(name -> Stream.ofNullable(meta.get(name)));
  }

  /** The first meta element of each name that has content, by any of the ways to name one. */
  private static Map<String, String> meta(Document page) {
    Map<String, String> byName = new HashMap<>();
    for (Element element : page.getElementsByTag("meta")) {
      Stream.of("property", "name", "itemprop", "http-equiv")
          .map(element::attr)
          .filter(name -> !name.isEmpty() && !element.attr("content").isBlank())
          .forEach(
              name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), element.attr("content")));
    }
    return byName;
  }

  @SafeVarargs
  private static <T> Optional<T> first(
      Function<String, Optional<T>> reading, Stream<String>... ranked) {
    return Stream.of(ranked)
        .flatMap(values -> values)
        .flatMap(value -> reading.apply(value).stream())
        .findFirst();
  }
}
