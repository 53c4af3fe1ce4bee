package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who speaks in a transcript by the labels before its paragraphs: "MAJ GEN BUBA:", "Q:". Who
 * asks makes no claim of the one who answers, and none of the page.
 */
final class SpeakerLabels {
  /** How many tokens a label may have: "Q (Daily Courier):". */
  private static final int LONGEST = 8;

  private static final WordSet ASKING = WordSet.of("q", "question", "reporter", "journalist");

  private final Source source;

  /** By the index of the block, who speaks there: empty where somebody asks. */
  private final Map<Integer, Optional<Attribution>> speakers = new HashMap<>();

  SpeakerLabels(Source source) {
    this.source = source;
    if (isTranscript()) {
      read();
    }
  }

  /** Who speaks where {@code sentence} stands; absent outside a transcript. */
  Optional<Attribution> of(Sentence sentence) {
    int block = source.block(sentence).index();
    return speakers.containsKey(block)
        ? speakers.get(block).or(() -> Optional.of(Attribution.OWN_VOICE))
        : Optional.empty();
  }

  private boolean isTranscript() {
    boolean asked = false;
    boolean spoken = false;
    for (Block block : source.layout().blocks()) {
      Optional<ClaimantPhrase> label = label(block);
      asked |= label.filter(this::asks).isPresent();
      spoken |= label.filter(l -> !asks(l)).isPresent();
    }
    return asked && spoken;
  }

  private void read() {
    boolean begun = false;
    Optional<Attribution> speaker = Optional.empty();
    for (Block block : source.layout().blocks()) {
      Optional<ClaimantPhrase> label = label(block);
      begun |= label.isPresent();
      speaker = label.isPresent() ? label.flatMap(this::attribution) : speaker;
      if (begun) {
        speakers.put(block.index(), speaker);
      }
    }
  }

  private Optional<Attribution> attribution(ClaimantPhrase label) {
    if (asks(label)) {
      return Optional.empty();
    }
    String text = source.layout().words(label.first(), label.end());
    String name = ClaimantNames.clean(text);
    Claimant claimant = new Claimant(ClaimantNames.slug(name), name, text, ClaimantKind.PERSON);
    return Optional.of(
        Attribution.asserted(
            claimant, Rule.SPEAKER_LABEL, label.first(), label.end(), Content.NONE));
  }

  private boolean asks(ClaimantPhrase label) {
    return ASKING.has(source.token(label.first()));
  }

  /** The words in capitals before a colon that open {@code block}. */
  private Optional<ClaimantPhrase> label(Block block) {
    int first = source.sentence(block.firstSentence()).first();
    int end = source.sentence(block.endSentence() - 1).end();
    int limit = Math.min(end - 1, first + LONGEST);
    boolean asking = ASKING.has(source.token(first));
    boolean titled = false;
    for (int at = first; at < limit; at++) {
      if (source.token(at).is(":")) {
        boolean named = at > first && (asking || titled);
        return named ? Optional.of(new ClaimantPhrase(first, at)) : Optional.empty();
      }
      titled |= source.isVoice(at, VoiceKind.TITLE);
      Token token = source.token(at);
      boolean inCapitals =
          token.text().equals(token.text().toUpperCase(Locale.ROOT))
              && token.kind() != Token.Kind.NUMBER;
      if (!asking && !inCapitals) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
