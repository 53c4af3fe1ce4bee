package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import java.util.Optional;

/**
 * Reads past the clause that tells who launched what is counted, to the verb that tells what became
 * of it: "43 drones launched by Russia were shot down", "the 61 missiles that Iran fired were".
 */
final class LaunchClauses {
  /** How long such a clause may be, in tokens. */
  private static final int LONGEST = 16;

  /** How many words may name who launched: "that the Russian army launched". */
  private static final int DOER = 5;

  private final Source source;

  LaunchClauses(Source source) {
    this.source = source;
  }

  /** Whether such a clause without a verb of its own begins at {@code at}: "launched by Russia". */
  boolean begins(int at) {
    return reduced(at).isPresent();
  }

  /** The verb group behind the clause that begins at {@code at}; {@code at} where there is none. */
  int behind(int at, int end) {
    return reduced(at)
        .or(() -> relative(at, end))
        .map(deed -> verbGroup(deed.end(), Math.min(end, at + LONGEST)))
        .filter(verbs -> verbs > 0)
        .orElse(at);
  }

  private Optional<DeedWord> reduced(int at) {
    return launch(at).filter(deed -> deed.form() == Form.PAST);
  }

  private Optional<DeedWord> launch(int at) {
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(deed -> deed.deed() == Deed.LAUNCH && deed.isVerb());
  }

  private Optional<DeedWord> relative(int at, int end) {
    if (at >= end
        || !source.isFunction(at, FunctionKind.RELATIVE) && !source.token(at).is("that")) {
      return Optional.empty();
    }
    for (int verb = at + 1; verb < Math.min(end, at + 2 + DOER); verb++) {
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, verb);
      if (deed.isPresent()) {
        return launch(verb);
      }
      if (source.token(verb).kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int verbGroup(int from, int end) {
    for (int at = from; at < end; at++) {
      Token token = source.token(at);
      if (source.mentions().covers(Mention.Number.class, at)
          || token.kind() == Token.Kind.MARK && !token.is("'s") && !token.is("-")
          || token.is("and")) {
        return 0;
      }
      if (source.isFunction(at, FunctionKind.AUXILIARY)) {
        return isToldOf(at, end) ? at : 0;
      }
    }
    return 0;
  }

  private boolean isToldOf(int auxiliary, int end) {
    int at = auxiliary;
    while (at < end && source.isFunction(at, FunctionKind.AUXILIARY)) {
      at++;
    }
    return source
        .mentions()
        .startingAt(DeedWord.class, at)
        .filter(deed -> deed.deed() != Deed.LAUNCH)
        .isPresent();
  }
}
