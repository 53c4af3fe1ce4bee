package io.whosecount.claims.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words that an element's id and class names are made of: "relatedStories most-read" is
 * "related", "stories", "most", "read", and the pairs of neighbours.
 */
record ClassWords(List<String> words) {
  private static final ClassWords NONE = new ClassWords(List.of());

  /** Longer names are made by machines and mean nothing. */
  private static final int MOST = 500;

  private static final Pattern NAMES = Pattern.compile("\\s+");
  private static final Pattern PARTS = Pattern.compile("[-_:.]+|(?<=[a-z])(?=[A-Z])");

  /** A name with one of these tells of something else: "has-sidebar", "no-comments". */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "no", "not", "with", "without", "is");

  private static final Set<String> INVISIBLE =
      Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "reader-text");

  private static final Set<String> FURNITURE =
      Set.of(
          "navbar",
          "navigation",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "masthead",
          "comments",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "outbrain",
          "taboola",
          "advert",
          "advertisement",
          "advertising",
          "adslot",
          "ad-slot",
          "ad-container",
          "site-header",
          "global-header",
          "site-footer",
          "editsection",
          "skip-link",
          "toc");

  private static final Set<String> PERHAPS =
      Set.of(
          "nav",
          "menu",
          "related",
          "recommended",
          "recommendation",
          "recommendations",
          "recirc",
          "promo",
          "promos",
          "promoted",
          "sponsored",
          "sponsor",
          "ad",
          "ads",
          "subscribe",
          "signup",
          "sign-up",
          "paywall",
          "share",
          "sharing",
          "sharebar",
          "social",
          "toolbar",
          "tags",
          "popular",
          "trending",
          "most-read",
          "mostread",
          "most-viewed",
          "read-more",
          "readmore",
          "read-next",
          "read-also",
          "also-read",
          "see-also",
          "you-may",
          "more-on",
          "more-stories",
          "more-from",
          "pagination",
          "pager",
          "popup",
          "modal",
          "overlay",
          "toast",
          "teaser",
          "teasers",
          "author-bio",
          "comment-form",
          "respond",
          "login",
          "donate",
          "donation");

  private static final Set<String> STANDFIRST =
      Set.of(
          "standfirst", "dek", "subheadline", "subhead", "subtitle", "sub-title", "sub-headline");

  private static final Set<String> BODY =
      Set.of(
          "article-body",
          "articlebody",
          "article-content",
          "article-text",
          "story-body",
          "story-content",
          "entry-content",
          "post-content",
          "post-body",
          "news-text",
          "content-body",
          "body-content",
          "body-text");

  /** The words of {@code element}. */
  static ClassWords of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    String names = element.id() + " " + element.className();
    List<String> words = new ArrayList<>();
    if (names.length() > 1 && names.length() <= MOST) {
      for (String name : NAMES.split(names)) {
        addWords(name, words);
      }
    }
    return new ClassWords(words);
  }

  private static void addWords(String name, List<String> words) {
    List<String> parts =
        PARTS.splitAsStream(name).map(part -> part.toLowerCase(Locale.ROOT)).toList();
    if (parts.stream().anyMatch(ABOUT_OTHERS::contains)) {
      return;
    }
    words.addAll(parts);
    for (int i = 1; i < parts.size(); i++) {
      words.add(parts.get(i - 1) + "-" + parts.get(i));
    }
  }

  /** Whether they say that only screen readers get the element. */
  boolean sayInvisible() {
    return words.stream().anyMatch(INVISIBLE::contains);
  }

  /** Whether they say that the element stands around an article. */
  boolean sayFurniture() {
    return words.stream().anyMatch(FURNITURE::contains);
  }

  /** Whether they say so, or something else. */
  boolean maySayFurniture() {
    return words.stream().anyMatch(PERHAPS::contains);
  }

  /** Whether they say that the element is the lines between headline and text. */
  boolean sayStandfirst() {
    return words.stream().anyMatch(STANDFIRST::contains);
  }

  /** Whether they say that the element is the text of the article. */
  boolean sayBody() {
    return words.stream().anyMatch(BODY::contains);
  }
}
