package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.mention.Mention.VoiceWord;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;

/**
 * Tells the headlines of other articles that pages set between their sentences: "READ MORE: 56
 * killed in prison riot". What such an article counts, this one need not.
 */
final class Teasers {
  /** A headline is no longer, in tokens; what follows without a point is the article's own text. */
  private static final int HEADLINE = 18;

  private static final WordSet PARTING = WordSet.of(":", "|", "-", "–", "—", ">");

  private final Source source;

  Teasers(Source source) {
    this.source = source;
  }

  /** Whether {@code phrase} stands in such a headline. */
  boolean hold(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int from = Math.max(sentence.first(), phrase.first() - HEADLINE);
    return source.mentions().within(VoiceWord.class, from, phrase.first()).stream()
        .filter(word -> word.kind() == VoiceKind.TEASER)
        .anyMatch(
            word ->
                word.end() < phrase.first()
                    && PARTING.has(source.token(word.end()))
                    && source.token(word.first()).capitalised());
  }
}
