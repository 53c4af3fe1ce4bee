package io.whosecount.claims.claim;

import static java.util.stream.Collectors.toSet;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private Optional<Boolean> one = Optional.empty();

  DigestVoices(Source source, Function<Sentence, List<Attribution>> voices) {
    this.source = source;
    this.voices = voices;
    this.topics = new Topics(source);
  }

  /** The body whose losses of the enemy {@code draft} goes on telling. */
  Optional<Attribution> find(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    boolean losses =
        draft.item == Item.PERSONNEL && draft.outcome == Outcome.CASUALTIES
            || !draft.item.isPeople() && !draft.isInFlight() && draft.outcome != Outcome.DAMAGED;
    boolean body = source.block(sentence).kind() != BlockKind.HEADLINE;
    return losses && body && isSilent(sentence) && isOfOneBody()
        ? before(sentence)
        : Optional.empty();
  }

  private boolean isSilent(Sentence sentence) {
    return !topics.turnsAway(sentence)
        && source.mentions().within(Mention.Cue.class, sentence.first(), sentence.end()).stream()
            .noneMatch(cue -> cue.entry().has("speech"));
  }

  private Optional<Attribution> before(Sentence sentence) {
    for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - REACH); at--) {
      Sentence look = source.sentence(at);
      Optional<Attribution> there = voices.apply(look).stream().filter(this::isBody).findFirst();
      if (there.isPresent()) {
        return there
            .filter(a -> !topics.recalls(sentence, look))
            .map(a -> a.with(Rule.CARRIED_FROM_BLOCK_ABOVE));
      }
      if (topics.turnsAway(look)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether one army or government, and nobody else but the outlet, speaks in all the text. */
  private boolean isOfOneBody() {
    if (one.isEmpty()) {
      List<Attribution> all =
          source.layout().sentences().stream()
              .flatMap(sentence -> voices.apply(sentence).stream())
              .filter(a -> !a.isOutlet())
              .toList();
      Set<String> ids =
          all.stream().flatMap(a -> a.claimant().stream()).map(Claimant::id).collect(toSet());
      one = Optional.of(ids.size() == 1 && all.stream().allMatch(this::isBody));
    }
    return one.get();
  }

  private boolean isBody(Attribution attribution) {
    return attribution
        .claimant()
        .filter(c -> c.kind() == ClaimantKind.GOVERNMENT || c.kind() == ClaimantKind.PARTY)
        .isPresent();
  }
}
