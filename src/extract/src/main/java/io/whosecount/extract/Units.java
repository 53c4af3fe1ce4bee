package io.whosecount.extract;

/**
 * What the ledger consumed.
 *
 * @param read read request units
 * @param written write request units, those of the index among them where the ledger says them
 */
public record Units(double read, double written) {
  /** Nothing. */
  public static final Units NONE = new Units(0, 0);

  /** Both together. */
  Units plus(Units more) {
    return new Units(read + more.read, written + more.written);
  }
}
