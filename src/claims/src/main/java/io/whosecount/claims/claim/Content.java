package io.whosecount.claims.claim;

/**
 * The stretch of a sentence that a voice says.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param open whether the voice may go on in the sentences that follow
 */
record Content(int first, int end, boolean open) {
  /** Nothing at all. */
  static final Content NONE = new Content(0, 0, false);

  boolean covers(int at) {
    return at >= first && at < end;
  }
}
