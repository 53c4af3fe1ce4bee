package io.whosecount.claims.claim;

/** The slugs of names in ASCII and apostrophes, which most are, without a look at Unicode. */
final class PlainSlugs {
  private PlainSlugs() {}

  /** Whether {@code name} is in ASCII but for apostrophes. */
  static boolean isPlain(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 0x80 && name.charAt(at) != '’') {
        return false;
      }
    }
    return true;
  }

  /** The first {@code most} words of {@code name}, without possessives, hyphens between them. */
  static String of(String name, int most) {
    StringBuilder slug = new StringBuilder(name.length());
    int words = 0;
    boolean between = true;
    for (int at = 0; at < name.length(); at++) {
      char c = small(name.charAt(at));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (between && ++words > most) {
          break;
        }
        if (between && words > 1) {
          slug.append('-');
        }
        slug.append(c);
        between = false;
      } else if (isApostrophe(c) && isPossessive(name, at)) {
        at++;
      } else {
        between |= !isApostrophe(c) || !isOfWord(name, at + 1);
      }
    }
    return slug.toString();
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isPossessive(String name, int at) {
    return at + 1 < name.length() && small(name.charAt(at + 1)) == 's' && !isOfWord(name, at + 2);
  }

  /** What a regular expression takes for a character of a word. */
  private static boolean isOfWord(String name, int at) {
    if (at >= name.length()) {
      return false;
    }
    char c = small(name.charAt(at));
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
  }
}
