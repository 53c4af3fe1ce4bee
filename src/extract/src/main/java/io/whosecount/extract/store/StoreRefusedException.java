package io.whosecount.extract.store;

/** The store answered that it will not give the object, whatever it is asked again. */
public final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was asked for, and the store's code for the reason. */
  public StoreRefusedException(String what, String code, Throwable cause) {
    super(what + ": " + code, cause);
  }
}
