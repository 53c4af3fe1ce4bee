package io.whosecount.figures.form;

import java.util.List;

/** An answer that is a list, which can be given a line an entry. */
public interface Listed {
  /** Its entries, each of which is written as JSON. */
  List<?> asList();
}
