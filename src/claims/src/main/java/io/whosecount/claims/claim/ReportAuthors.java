package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Finds who stands behind a report: "a study released on Tuesday by the Northern Institute". */
final class ReportAuthors {
  private static final WordSet ISSUED =
      WordSet.of(
          "released",
          "published",
          "issued",
          "compiled",
          "conducted",
          "prepared",
          "produced",
          "collected",
          "gathered",
          "drawn",
          "put",
          "carried",
          "made",
          "written",
          "cited");

  /** How many words may stand before the report's own name: "an internal military". */
  private static final int EPITHETS = 4;

  /** How far behind "released" its "by" may stand, in tokens: "on Tuesday in Geneva". */
  private static final int FAR = 7;

  private final Source source;

  ReportAuthors(Source source) {
    this.source = source;
  }

  /** The token behind "by", if a report and the word of its issue stand from {@code first} on. */
  int behindReport(Sentence sentence, int first) {
    for (int at = first; at < Math.min(sentence.end(), first + EPITHETS); at++) {
      Optional<Office> report =
          source
              .mentions()
              .startingAt(Office.class, at)
              .filter(o -> o.entry().canonical().equals("report"));
      if (report.isPresent()) {
        return behindIssue(sentence, report.get().end(), first);
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return first;
      }
    }
    return first;
  }

  private int behindIssue(Sentence sentence, int issue, int otherwise) {
    if (issue >= sentence.end() || !ISSUED.has(source.token(issue))) {
      return otherwise;
    }
    for (int at = issue + 1; at < Math.min(sentence.end() - 1, issue + FAR); at++) {
      if (source.token(at).is("by")) {
        return at + 1;
      }
      if (source.token(at).kind() == Token.Kind.MARK) {
        return otherwise;
      }
    }
    return otherwise;
  }
}
