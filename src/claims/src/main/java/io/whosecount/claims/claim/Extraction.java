package io.whosecount.claims.claim;

import io.whosecount.claims.document.Document;
import java.util.List;
import java.util.Map;

/**
 * What a document says, and what of its numbers was refused. Both in the order of the text.
 *
 * @param document that was read
 * @param claims found in it
 * @param rejections numbers that were read and are no claims
 * @param evidence for each claim which rules and words made it, in the order in which they spoke
 */
public record Extraction(
    Document document,
    List<Claim> claims,
    List<Rejection> rejections,
    Map<ClaimId, List<Evidence>> evidence) {
  public Extraction {
    claims = List.copyOf(claims);
    rejections = List.copyOf(rejections);
    evidence = Map.copyOf(evidence);
  }
}
