package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds the offices of which a state has one: within a document the office and its holder are
 * one claimant, so that "the Ukrainian military chief" and "Oleksandr Syrskyi" repeat each other.
 */
final class OfficeHolders {
  /** The offices of which a state has one. */
  private static final Set<String> SINGLE = WordSet.of("commander-in-chief");

  private final Source source;
  private final Map<String, Claimant> byOffice = new HashMap<>();

  OfficeHolders(Source source) {
    this.source = source;
  }

  /** The id that a single office of {@code owner} has. */
  static Optional<String> id(Side owner, Office office) {
    return SINGLE.contains(office.entry().canonical())
        ? Optional.of(owner.id().toLowerCase(Locale.ROOT) + "-" + office.entry().canonical())
        : Optional.empty();
  }

  /** Learns from "Oleksandr Syrskyi, Ukraine's commander-in-chief" who holds the office. */
  void learn(ClaimantPhrase phrase, Claimant person) {
    Optional<Party> owner =
        source.mentions().within(Party.class, phrase.first(), phrase.end()).stream().findFirst();
    source.mentions().within(Office.class, phrase.first(), phrase.end()).stream()
        .flatMap(office -> owner.flatMap(party -> id(party.side(), office)).stream())
        .forEach(id -> byOffice.putIfAbsent(id, person));
  }

  /** The person who holds the office that {@code claimant} is, else the claimant itself. */
  Claimant personOf(Claimant claimant) {
    return Optional.ofNullable(byOffice.get(claimant.id()))
        .map(p -> new Claimant(p.id(), p.name(), claimant.text(), p.kind()))
        .orElse(claimant);
  }
}
