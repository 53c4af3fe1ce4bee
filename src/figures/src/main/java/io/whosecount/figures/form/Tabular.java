package io.whosecount.figures.form;

/** An answer that can be given as a table. */
public interface Tabular {
  /** Its rows. */
  Table asTable();
}
