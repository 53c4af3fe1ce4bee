package io.whosecount.figures.http;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Locale;

/**
 * The kinds of problem that say more than their status does, each with a place in the manual to
 * which its type leads (RFC 9457, 3.1.1).
 */
enum ProblemType {
  /** The client's mistake. */
  BAD_PARAMETER(
      "Bad parameter",
      Status.BAD_REQUEST,
      "A parameter is missing, unknown, repeated or of no allowed value. `parameter` names it,"
          + " `allowed` what it may be. The same request will be refused again."),
  /** Nothing was ever recorded there. */
  NOT_RECORDED(
      "Not recorded",
      Status.NOT_FOUND,
      "The ledger was asked and has nothing under that id. `see` leads to what there is. It may be"
          + " recorded later: a document is read some seconds after its upload."),
  /** Something was. */
  WITHDRAWN(
      "Withdrawn",
      Status.GONE,
      "The document was removed, or a later version of it does not say that any more. `see` leads"
          + " to what became of it."),
  /** Nobody knows. */
  UNAVAILABLE(
      "The ledger does not answer",
      Status.SERVICE_UNAVAILABLE,
      "What the ledger holds is not known at the moment. `Retry-After` says in how many seconds to"
          + " ask again.");

  private static final String MANUAL = "/docs#problem-";

  private final String title;
  private final StatusType status;
  private final String meaning;

  ProblemType(String title, StatusType status, String meaning) {
    this.title = title;
    this.status = status;
    this.meaning = meaning;
  }

  /** Where it is explained, for people: its type. */
  String path() {
    return MANUAL + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  StatusType status() {
    return status;
  }

  /** What it means and what to do, for the manual. */
  String meaning() {
    return meaning;
  }
}
