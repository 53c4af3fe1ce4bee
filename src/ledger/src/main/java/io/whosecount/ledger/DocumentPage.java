package io.whosecount.ledger;

import java.util.Optional;

/**
 * A document with a part of its claims.
 *
 * @param document all of it but for the claims that are not of this part
 * @param next where the next part begins: opaque, to be handed back; absent at the end
 */
public record DocumentPage(DocumentRecord document, Optional<String> next) {}
