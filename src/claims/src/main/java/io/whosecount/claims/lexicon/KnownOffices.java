package io.whosecount.claims.lexicon;

import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.Tokenizer;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The well-known bodies by whose they are and which office: however a text composes "the health
 * ministry in the besieged strip", it is the body of that land and that office.
 */
public final class KnownOffices {
  /** Offices of which a land has one, ministries apart: "the military" are many bodies. */
  private static final Set<String> ONE_EACH = WordSet.of("air-force", "general-staff");

  private static final Set<String> LINKS = WordSet.of("'s", "'", "of", "the", "in", "-");

  private final Map<String, Entry> byOwner;

  private KnownOffices(Map<String, Entry> byOwner) {
    this.byOwner = Map.copyOf(byOwner);
  }

  /** Those of {@code claimants} whose surface is a party and an office and nothing else. */
  static KnownOffices of(WordList claimants, WordList offices, WordList states, WordList parties) {
    Map<String, Entry> known = new HashMap<>();
    for (Entry entry : claimants.entries()) {
      if (entry.has("government")) {
        List<Token> tokens = Tokenizer.tokens(entry.surface().toUpperCase(Locale.ROOT));
        key(tokens, offices, states, parties)
            .ifPresent(key -> known.merge(key, entry, KnownOffices::agreed));
      }
    }
    known.values().removeIf(entry -> entry.canonical().isEmpty());
    return new KnownOffices(known);
  }

  /** The body that is the office {@code canonical} of {@code side}. */
  public Optional<Entry> of(Side side, String canonical) {
    return Optional.ofNullable(byOwner.get(key(side.id(), canonical)));
  }

  private static Optional<String> key(
      List<Token> tokens, WordList offices, WordList states, WordList parties) {
    String owner = "";
    String office = "";
    int at = 0;
    while (at < tokens.size()) {
      Optional<Found> party =
          longer(
              parties.longest(tokens, at, tokens.size()),
              states.longest(tokens, at, tokens.size()));
      Optional<Found> body =
          offices.longest(tokens, at, tokens.size()).filter(f -> f.word().entry().has("body"));
      if (office.isEmpty() && body.isPresent()) {
        office = body.get().word().entry().canonical();
        at = body.get().end();
      } else if (owner.isEmpty() && party.isPresent()) {
        owner = party.get().word().entry().canonical();
        at = party.get().end();
      } else if (LINKS.contains(tokens.get(at).key())) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    boolean one = office.endsWith("ministry") || ONE_EACH.contains(office);
    return owner.isEmpty() || !one ? Optional.empty() : Optional.of(key(owner, office));
  }

  private static Optional<Found> longer(Optional<Found> one, Optional<Found> other) {
    boolean first = one.map(Found::end).orElse(0) >= other.map(Found::end).orElse(0);
    return first ? one : other;
  }

  private static String key(String side, String office) {
    return side + "/" + office;
  }

  /** Two bodies of one land and office: then the words alone do not tell which. */
  private static Entry agreed(Entry one, Entry other) {
    return one.canonical().equals(other.canonical())
        ? one
        : new Entry(one.list(), "", one.surface(), Set.of(), "");
  }
}
