package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.util.Optional;
import java.util.Set;

/** Reads the words of reports in a claimant's name: "its statement", "the ministry's figures". */
final class ReportWords {
  private static final Set<String> OWNS = Set.of("its", "their");

  private final Source source;

  ReportWords(Source source) {
    this.source = source;
  }

  /** "the military's latest casualty toll": the military, not the toll. */
  ClaimantPhrase withoutReport(ClaimantPhrase phrase) {
    for (int at = phrase.first() + 1; at < phrase.end(); at++) {
      boolean possessive = source.token(at).is("'s") || source.token(at).is("'");
      if (possessive
          && source.mentions().within(Office.class, at + 1, phrase.end()).stream()
              .findFirst()
              .filter(o -> o.entry().has("anaphor"))
              .isPresent()) {
        return new ClaimantPhrase(phrase.first(), at);
      }
    }
    Optional<Office> last = source.mentions().endingAt(Office.class, phrase.end());
    boolean report =
        !isOwnOfSubject(phrase)
            && last.filter(o -> o.entry().has("anaphor"))
                .filter(o -> o.first() > phrase.first())
                .isPresent()
            && source.mentions().within(Office.class, phrase.first(), last.get().first()).stream()
                .anyMatch(o -> !o.entry().has("anaphor"));
    return report ? new ClaimantPhrase(phrase.first(), last.get().first()) : phrase;
  }

  /** "the report", "its statement", "the ministry's figures" point back. */
  boolean isDefinite(ClaimantPhrase phrase) {
    int from = Math.max(source.sentenceAt(phrase.first()).first(), phrase.first() - 2);
    for (int at = from; at < phrase.end(); at++) {
      if (source.isFunction(at, FunctionKind.DETERMINER) && !isArticleA(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticleA(int at) {
    return source.token(at).is("a") || source.token(at).is("an") || source.token(at).is("no");
  }

  /** "official figures", "media reports": as good a name as the text gives. */
  boolean isNamedByReport(ClaimantPhrase phrase) {
    return source.token(phrase.end() - 1).key().endsWith("s");
  }

  /** "according to its own count". */
  boolean isOwnOfSubject(ClaimantPhrase phrase) {
    int first = phrase.first();
    int before = Math.max(0, first - 1);
    return OWNS.contains(source.token(first).key()) || OWNS.contains(source.token(before).key());
  }

  /** The party that the sentence of {@code phrase} names first. */
  Optional<Party> subject(ClaimantPhrase phrase) {
    return source
        .mentions()
        .within(Party.class, source.sentenceAt(phrase.first()).first(), phrase.first())
        .stream()
        .filter(p -> p.form() != PartyForm.ADJECTIVE)
        .findFirst();
  }
}
