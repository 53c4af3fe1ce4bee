package io.whosecount.figures.http;

import io.whosecount.ledger.Meter;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.LongSupplier;

/** Adds up what the answer to one HTTP request reads of the ledger. */
@RequestScoped
public class RequestReads implements Meter {
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger items = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final DoubleAdder units = new DoubleAdder();

  @Override
  public void read(double consumed, int found, LongSupplier size) {
    requests.incrementAndGet();
    items.addAndGet(found);
    units.add(consumed);
    bytes.addAndGet(size.getAsLong());
  }

  @Override
  public void wrote(double consumed, int written) {
    throw new IllegalStateException("this function only reads");
  }

  /**
   * As metrics of W3C Server Timing, without commas within quotes: who splits a header at them
   * reads it all the same.
   */
  public String metrics() {
    return String.format(
        Locale.ROOT,
        "requests;desc=\"%d\", items;desc=\"%d\", bytes;desc=\"%d\", read-units;desc=\"%.1f\"",
        requests.get(),
        items.get(),
        bytes.get(),
        units.sum());
  }
}
