package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells the own page of an aid body by its own words: "our teams received 779 wounded" under a
 * title or dateline that names the body.
 */
final class OwnTeams {
  private static final int TOP = 5;

  /** How many sentences of the page are looked at for "our teams". */
  private static final int OPENING = 40;

  private static final WordSet QUOTE = WordSet.of("\"", "“", "”");
  private static final WordSet TEAMS =
      WordSet.of(
          "teams",
          "team",
          "staff",
          "doctors",
          "nurses",
          "surgeons",
          "medics",
          "colleagues",
          "volunteers",
          "hospital",
          "hospitals",
          "clinic",
          "clinics",
          "facility",
          "facilities",
          "ambulances",
          "delegates");

  private final Source source;

  OwnTeams(Source source) {
    this.source = source;
  }

  /** Whether a body sees with its own eyes what it tells: no office, and no paper. */
  static boolean tells(Entry body) {
    return body.has("organisation") && !body.has("outlet");
  }

  Optional<Claimant> find() {
    return source.part().start() == 0 && saysOurTeams() ? body() : Optional.empty();
  }

  /** "our teams", "our medical teams", outside of what somebody is quoted to say. */
  private boolean saysOurTeams() {
    List<Sentence> sentences = source.layout().sentences();
    boolean quoted = false;
    for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      for (int at = sentence.first(); at < sentence.end(); at++) {
        quoted ^= QUOTE.has(source.token(at));
        int limit = Math.min(sentence.end(), at + 3);
        if (!quoted && source.token(at).is("our") && source.hasWord(TEAMS, at + 1, limit)) {
          return true;
        }
      }
      quoted &= sentence.index() + 1 < source.block(sentence).endSentence();
    }
    return false;
  }

  private Optional<Claimant> body() {
    List<Block> blocks = source.layout().blocks();
    return blocks.subList(0, Math.min(TOP, blocks.size())).stream()
        .map(block -> source.sentence(block.firstSentence()))
        .flatMap(
            line ->
                source.mentions().within(KnownClaimant.class, line.first(), line.end()).stream())
        .map(KnownClaimant::entry)
        .filter(entry -> tells(entry) || entry.has("international"))
        .findFirst()
        .map(
            entry ->
                new Claimant(
                    entry.canonical(), entry.note(), entry.note(), ClaimantKind.ORGANISATION));
  }
}
