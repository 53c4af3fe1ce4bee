package io.whosecount.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A part of a long list.
 *
 * @param entries this part
 * @param next where the next part begins: opaque, to be handed back; absent at the end
 */
public record Page<T>(List<T> entries, Optional<String> next) {
  public Page {
    entries = List.copyOf(entries);
  }
}
