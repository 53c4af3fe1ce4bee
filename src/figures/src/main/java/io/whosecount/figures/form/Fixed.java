package io.whosecount.figures.form;

/** An answer whose bytes are made before anybody asks, and never change. */
public interface Fixed {
  /** Its bytes. */
  byte[] bytes();
}
