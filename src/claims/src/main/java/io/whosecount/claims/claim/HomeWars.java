package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Knows a land by the war that is fought in it: "Yemen's war", "the Syrian civil war". */
final class HomeWars {
  /** How many words may stand between a land and its war: "Sudan's two-year-old civil". */
  private static final int WORDS = 6;

  private static final WordSet ON = WordSet.of("on", "against", "in", "with", "into", "for");

  private final Source source;

  HomeWars(Source source) {
    this.source = source;
  }

  /** Whether a war that {@code party} fights at home is named behind it. */
  boolean names(Party party, Sentence sentence) {
    boolean owner = party.end() < sentence.end() && source.token(party.end()).is("'s");
    int from = owner ? party.end() + 1 : party.end();
    int end = Math.min(sentence.end(), from + (owner ? WORDS : 1));
    for (int at = from; at < end; at++) {
      Optional<Event> war =
          source.mentions().startingAt(Event.class, at).filter(e -> e.kind() == EventKind.WAR);
      if (war.isPresent()) {
        return isAtHome(party, war.get()) && !isElsewhere(war.get().end(), sentence);
      }
      Token token = source.token(at);
      if (token.kind() == Token.Kind.MARK && !token.is("-")
          || source.mentions().covers(Party.class, at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isElsewhere(int at, Sentence sentence) {
    return at < sentence.end()
        && (ON.has(source.token(at)) || source.isSideWord(at, SideWord.STRIKE));
  }

  private boolean isAtHome(Party party, Event war) {
    Wars wars = source.lexicon().wars();
    String land = party.side().id();
    int year = source.document().facts().published().value().getYear();
    boolean abroad =
        wars.mainOpponent(land, year)
            .filter(o -> !wars.home(o).filter(land::equals).isPresent())
            .isPresent();
    return war.entry().surface().contains("civil")
        || !abroad
            && wars.opponentsUpTo(land, year).stream()
                .anyMatch(o -> wars.home(o).filter(land::equals).isPresent());
  }
}
