package io.whosecount.extract;

import io.whosecount.extract.event.Heard;
import io.whosecount.extract.store.StoreRefusedException;
import io.whosecount.extract.store.StoreUnavailableException;
import io.whosecount.ledger.LedgerUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Does what was heard, one thing after the other, as long as there is time; then, after a pause,
 * once more what could not be done because the store or the ledger did not answer. The SDK and the
 * ledger have repeated their requests by then: this is for a throttling that lasts some seconds.
 */
public final class Attempts {
  private static final Logger LOG = Logger.getLogger(Attempts.class);
  private static final int MOST_ROUNDS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  private final Intake intake;
  private final RemainingTime time;
  private final Pause pause;
  private final Consumption consumption;

  /**
   * By {@code intake}, whose ledger tells {@code consumption}, within {@code time}, with {@code
   * pause} between the rounds.
   */
  public Attempts(Intake intake, RemainingTime time, Pause pause, Consumption consumption) {
    this.intake = intake;
    this.time = time;
    this.pause = pause;
    this.consumption = consumption;
  }

  /** What came of each, in the same order. */
  public List<Attempt> at(List<Heard> heard) {
    List<Attempt> attempts = new ArrayList<>(heard.stream().map(Attempts::notBegun).toList());
    int round = 1;
    do {
      round(heard, attempts, round == 1);
      round++;
    } while (round <= MOST_ROUNDS && isAnyNotYet(attempts) && paused(round));
    return attempts;
  }

  private static Attempt notBegun(Heard heard) {
    return new Attempt(
        switch (heard) {
          case Heard.Told told -> new Outcome.NotYet("not begun: too little time was left");
          case Heard.Unknown(String reason) -> new Outcome.Never(reason);
        },
        Units.NONE);
  }

  /** The first is tried however short the time is: else a short timeout would let nothing pass. */
  private void round(List<Heard> heard, List<Attempt> attempts, boolean isFirstRound) {
    boolean begin = isFirstRound;
    for (int n = 0; n < heard.size(); n++) {
      Attempt before = attempts.get(n);
      if (before.outcome() instanceof Outcome.NotYet
          && (begin || time.isEnoughAfter(Duration.ZERO))
          && heard.get(n) instanceof Heard.Told told) {
        consumption.sinceAsked();
        Outcome outcome = attempt(told);
        attempts.set(n, new Attempt(outcome, before.units().plus(consumption.sinceAsked())));
        begin = false;
      }
    }
  }

  private Outcome attempt(Heard.Told told) {
    try {
      return new Outcome.Done(intake.take(told.event()));
    } catch (StoreRefusedException e) {
      return new Outcome.Never("could not fetch " + reasons(e));
    } catch (StoreUnavailableException e) {
      return new Outcome.NotYet("could not fetch " + reasons(e));
    } catch (LedgerUnavailableException e) {
      return new Outcome.NotYet(reasons(e));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf(e, "a defect, on %s", told.event()); // of ours: the others go on
      return new Outcome.Never("a defect: " + reasons(e));
    }
  }

  /** The message with those of its causes, of which the last is the one that helps. */
  private static String reasons(Throwable failure) {
    StringBuilder reasons = new StringBuilder(String.valueOf(failure.getMessage()));
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      String reason = String.valueOf(cause.getMessage());
      if (reasons.indexOf(reason) < 0) {
        reasons.append(": ").append(reason);
      }
    }
    return reasons.toString();
  }

  private static boolean isAnyNotYet(List<Attempt> attempts) {
    return attempts.stream().map(Attempt::outcome).anyMatch(Outcome.NotYet.class::isInstance);
  }

  /** Waits before {@code round}; false where no time is left for it. */
  private boolean paused(int round) {
    long most = FIRST_PAUSE.toMillis() << (round - 2);
    Duration wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    if (!time.isEnoughAfter(wait)) {
      return false;
    }
    try {
      pause.of(wait);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
