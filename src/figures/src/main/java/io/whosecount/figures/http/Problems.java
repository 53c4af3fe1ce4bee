package io.whosecount.figures.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.whosecount.figures.query.BadParameterException;
import io.whosecount.figures.query.NotRecordedException;
import io.whosecount.figures.representation.Links;
import io.whosecount.ledger.InvalidCursorException;
import io.whosecount.ledger.LedgerUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into problems (RFC 9457) that say what to do about it. */
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "5";

  /** Names the parameter and what it may be. */
  @ServerExceptionMapper
  public Response badParameter(BadParameterException e) {
    return badParameter(e.parameter(), e.detail(), e.allowed());
  }

  /** A cursor is a parameter too. */
  @ServerExceptionMapper(InvalidCursorException.class)
  public Response badCursor() {
    return badParameter(
        "cursor", "This is not a cursor of this list.", List.of("the cursor of a next link"));
  }

  /** Says where to find what there is. */
  @ServerExceptionMapper
  public Response notRecorded(NotRecordedException e) {
    String see =
        switch (e.subject()) {
          case SIDE -> Links.SIDES;
          case DOCUMENT -> Links.CLAIMS;
        };
    return HttpProblem.builder()
        .withStatus(Status.NOT_FOUND)
        .withTitle("Not recorded")
        .withDetail(e.getMessage())
        .with("see", see)
        .build()
        .toResponse();
  }

  /** Not an empty answer: nobody could be asked. */
  @ServerExceptionMapper
  public Response unavailable(LedgerUnavailableException e) {
    LOG.errorf(e, "the ledger could not be asked: %s", e.getMessage());
    return HttpProblem.builder()
        .withStatus(Status.SERVICE_UNAVAILABLE)
        .withTitle("The ledger does not answer")
        .withDetail("What it holds is not known at the moment. Try again in a few seconds.")
        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build()
        .toResponse();
  }

  private static Response badParameter(String name, String detail, List<String> allowed) {
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle("Bad parameter")
        .withDetail(detail)
        .with("parameter", name)
        .with("allowed", allowed)
        .build()
        .toResponse();
  }
}
