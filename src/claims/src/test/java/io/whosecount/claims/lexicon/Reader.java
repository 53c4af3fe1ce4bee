package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.MentionFinder;
import io.whosecount.claims.mention.Mentions;
import io.whosecount.claims.text.Layout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads made-up sentences, all printed on one day, with word lists that are loaded once. */
final class Reader {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  static final Lexicon LEXICON = Lexicon.builtIn();

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.withBuiltInLexicon();

  private Reader() {}

  static Extraction extract(String text) {
    return extract(text, PUBLISHED);
  }

  /** What {@code text} says, printed on {@code published}. */
  static Extraction extract(String text, LocalDate published) {
    Digest digest = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    return EXTRACTOR.extract(
        new Document(
            DocumentId.ofLocation("made-up"),
            digest,
            text,
            Document.Form.PLAIN_TEXT,
            "UTF-8",
            PublicationFacts.uploadedOn(published)));
  }

  /** The mentions of {@code kind} in {@code text} that cover exactly the words {@code surface}. */
  static <M extends Mention> List<M> mentions(Class<M> kind, String text, String surface) {
    Layout layout = Layout.of(text, Optional.empty());
    Mentions mentions =
        MentionFinder.find(LEXICON, layout, new Lookup(LEXICON, layout.tokens()), PUBLISHED);
    return mentions.all(kind).stream()
        .filter(m -> layout.words(m.first(), m.end()).toLowerCase(Locale.ROOT).equals(surface))
        .toList();
  }
}
