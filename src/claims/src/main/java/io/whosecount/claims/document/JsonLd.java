package io.whosecount.claims.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page describes in JSON-LD (schema.org NewsArticle and its kin). */
record JsonLd(
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body) {
  private static final int MOST_SCRIPTS = 50;
  private static final String CDATA = "[CDATA[";
  private static final JsonLd NOTHING =
      new JsonLd(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What {@code page} says of its own article; broken scripts say nothing. */
  static JsonLd of(Document page) {
    Nodes nodes = new Nodes();
    page.select("script[type~=(?i)^application/ld\\+json]").stream()
        .limit(MOST_SCRIPTS)
        .flatMap(script -> Json.parse(start(script.data())).stream())
        .forEach(nodes::add);
    return nodes.article(ownAddress(page)).map(article -> of(article, nodes)).orElse(NOTHING);
  }

  /** From the first bracket on: some pages wrap the script in a comment or a CDATA section. */
  private static String start(String data) {
    for (int at = 0; at < data.length(); at++) {
      if (data.startsWith(CDATA, at)) {
        at += CDATA.length() - 1;
      } else if (data.charAt(at) == '{' || data.charAt(at) == '[') {
        return data.substring(at);
      }
    }
    return "";
  }

  private static String ownAddress(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return canonical == null ? "" : canonical.attr("href");
  }

  private static JsonLd of(Json.Members article, Nodes nodes) {
    return new JsonLd(
        text(article, "headline").or(() -> text(article, "name")),
        text(article, "datePublished"),
        article
            .all("publisher")
            .flatMap(publisher -> nodes.resolved(publisher).flatMap(JsonLd::nameOf).stream())
            .findFirst(),
        Stream.of("url", "mainEntityOfPage", "@id")
            .flatMap(article::all)
            .flatMap(value -> addressOf(value).stream())
            .findFirst(),
        text(article, "inLanguage"),
        body(article));
  }

  private static Optional<String> body(Json.Members article) {
    Stream<String> entries =
        article
            .all("liveBlogUpdate")
            .flatMap(update -> update instanceof Json.Members m ? Stream.of(m) : Stream.empty())
            .flatMap(
                update -> Stream.concat(texts(update, "headline"), texts(update, "articleBody")));
    String whole =
        Stream.concat(texts(article, "articleBody"), entries).collect(Collectors.joining("\n\n"));
    return whole.isBlank() ? Optional.empty() : Optional.of(whole);
  }

  private static Optional<String> text(Json.Members members, String name) {
    return texts(members, name).findFirst();
  }

  private static Stream<String> texts(Json.Members members, String name) {
    return members
        .all(name)
        .flatMap(value -> value instanceof Json.Text t ? Stream.of(t.value()) : Stream.empty())
        .map(value -> Parser.unescapeEntities(value, false));
  }

  private static Optional<String> nameOf(Json value) {
    return switch (value) {
      case Json.Text text -> Optional.of(text.value());
      case Json.Members members -> text(members, "name");
      case Json.Elements many -> many.list().stream().flatMap(v -> nameOf(v).stream()).findFirst();
    };
  }

  private static Optional<String> addressOf(Json value) {
    Optional<String> address =
        switch (value) {
          case Json.Text text -> Optional.of(text.value());
          case Json.Members members -> text(members, "@id").or(() -> text(members, "url"));
          case Json.Elements many -> Optional.empty();
        };
    return address.flatMap(FactText::webAddress);
  }

  /** The nodes of all scripts of a page: those that may be its article, and all by their id. */
  private static final class Nodes {
    // Not JobPosting, which is no article.
    private static final Pattern ARTICLE =
        Pattern.compile("\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report");

    private final List<Json.Members> articles = new ArrayList<>();
    private final List<Json.Members> pages = new ArrayList<>();
    private final Map<String, Json.Members> byId = new HashMap<>();

    void add(Json value) {
      switch (value) {
        case Json.Text text -> {}
        case Json.Elements many -> many.list().forEach(this::add);
        case Json.Members members -> addNode(members);
      }
    }

    private void addNode(Json.Members node) {
      text(node, "@id")
          .filter(id -> node.byName().size() > 1)
          .ifPresent(id -> byId.putIfAbsent(id, node));
      List<String> types = texts(node, "@type").toList();
      if (types.stream().anyMatch(ARTICLE.asMatchPredicate())) {
        articles.add(node);
      } else if (types.stream().anyMatch(type -> type.endsWith("Page"))) {
        pages.add(node);
      }
      Stream.of("@graph", "mainEntity").flatMap(node::all).forEach(this::add);
    }

    /** The one that names {@code address} as its own, else a live blog, else the first. */
    Optional<Json.Members> article(String address) {
      return articles.stream()
          .filter(article -> isAbout(article, address))
          .findFirst()
          .or(
              () ->
                  articles.stream()
                      .filter(a -> text(a, "@type").equals(Optional.of("LiveBlogPosting")))
                      .findFirst())
          .or(() -> articles.stream().findFirst())
          .or(() -> pages.stream().filter(p -> text(p, "datePublished").isPresent()).findFirst());
    }

    private static boolean isAbout(Json.Members article, String address) {
      return Stream.of("url", "mainEntityOfPage", "@id")
          .flatMap(article::all)
          .flatMap(value -> addressOf(value).stream())
          .anyMatch(address::equals);
    }

    Optional<Json> resolved(Json value) {
      return value instanceof Json.Members members && members.byName().size() == 1
          ? text(members, "@id").flatMap(id -> Optional.ofNullable(byId.get(id)))
          : Optional.of(value);
    }
  }
}
