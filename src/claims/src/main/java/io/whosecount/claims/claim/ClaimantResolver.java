package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the words that name a claimant into a claimant: a well-known one by its id, a person by the
 * name, an office by party and office. Remembers whom the document has named, so that "Shoigu",
 * "he" and "the ministry" find their owners. Asked in the order of the text.
 */
final class ClaimantResolver {
  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Set<String> BODY_PRONOUNS = Set.of("it", "they");

  /** Classes of offices of which one document names many. */
  private static final Set<String> GENERAL =
      Set.of("government", "spokesperson", "monitor", "media", "witnesses", "rebels", "commander");

  private static final Set<String> OWNS = Set.of("its", "their");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an)\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{N}]+");

  private final Source source;
  private final Persons persons;
  private final KnownBodies bodies;
  private final Map<String, Claimant> offices = new HashMap<>();
  private final Set<String> personal = new HashSet<>();
  private final Set<String> leaders = new HashSet<>();
  private Optional<Claimant> lastOutlet = Optional.empty();
  private Optional<Claimant> lastMinistry = Optional.empty();
  private Optional<Claimant> lastPerson = Optional.empty();
  private Optional<Claimant> lastBody = Optional.empty();
  private Optional<Claimant> last = Optional.empty();

  ClaimantResolver(Source source) {
    this.source = source;
    this.persons = new Persons(source);
    this.bodies = new KnownBodies(source);
  }

  /** The claimant that {@code phrase} names; empty when it refers to nobody who is known. */
  Optional<Claimant> resolve(ClaimantPhrase phrase) {
    Optional<Claimant> found = find(phrase);
    found.ifPresent(this::remember);
    if (namesLeader(phrase)) {
      lastPerson = found;
    }
    return found;
  }

  /** Whether {@code phrase} is the surname of somebody who was named. */
  boolean knows(ClaimantPhrase phrase) {
    return persons.find(phrase).isPresent();
  }

  /** "Putin" stands for a state, and "he" for Putin. */
  private boolean namesLeader(ClaimantPhrase phrase) {
    return source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
        .anyMatch(p -> p.form() == PartyForm.LEADER && p.end() == phrase.end());
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
    Optional<Claimant> person = persons.find(phrase);
    if (known.isPresent() && person.isEmpty()) {
      Entry entry = known.get().entry();
      if (entry.has("leader")) {
        leaders.add(entry.canonical());
      }
      return Optional.of(new Claimant(entry.canonical(), entry.note(), text, kind(entry)));
    }
    if (person.isPresent()) {
      return person;
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
    Optional<Office> last = source.mentions().endingAt(Office.class, phrase.end());
    boolean report =
        !isOwnOfSubject(phrase)
            && last.filter(o -> o.entry().has("anaphor"))
                .filter(o -> o.first() > phrase.first())
                .isPresent()
            && source.mentions().within(Office.class, phrase.first(), last.get().first()).stream()
                .anyMatch(o -> !o.entry().has("anaphor"));
    return report ? new ClaimantPhrase(phrase.first(), last.get().first()) : phrase;
  }

  private void remember(Claimant claimant) {
    last = Optional.of(claimant);
    if (claimant.kind() == ClaimantKind.OUTLET) {
      lastOutlet = last;
    }
    boolean person =
        leaders.contains(claimant.id())
            || claimant.kind() == ClaimantKind.PERSON
            || personal.contains(claimant.id())
            || persons.knows(claimant.id());
    if (person) {
      lastPerson = Optional.of(claimant);
    } else {
      lastBody = Optional.of(claimant);
    }
  }

  private Optional<Claimant> office(ClaimantPhrase phrase, String text) {
    List<Office> named = source.mentions().within(Office.class, phrase.first(), phrase.end());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    boolean refersBack =
        named.stream().allMatch(o -> o.entry().has("anaphor")) && !hasNameOfItsOwn(phrase);
    if (refersBack && owner(phrase).isEmpty() && isOwnOfSubject(phrase)) {
      return subject(phrase).map(p -> party(p, text)).or(() -> lastBody.or(() -> last));
    }
    if (refersBack && owner(phrase).isPresent()) {
      return party(phrase, text);
    }
    if (refersBack && !isDefinite(phrase) && isNamedByReport(phrase)) {
      return other(phrase, text);
    }
    if (refersBack && owner(phrase).isEmpty()) {
      return lastBody.or(() -> last).map(c -> new Claimant(c.id(), c.name(), text, c.kind()));
    }
    Office office =
        named.stream()
            .filter(o -> !o.entry().has("anaphor"))
            .reduce((a, b) -> b.end() - b.first() > a.end() - a.first() ? b : a)
            .orElse(named.getFirst());
    Optional<Side> owner = owner(phrase);
    boolean shortForm = owner.isEmpty() && isBare(phrase, office) && !hasNameOfItsOwn(phrase);
    if (shortForm) {
      return Optional.of(
          referent(office)
              .map(c -> new Claimant(c.id(), c.name(), text, c.kind()))
              .orElseGet(() -> ofThisDocument(office, text)));
    }
    String name = clean(text);
    String id =
        owner
            .map(side -> side.id().toLowerCase(Locale.ROOT) + "-" + office.entry().canonical())
            .orElseGet(() -> slug(name));
    boolean general =
        owner.isPresent()
            && (isGeneral(office)
                || office.entry().canonical().equals("governor")
                || office.entry().canonical().equals("ministry"));
    Claimant claimant = new Claimant(general ? slug(name) : id, name, text, kind(office.entry()));
    keep(office, claimant);
    return Optional.of(claimant);
  }

  /** Whom "the ministry" refers to: an office of that kind that spoke, or a body named in full. */
  private Optional<Claimant> referent(Office office) {
    boolean outlet =
        office.entry().canonical().equals("media") || source.token(office.end() - 1).is("agency");
    if (outlet && lastOutlet.isPresent()) {
      return lastOutlet;
    }
    if (office.entry().canonical().equals("monitor")) {
      Optional<Claimant> organisation = lastBody.filter(c -> isOrganisation(c.kind()));
      if (organisation.isPresent()) {
        return organisation;
      }
    }
    return Optional.ofNullable(offices.get(office.entry().canonical()))
        .filter(c -> !isGeneral(office) || hasWordsOf(c, office))
        .or(() -> ministry(office))
        .or(
            () ->
                bodies
                    .behind(office)
                    .map(KnownClaimant::entry)
                    .map(e -> new Claimant(e.canonical(), e.note(), e.note(), kind(e))));
  }

  /** "the ministry" after "the Ministry of Defence". */
  private Optional<Claimant> ministry(Office office) {
    return office.entry().canonical().equals("ministry") ? lastMinistry : Optional.empty();
  }

  /** Whether many bodies of one document can be of that class: "hospitals", "police". */
  private static boolean isGeneral(Office office) {
    return GENERAL.contains(office.entry().canonical());
  }

  /** "the police" are "Kherson police", "rescue officials" are not "the authorities". */
  private boolean hasWordsOf(Claimant claimant, Office office) {
    List<String> words = List.of(slug(claimant.name()).split("-"));
    return words.containsAll(
        List.of(slug(source.layout().words(office.first(), office.end())).split("-")));
  }

  private static boolean isOrganisation(ClaimantKind kind) {
    return kind == ClaimantKind.ORGANISATION
        || kind == ClaimantKind.INTERNATIONAL
        || kind == ClaimantKind.PARTY;
  }

  /** "Police" of one document are not the police of another: their series must not meet. */
  private Claimant ofThisDocument(Office office, String text) {
    String name = clean(text);
    String document = "-" + source.document().id().value().substring(0, 8);
    boolean oneOfItsName = kind(office.entry()) == ClaimantKind.ORGANISATION;
    String id = slug(name) + (oneOfItsName ? "" : document);
    Claimant claimant = new Claimant(id, name, text, kind(office.entry()));
    keep(office, claimant);
    return claimant;
  }

  private void keep(Office office, Claimant claimant) {
    offices.put(office.entry().canonical(), claimant);
    if (office.entry().canonical().endsWith("ministry")) {
      lastMinistry = Optional.of(claimant);
    }
    if (office.entry().has("person")) {
      personal.add(claimant.id());
    }
  }

  /** "Beta Group" is no reference to the group that was named before. */
  private boolean hasNameOfItsOwn(ClaimantPhrase phrase) {
    for (int at = phrase.first(); at < phrase.end(); at++) {
      if (source.token(at).capitalised() && !source.mentions().covers(Office.class, at)) {
        return true;
      }
    }
    return false;
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
        .map(p -> party(p, text));
  }

  private static Claimant party(Party p, String text) {
    return new Claimant(
        p.side().id().toLowerCase(Locale.ROOT),
        clean(text),
        text,
        Parties.isState(p.side()) ? ClaimantKind.GOVERNMENT : ClaimantKind.PARTY);
  }

  /** "the report", "its statement", "the ministry's figures" point back. */
  private boolean isDefinite(ClaimantPhrase phrase) {
    int from = Math.max(source.sentenceAt(phrase.first()).first(), phrase.first() - 2);
    for (int at = from; at < phrase.end(); at++) {
      if (source.isFunction(at, FunctionKind.DETERMINER) && !isArticleA(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticleA(int at) {
    return source.token(at).is("a") || source.token(at).is("an") || source.token(at).is("no");
  }

  /** "official figures", "media reports": as good a name as the text gives. */
  private boolean isNamedByReport(ClaimantPhrase phrase) {
    return source.token(phrase.end() - 1).key().endsWith("s");
  }

  /** "according to its own count". */
  private boolean isOwnOfSubject(ClaimantPhrase phrase) {
    int first = phrase.first();
    int before = Math.max(0, first - 1);
    return OWNS.contains(source.token(first).key()) || OWNS.contains(source.token(before).key());
  }

  /** The party that the sentence of {@code phrase} names first. */
  private Optional<Party> subject(ClaimantPhrase phrase) {
    return source
        .mentions()
        .within(Party.class, source.sentenceAt(phrase.first()).first(), phrase.first())
        .stream()
        .filter(p -> p.form() != PartyForm.ADJECTIVE)
        .findFirst();
  }

  private Optional<Claimant> other(ClaimantPhrase phrase, String text) {
    String name = clean(text);
    return slug(name).isEmpty()
        ? Optional.empty()
        : Optional.of(new Claimant(slug(name), name, text, kindOfName(phrase)));
  }

  /** One word with a capital is the name of somebody. */
  private ClaimantKind kindOfName(ClaimantPhrase phrase) {
    boolean one = phrase.end() - phrase.first() == 1;
    return one
            && source.token(phrase.first()).capitalised()
            && source
                .mentions()
                .startingAt(Mention.Cue.class, phrase.end())
                .filter(cue -> cue.entry().has("speech"))
                .isPresent()
        ? ClaimantKind.PERSON
        : ClaimantKind.GROUP;
  }

  /** The first kind of the list that the row has: a set of flags has no order of its own. */
  private static ClaimantKind kind(Entry entry) {
    return Arrays.stream(ClaimantKind.values())
        .filter(kind -> entry.has(kind.id()))
        .findFirst()
        .orElse(ClaimantKind.GROUP);
  }

  private static String clean(String text) {
    return ARTICLE.matcher(SPACES.matcher(text.strip()).replaceAll(" ")).replaceFirst("");
  }

  static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS
        .splitAsStream(words)
        .filter(part -> !part.isEmpty())
        .limit(10)
        .collect(Collectors.joining("-"));
  }
}
