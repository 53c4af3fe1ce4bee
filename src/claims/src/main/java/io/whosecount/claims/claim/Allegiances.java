package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Which side those who speak speak for. */
final class Allegiances {
  /** How many sentences back a speaker's office may stand, and how far behind its party. */
  private static final int BEFORE = 2;

  private final Source source;
  private final PartyFinder finder;
  private final Parties parties;
  private final OfficeOwners owners;
  private final Map<Claimant, Optional<Side>> known = new HashMap<>();

  Allegiances(Source source, PartyFinder finder, Parties parties) {
    this.source = source;
    this.finder = finder;
    this.parties = parties;
    this.owners = new OfficeOwners(source);
  }

  /** The side of whom {@code attribution} names; empty where the text does not tell it. */
  Optional<Side> of(Attribution attribution) {
    return finder
        .partyIn(attribution)
        .or(
            () ->
                attribution.claimant().flatMap(c -> known.computeIfAbsent(c, this::sideOfClaimant)))
        .or(() -> attribution.claimant().flatMap(owners::of))
        .or(() -> introduced(attribution));
  }

  /** "A Russian spokesman said ... Gorelov said": his side stands where his office does. */
  private Optional<Side> introduced(Attribution attribution) {
    boolean foreign =
        attribution
            .claimant()
            .map(Claimant::kind)
            .filter(k -> k != ClaimantKind.INTERNATIONAL && k != ClaimantKind.ORGANISATION)
            .isEmpty();
    if (foreign
        || isOfPolice(attribution)
        || SpeakerSides.isCivil(source, attribution)
        || isNameless(attribution)) {
      return Optional.empty();
    }
    Sentence sentence = source.sentenceAt(attribution.first());
    return IntStream.rangeClosed(1, BEFORE)
        .map(back -> sentence.index() - back)
        .filter(at -> at >= 0)
        .mapToObj(source::sentence)
        .flatMap(look -> introducedIn(look).stream())
        .findFirst()
        .filter(side -> Parties.isState(side) || !isOfArmy(attribution));
  }

  /** "The rebels accused the army. The army said": the army is no movement's. */
  private boolean isOfArmy(Attribution attribution) {
    return source.mentions().within(Office.class, attribution.first(), attribution.end()).stream()
        .anyMatch(office -> office.entry().canonical().equals("military"));
  }

  /** Who speaks in {@code sentence}, else whose office it names: not "killed 40 Russian troops". */
  private Optional<Side> introducedIn(Sentence sentence) {
    List<Party> named =
        source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
            .filter(party -> !finder.isCountedObject(party, sentence.first()))
            .toList();
    return named.stream()
        .filter(party -> isNear(Cue.class, party, sentence))
        .findFirst()
        .or(() -> named.stream().filter(party -> isNear(Office.class, party, sentence)).findFirst())
        .map(Party::side);
  }

  private boolean isNear(Class<? extends Mention> kind, Party party, Sentence sentence) {
    int end = Math.min(sentence.end(), party.end() + BEFORE);
    return source.mentions().anyBegins(kind, party.end(), end);
  }

  /** "Police found 25 bodies": the police are of the land, whose army ever spoke before. */
  private boolean isOfPolice(Attribution attribution) {
    return source.mentions().within(Office.class, attribution.first(), attribution.end()).stream()
        .anyMatch(office -> office.entry().surface().equals("police"));
  }

  /** "military sources": nobody introduced them. */
  private static boolean isNameless(Attribution attribution) {
    return attribution.claimant().filter(c -> c.name().contains("sources")).isPresent();
  }

  private Optional<Side> sideOfClaimant(Claimant claimant) {
    String[] words = claimant.id().split("-");
    boolean sits = words.length > 1 && Seats.isSeat(words[1]);
    Set<String> named = named(claimant);
    List<Side> sides =
        parties.byFrequency().stream()
            .filter(s -> !sits && s.id().equalsIgnoreCase(words[0]) || named.contains(s.id()))
            .toList();
    return sides.stream()
        .filter(side -> !Parties.isState(side))
        .findFirst()
        .or(() -> sides.stream().findFirst())
        .or(() -> sideOfBody(claimant));
  }

  /** "General Staff of the Armed Forces of Ukraine", whose page need not name its land again. */
  private Optional<Side> sideOfBody(Claimant claimant) {
    List<Token> tokens = Tokenizer.tokens(claimant.name());
    return claimant.kind() == ClaimantKind.GOVERNMENT
        ? IntStream.range(0, tokens.size())
            .mapToObj(at -> source.lexicon().states().longest(tokens, at, tokens.size()))
            .flatMap(Optional::stream)
            .map(found -> source.lexicon().side(found.word().entry().canonical()))
            .findFirst()
        : Optional.empty();
  }

  /** The sides that the name of {@code claimant} names, by id. */
  private Set<String> named(Claimant claimant) {
    Set<String> named = new HashSet<>();
    List<Token> tokens = Tokenizer.tokens(claimant.name());
    for (int at = 0; at < tokens.size(); at++) {
      source
          .lexicon()
          .states()
          .longest(tokens, at, tokens.size())
          .or(longestParty(tokens, at))
          .filter(f -> !Seats.isBased(tokens, f.end()))
          .ifPresent(f -> named.add(f.word().entry().canonical()));
    }
    return named;
  }

  private Supplier<Optional<Found>> longestParty(List<Token> tokens, int at) {
    return () -> source.lexicon().parties().longest(tokens, at, tokens.size());
  }
}
