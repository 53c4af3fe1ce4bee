package io.whosecount.claims.grid;

import java.time.LocalDate;
import java.util.List;

/**
 * A text put together, and what it claims.
 *
 * @param published when
 * @param parts the frame and the clauses that it is made of, to tell which of them fail
 */
record Sample(String text, LocalDate published, List<Wanted> wanted, List<String> parts) {}
