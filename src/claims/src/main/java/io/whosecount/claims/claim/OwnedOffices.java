package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the well-known body that is the office of a land, in whatever words a text composes it:
 * "the health ministry in the besieged Gaza Strip", "the Strip's health ministry".
 */
final class OwnedOffices {
  private static final WordSet TERRITORY = WordSet.of("strip", "enclave", "territory");

  private final Source source;
  private final Optional<Side> territory;

  OwnedOffices(Source source) {
    this.source = source;
    this.territory =
        source.mentions().all(Party.class).stream()
            .filter(party -> party.entry().has("territory"))
            .map(Party::side)
            .findFirst();
  }

  /** The well-known body whose office and whose land {@code phrase} names. */
  Optional<Claimant> known(ClaimantPhrase phrase, Office office, String text) {
    boolean one =
        source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
            .allMatch(o -> o.entry().canonical().equals(office.entry().canonical()));
    if (!one || !office.entry().has("body")) {
      return Optional.empty();
    }
    List<Entry> bodies =
        source.mentions().within(Party.class, phrase.first(), phrase.end()).stream()
            .map(Party::side)
            .map(side -> source.lexicon().bodies().of(side, office.entry().canonical()))
            .flatMap(Optional::stream)
            .toList();
    return bodies.stream()
        .findFirst()
        .or(() -> ofTerritory(phrase, office))
        .filter(body -> bodies.stream().allMatch(b -> b.canonical().equals(body.canonical())))
        .map(body -> claimant(body, text));
  }

  /** "the enclave's health ministry": that of the territory the document is about. */
  private Optional<Entry> ofTerritory(ClaimantPhrase phrase, Office office) {
    boolean named = source.hasWord(TERRITORY, phrase.first(), phrase.end());
    return named
        ? territory.flatMap(side -> source.lexicon().bodies().of(side, office.entry().canonical()))
        : Optional.empty();
  }

  private static Claimant claimant(Entry body, String text) {
    return new Claimant(body.canonical(), body.note(), text, ClaimantNames.kind(body));
  }
}
