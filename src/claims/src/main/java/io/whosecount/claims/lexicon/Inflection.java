package io.whosecount.claims.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of English verbs and nouns: the rules of spelling, and the rows that break them. */
final class Inflection {
  private static final String VOWELS = "aeiou";
  private static final Pattern ADVERB = Pattern.compile("\\w{3,}ly ");

  private final Map<String, List<Irregular>> irregular = new HashMap<>();

  private record Irregular(String form, Form kind) {}

  /** With the rows of {@code irregular.tsv}. */
  Inflection(List<Entry> rows) {
    for (Entry row : rows) {
      Form kind = Form.valueOf(row.flags().iterator().next().toUpperCase(java.util.Locale.ROOT));
      irregular
          .computeIfAbsent(row.canonical(), key -> new ArrayList<>())
          .add(new Irregular(row.surface(), kind));
    }
  }

  /**
   * Every form of the verb whose first word is inflected, such as "shoot down", or the second
   * behind an adverb, such as "partially destroy".
   */
  Map<String, Form> verb(String surface) {
    int from = ADVERB.matcher(surface).lookingAt() ? surface.indexOf(' ') + 1 : 0;
    int cut = surface.indexOf(' ', from);
    String before = surface.substring(0, from);
    String word = cut < 0 ? surface.substring(from) : surface.substring(from, cut);
    String rest = cut < 0 ? "" : surface.substring(cut);
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(surface, Form.BASE);
    put(forms, word, rest, Form.THIRD, plural(word), before);
    put(forms, word, rest, Form.PAST, past(word), before);
    put(forms, word, rest, Form.PARTICIPLE, participle(word), before);
    return forms;
  }

  /** Singular and plural of the noun whose last word, or the word before "of", is inflected. */
  Map<String, Form> noun(String surface) {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(surface, Form.BASE);
    int of = surface.indexOf(" of ");
    String head = of < 0 ? surface : surface.substring(0, of);
    String tail = of < 0 ? "" : surface.substring(of);
    int cut =
        Math.max(head.lastIndexOf(' '), Math.max(head.lastIndexOf('-'), head.lastIndexOf('/'))) + 1;
    put(
        forms,
        head.substring(cut),
        tail,
        Form.PLURAL,
        pluralOfNoun(head.substring(cut)),
        head.substring(0, cut));
    return forms;
  }

  private void put(
      Map<String, Form> forms, String word, String rest, Form kind, String regular, String before) {
    List<Irregular> rows =
        irregular.getOrDefault(word, List.of()).stream().filter(i -> i.kind() == kind).toList();
    if (rows.isEmpty()) {
      forms.putIfAbsent(before + regular + rest, kind);
    }
    rows.forEach(row -> forms.putIfAbsent(before + row.form() + rest, kind));
  }

  /** "fishermen", "policewomen"; "humans" and "Germans" are irregular. */
  private static String pluralOfNoun(String word) {
    return word.endsWith("man") ? stem(word, 2) + "en" : plural(word);
  }

  private static String plural(String word) {
    if (word.endsWith("s")
        || word.endsWith("sh")
        || word.endsWith("ch")
        || word.endsWith("x")
        || word.endsWith("z")) {
      return word + "es";
    }
    return endsInConsonantAndY(word) ? stem(word, 1) + "ies" : word + "s";
  }

  private static String past(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    return endsInConsonantAndY(word) ? stem(word, 1) + "ied" : word + "ed";
  }

  private static String participle(String word) {
    return word.endsWith("e") && !word.endsWith("ee") ? stem(word, 1) + "ing" : word + "ing";
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y")
        && word.length() > 1
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static String stem(String word, int cut) {
    return word.substring(0, word.length() - cut);
  }
}
