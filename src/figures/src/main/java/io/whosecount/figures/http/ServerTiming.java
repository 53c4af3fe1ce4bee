package io.whosecount.figures.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says with every answer what it read of the ledger and how long it took (W3C Server Timing). An
 * answer out of a cache says what it cost when it was made.
 */
public final class ServerTiming {
  private static final String HEADER = "Server-Timing";
  private static final String BEGUN = ServerTiming.class.getName();
  private static final double NANOSECONDS = 1e6;

  private final RequestReads reads;

  /** Tells of {@code reads}. */
  public ServerTiming(RequestReads reads) {
    this.reads = reads;
  }

  /** Takes the time. */
  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    request.setProperty(BEGUN, System.nanoTime());
  }

  /** Adds the header, last: to write a form may read too. */
  @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR)
  public void add(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BEGUN) instanceof Long begun) {
      double milliseconds = (System.nanoTime() - begun) / NANOSECONDS;
      response
          .getHeaders()
          .putSingle(
              HEADER,
              String.format(Locale.ROOT, "total;dur=%.1f, %s", milliseconds, reads.metrics()));
    }
  }
}
