package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words that name a claimant into a claimant: a well-known one by its id, a person by the
 * name, an office by party and office. Remembers whom the document has named, so that "Shoigu",
 * "he" and "the ministry" find their owners. Asked in the order of the text.
 */
final class ClaimantResolver {
  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Set<String> BODY_PRONOUNS = Set.of("it", "they");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "gen",
          "general",
          "lt",
          "col",
          "colonel",
          "maj",
          "major",
          "sir",
          "captain",
          "brig",
          "brigadier",
          "lieutenant",
          "adm",
          "admiral",
          "sgt",
          "president",
          "minister",
          "governor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "rear",
          "vice",
          "prime",
          "chief");

  private final Source source;
  private final Map<String, Claimant> persons = new HashMap<>();
  private final Map<String, Claimant> offices = new HashMap<>();
  private final Set<String> personal = new HashSet<>();
  private Optional<Claimant> lastPerson = Optional.empty();
  private Optional<Claimant> lastBody = Optional.empty();
  private Optional<Claimant> last = Optional.empty();

  ClaimantResolver(Source source) {
    this.source = source;
  }

  /** The claimant that {@code phrase} names; empty when it refers to nobody who is known. */
  Optional<Claimant> resolve(ClaimantPhrase phrase) {
    Optional<Claimant> found = find(phrase);
    found.ifPresent(this::remember);
    return found;
  }

  private Optional<Claimant> find(ClaimantPhrase given) {
    ClaimantPhrase phrase = withoutReport(given);
    String text = source.layout().words(phrase.first(), phrase.end());
    if (phrase.end() - phrase.first() == 1
        && source.isFunction(phrase.first(), FunctionKind.PRONOUN)) {
      String pronoun = source.token(phrase.first()).key();
      return PERSON_PRONOUNS.contains(pronoun)
          ? lastPerson
          : BODY_PRONOUNS.contains(pronoun) ? lastBody.or(() -> last) : Optional.empty();
    }
    Optional<KnownClaimant> known =
        source.mentions().within(KnownClaimant.class, phrase.first(), phrase.end()).stream()
            .reduce((a, b) -> b.end() - b.first() > a.end() - a.first() ? b : a);
    Optional<String> person = personName(phrase);
    if (known.isPresent() && person.isEmpty()) {
      Entry entry = known.get().entry();
      return Optional.of(new Claimant(entry.canonical(), entry.note(), text, kind(entry)));
    }
    if (person.isPresent()) {
      return Optional.of(person(phrase, person.get(), text));
    }
    return office(phrase, text).or(() -> party(phrase, text)).or(() -> other(phrase, text));
  }

  /** "the military's latest casualty toll": the military, not the toll. */
  private ClaimantPhrase withoutReport(ClaimantPhrase phrase) {
    for (int at = phrase.first() + 1; at < phrase.end(); at++) {
      boolean possessive = source.token(at).is("'s") || source.token(at).is("'");
      if (possessive
          && source.mentions().within(Office.class, at + 1, phrase.end()).stream()
              .findFirst()
              .filter(o -> o.entry().has("anaphor"))
              .isPresent()) {
        return new ClaimantPhrase(phrase.first(), at);
      }
    }
    return phrase;
  }

  private void remember(Claimant claimant) {
    last = Optional.of(claimant);
    boolean person =
        claimant.kind() == ClaimantKind.PERSON
            || personal.contains(claimant.id())
            || persons.values().stream().anyMatch(p -> p.id().equals(claimant.id()));
    if (person) {
      lastPerson = Optional.of(claimant);
    } else {
      lastBody = Optional.of(claimant);
    }
  }

  /** The capitalised words that are no party, office or title: the name of a person. */
  private Optional<String> personName(ClaimantPhrase phrase) {
    List<String> best = new ArrayList<>();
    List<String> run = new ArrayList<>();
    boolean titled = false;
    boolean bestTitled = false;
    for (int at = phrase.first(); at <= phrase.end(); at++) {
      boolean part = at < phrase.end() && isNamePart(at, run.isEmpty());
      if (part) {
        if (run.isEmpty()) {
          titled = at > 0 && TITLES.contains(source.token(at - 1).key());
        }
        run.add(source.token(at).text());
      } else {
        if (run.size() > best.size()) {
          best = run;
          bestTitled = titled;
        }
        run = new ArrayList<>();
        if (at < phrase.end() && source.token(at).is(",") && !best.isEmpty()) {
          break;
        }
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    String name = String.join(" ", best).replace(" - ", "-");
    boolean known = persons.containsKey(surname(name));
    boolean office =
        !source.mentions().within(Office.class, phrase.first(), phrase.end()).isEmpty();
    boolean personal =
        source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .anyMatch(o -> o.entry().has("person"));
    if (best.size() >= 2) {
      return personal || !office ? Optional.of(name) : Optional.empty();
    }
    boolean alone = phrase.end() - phrase.first() <= 2 && !office;
    return known && !office || bestTitled || alone && known ? Optional.of(name) : Optional.empty();
  }

  private boolean isNamePart(int at, boolean first) {
    Token token = source.token(at);
    if (!first && (token.is("-") && !token.spaced() || token.is("al") || token.is("bin"))) {
      return at + 1 < source.layout().tokens().size()
          && source.token(at + 1).kind() == Token.Kind.WORD;
    }
    boolean afterHyphen = at > 0 && source.token(at - 1).is("-") && !token.spaced();
    return (token.capitalised() || afterHyphen && !first)
        && !source.mentions().covers(Mention.Office.class, at)
        && !source.mentions().covers(Mention.KnownClaimant.class, at)
        && !TITLES.contains(token.key())
        && !source.mentions().covers(Mention.Place.class, at)
        && !source.isFunction(at, FunctionKind.DETERMINER)
        && !source.isFunction(at, FunctionKind.PREPOSITION)
        && source
            .mentions()
            .at(Party.class, at)
            .filter(p -> p.form() != Mention.PartyForm.LEADER)
            .isEmpty();
  }

  private Claimant person(ClaimantPhrase phrase, String name, String text) {
    String surname = surname(name);
    Claimant known = persons.getOrDefault(surname, variant(name));
    if (known != null) {
      return new Claimant(known.id(), known.name(), text, known.kind());
    }
    List<Office> held = source.mentions().within(Office.class, phrase.first(), phrase.end());
    ClaimantKind kind = held.isEmpty() ? ClaimantKind.PERSON : ClaimantKind.GOVERNMENT;
    Claimant claimant = new Claimant(slug(name), name, text, kind);
    if (name.contains(" ")) {
      persons.put(surname, claimant);
    }
    return claimant;
  }

  /** "Syrski" and "Syrskyi" with one first name are one person. */
  private @Nullable Claimant variant(String name) {
    for (Claimant person : persons.values()) {
      boolean first =
          name.contains(" ") && person.name().startsWith(name.substring(0, name.indexOf(' ') + 1));
      if (first && isOneLetterAway(surname(person.name()), surname(name))) {
        return person;
      }
    }
    return null;
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

  /** Remembers every person the text names with an office, claimant or not. */
  void meet(ClaimantPhrase phrase) {
    personName(phrase)
        .filter(name -> name.contains(" "))
        .ifPresent(
            name -> person(phrase, name, source.layout().words(phrase.first(), phrase.end())));
  }

  private Optional<Claimant> office(ClaimantPhrase phrase, String text) {
    List<Office> named = source.mentions().within(Office.class, phrase.first(), phrase.end());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    if (named.stream().allMatch(o -> o.entry().has("anaphor")) && owner(phrase).isEmpty()) {
      return lastBody.or(() -> last).map(c -> new Claimant(c.id(), c.name(), text, c.kind()));
    }
    Office office =
        named.stream()
            .filter(o -> !o.entry().has("anaphor"))
            .reduce((a, b) -> b.end() - b.first() > a.end() - a.first() ? b : a)
            .orElse(named.getFirst());
    Optional<Side> owner = owner(phrase);
    if (owner.isEmpty()) {
      Claimant before = offices.get(office.entry().canonical());
      if (before != null && isBare(phrase, office)) {
        return Optional.of(new Claimant(before.id(), before.name(), text, before.kind()));
      }
    }
    String name = clean(text);
    String id =
        owner
            .map(side -> side.id().toLowerCase(Locale.ROOT) + "-" + office.entry().canonical())
            .orElseGet(() -> slug(name));
    boolean general =
        owner.isPresent()
            && Set.of(
                    "government",
                    "spokesperson",
                    "monitor",
                    "media",
                    "witnesses",
                    "governor",
                    "ministry")
                .contains(office.entry().canonical());
    Claimant claimant = new Claimant(general ? slug(name) : id, name, text, kind(office.entry()));
    offices.put(office.entry().canonical(), claimant);
    if (office.entry().has("person")) {
      personal.add(claimant.id());
    }
    return Optional.of(claimant);
  }

  private boolean isBare(ClaimantPhrase phrase, Office office) {
    return phrase.end() - phrase.first() - (office.end() - office.first()) <= 1;
  }

  private Optional<Side> owner(ClaimantPhrase phrase) {
    return source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
        .findFirst()
        .map(Party::side);
  }

  private Optional<Claimant> party(ClaimantPhrase phrase, String text) {
    return source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
        .findFirst()
        .map(
            p -> {
              boolean state =
                  p.side().id().length() == 2 && Character.isUpperCase(p.side().id().charAt(0));
              return new Claimant(
                  p.side().id().toLowerCase(Locale.ROOT),
                  clean(text),
                  text,
                  state ? ClaimantKind.GOVERNMENT : ClaimantKind.PARTY);
            });
  }

  private Optional<Claimant> other(ClaimantPhrase phrase, String text) {
    String name = clean(text);
    return slug(name).isEmpty()
        ? Optional.empty()
        : Optional.of(new Claimant(slug(name), name, text, ClaimantKind.GROUP));
  }

  private static ClaimantKind kind(Entry entry) {
    return entry.flags().stream()
        .flatMap(flag -> ClaimantKind.ofId(flag).stream())
        .findFirst()
        .orElse(ClaimantKind.GROUP);
  }

  private static String clean(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("^(?i:the|a|an)\\s+", "");
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return java.util.Arrays.stream(
            plain
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?\\b", "")
                .split("[^\\p{Ll}\\p{Lo}\\p{N}]+"))
        .filter(part -> !part.isEmpty())
        .limit(10)
        .collect(Collectors.joining("-"));
  }
}
