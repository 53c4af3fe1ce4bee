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
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an)\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{N}]+");

  /** A word or few that only need hyphens between them, as most names do. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]++(?: [A-Za-z0-9]++)*+");

  /** Far too short for more words than a slug has. */
  private static final int LONGEST_PLAIN = 19;

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
    return ARTICLE.matcher(SPACES.matcher(name.strip()).replaceAll(" ")).replaceFirst("");
  }

  static String slug(String name) {
    return name.length() <= LONGEST_PLAIN && PLAIN.matcher(name).matches()
        ? name.toLowerCase(Locale.ROOT).replace(' ', '-')
        : slugOfAny(name);
  }

  private static String slugOfAny(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(words)
        .filter(part -> !part.isEmpty())
        .limit(10)
        .collect(Collectors.joining("-"));
  }
}
