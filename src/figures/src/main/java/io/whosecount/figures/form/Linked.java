package io.whosecount.figures.form;

/** An answer that can be given as linked data. */
public interface Linked {
  /** What is written as JSON, with its context and under whole addresses. */
  Object asLinkedData(Linking linking);
}
