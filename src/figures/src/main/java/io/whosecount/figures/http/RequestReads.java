package io.whosecount.figures.http;

import io.whosecount.ledger.dynamodb.Meter;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;

/** Adds up what the answer to one HTTP request reads of the ledger. */
@RequestScoped
public class RequestReads implements Meter {
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger items = new AtomicInteger();
  private final DoubleAdder units = new DoubleAdder();

  @Override
  public void read(double consumed, int found) {
    requests.incrementAndGet();
    items.addAndGet(found);
    units.add(consumed);
  }

  @Override
  public void wrote(double consumed, int written) {
    throw new IllegalStateException("this function only reads");
  }

  /** Such as {@code 2 requests, 11 items, 1.0 read units}. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%d requests, %d items, %.1f read units",
        requests.get(),
        items.get(),
        units.sum());
  }
}
