/**
 * Bytes to a {@link io.whosecount.claims.document.Document}: the kept text and the facts of its
 * publication. The leftmost package: it imports no other of this module (ArchitectureTest).
 */
@NullMarked
package io.whosecount.claims.document;

import org.jspecify.annotations.NullMarked;
