package io.whosecount.figures.http;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
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
  private static final String YAML = "yaml";
  private static final String SVG = "svg";

  /** Whose resources stand under the suffixed path, the usual form first. */
  private static final Map<String, List<String>> PICTURES =
      Map.of(Paths.CHART, List.of(SVG), Paths.BADGE, List.of(Form.JSON.suffix(), SVG));

  /** Turns the suffix into the header, and of a picture the header into the suffix. */
  @ServerRequestFilter(preMatching = true)
  public void choose(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    Matcher suffixed = SUFFIXED.matcher(path);
    if (suffixed.matches()) {
      String suffix = suffixed.group(2);
      mediaType(suffixed.group(1), suffix)
          .ifPresent(type -> take(request, suffixed.group(1), suffix, type));
    } else if (PICTURES.containsKey(path)) {
      List<String> offered = PICTURES.get(path);
      String suffix =
          Preference.of(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT)))
              .among(offered, Suffixes::mediaType)
              .orElseThrow(NotAcceptableException::new);
      move(request, path + "." + suffix);
    }
  }

  private static void take(
      ContainerRequestContext request, String path, String suffix, String type) {
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    if (!PICTURES.containsKey(path)) {
      move(request, path);
      request.setProperty(SUFFIX, suffix);
    }
  }

  private static void move(ContainerRequestContext request, String path) {
    request.setRequestUri(request.getUriInfo().getRequestUriBuilder().replacePath(path).build());
  }

  /** The type of that suffix, if {@code path} can have it. */
  private static Optional<String> mediaType(String path, String suffix) {
    List<String> pictures = PICTURES.getOrDefault(path, List.of());
    boolean isKnown =
        pictures.isEmpty()
            ? suffix.equals(YAML) || Form.ofSuffix(suffix).isPresent()
            : pictures.contains(suffix);
    return isKnown ? Optional.of(mediaType(suffix)) : Optional.empty();
  }

  /** YAML and SVG are no forms of answers: a description and pictures have them. */
  private static String mediaType(String suffix) {
    return switch (suffix) {
      case YAML -> Form.YAML;
      case SVG -> Form.SVG;
      default -> Form.ofSuffix(suffix).orElseThrow().mediaType();
    };
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
