package io.whosecount.figures.http;

import io.whosecount.figures.query.BadParameterException;
import io.whosecount.figures.query.NotRecordedException;
import io.whosecount.figures.query.WithdrawnException;
import io.whosecount.figures.representation.Links;
import io.whosecount.figures.representation.Paths;
import io.whosecount.ledger.InvalidCursorException;
import io.whosecount.ledger.LedgerUnavailableException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into problems that say what to do about it. */
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "5";
  private static final String READING = "GET, HEAD, OPTIONS";

  /** Names the parameter and what it may be. */
  @ServerExceptionMapper
  public RestResponse<Problem> badParameter(BadParameterException e) {
    return Problem.ofParameter(e.parameter(), e.detail(), e.allowed()).asResponse();
  }

  /** A cursor is a parameter too. */
  @ServerExceptionMapper(InvalidCursorException.class)
  public RestResponse<Problem> badCursor() {
    return Problem.ofParameter(
            "cursor", "This is not a cursor of this list.", List.of("the cursor of a next link"))
        .asResponse();
  }

  /** Says where to find what there is. */
  @ServerExceptionMapper
  public RestResponse<Problem> notRecorded(NotRecordedException e) {
    String see =
        switch (e.subject()) {
          case SIDE -> Paths.SIDES;
          case CLAIMANT -> Paths.CLAIMANTS;
          case DOCUMENT, CLAIM -> Paths.CLAIMS;
          case NUMBER -> Paths.SERIES;
        };
    return Problem.seeing(ProblemType.NOT_RECORDED, String.valueOf(e.getMessage()), see)
        .asResponse();
  }

  /** Says what became of it. */
  @ServerExceptionMapper
  public RestResponse<Problem> withdrawn(WithdrawnException e) {
    return Problem.seeing(
            ProblemType.WITHDRAWN, String.valueOf(e.getMessage()), Links.revisions(e.document()))
        .asResponse();
  }

  /** Not an empty answer: nobody could be asked. */
  @ServerExceptionMapper
  public RestResponse<Problem> unavailable(LedgerUnavailableException e) {
    LOG.errorf(e, "the ledger could not be asked: %s", e.getMessage());
    return Problem.of(
            ProblemType.UNAVAILABLE,
            "What it holds is not known at the moment. Try again in a few seconds.")
        .response()
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  /** A path that is none of ours. */
  @ServerExceptionMapper(NotFoundException.class)
  public RestResponse<Problem> notFound() {
    return Problem.of(Status.NOT_FOUND, "There is nothing under this path.", Paths.VERSION)
        .asResponse();
  }

  /** A method that changes something; nothing here does. */
  @ServerExceptionMapper(NotAllowedException.class)
  public RestResponse<Problem> notAllowed() {
    return Problem.of(Status.METHOD_NOT_ALLOWED, "Only reading: " + READING + ".", null)
        .response()
        .header(HttpHeaders.ALLOW, READING)
        .build();
  }

  /** A form that is not offered. */
  @ServerExceptionMapper(NotAcceptableException.class)
  public RestResponse<Problem> notAcceptable() {
    return Problem.of(
            Status.NOT_ACCEPTABLE,
            "The form that `Accept`, or the path's suffix, asks for is not offered here. The"
                + " description of the interface lists the forms of each path.",
            Paths.OPENAPI)
        .asResponse();
  }

  /** What else the framework itself refuses. */
  @ServerExceptionMapper
  public RestResponse<Problem> refused(WebApplicationException e) {
    StatusType status = e.getResponse().getStatusInfo();
    ResponseBuilder<Problem> response = Problem.of(status, null, null).response();
    Optional.ofNullable(e.getResponse().getHeaderString(HttpHeaders.ALLOW))
        .ifPresent(allowed -> response.header(HttpHeaders.ALLOW, allowed));
    return response.build();
  }

  /** A defect of ours: told to the log, not to the client. */
  @ServerExceptionMapper
  public RestResponse<Problem> failed(Throwable e) {
    LOG.error("a request failed", e);
    return Problem.of(Status.INTERNAL_SERVER_ERROR, null, null).asResponse();
  }
}
