package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words of reports in a claimant's name: "its statement", "the ministry's figures". */
final class ReportWords {
  private static final Set<String> WHOSE =
      WordSet.of(
          "official",
          "media",
          "press",
          "local",
          "medical",
          "military",
          "government",
          "police",
          "news",
          "intelligence",
          "hospital",
          "state");

  private static final Set<String> POINTERS =
      WordSet.of("the", "these", "those", "its", "their", "'s");

  private static final Set<String> NEWS = WordSet.of("reports", "accounts", "dispatches", "news");

  private static final WordSet AUTHOR = WordSet.of("by", "from", "of");

  private static final Set<String> OWNS = WordSet.of("its", "their");

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
    Optional<ClaimantPhrase> author = authorOf(phrase);
    if (author.isPresent()) {
      return author.get();
    }
    Optional<Office> last = source.mentions().endingAt(Office.class, phrase.end());
    boolean report =
        !isOwnOfSubject(phrase)
            && last.filter(o -> o.entry().has("anaphor"))
                .filter(o -> o.first() > phrase.first() && !isPartOfName(o))
                .isPresent()
            && source.mentions().within(Office.class, phrase.first(), last.get().first()).stream()
                .anyMatch(o -> !o.entry().has("anaphor"));
    return report ? new ClaimantPhrase(phrase.first(), last.get().first()) : phrase;
  }

  /** "the Centre for Defence Analysis", but not "ARMY COMMUNIQUE". */
  private boolean isPartOfName(Office report) {
    Token word = source.token(report.first());
    return word.capitalised() && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  /** "a previous toll from the ministry": the ministry. */
  private Optional<ClaimantPhrase> authorOf(ClaimantPhrase phrase) {
    for (int at = phrase.first() + 1; at + 1 < phrase.end(); at++) {
      boolean from = AUTHOR.has(source.token(at));
      boolean report =
          source
              .mentions()
              .endingAt(Office.class, at)
              .filter(o -> o.entry().canonical().equals("report") || o.entry().has("count"))
              .isPresent();
      if (from && report) {
        int first = source.isFunction(at + 1, FunctionKind.DETERMINER) ? at + 2 : at + 1;
        boolean body =
            first < phrase.end()
                && (!source.mentions().within(Office.class, first, phrase.end()).isEmpty()
                    || !source
                        .mentions()
                        .within(Mention.KnownClaimant.class, first, phrase.end())
                        .isEmpty());
        return body ? Optional.of(new ClaimantPhrase(first, phrase.end())) : Optional.empty();
      }
    }
    return Optional.empty();
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

  /** "reports said", "some estimates put it at": nobody is named, and nothing is pointed to. */
  boolean isNobodys(ClaimantPhrase phrase) {
    return isBareReport(phrase) || isFromPlace(phrase) || isBareIntelligence(phrase);
  }

  /** "according to intelligence, there are up to 60 dead": it is that of whoever says so. */
  private boolean isBareIntelligence(ClaimantPhrase phrase) {
    return phrase.end() - phrase.first() == 1
        && source.token(phrase.first()).is("intelligence")
        && !source.token(phrase.first()).capitalised()
        && !reportsOfOwner(phrase);
  }

  private boolean reportsOfOwner(ClaimantPhrase phrase) {
    return pointsBack(phrase)
        || phrase.first() > 0 && source.mentions().covers(Party.class, phrase.first() - 1);
  }

  /** "reports from Kabul": a place writes nothing. */
  private boolean isFromPlace(ClaimantPhrase phrase) {
    int from = phrase.first() + 1;
    return from + 1 < phrase.end()
        && source.token(from).is("from")
        && NEWS.contains(source.token(phrase.first()).key())
        && (source.mentions().startingAt(Mention.Place.class, from + 1).isPresent()
            || source.mentions().startingAt(Party.class, from + 1).isPresent())
        && source.mentions().within(Office.class, from, phrase.end()).isEmpty();
  }

  private boolean isBareReport(ClaimantPhrase phrase) {
    List<Office> named = source.mentions().within(Office.class, phrase.first(), phrase.end());
    boolean last = source.mentions().endingAt(Office.class, phrase.end()).isPresent();
    return last
        && named.stream().allMatch(o -> o.entry().has("anaphor"))
        && phrase.end() - phrase.first() <= 2
        && isPlural(phrase)
        && !isOwnOfSubject(phrase)
        && !pointsBack(phrase)
        && !isNamedByReport(phrase);
  }

  /** "the reports", "these figures"; "some estimates" point to nothing. */
  private boolean pointsBack(ClaimantPhrase phrase) {
    int from = Math.max(source.sentenceAt(phrase.first()).first(), phrase.first() - 1);
    for (int at = from; at < phrase.end(); at++) {
      if (POINTERS.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "official figures", "media reports": as good a name as the text gives; "reports" and "some
   * estimates" are nobody's.
   */
  boolean isNamedByReport(ClaimantPhrase phrase) {
    boolean whose = false;
    for (int at = phrase.first(); at < phrase.end() - 1; at++) {
      whose |= WHOSE.contains(source.token(at).key()) || source.mentions().covers(Party.class, at);
    }
    return whose && isPlural(phrase);
  }

  /** "reports", "preliminary data". */
  private boolean isPlural(ClaimantPhrase phrase) {
    Token last = source.token(phrase.end() - 1);
    return last.key().endsWith("s") || last.is("data");
  }

  /** "The ministry issued a statement": what it says is said there. */
  boolean standBehind(ClaimantPhrase phrase) {
    int end = source.sentenceAt(phrase.first()).end();
    return source.mentions().within(Office.class, phrase.first(), end).stream()
        .anyMatch(o -> o.entry().canonical().equals("report"));
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
