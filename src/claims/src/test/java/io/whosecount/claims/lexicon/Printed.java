package io.whosecount.claims.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the lower-case surfaces of the lists as a newspaper prints them. */
final class Printed {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "to", "in", "on", "from", "by", "at", "bin", "al");

  /** Up to two letters, dotted initials, or letters with a number. */
  private static final Pattern ACRONYM = Pattern.compile("[a-z]{1,2}|(?:[a-z]\\.)+|[a-z]*\\d+");

  private static final Set<String> ACRONYMS =
      Set.of(
          "acled", "adf", "afp", "afu", "aqap", "bbc", "cia", "cnn", "cpj", "csis", "dnr", "dpr",
          "dprk", "eln", "eta", "farc", "fmln", "hrw", "hts", "icrc", "idf", "iiss", "iom", "ira",
          "irna", "isil", "isis", "isw", "jnim", "lpr", "lra", "ltte", "msf", "npa", "ocha",
          "ohchr", "osce", "pkk", "plo", "ria", "rsf", "sana", "sdf", "sof", "sohr", "tass", "tplf",
          "ttp", "uaf", "unhcr", "unicef", "unocha", "unrwa", "usa", "ussr", "wafa", "wfp", "ypg",
          "nato", "uae", "drc", "pla", "iof", "epi", "saf", "zsu", "bla", "brn", "fdn", "fnl",
          "fsa", "gia", "kla", "knla", "knu", "mek", "ola", "opm", "pdf", "rpf", "ruf", "irgc",
          "aqim", "lna");

  private Printed() {}

  /** With capitals where a name has them: "Armed Forces of Ukraine", "al-Qaeda", "U.S.-led". */
  static String name(String surface) {
    return Pattern.compile("[^ /-]+|[ /-]")
        .matcher(surface)
        .results()
        .map(part -> word(part.group()))
        .collect(Collectors.joining());
  }

  private static String word(String word) {
    if (SMALL.contains(word)) {
      return word;
    }
    if (ACRONYMS.contains(word) || ACRONYM.matcher(word).matches()) {
      return word.toUpperCase(Locale.ROOT);
    }
    return sentence(word);
  }

  /** With a capital at its start, as at the start of a sentence. */
  static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
