package io.whosecount.figures.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Has a body that is no text travel as Base64 in the Lambda payload. Quarkus's adapter decides by
 * the header {@code Content-Type}, spelled just so, and would take gzipped JSON for text and ruin
 * it. Names of headers have no case, so the lower one says the same to everybody else and hides it
 * from the adapter, which then encodes.
 */
@ApplicationScoped
public class BinaryBody {
  private static final String SPELLED = "Content-Type";
  private static final String LOWER = "content-type";

  private final CurrentVertxRequest current;

  /** Of the answer to {@code current}. */
  public BinaryBody(CurrentVertxRequest current) {
    this.current = current;
  }

  /** Marks the answer that is being made. */
  public void mark() {
    RoutingContext context = current.getCurrent();
    context.addHeadersEndHandler(
        done -> {
          MultiMap headers = context.response().headers();
          String type = headers.get(SPELLED);
          if (type != null) {
            headers.remove(SPELLED);
            headers.set(LOWER, type);
          }
        });
  }
}
