package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the words that name a claimant into a claimant: a well-known one by its id, a person by the
 * name, an office by party and office. Remembers whom the document has named, so that "Shoigu",
 * "he" and "the ministry" find their owners. Asked in the order of the text.
 */
final class ClaimantResolver {
  /** More words beside its name only describe a body: "international medical charity". */
  private static final int DESCRIPTION = 2;

  private static final WordSet QUOTE = WordSet.of("\"");
  private static final Set<ClaimantKind> SPEECHLESS =
      Set.of(ClaimantKind.OUTLET, ClaimantKind.INTERNATIONAL);
  private static final Set<String> PERSON_PRONOUNS = WordSet.of("he", "she", "him", "her");
  private static final Set<ClaimantKind> SPEAKING =
      Set.of(
          ClaimantKind.ORGANISATION,
          ClaimantKind.INTERNATIONAL,
          ClaimantKind.GOVERNMENT,
          ClaimantKind.PARTY);

  private static final Set<String> BODY_PRONOUNS = WordSet.of("it", "they", "them");

  private final Source source;
  private final Persons persons;
  private final OfficeHolders holders;
  private final OfficeMemory offices;
  private final IntroducedVoices introduced;
  private final ReportWords reports;
  private final Broadcasts broadcasts;
  private final NamedThings things;
  private final Abbreviations abbreviations;
  private final ArmedGroups groups;
  private final FullNames fullNames;
  private final OwnedOffices owned;
  private final OfficePhrases words;
  private final Set<String> leaders = new HashSet<>();
  private Optional<Claimant> lastOutlet = Optional.empty();
  private Optional<Claimant> lastPerson = Optional.empty();
  private Optional<Claimant> lastBody = Optional.empty();
  private Optional<Claimant> last = Optional.empty();
  private int lastSentence;

  ClaimantResolver(Source source) {
    this.source = source;
    this.persons = new Persons(source);
    this.holders = new OfficeHolders(source);
    this.offices = new OfficeMemory(source);
    this.introduced = new IntroducedVoices(source);
    this.reports = new ReportWords(source);
    this.broadcasts = new Broadcasts(source);
    this.things = new NamedThings(source);
    this.abbreviations = new Abbreviations(source);
    this.groups = new ArmedGroups(source);
    this.fullNames = new FullNames(source);
    this.owned = new OwnedOffices(source);
    this.words = new OfficePhrases(source);
  }

  /** The claimant that {@code phrase} names; empty when it refers to nobody who is known. */
  Optional<Claimant> resolve(ClaimantPhrase phrase) {
    Optional<Claimant> found =
        broadcasts.find(phrase).or(() -> abbreviations.find(phrase)).or(() -> find(phrase));
    found.ifPresent(claimant -> abbreviations.learn(phrase, claimant));
    found
        .filter(claimant -> !words.isShort(phrase) && !words.isJoint(phrase))
        .ifPresent(c -> introduced.learn(phrase, c));
    found.ifPresent(this::remember);
    lastSentence = found.isPresent() ? source.sentenceAt(phrase.first()).index() : lastSentence;
    if (namesLeader(phrase)) {
      lastPerson = found;
    }
    return found;
  }

  /** Remembers who opens a sentence without a word of saying: "it" or "he" is that. */
  void hear(ClaimantPhrase phrase) {
    Optional<Claimant> found = find(phrase);
    found.filter(c -> SPEAKING.contains(c.kind()) && !isPerson(c)).ifPresent(c -> lastBody = found);
    found
        .filter(this::isPerson)
        .ifPresent(
            c -> {
              lastPerson = found;
              introduced.learn(phrase, c);
            });
  }

  /** The person who holds an office, for the office: asked when all of the text was read. */
  Claimant holder(Claimant claimant) {
    return holders.personOf(claimant);
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
    ClaimantPhrase phrase =
        words.withoutObject(things.withoutCompany(reports.withoutReport(given)));
    String text = source.layout().words(phrase.first(), phrase.end());
    if (phrase.end() - phrase.first() == 1
        && source.isFunction(phrase.first(), FunctionKind.PRONOUN)) {
      String pronoun = source.token(phrase.first()).key();
      return PERSON_PRONOUNS.contains(pronoun)
          ? lastPerson.or(() -> bodyJustHeard(phrase))
          : BODY_PRONOUNS.contains(pronoun) ? lastBody.or(() -> last) : Optional.empty();
    }
    Optional<KnownClaimant> known =
        source.mentions().within(KnownClaimant.class, phrase.first(), phrase.end()).stream()
            .filter(body -> body.end() == phrase.end() || !isBacker(body))
            .reduce((a, b) -> b.end() - b.first() > a.end() - a.first() ? b : a);
    Optional<Claimant> person = persons.find(phrase);
    if (known.isPresent() && person.isEmpty()) {
      Entry entry = known.get().entry();
      if (entry.has("leader")) {
        leaders.add(entry.canonical());
      }
      boolean described =
          phrase.end() - phrase.first() > known.get().end() - known.get().first() + DESCRIPTION;
      String named = text.contains(",") || described ? words(known.get()) : text;
      Claimant body =
          new Claimant(entry.canonical(), entry.note(), named, ClaimantNames.kind(entry));
      offices.keepKnown(known.get(), body);
      return Optional.of(body);
    }
    if (person.isPresent()) {
      holders.learn(phrase, person.get());
      return person;
    }
    return office(phrase, text).or(() -> party(phrase, text)).or(() -> other(phrase, text));
  }

  /** Of "Kremlin-installed officials" the first word names who stands behind them. */
  private boolean isBacker(Mention body) {
    return source.token(body.end()).is("-") && source.isSideWord(body.end() + 1, SideWord.ORIGIN);
  }

  private String words(Mention mention) {
    return source.layout().words(mention.first(), mention.end());
  }

  /** "..., underlined the staff. ..., she also said": whoever speaks for the body just heard. */
  private Optional<Claimant> bodyJustHeard(ClaimantPhrase pronoun) {
    Sentence sentence = source.sentenceAt(pronoun.first());
    int reach = source.hasWord(sentence, QUOTE) ? 2 : 1;
    boolean near = sentence.index() - lastSentence <= reach;
    return last.filter(c -> near && !SPEECHLESS.contains(c.kind()));
  }

  private void remember(Claimant claimant) {
    last = Optional.of(claimant);
    if (claimant.kind() == ClaimantKind.OUTLET) {
      lastOutlet = last;
    }
    if (isPerson(claimant)) {
      lastPerson = Optional.of(claimant);
    } else {
      lastBody = Optional.of(claimant);
    }
  }

  private boolean isPerson(Claimant claimant) {
    return leaders.contains(claimant.id())
        || claimant.kind() == ClaimantKind.PERSON
        || offices.isPersonal(claimant)
        || persons.knows(claimant.id());
  }

  private Optional<Claimant> office(ClaimantPhrase phrase, String text) {
    List<Office> named = source.mentions().within(Office.class, phrase.first(), phrase.end());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    boolean ownReport = reports.isOwnOfSubject(phrase) && named.getLast().entry().has("anaphor");
    boolean refersBack =
        ownReport
            || named.stream().allMatch(o -> o.entry().has("anaphor"))
                && (!words.hasNameOfItsOwn(phrase) || things.is(phrase));
    if (refersBack && words.owner(phrase).isEmpty() && reports.isOwnOfSubject(phrase)) {
      return reports.subject(phrase).map(p -> party(p, text)).or(() -> lastBody.or(() -> last));
    }
    if (refersBack && words.owner(phrase).isPresent()) {
      return party(phrase, text);
    }
    if (refersBack && !reports.isDefinite(phrase) && reports.isNamedByReport(phrase)) {
      return other(phrase, text);
    }
    if (refersBack && words.owner(phrase).isEmpty()) {
      return lastBody.or(() -> last).map(c -> new Claimant(c.id(), c.name(), text, c.kind()));
    }
    Office office =
        named.stream()
            .filter(o -> !o.entry().has("anaphor"))
            .reduce((a, b) -> b.end() - b.first() > a.end() - a.first() ? b : a)
            .orElse(named.getFirst());
    Optional<Claimant> wellKnown = owned.known(phrase, office, text);
    if (wellKnown.isPresent()) {
      return wellKnown;
    }
    Optional<Side> owner = words.owner(phrase);
    boolean shortForm =
        owner.isEmpty() && words.isBare(phrase, office) && !words.hasNameOfItsOwn(phrase);
    if (shortForm) {
      int heard =
          last.filter(c -> c.kind() == ClaimantKind.ORGANISATION).map(c -> lastSentence).orElse(0);
      Optional<Party> group = groups.behind(office, heard);
      if (group.isPresent()) {
        return group.map(p -> party(p, words(p)));
      }
      return Optional.of(
          (words.isShort(phrase) ? introduced.person(office) : Optional.<Claimant>empty())
              .or(() -> offices.referent(office, lastOutlet, lastBody))
              .or(() -> words.isShort(phrase) ? introduced.body(office) : Optional.empty())
              .or(() -> namedFurtherDown(office))
              .map(c -> new Claimant(c.id(), c.name(), text, c.kind()))
              .orElseGet(() -> offices.ofThisDocument(office, text)));
    }
    Optional<Party> movement = groups.ofFighters(phrase, office);
    if (movement.isPresent()) {
      return movement.map(p -> party(p, text));
    }
    String name = ClaimantNames.clean(text);
    String id =
        owner
            .map(side -> side.id().toLowerCase(Locale.ROOT) + "-" + office.entry().canonical())
            .orElseGet(() -> ClaimantNames.slug(name));
    boolean general =
        owner.isPresent()
            && (OfficeMemory.isGeneral(office)
                || office.entry().canonical().equals("governor")
                || office.entry().canonical().equals("ministry"));
    Claimant claimant =
        new Claimant(
            general || words.isJoint(phrase) ? ClaimantNames.slug(name) : id,
            name,
            text,
            ClaimantNames.kind(office.entry()));
    if (!words.isJoint(phrase)) {
      offices.keep(office, claimant);
    }
    return Optional.of(claimant);
  }

  private Optional<Claimant> namedFurtherDown(Office office) {
    Optional<Claimant> named =
        fullNames
            .of(office)
            .flatMap(this::find)
            .or(() -> fullNames.isOfMany(office) ? Optional.empty() : offices.known(office));
    named.ifPresent(claimant -> offices.keep(office, claimant));
    return named;
  }

  private Optional<Claimant> party(ClaimantPhrase phrase, String text) {
    return source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
        .filter(p -> p.form() != PartyForm.ADJECTIVE || p.end() == phrase.end())
        .filter(p -> p.end() + 1 >= phrase.end() || !isPatron(p))
        .findFirst()
        .map(p -> party(p, text));
  }

  /** Of "the al-Qaeda-affiliated JNIM" the first word names whom it goes with. */
  private boolean isPatron(Party party) {
    return source.token(party.end()).is("-")
        && Agents.LED.contains(source.token(party.end() + 1).key());
  }

  private static Claimant party(Party p, String text) {
    return new Claimant(
        p.side().id().toLowerCase(Locale.ROOT),
        ClaimantNames.clean(text),
        text,
        Parties.isState(p.side()) ? ClaimantKind.GOVERNMENT : ClaimantKind.PARTY);
  }

  private Optional<Claimant> other(ClaimantPhrase phrase, String text) {
    String name = ClaimantNames.clean(text);
    return ClaimantNames.slug(name).isEmpty() || things.is(phrase)
        ? Optional.empty()
        : Optional.of(new Claimant(ClaimantNames.slug(name), name, text, kindOfName(phrase)));
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
}
