package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Finds whom "the Lebanese group" means: the one movement of that land that the document names. */
final class MovementNames {
  /** How many words may stand between the land and the group: "militant", "Shiite armed". */
  private static final int EPITHETS = 3;

  private static final WordSet GROUPS =
      WordSet.of("group", "movement", "militia", "faction", "organisation", "organization");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Mentions mentions;

  MovementNames(Lexicon lexicon, List<Token> tokens, Mentions mentions) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Gives those parties that name a movement by its land that movement's side. */
  void find() {
    List<Side> movements =
        mentions.all(Mention.Party.class).stream()
            .map(Mention.Party::side)
            .filter(side -> lexicon.wars().home(side.id()).isPresent())
            .distinct()
            .toList();
    if (movements.isEmpty()) {
      return;
    }
    for (Mention.Party party : List.copyOf(mentions.all(Mention.Party.class))) {
      int group = group(party);
      if (group > 0) {
        movementOf(party.side(), movements)
            .ifPresent(
                side ->
                    mentions.replace(
                        party,
                        new Mention.Party(
                            party.first(),
                            group + 1,
                            side,
                            Mention.PartyForm.NAME,
                            party.entry())));
      }
    }
  }

  /** Where the word for the group stands behind the adjective of {@code party}; 0 for nowhere. */
  private int group(Mention.Party party) {
    boolean one =
        party.form() == Mention.PartyForm.ADJECTIVE
            && party.first() > 0
            && tokens.get(party.first() - 1).is("the");
    int end = Math.min(tokens.size(), party.end() + EPITHETS);
    for (int at = party.end(); one && at < end; at++) {
      Token token = tokens.get(at);
      if (GROUPS.has(token)) {
        return at;
      }
      if (token.kind() != Token.Kind.WORD || mentions.covers(Mention.Party.class, at)) {
        return 0;
      }
    }
    return 0;
  }

  private Optional<Side> movementOf(Side land, List<Side> movements) {
    List<Side> own =
        movements.stream()
            .filter(side -> lexicon.wars().home(side.id()).filter(land.id()::equals).isPresent())
            .toList();
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }
}
