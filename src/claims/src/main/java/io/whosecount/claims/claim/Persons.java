package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons of a document: reads their names out of claimant phrases and remembers them by
 * surname, so that "Shoigu" finds "Sergei Shoigu" and "Syrski" finds "Syrskyi".
 */
final class Persons {
  private static final Set<String> PARTICLES =
      WordSet.of(
          "al", "el", "bin", "ibn", "abu", "de", "van", "von", "der", "da", "di", "ul", "ur");

  private static final Set<String> ARTICLES = WordSet.of("al", "el", "ad", "ar", "as", "at", "ash");

  private static final Set<String> IN = WordSet.of("in", "at", "near");

  /** How many persons of one first name are held against a misspelt surname. */
  private static final int MOST_NAMESAKES = 20;

  private final Source source;
  private final Map<String, Claimant> bySurname = new HashMap<>();
  private final Map<String, List<Claimant>> byFirstName = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  Persons(Source source) {
    this.source = source;
  }

  /** Whether a person of that id was named. */
  boolean knows(String id) {
    return ids.contains(id);
  }

  /** The person that {@code phrase} names, if it names one. */
  Optional<Claimant> find(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    return name(phrase).map(name -> person(phrase, name, text));
  }

  /** The longest run of capitalised words that are no party, office or title. */
  private Optional<String> name(ClaimantPhrase phrase) {
    List<String> best = new ArrayList<>();
    List<String> run = new ArrayList<>();
    boolean titled = false;
    boolean bestTitled = false;
    for (int at = phrase.first(); at <= phrase.end(); at++) {
      boolean part = at < phrase.end() && isNamePart(at, run.isEmpty());
      if (part && !(run.isEmpty() && isInPlace(at, phrase.first()))) {
        titled = run.isEmpty() ? isTitled(at) : titled;
        run.add(source.token(at).text());
        continue;
      }
      boolean better = titled == bestTitled ? run.size() > best.size() : titled;
      if (better && !run.isEmpty()) {
        best = run;
        bestTitled = titled;
      }
      run = new ArrayList<>();
      if (at < phrase.end() && source.token(at).is(",") && !best.isEmpty()) {
        if (!isHolderBehind(phrase, at)) {
          break;
        }
        best = new ArrayList<>();
        bestTitled = false;
      }
    }
    boolean trusted = bestTitled;
    return Optional.of(String.join(" ", best).replace(" - ", "-"))
        .filter(name -> isPerson(phrase, name, trusted));
  }

  /** "the head of the Monitoring Mission, Marta Berg": the name stands behind the office. */
  private boolean isHolderBehind(ClaimantPhrase phrase, int comma) {
    boolean name = phrase.end() - comma > 2;
    for (int at = comma + 1; at < phrase.end() && name; at++) {
      name = isNamePart(at, at == comma + 1);
    }
    return name
        && source.mentions().within(Office.class, phrase.first(), comma).stream()
            .anyMatch(o -> o.entry().has("person"));
  }

  /** "a doctor in Al Khokha": a town, of as many words as it has. */
  private boolean isInPlace(int at, int first) {
    int before = at - 1;
    while (before > first && source.token(before).capitalised()) {
      before--;
    }
    return before > first && IN.contains(source.token(before).key())
        || isOfArticle(at, first)
        || isOfBody(at, first);
  }

  /** "chief of the Main Operational Directorate Sergei Rudskoi": persons take no article. */
  private boolean isOfArticle(int at, int first) {
    int before = at - 1;
    while (before > first && isNamePart(before, true)) {
      before--;
    }
    return before - 1 > first
        && source.token(before).is("the")
        && source.token(before - 1).is("of");
  }

  /** "the Centre for National Strategy", "the village of Haj Omran": nobody's name. */
  private boolean isOfBody(int at, int first) {
    int before = at - 1;
    while (before > first && isNamePart(before, true)) {
      before--;
    }
    if (before <= first) {
      return false;
    }
    boolean ministry =
        source.token(before).is("of")
            && source
                .mentions()
                .endingAt(Office.class, before)
                .filter(office -> office.entry().has("body"))
                .isPresent();
    return ministry || isSettlement(source, before) || source.token(before).is("for");
  }

  /** Whether "of" at {@code of} stands behind "the village", "the town". */
  static boolean isSettlement(Source source, int of) {
    return source.token(of).is("of")
        && source
            .mentions()
            .endingAt(Mention.Exclusion.class, of)
            .filter(noun -> noun.entry().canonical().equals("settlement"))
            .isPresent();
  }

  private boolean isTitled(int at) {
    return at > 0 && isTitle(at - 1);
  }

  /** "Gen" or "Gen." before a name. */
  private boolean isTitle(int at) {
    boolean dotted = source.token(at).is(".") && at > 0;
    return source.isVoice(dotted ? at - 1 : at, Mention.VoiceKind.TITLE);
  }

  private boolean isPerson(ClaimantPhrase phrase, String name, boolean titled) {
    List<Office> offices = source.mentions().within(Office.class, phrase.first(), phrase.end());
    if (name.contains(" ")) {
      return titled || offices.isEmpty() || offices.stream().anyMatch(o -> o.entry().has("person"));
    }
    boolean known = bySurname.containsKey(surname(name));
    return !name.isEmpty() && (titled || known && offices.isEmpty());
  }

  private boolean isNamePart(int at, boolean first) {
    Token token = source.token(at);
    if (source.mentions().covers(KnownClaimant.class, at) || isOrigin(at)) {
      return false;
    }
    if (!first && (token.is("-") && !token.spaced() || PARTICLES.contains(token.key()))) {
      return at + 1 < source.layout().tokens().size()
          && (source.token(at + 1).kind() == Token.Kind.WORD || source.token(at + 1).is("-"));
    }
    boolean afterHyphen = at > 0 && source.token(at - 1).is("-") && !token.spaced();
    return (token.capitalised() || afterHyphen && !first)
        && !source.mentions().covers(Mention.Office.class, at)
        && !isTitle(at)
        && !source.mentions().covers(Mention.Place.class, at)
        && !source.isFunction(at, FunctionKind.DETERMINER)
        && !source.isFunction(at, FunctionKind.PREPOSITION)
        && source
            .mentions()
            .at(Party.class, at)
            .filter(p -> p.form() != Mention.PartyForm.LEADER)
            .isEmpty();
  }

  /** The end of "Houthi-run". */
  private boolean isOrigin(int at) {
    int word = source.token(at).is("-") ? at + 1 : at;
    return word > 0
        && word < source.layout().tokens().size()
        && source.token(word - 1).is("-")
        && source.isSideWord(word, SideWord.ORIGIN);
  }

  private Claimant person(ClaimantPhrase phrase, String name, String text) {
    String surname = surname(name);
    Optional<Claimant> known =
        Optional.ofNullable(bySurname.get(surname))
            .filter(person -> isSameFirstName(person.name(), name))
            .or(() -> variant(name));
    if (known.isPresent()) {
      Claimant same = known.get();
      return new Claimant(same.id(), same.name(), text, same.kind());
    }
    List<Office> held = source.mentions().within(Office.class, phrase.first(), phrase.end());
    ClaimantKind kind = held.isEmpty() ? ClaimantKind.PERSON : ClaimantKind.GOVERNMENT;
    Claimant claimant = new Claimant(ClaimantNames.slug(name), name, text, kind);
    if (name.contains(" ")) {
      bySurname.put(surname, claimant);
      ids.add(claimant.id());
      List<Claimant> namesakes =
          byFirstName.computeIfAbsent(firstName(name), key -> new ArrayList<>());
      if (namesakes.size() < MOST_NAMESAKES) {
        namesakes.add(claimant);
      }
    }
    return claimant;
  }

  /** "Sergei" is "Sergey"; two brothers share a last name and nothing else. */
  private static boolean isSameFirstName(String known, String name) {
    String first = firstName(name);
    String other = firstName(known);
    boolean initial = first.length() <= 2 || other.length() <= 2;
    return first.isEmpty()
        || first.equals(other)
        || isOneLetterAway(first, other)
        || initial && !other.isEmpty() && first.charAt(0) == other.charAt(0);
  }

  /** "Syrski" and "Syrskyi" with one first name are one person. */
  private Optional<Claimant> variant(String name) {
    return byFirstName.getOrDefault(firstName(name), List.of()).stream()
        .filter(person -> isOneLetterAway(surname(person.name()), surname(name)))
        .findFirst();
  }

  private static String firstName(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  private static boolean isOneLetterAway(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1 || shorter.length() < 4) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    int skip = longer.length() == shorter.length() ? 1 : 0;
    return longer
        .substring(Math.min(longer.length(), same + 1))
        .equals(shorter.substring(Math.min(shorter.length(), same + skip)));
  }

  /** The last name without its article: "Qudra" is Ashraf al-Qudra. */
  private static String surname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int article = last.indexOf('-');
    return article > 0 && ARTICLES.contains(last.substring(0, article))
        ? last.substring(article + 1)
        : last;
  }
}
