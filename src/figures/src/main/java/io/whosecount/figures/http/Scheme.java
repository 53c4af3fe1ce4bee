package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Gives a request the scheme that its client used: the gateway ends TLS, and names it in a header.
 */
public final class Scheme {
  private static final String FORWARDED_SCHEME = "X-Forwarded-Proto";
  private static final String ENCRYPTED = "https";

  /** Before whatever reads the address. */
  @ServerRequestFilter(preMatching = true, priority = 1)
  public void take(ContainerRequestContext request) {
    if (ENCRYPTED.equals(request.getHeaderString(FORWARDED_SCHEME))) {
      URI asked = request.getUriInfo().getRequestUriBuilder().scheme(ENCRYPTED).build();
      request.setRequestUri(asked);
    }
  }
}
