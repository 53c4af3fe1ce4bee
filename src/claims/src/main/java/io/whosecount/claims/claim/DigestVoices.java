package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hears the one body that a digest retells in a paragraph that names nobody: under the subhead of a
 * group of forces "The enemy lost up to 145 servicemen" is the ministry's as all the rest is.
 */
final class DigestVoices {
  /** How many sentences before the number the body was heard last. */
  private static final int REACH = 8;

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;
  private final Topics topics;
  private final ReportsOfFronts reports;

  DigestVoices(
      Source source, Function<Sentence, List<Attribution>> voices, ReportsOfFronts reports) {
    this.source = source;
    this.voices = voices;
    this.topics = new Topics(source);
    this.reports = reports;
  }

  /** The body whose losses of the enemy {@code draft} goes on telling. */
  Optional<Attribution> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean losses =
        draft.item == Item.PERSONNEL && draft.outcome == Outcome.CASUALTIES
            || !draft.item.isPeople() && !draft.isInFlight() && draft.outcome != Outcome.DAMAGED;
    boolean body = source.block(sentence).kind() != BlockKind.HEADLINE;
    return losses && body && isSilent(sentence) && reports.has(source.block(sentence))
        ? before(sentence)
        : Optional.empty();
  }

  private boolean isSilent(Sentence sentence) {
    return !topics.turnsAway(sentence)
        && source.mentions().within(Mention.Cue.class, sentence.first(), sentence.end()).stream()
            .noneMatch(cue -> cue.entry().has("speech"));
  }

  /** The only body that is heard before {@code sentence}, however often. */
  private Optional<Attribution> before(Sentence sentence) {
    Optional<Attribution> heard = Optional.empty();
    for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - REACH); at--) {
      Sentence look = source.sentence(at);
      for (Attribution voice : voices.apply(look)) {
        boolean another = heard.filter(h -> !id(h).equals(id(voice))).isPresent();
        if (another || !isBody(voice) && !voice.isOutlet() || topics.recalls(sentence, look)) {
          return Optional.empty();
        }
        heard = voice.isOutlet() ? heard : Optional.of(voice);
      }
      if (topics.turnsAway(look)) {
        return Optional.empty();
      }
    }
    return heard.map(a -> a.with(Rule.CARRIED_FROM_BLOCK_ABOVE));
  }

  private static Optional<String> id(Attribution attribution) {
    return attribution.claimant().map(Claimant::id);
  }

  private static boolean isBody(Attribution attribution) {
    return attribution
        .claimant()
        .filter(c -> c.kind() == ClaimantKind.GOVERNMENT || c.kind() == ClaimantKind.PARTY)
        .isPresent();
  }
}
