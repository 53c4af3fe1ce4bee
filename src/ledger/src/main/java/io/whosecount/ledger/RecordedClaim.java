package io.whosecount.ledger;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.Digest;
import io.whosecount.claims.document.PublicationFacts;
import java.time.Instant;

/**
 * A claim in the ledger.
 *
 * @param facts of the document that carries it
 * @param digest of the bytes that document was read from
 * @param recorded when it entered
 */
public record RecordedClaim(Claim claim, PublicationFacts facts, Digest digest, Instant recorded) {}
