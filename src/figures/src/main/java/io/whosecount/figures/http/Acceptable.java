package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leaves out of {@code Accept} what is no media range or not wanted at all, and the spaces around
 * its semicolons: the framework stumbles over them, and once more when it writes the problem about
 * that.
 */
public final class Acceptable {
  private static final String ANYTHING = "*/*";

  /** Leaves the ranges, or anything where there is none. */
  @ServerRequestFilter(preMatching = true)
  public void mend(ContainerRequestContext request) {
    String given = request.getHeaderString(HttpHeaders.ACCEPT);
    if (given != null) {
      String ranges =
          Arrays.stream(given.split(","))
              .map(String::strip)
              .filter(Acceptable::isRange)
              .map(range -> range.replaceAll("\\s*;\\s*", ";"))
              .collect(Collectors.joining(","));
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, ranges.isEmpty() ? ANYTHING : ranges);
    }
  }

  private static boolean isRange(String text) {
    try {
      double weight =
          Double.parseDouble(MediaType.valueOf(text).getParameters().getOrDefault("q", "1"));
      return weight > 0 && weight <= 1;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
