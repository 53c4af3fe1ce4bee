package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.text.CodePoints;
import io.whosecount.claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the parts of a document gave so far. */
final class Gathered {
  /** Far more claims than a document of any length has; a hostile one has a claim every word. */
  static final int MOST_CLAIMS = 30_000;

  /** Far more numbers than a report of 10 MB has; a hostile text is nothing but numbers. */
  static final int MOST_REJECTIONS = 300_000;

  private final Document document;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Map<ClaimId, List<Evidence>> evidence = new HashMap<>();
  private final Map<String, Integer> twins = new HashMap<>();

  Gathered(Document document) {
    this.document = document;
  }

  /** How many claims of this content there are, this one among them: it tells twins apart. */
  int count(String content) {
    return twins.merge(content, 1, Integer::sum);
  }

  /** Adds what one part gave. */
  void add(
      List<Claim> ofPart, List<Rejection> refused, Map<ClaimId, List<Evidence>> evidenceOfPart) {
    claims.addAll(ofPart);
    rejections.addAll(refused);
    evidence.putAll(evidenceOfPart);
  }

  /** Whether no more parts are read. */
  boolean isFull() {
    return claims.size() > MOST_CLAIMS || rejections.size() > MOST_REJECTIONS;
  }

  /** Says where the reading ended: nothing is left out in silence. */
  void leaveOut(Span part, CodePoints codePoints) {
    String text = document.text();
    int end = text.offsetByCodePoints(part.start(), 1);
    Span first = new Span(part.start(), end);
    rejections.add(
        new Rejection(
            codePoints.position(first),
            first.of(text),
            Rule.EXCLUSION,
            "the document has too many numbers: from here on it was not read"));
  }

  Extraction extraction() {
    return new Extraction(document, claims, rejections, evidence);
  }
}
