package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of the words that name a claimant its name, its id and its kind. */
final class ClaimantNames {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BRACKET = Pattern.compile("\\s\\([^()]{1,40}+(?:\\)|$)");
  private static final List<String> ARTICLES = List.of("the ", "a ", "an ");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{N}]+");

  /** How many words a slug has at the most. */
  private static final int LONGEST = 10;

  private static final List<ClaimantKind> KINDS = List.of(ClaimantKind.values());

  private ClaimantNames() {}

  /** The first kind of the list that the row has: a set of flags has no order of its own. */
  static ClaimantKind kind(Entry entry) {
    for (ClaimantKind kind : KINDS) {
      if (entry.has(kind.id())) {
        return kind;
      }
    }
    return ClaimantKind.GROUP;
  }

  static String clean(String text) {
    String open = text.indexOf('(') < 0 ? text : BRACKET.matcher(text).replaceAll(" ");
    String name = open.isBlank() ? text : open;
    String line = name.strip();
    return withoutArticle(isSpacedOnce(line) ? line : SPACES.matcher(line).replaceAll(" "));
  }

  /** Whether nothing but single blanks stands between the words, as in most names. */
  private static boolean isSpacedOnce(String name) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c < ' ' || c == ' ' && name.charAt(at + 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static String withoutArticle(String name) {
    for (String article : ARTICLES) {
      if (name.regionMatches(true, 0, article, 0, article.length())) {
        return name.substring(article.length());
      }
    }
    return name;
  }

  static String slug(String name) {
    return PlainSlugs.isPlain(name) ? PlainSlugs.of(name, LONGEST) : slugOfUnusual(name);
  }

  private static String slugOfUnusual(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(words)
        .filter(part -> !part.isEmpty())
        .limit(LONGEST)
        .collect(Collectors.joining("-"));
  }
}
