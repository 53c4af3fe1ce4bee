package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.text.CodePoints;
import io.whosecount.claims.text.Parts;
import io.whosecount.claims.text.Span;

/** Reads a document's claims: the entry point. Same document, same answer. */
public final class ClaimExtractor {
  /**
   * The version that is written into every claim; a change of rules or words changes it, once after
   * each release (a test holds it to the answers that it was released with).
   */
  public static final String VERSION = "0.8.0";

  private final Lexicon lexicon;

  private ClaimExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** An extractor with the words of the built-in lexicon. */
  public static ClaimExtractor withBuiltInLexicon() {
    return new ClaimExtractor(Lexicon.builtIn());
  }

  /** The claims of {@code document} and the numbers in it that were refused. */
  public Extraction extract(Document document) {
    CodePoints codePoints = CodePoints.of(document.text());
    Gathered gathered = new Gathered(document);
    for (Span part : Parts.of(document.text())) {
      if (gathered.isFull()) {
        gathered.leaveOut(part, codePoints);
        break;
      }
      Source source = Source.of(document, part, lexicon, codePoints);
      DraftReader.Drafts drafts = new DraftReader(source).read();
      new VerificationMarks(source).mark(drafts.drafts());
      new ClaimAssembler(source, gathered).assemble(drafts);
    }
    return gathered.extraction();
  }
}
