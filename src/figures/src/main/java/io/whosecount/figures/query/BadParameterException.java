package io.whosecount.figures.query;

import java.util.List;

/** A query parameter that is missing, unknown, repeated, or of no allowed value. */
public final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String detail;
  private final transient List<String> allowed;

  /** With the parameter's name, what is wrong with it, and what would be right. */
  public BadParameterException(String parameter, String detail, List<String> allowed) {
    super(detail);
    this.parameter = parameter;
    this.detail = detail;
    this.allowed = List.copyOf(allowed);
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }

  /** What is wrong with it. */
  public String detail() {
    return detail;
  }

  /** The values, or a description of those, that are allowed. */
  public List<String> allowed() {
    return allowed;
  }
}
