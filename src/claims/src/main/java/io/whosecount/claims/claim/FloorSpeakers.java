package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who has the floor of a parliament by the names in capitals that open its speeches: "Mr.
 * REID. Mr. President, ...", "Mrs. CLINTON of New York. ...".
 */
final class FloorSpeakers {
  /** How many words a name in capitals may have. */
  private static final int LONGEST_NAME = 3;

  /** How many tokens "of New York" may have. */
  private static final int LONGEST_STATE = 4;

  private final Source source;

  /** By the index of the block, who speaks there. */
  private final Map<Integer, Attribution> speakers = new HashMap<>();

  FloorSpeakers(Source source) {
    this.source = source;
    Optional<Attribution> speaker = Optional.empty();
    for (Block block : source.layout().blocks()) {
      Optional<Attribution> opening = name(block).map(this::attribution);
      speaker = opening.isPresent() ? opening : speaker;
      speaker.ifPresent(there -> speakers.put(block.index(), there));
    }
  }

  /** Who has the floor where {@code sentence} stands. */
  Optional<Attribution> of(Sentence sentence) {
    return Optional.ofNullable(speakers.get(source.block(sentence).index()));
  }

  /** The name that opens {@code block}. */
  private Optional<ClaimantPhrase> name(Block block) {
    int title = source.sentence(block.firstSentence()).first();
    int end = source.sentence(block.endSentence() - 1).end();
    if (!source.isVoice(title, VoiceKind.TITLE)) {
      return Optional.empty();
    }
    int first = title + 1 < end && source.token(title + 1).is(".") ? title + 2 : title + 1;
    int last = first;
    while (last < end && last - first < LONGEST_NAME && isInCapitals(last)) {
      last++;
    }
    if (last == first) {
      return Optional.empty();
    }
    int mark = behindState(last, end);
    return mark < end - 1 && source.token(mark).is(".")
        ? Optional.of(new ClaimantPhrase(first, last))
        : Optional.empty();
  }

  /** Behind "of New York". */
  private int behindState(int from, int end) {
    if (from >= end || !source.token(from).is("of")) {
      return from;
    }
    int at = from + 1;
    while (at < end && at - from < LONGEST_STATE && source.token(at).capitalised()) {
      at++;
    }
    return at;
  }

  private boolean isInCapitals(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && token.text().length() > 2
        && withoutPrefix(token.text()).equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** "McGOVERN" in capitals. */
  private static String withoutPrefix(String name) {
    return name.startsWith("Mc") || name.startsWith("Mac")
        ? name.substring(0, 3).toUpperCase(Locale.ROOT) + name.substring(3)
        : name;
  }

  private Attribution attribution(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    String name = ClaimantNames.clean(text);
    return new Attribution(
        Optional.of(new Claimant(ClaimantNames.slug(name), name, text, ClaimantKind.PERSON)),
        List.of(),
        Stance.ASSERTS,
        Rule.SPEAKER_LABEL,
        phrase.first(),
        phrase.end(),
        Content.NONE);
  }
}
