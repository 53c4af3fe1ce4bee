package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import io.whosecount.claims.lexicon.Lexicon;

/** Reads a document's claims: the entry point. Same document, same answer. */
public final class ClaimExtractor {
  /** The version that is written into every claim; a change of rules or words changes it. */
  public static final String VERSION = "0.1.0";

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
    Source source = Source.of(document, lexicon);
    DraftReader.Drafts drafts = new DraftReader(source).read();
    new VerificationMarks(source).mark(drafts.drafts());
    return new ClaimAssembler(source).assemble(drafts);
  }
}
