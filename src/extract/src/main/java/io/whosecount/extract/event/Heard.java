package io.whosecount.extract.event;

/**
 * One thing that a message says: understood or not. One that is not must not hide its neighbours.
 */
public sealed interface Heard {

  /** An event that we know. */
  record Told(StoreEvent event) implements Heard {}

  /** Nothing that we know: no repetition helps, so it has to end where a person looks. */
  record Unknown(String reason) implements Heard {}
}
