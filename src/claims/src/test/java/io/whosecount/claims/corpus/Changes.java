package io.whosecount.claims.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Changes of a text that leave its meaning as it is, by name. */
final class Changes {
  private static final String SHORT = "The museum opens its doors again.";

  /** Long, and full of places and states where nobody fell. */
  private static final String LONG =
      "The museum in Lisbon, which looks out over the river towards Almada, opens its doors again"
          + " after a long restoration, and visitors from Brazil, Canada and Japan may see the"
          + " paintings that Toronto and Osaka had lent to it.";

  /** A paragraph long enough to show at which width a text is wrapped. */
  private static final String WIDE =
      "The museum opens its doors again after a long restoration, and visitors may see the"
          + " paintings that other museums had lent to it over the years, the director wrote in a"
          + " letter to the friends of the house.";

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d,.])(\\d{1,3}),(?=\\d{3}(?![\\d,]))");

  private Changes() {}

  static Map<String, UnaryOperator<String>> all() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("a paragraph behind", text -> text + "\n\n" + SHORT + "\n");
    all.put("a long paragraph behind", text -> text + "\n\n" + LONG + "\n");
    all.put("a paragraph before", text -> SHORT + "\n\n" + text);
    all.put("a long paragraph before", text -> LONG + "\n\n" + text);
    all.put("a sentence behind", Changes::goesOn);
    all.put("curly quotes", text -> curly(text));
    all.put("straight quotes", text -> text.replaceAll("[’‘]", "'").replaceAll("[“”]", "\""));
    all.put("thousands by space", text -> thousands(text, " "));
    all.put("thousands by no-break space", text -> thousands(text, "\u00a0"));
    all.put("thousands by thin space", text -> thousands(text, "\u2009"));
    all.put("thousands by narrow space", text -> thousands(text, "\u202f"));
    all.put("thousands by nothing", text -> thousands(text, ""));
    all.put("em dashes", text -> dashes(text, " — "));
    all.put("en dashes", text -> dashes(text, " – "));
    all.put("hyphens for dashes", text -> dashes(text, " - "));
    all.put("hyphens in ranges", text -> text.replaceAll("(\\d)[–‑](\\d)", "$1-$2"));
    all.put("carriage returns", text -> text.replace("\n", "\r\n"));
    all.put("spaces at line ends", text -> text.replace("\n", "  \n") + "  ");
    for (int width : new int[] {40, 60, 80}) {
      all.put("wrapped at " + width, text -> wrapped(text, width));
      all.put(
          "wrapped with carriage returns at " + width,
          text -> wrapped(text, width).replace("\n", "\r\n"));
    }
    return all;
  }

  /** A headline ends in no mark; with a sentence behind it, it would be none. */
  private static String goesOn(String text) {
    return text.strip().matches("(?s).*[.!?\"”]") ? text.stripTrailing() + " " + SHORT : text;
  }

  private static String curly(String text) {
    return text.replace("'", "’").replaceAll("\"([^\"]*)\"", "“$1”");
  }

  private static String thousands(String text, String separator) {
    return THOUSANDS.matcher(text).replaceAll("$1" + separator);
  }

  private static String dashes(String text, String dash) {
    return text.replaceAll(" [–—-] ", dash);
  }

  /** With a paragraph behind that shows the width; a text of lines is one already. */
  private static String wrapped(String text, int width) {
    if (text.replace("\n\n", "").contains("\n")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (String line : (text + "\n\n" + WIDE).split("\n", -1)) {
      int column = 0;
      for (String word : line.split(" ")) {
        boolean next = column > 0 && column + 1 + word.length() > width;
        out.append(next ? "\n" : column > 0 ? " " : "").append(word);
        column = next ? word.length() : column + (column > 0 ? 1 : 0) + word.length();
      }
      out.append('\n');
    }
    return out.toString();
  }
}
