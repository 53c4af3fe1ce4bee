package io.whosecount.extract.convergence;

/**
 * What goes wrong in one invocation.
 *
 * @param kind of fault
 * @param request at which request of the sort that the kind is about, from 1
 */
record Fault(Kind kind, int request) {

  /** Kinds of faults. */
  enum Kind {
    CRASH_BEFORE("crash before write"),
    CRASH_AFTER("crash after write"),
    THROTTLED("throttled at write"),
    ANSWER_LOST("answer lost of write"),
    REPEATED("answer lost and repeated by the SDK of write"),
    UNPROCESSED("half left unprocessed of batch"),
    SHORT_PAGES("all pages short"),
    STORE_DOWN("store down at fetch");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String toString() {
    return kind == Kind.SHORT_PAGES ? kind.words : kind.words + " " + request;
  }
}
