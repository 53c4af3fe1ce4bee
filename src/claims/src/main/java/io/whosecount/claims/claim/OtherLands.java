package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.Optional;

/**
 * Reads the lands that are counted behind the first: "The British military has reported 147 deaths;
 * Italy, 33; Ukraine, 18". Each has its own dead, and the British did not count the Italians.
 */
final class OtherLands {
  private final Source source;

  OtherLands(Source source) {
    this.source = source;
  }

  /** The land that the number of {@code phrase} is told behind. */
  Optional<Party> before(CountPhrase phrase) {
    int comma = phrase.first() - 1;
    return comma > phrase.sentence().first() && source.token(comma).is(",") && closes(phrase)
        ? source
            .mentions()
            .endingAt(Party.class, comma)
            .filter(p -> p.form() == PartyForm.NAME && p.first() > phrase.sentence().first())
            .filter(p -> opens(p.first() - 1))
        : Optional.empty();
  }

  /** What of {@code said} stands before the first of them. */
  Content cutFrom(Content said) {
    for (int at = said.first(); at + 2 < said.end(); at++) {
      Optional<Party> land =
          source.token(at).is(";")
              ? source.mentions().startingAt(Party.class, at + 1)
              : Optional.empty();
      int semicolon = at;
      if (land.filter(p -> p.form() == PartyForm.NAME && isComma(p.end(), said)).isPresent()) {
        return new Content(said.first(), semicolon, false);
      }
    }
    return said;
  }

  private boolean isComma(int at, Content said) {
    return at < said.end() && source.token(at).is(",");
  }

  private boolean opens(int before) {
    return source.token(before).is(";")
        || source.token(before).is("and") && source.token(before - 1).is(";");
  }

  private boolean closes(CountPhrase phrase) {
    int end = phrase.end();
    return end >= phrase.sentence().end()
        || source.token(end).is(";")
        || source.token(end).is(".")
        || source.token(end).is("and");
  }
}
