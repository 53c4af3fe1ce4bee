package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the party that stands where a rule looks for one. */
final class PartyFinder {
  private final Source source;

  PartyFinder(Source source) {
    this.source = source;
  }

  /** The nearest party before a token; a claimant's own words and "in Ukraine" do not count. */
  Optional<ToldSide> partyBefore(int from, int before, Rule rule) {
    Optional<ToldSide> fallback = Optional.empty();
    for (int at = before - 1; at >= from; at--) {
      if (source.token(at).is(";")) {
        break;
      }
      Optional<Party> party = source.mentions().at(Party.class, at);
      if (party.isPresent()) {
        Party p = party.get();
        if (speaksInPassing(p) || isDateline(p, from)) {
          at = p.first();
          continue;
        }
        boolean located =
            p.first() > from && isLocation(p.first() - 1) && p.form() != PartyForm.LEADER;
        ToldSide told = new ToldSide(p.side(), rule, p.first(), p.end());
        if (!located) {
          return Optional.of(told);
        }
        fallback = fallback.or(() -> Optional.of(told));
        at = p.first();
      }
    }
    return fallback.filter(t -> rule == Rule.PARTY_OF_LOSS);
  }

  /** "Russia, which Ukraine says has lost 48,000 soldiers": who speaks is not who lost. */
  private boolean speaksInPassing(Party party) {
    Optional<Cue> cue = source.mentions().startingAt(Cue.class, party.end());
    return cue.isPresent()
        && (source.isFunction(cue.get().end(), FunctionKind.AUXILIARY)
            || source.mentions().covers(DeedWord.class, cue.get().end()));
  }

  /** "BAGHDAD - Gunmen killed 11 people". */
  private boolean isDateline(Party party, int from) {
    Token behind = source.token(party.end());
    return party.first() == from && (behind.is("-") || behind.is("–")) && behind.spaced();
  }

  private boolean isLocation(int at) {
    return Set.of(
            "in", "at", "from", "near", "over", "across", "with", "on", "to", "against", "for")
        .contains(source.token(at).key());
  }

  Optional<Side> partyIn(Attribution attribution) {
    return source.mentions().within(Party.class, attribution.first(), attribution.end()).stream()
        .findFirst()
        .map(Party::side);
  }
}
