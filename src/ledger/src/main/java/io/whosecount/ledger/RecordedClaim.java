package io.whosecount.ledger;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import java.time.Instant;

/** A claim in the ledger, with the facts of the document that carries it and when it entered. */
public record RecordedClaim(Claim claim, PublicationFacts facts, Instant recorded) {}
