package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/**
 * Tells people who were freed from those who were saved: "rescued 90 villagers from the
 * insurgents", not "rescued 90 people from the flood".
 */
final class Rescues {
  private static final WordSet CAPTORS =
      WordSet.of(
          "captivity",
          "captors",
          "abductors",
          "kidnappers",
          "bandits",
          "kidnapping",
          "den",
          "grip",
          "grips",
          "clutches",
          "claws",
          "hands",
          "hideout",
          "hideouts",
          "enclave",
          "enclaves");

  /** How far behind "from" the captors may stand: "from the grip of". */
  private static final int REACH = 4;

  private final Source source;
  private final Soldiers soldiers;

  Rescues(Source source) {
    this.source = source;
    this.soldiers = new Soldiers(source);
  }

  /** Whether {@code deed} frees the people of {@code phrase} from those who held them. */
  boolean are(DeedWord deed, CountPhrase phrase) {
    boolean people =
        deed.deed() == Deed.RELEASE
            && deed.entry().has("captives")
            && phrase.item().filter(noun -> noun.item().isPeople()).isPresent();
    int behind = Math.max(deed.end(), phrase.end());
    return people && (isFrom(behind, phrase.sentence().end()) || areTaken(behind));
  }

  private boolean isFrom(int from, int end) {
    if (from >= end || !source.token(from).is("from")) {
      return false;
    }
    for (int at = from + 1; at < Math.min(end, from + 1 + REACH); at++) {
      if (CAPTORS.has(source.token(at)) || soldiers.stand(at)) {
        return true;
      }
    }
    return false;
  }

  /** "rescued 61 persons abducted by the group", "rescued 40 people held captive". */
  private boolean areTaken(int from) {
    int at = from;
    while (source.isFunction(at, FunctionKind.RELATIVE)
        || source.isFunction(at, FunctionKind.AUXILIARY)) {
      at++;
    }
    Optional<DeedWord> taken = source.mentions().startingAt(DeedWord.class, at);
    return taken.filter(d -> d.deed() == Deed.CAPTURE && d.form() != Form.PARTICIPLE).isPresent();
  }
}
