package io.whosecount.figures.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Has a compressed body travel as Base64 in the Lambda payload. Quarkus's adapter decides by the
 * header {@code Content-Type}, spelled just so, and would take gzipped JSON for text and ruin it.
 * Names of headers have no case, so the lower one says the same to everybody else and hides it from
 * the adapter, which then encodes.
 */
@ApplicationScoped
public class BinaryBodies {
  private static final String LOWER = "content-type";

  /** Before the resources: of what is done when headers end, the first that was asked is last. */
  private static final int EARLY = 1000;

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          context.addHeadersEndHandler(done -> hide(context.response().headers()));
          context.next();
        },
        EARLY);
  }

  private static void hide(MultiMap headers) {
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (headers.contains(HttpHeaders.CONTENT_ENCODING) && type != null) {
      headers.remove(HttpHeaders.CONTENT_TYPE);
      headers.set(LOWER, type);
    }
  }
}
