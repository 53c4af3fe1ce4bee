package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.stream.IntStream;

/** Arms that are sent as aid: "sent 100 drones to Ukraine" is no attack, "sent them at Kyiv" is. */
final class DeliveredArms {
  private static final WordSet SENT = WordSet.of("send", "sends", "sent", "sending");

  private static final WordSet AT =
      WordSet.of("at", "against", "into", "toward", "towards", "over", "across", "onto", "near");

  private static final WordSet BLOWS = WordSet.of("attack", "strike", "hit", "target", "bomb");

  private final Source source;

  DeliveredArms(Source source) {
    this.source = source;
  }

  /** Whether {@code deed} only delivers what {@code phrase} counts. */
  boolean are(DeedWord deed, CountPhrase phrase) {
    if (deed.deed() != Deed.LAUNCH || !SENT.has(source.token(deed.first()))) {
      return false;
    }
    boolean past = source.token(deed.first()).is("sent");
    return !isAimed(phrase) && (!past || isToLand(phrase));
  }

  /** "at Kyiv", "against them", "to attack Moscow". */
  private boolean isAimed(CountPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return IntStream.range(phrase.end(), sentence.end())
        .anyMatch(
            at ->
                AT.has(source.token(at))
                    || source.token(at).is("to")
                        && at + 1 < sentence.end()
                        && BLOWS.has(source.token(at + 1)));
  }

  /** "to Ukraine", right behind the arms. */
  private boolean isToLand(CountPhrase phrase) {
    int to = phrase.end();
    return to + 1 < phrase.sentence().end()
        && source.token(to).is("to")
        && source
            .mentions()
            .startingAt(Party.class, source.token(to + 1).is("the") ? to + 2 : to + 1)
            .isPresent();
  }
}
