package io.whosecount.extract.convergence;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Work that goes on only when it is told to, from one request to the next. It has a thread of its
 * own, of which never more than one runs: what comes after what is decided by the history alone.
 */
final class Invocation {
  private final Consumer<Invocation> work;
  private final Semaphore go = new Semaphore(0);
  private final Semaphore back = new Semaphore(0);
  private boolean started;
  private volatile boolean ended;
  private volatile int left;

  /** Will do {@code work}, which calls {@link #request} before every request. */
  Invocation(Consumer<Invocation> work) {
    this.work = work;
  }

  boolean ended() {
    return ended;
  }

  /** Lets it do so many requests, or end. */
  void goOn(int requests) {
    if (ended) {
      return;
    }
    left = requests;
    if (started) {
      go.release();
    } else {
      started = true;
      Thread.ofVirtual().start(this::run);
    }
    back.acquireUninterruptibly();
  }

  /** Lets it go on to its end. */
  void finish() {
    goOn(Integer.MAX_VALUE);
  }

  private void run() {
    try {
      work.accept(this);
    } finally {
      ended = true;
      back.release();
    }
  }

  /** Called by the work: a request comes next, or time goes by. */
  void request() {
    if (left == 0) {
      back.release();
      go.acquireUninterruptibly();
    }
    left--;
  }
}
