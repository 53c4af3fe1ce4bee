package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells phrases whose head is a thing and no one who speaks: "preliminary data", "a joint
 * assessment with the government". A thing leads to whose it is, and is never a claimant itself.
 */
final class NamedThings {
  private static final Set<String> LINKS =
      WordSet.of("of", "from", "with", "by", "in", "on", "to", "for", "at");

  private final Source source;
  private final ReportWords reports;

  NamedThings(Source source) {
    this.source = source;
    this.reports = new ReportWords(source);
  }

  /** Whether {@code phrase} names a thing, and not even whose: "official data" are officials'. */
  boolean is(ClaimantPhrase phrase) {
    int end = endOfHead(phrase);
    return isThing(end - 1)
        && !hasName(phrase)
        && !reports.isNamedByReport(new ClaimantPhrase(phrase.first(), end));
  }

  /** "The Lancet study": as good a name as the text gives. */
  private boolean hasName(ClaimantPhrase phrase) {
    int opening = source.sentenceAt(phrase.first()).first();
    for (int at = phrase.first(); at < phrase.end(); at++) {
      if (at > opening && source.token(at).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** "an assessment with the government": the assessment, and not the government. */
  ClaimantPhrase withoutCompany(ClaimantPhrase phrase) {
    int end = endOfHead(phrase);
    boolean company = end < phrase.end() && source.token(end).is("with");
    return company && isThing(end - 1) ? new ClaimantPhrase(phrase.first(), end) : phrase;
  }

  /** Where the noun ends that heads the phrase: before "of", "with", a comma, a participle. */
  private int endOfHead(ClaimantPhrase phrase) {
    int at = phrase.first() + 1;
    while (at < phrase.end()
        && !LINKS.contains(source.token(at).key())
        && !source.token(at).is(",")
        && !isParticiple(at)) {
      at++;
    }
    return at;
  }

  /** "figures placed", "information received". */
  private boolean isParticiple(int at) {
    return source.token(at).key().endsWith("ed")
        && !source.token(at).capitalised()
        && isThing(at - 1);
  }

  private boolean isThing(int at) {
    Optional<KnownClaimant> known = source.mentions().at(KnownClaimant.class, at);
    return known.isEmpty()
        && (source.isVoice(at, VoiceKind.THING)
            || source
                .mentions()
                .endingAt(Office.class, at + 1)
                .filter(office -> office.entry().has("anaphor"))
                .isPresent());
  }
}
