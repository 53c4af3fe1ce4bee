package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hears a body in a sentence that names nobody, where the body spoke last before it and speaks
 * first behind it: a report of losses that is retold names its source in every second sentence.
 */
final class VoicesAround {
  /** How many sentences away the voice before may be. */
  private static final int BEFORE = 6;

  /** How many sentences away the voice behind may be. */
  private static final int BEHIND = 2;

  private final Source source;
  private final Function<Sentence, List<Attribution>> voices;
  private final Topics topics;

  VoicesAround(Source source, Function<Sentence, List<Attribution>> voices) {
    this.source = source;
    this.voices = voices;
    this.topics = new Topics(source);
  }

  /** The one voice before and behind the losses of {@code draft}. */
  Optional<Attribution> find(Draft draft) {
    boolean losses = draft.item == Item.PERSONNEL || !draft.item.isPeople();
    Sentence sentence = draft.phrase.sentence();
    if (topics.turnsAway(sentence)) {
      return Optional.empty();
    }
    Optional<Attribution> before = before(sentence, losses ? BEFORE : 1);
    Optional<Attribution> behind = before.flatMap(b -> behind(sentence, goesFar(draft)));
    return behind
        .filter(b -> losses || isNext(sentence, b))
        .filter(b -> isBody(b) && id(b).equals(before.flatMap(VoicesAround::id)))
        .map(b -> b.with(Rule.BETWEEN_TWO_OF_ONE_VOICE));
  }

  /** An army's losses and prisoners are its report's, where dead may be the outlet's own count. */
  private static boolean goesFar(Draft draft) {
    return !draft.item.isPeople()
        || draft.outcome == Outcome.CASUALTIES
        || draft.outcome == Outcome.CAPTURED;
  }

  /** Of the people of a land others count, too: only with the voice on both sides it is its own. */
  private boolean isNext(Sentence sentence, Attribution behind) {
    return source.sentenceAt(behind.first()).index() == sentence.index() + 1;
  }

  private Optional<Attribution> before(Sentence sentence, int reach) {
    int last = Math.max(0, sentence.index() - reach);
    for (int at = sentence.index() - 1; at >= last; at--) {
      List<Attribution> there = voices.apply(source.sentence(at));
      if (!there.isEmpty()) {
        return Optional.of(there.getLast());
      }
      if (topics.turnsAway(source.sentence(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> behind(Sentence sentence, boolean far) {
    int end = Math.min(source.layout().sentences().size(), sentence.index() + BEHIND + 1);
    Block own = source.block(sentence);
    for (int at = sentence.index() + 1; at < end; at++) {
      Sentence next = source.sentence(at);
      int blocks = source.block(next).index() - own.index();
      boolean heading = source.block(next).kind() == BlockKind.HEADLINE;
      boolean away = blocks > (far ? 2 : 0) || topics.turnsAway(next);
      List<Attribution> there = voices.apply(next);
      if (away || !there.isEmpty()) {
        return away || heading ? Optional.empty() : Optional.of(there.getFirst());
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(Attribution attribution) {
    return attribution
        .claimant()
        .filter(c -> c.kind() == ClaimantKind.GOVERNMENT || c.kind() == ClaimantKind.PARTY)
        .isPresent();
  }

  private static Optional<String> id(Attribution attribution) {
    return attribution.claimant().map(Claimant::id);
  }
}
