package io.whosecount.claims.claim;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.text.TextPosition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One quantity asserted by one claimant in one document.
 *
 * @param id made from the content
 * @param document that carries it
 * @param side whose loss it is; absent when the text does not let a reader say
 * @param measure what is counted and what befell it
 * @param quantity how many, and how loosely
 * @param claimant who asserts it; absent when the outlet speaks in its own voice
 * @param via who passed it on, as the text names them
 * @param stance how the claimant stands to it
 * @param period the time that it covers
 * @param place where, as written: a part of the whole side
 * @param partOf the number of the larger claim that this is a part of
 * @param unverified whether the document says that it could not verify it
 * @param quote the words that carry it
 * @param mentions every place that states it, the quote's own first
 * @param rules the names of the rules that made it, in the order in which they spoke
 * @param extractor the version of the extractor
 */
public record Claim(
    ClaimId id,
    DocumentId document,
    Optional<Side> side,
    Measure measure,
    Quantity quantity,
    Optional<Claimant> claimant,
    List<String> via,
    Stance stance,
    Period period,
    Optional<String> place,
    OptionalLong partOf,
    boolean unverified,
    Quote quote,
    List<TextPosition> mentions,
    List<String> rules,
    String extractor) {

  public Claim {
    via = List.copyOf(via);
    mentions = List.copyOf(mentions);
    rules = List.copyOf(rules);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a claim without a mention: " + id);
    }
  }
}
