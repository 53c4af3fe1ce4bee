package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose an office is that a document names without its state: "the Defense Ministry", where it also
 * writes "Russia's Defense Ministry" and nobody else's.
 */
final class OfficeOwners {
  private final Source source;
  private final Map<String, Set<Side>> owners = new HashMap<>();

  OfficeOwners(Source source) {
    this.source = source;
    source.mentions().all(Office.class).stream()
        .filter(office -> !office.entry().has("anaphor"))
        .forEach(office -> owner(office).ifPresent(side -> sides(office).add(side)));
  }

  /** The one side whose office {@code claimant} is by its bare name. */
  Optional<Side> of(Claimant claimant) {
    List<Token> tokens = Tokenizer.tokens(claimant.name());
    return source
        .lexicon()
        .offices()
        .longest(tokens, 0, tokens.size())
        .filter(found -> found.end() == tokens.size())
        .map(found -> owners.getOrDefault(found.word().entry().surface(), Set.of()))
        .filter(sides -> sides.size() == 1)
        .map(sides -> sides.iterator().next());
  }

  private Set<Side> sides(Office office) {
    return owners.computeIfAbsent(office.entry().surface(), key -> new HashSet<>());
  }

  /** "Russia's Defense Ministry", "the Russian defense ministry", "the Sudanese army". */
  private Optional<Side> owner(Office office) {
    int before = office.first();
    int party = before > 0 && source.token(before - 1).is("'s") ? before - 1 : before;
    return source
        .mentions()
        .endingAt(Party.class, party)
        .or(() -> source.mentions().at(Party.class, before))
        .map(Party::side);
  }
}
