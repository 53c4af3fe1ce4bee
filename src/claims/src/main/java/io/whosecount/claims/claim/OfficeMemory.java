package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers the offices that a document has named, to which "the ministry" and "the army" refer.
 */
final class OfficeMemory {
  /** Classes of offices of which one document names many. */
  private static final Set<String> GENERAL =
      WordSet.of(
          "government", "spokesperson", "monitor", "media", "witnesses", "rebels", "commander");

  private static final Set<String> ARMIES = WordSet.of("army", "military");

  private static final WordSet GROUPS =
      WordSet.of("group", "organisation", "organization", "network", "agency", "movement");

  /** Words in the names of a government's bodies that are called agencies. */
  private static final Set<String> AGENCIES =
      WordSet.of(
          "agency",
          "service",
          "services",
          "defence",
          "defense",
          "authority",
          "protection",
          "centre",
          "center",
          "department",
          "office",
          "intelligence");

  private final Source source;
  private final KnownBodies bodies;
  private final Map<String, Claimant> offices = new HashMap<>();
  private final Set<String> personal = new HashSet<>();
  private Optional<Claimant> lastMinistry = Optional.empty();

  OfficeMemory(Source source) {
    this.source = source;
    this.bodies = new KnownBodies(source);
  }

  /** Whether {@code claimant} is an office that one person holds. */
  boolean isPersonal(Claimant claimant) {
    return personal.contains(claimant.id());
  }

  /** Whom "the ministry" refers to: an office of that kind that spoke, or a body named in full. */
  Optional<Claimant> referent(
      Office office, Optional<Claimant> lastOutlet, Optional<Claimant> lastBody) {
    boolean outlet =
        office.entry().canonical().equals("media") || source.token(office.end() - 1).is("agency");
    if (outlet && lastOutlet.isPresent()) {
      return lastOutlet;
    }
    if (office.entry().canonical().equals("monitor") && !areMany(office)) {
      Optional<Claimant> organisation =
          lastBody
              .filter(c -> isOrganisation(c.kind()))
              .filter(c -> c.kind() != ClaimantKind.PARTY || isGroup(office))
              .filter(c -> !source.token(office.first()).is("red") || hasWordsOf(c, office));
      if (organisation.isPresent()) {
        return organisation;
      }
      Optional<Claimant> agency = lastBody.filter(c -> outlet && isAgency(c));
      if (agency.isPresent()) {
        return agency;
      }
      Optional<KnownClaimant> near = bodies.shortlyBefore(office);
      if (near.isPresent()) {
        return near.map(KnownClaimant::entry).map(OfficeMemory::claimant);
      }
    }
    return Optional.ofNullable(offices.get(office.entry().canonical()))
        .filter(c -> !isGeneral(office) || hasWordsOf(c, office) && isAsPersonal(c, office))
        .or(() -> ministry(office))
        .or(() -> lastBody.filter(c -> isArmy(c) && isArmy(office)))
        .or(() -> bodies.behind(office).map(KnownClaimant::entry).map(OfficeMemory::claimant));
  }

  /** "experts said": not the one body that spoke before, as "the experts" may be. */
  private boolean areMany(Office office) {
    String last = source.token(office.end() - 1).key();
    boolean pointed = office.first() > 0 && source.token(office.first() - 1).is("the");
    return last.endsWith("s") && !last.equals("rights") && !pointed;
  }

  /** "the group": aid workers and monitors are no armed group that spoke before. */
  private boolean isGroup(Office office) {
    return GROUPS.has(source.token(office.end() - 1));
  }

  private static Claimant claimant(Entry entry) {
    return new Claimant(entry.canonical(), entry.note(), entry.note(), ClaimantNames.kind(entry));
  }

  /** "the agency" after a government's civil defence; a ministry or an army is none. */
  private static boolean isAgency(Claimant body) {
    List<String> words = List.of(ClaimantNames.slug(body.name()).split("-"));
    return body.kind() == ClaimantKind.GOVERNMENT && words.stream().anyMatch(AGENCIES::contains);
  }

  /** "the army" after "the Israeli military". */
  private static boolean isArmy(Claimant body) {
    return body.kind() == ClaimantKind.GOVERNMENT
        && ARMIES.stream().anyMatch(List.of(ClaimantNames.slug(body.text()).split("-"))::contains);
  }

  private boolean isArmy(Office office) {
    return office.end() - office.first() == 1
        && ARMIES.contains(source.token(office.first()).key());
  }

  /** "the ministry" after "the Ministry of Defence". */
  private Optional<Claimant> ministry(Office office) {
    return office.entry().canonical().equals("ministry") ? lastMinistry : Optional.empty();
  }

  /** Whether many bodies of one document can be of that class: "hospitals", "police". */
  static boolean isGeneral(Office office) {
    return GENERAL.contains(office.entry().canonical());
  }

  /** "the police" are "Kherson police", "rescue officials" are not "the authorities". */
  private boolean hasWordsOf(Claimant claimant, Office office) {
    List<String> words = List.of(ClaimantNames.slug(claimant.name()).split("-"));
    return words.containsAll(
        List.of(
            ClaimantNames.slug(source.layout().words(office.first(), office.end())).split("-")));
  }

  /** "police" are not "a police officer". */
  private boolean isAsPersonal(Claimant claimant, Office office) {
    return isPersonal(claimant) == office.entry().has("person");
  }

  private static boolean isOrganisation(ClaimantKind kind) {
    return kind == ClaimantKind.ORGANISATION
        || kind == ClaimantKind.INTERNATIONAL
        || kind == ClaimantKind.PARTY;
  }

  /** "Police" of one document are not the police of another: their series must not meet. */
  Claimant ofThisDocument(Office office, String text) {
    String name = ClaimantNames.clean(text);
    String document = "-" + source.document().id().value().substring(0, 8);
    boolean oneOfItsName = ClaimantNames.kind(office.entry()) == ClaimantKind.ORGANISATION;
    String id = ClaimantNames.slug(name) + (oneOfItsName ? "" : document);
    Claimant claimant = new Claimant(id, name, text, ClaimantNames.kind(office.entry()));
    keep(office, claimant);
    return claimant;
  }

  /** "Health ministry: 30 killed", before a text that names one such body in full. */
  Optional<Claimant> known(Office office) {
    return office.end() - office.first() > 1 && !isGeneral(office)
        ? bodies.only(office).map(KnownClaimant::entry).map(OfficeMemory::claimant)
        : Optional.empty();
  }

  /** "the health ministry", behind the Gaza Health Ministry, is that one. */
  void keepKnown(KnownClaimant known, Claimant body) {
    if (body.kind() == ClaimantKind.GOVERNMENT) {
      source.mentions().within(Office.class, known.first(), known.end()).stream()
          .filter(o -> o.entry().has("body") && o.entry().canonical().endsWith("ministry"))
          .forEach(o -> keep(o, body));
    }
  }

  void keep(Office office, Claimant claimant) {
    offices.put(office.entry().canonical(), claimant);
    if (office.entry().canonical().endsWith("ministry")) {
      lastMinistry = Optional.of(claimant);
    }
    if (office.entry().has("person")) {
      personal.add(claimant.id());
    }
  }
}
