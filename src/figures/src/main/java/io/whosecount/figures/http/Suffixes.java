package io.whosecount.figures.http;

import io.whosecount.figures.form.Form;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes a suffix for a form, for whoever can write an address but no header: {@code
 * /v1/figures.csv} is {@code /v1/figures} with {@code Accept: text/csv}.
 */
public final class Suffixes {
  private static final Pattern SUFFIXED = Pattern.compile("(/v1/(?:.+/)?[a-z0-9-]+)\\.([a-z]+)");
  private static final String SUFFIX = Suffixes.class.getName();
  private static final Pattern PICTURE = Pattern.compile("/v1/(?:chart|badge)\\..+");

  /** Turns the suffix into the header. */
  @ServerRequestFilter(preMatching = true)
  public void choose(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    String path = uri.getRequestUri().getPath();
    Matcher suffixed = SUFFIXED.matcher(path);
    if (suffixed.matches() && !PICTURE.matcher(path).matches()) {
      String suffix = suffixed.group(2);
      mediaType(suffix)
          .ifPresent(
              type -> {
                request.setRequestUri(
                    uri.getRequestUriBuilder().replacePath(suffixed.group(1)).build());
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
                request.setProperty(SUFFIX, suffix);
              });
    }
  }

  /** YAML is no form of answers: only the description of the interface has it. */
  private static Optional<String> mediaType(String suffix) {
    return suffix.equals("yaml")
        ? Optional.of("application/yaml")
        : Form.ofSuffix(suffix).map(Form::mediaType);
  }

  /**
   * A path of ours with the suffix that {@code request} was asked with, so that who follows it
   * stays with the form. Its commas are escaped: who splits a header at them reads it all the same.
   */
  static String kept(ContainerRequestContext request, String path) {
    String escaped = path.replace(",", "%2C");
    return request.getProperty(SUFFIX) instanceof String suffix
        ? escaped.replaceFirst("\\?|$", "." + suffix + "$0")
        : escaped;
  }
}
