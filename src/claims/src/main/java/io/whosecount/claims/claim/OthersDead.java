package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed.Loser;
import io.whosecount.claims.lexicon.Wars;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dead whom those who count a land's own people do not count: behind the health ministry of Gaza,
 * "Israel's army has lost 380 soldiers" is the narrator's.
 */
final class OthersDead {
  private static final WordSet CIVIL =
      WordSet.of(
          "health",
          "ministry",
          "hospital",
          "hospitals",
          "medics",
          "medical",
          "doctors",
          "rescuers",
          "ambulance",
          "emergency",
          "civil");

  private static final WordSet SOLDIERS = WordSet.of("defence", "defense", "army", "military");

  private final Source source;
  private final Strikers strikers;

  OthersDead(Source source) {
    this.source = source;
    this.strikers = new Strikers(source);
  }

  /** Whether {@code draft} counts those whom the civil body of {@code voice} does not count. */
  boolean are(Draft draft, Attribution voice) {
    return draft.item.isPeople()
        && source.hasWord(CIVIL, voice.first(), voice.end())
        && !source.hasWord(SOLDIERS, voice.first(), voice.end())
        && (isLostByOthers(draft, voice) || isOwnAttack(draft, voice));
  }

  /** "The Israeli military has lost 380 soldiers": not of the land of the voice. */
  private boolean isLostByOthers(Draft draft, Attribution voice) {
    Sentence sentence = draft.phrase.sentence();
    Optional<Integer> verb =
        draft
            .governance
            .filter(g -> g.word().deed().loser() == Loser.SUBJECT && !g.countedIsSubject())
            .map(g -> g.word().first());
    return verb.isPresent()
        && source.mentions().within(Party.class, sentence.first(), verb.get()).stream()
            .findFirst()
            .filter(p -> Parties.isState(p.side()))
            .filter(p -> lands(voice).findAny().isPresent())
            .filter(p -> lands(voice).noneMatch(p.side().id()::equals))
            .isPresent();
  }

  /** "killed in the Hamas attack": by those who live in the land of the voice, in another. */
  private boolean isOwnAttack(Draft draft, Attribution voice) {
    Sentence sentence = draft.phrase.sentence();
    Wars wars = source.lexicon().wars();
    int year = source.document().facts().published().value().getYear();
    return source.mentions().within(Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> !Parties.isState(p.side()) && strikers.is(p))
        .map(p -> p.side().id())
        .anyMatch(
            movement ->
                wars.home(movement)
                    .filter(home -> lands(voice).anyMatch(home::equals))
                    .filter(
                        home ->
                            wars.mainOpponent(movement, year)
                                .filter(foe -> !foe.equals(home))
                                .isPresent())
                    .isPresent());
  }

  private Stream<String> lands(Attribution voice) {
    return Stream.concat(
        source.mentions().within(Party.class, voice.first(), voice.end()).stream()
            .map(p -> p.side().id()),
        source.mentions().within(Place.class, voice.first(), voice.end()).stream()
            .map(p -> p.side().id()));
  }
}
