package io.whosecount.figures.form;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list, in whichever form. */
public interface Paged {
  /** The path of the next part; null at the end. */
  @Nullable String next();
}
