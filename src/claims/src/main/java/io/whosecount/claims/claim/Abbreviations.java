package io.whosecount.claims.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The short names that a document gives bodies in brackets: "Ministry of Health (MoH)". */
final class Abbreviations {
  private final Source source;
  private final Map<String, Claimant> named = new HashMap<>();

  Abbreviations(Source source) {
    this.source = source;
  }

  /** Learns the short name that stands in or behind {@code phrase}. */
  void learn(ClaimantPhrase phrase, Claimant claimant) {
    for (int at = phrase.first() + 2; at <= phrase.end() + 1; at++) {
      if (NameWords.isAbbreviation(source, at)) {
        named.putIfAbsent(source.token(at).text(), claimant);
      }
    }
  }

  /** Who is called by the short name that {@code phrase} opens with. */
  Optional<Claimant> find(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    boolean bare = phrase.end() - phrase.first() <= 3;
    return bare
        ? Optional.ofNullable(named.get(source.token(phrase.first()).text()))
            .map(c -> new Claimant(c.id(), c.name(), text, c.kind()))
        : Optional.empty();
  }
}
