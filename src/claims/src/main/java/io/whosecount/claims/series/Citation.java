package io.whosecount.claims.series;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;

/** One document that carries an observation: the claim in it and the facts of its publication. */
public record Citation(Claim claim, PublicationFacts facts) {}
