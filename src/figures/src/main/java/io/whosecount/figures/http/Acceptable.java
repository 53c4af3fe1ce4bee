package io.whosecount.figures.http;

import io.whosecount.figures.form.Form;
import io.whosecount.figures.representation.Paths;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Says in {@code Accept} which of the types that there are here the client wants how much, so that
 * the framework has no range to match: it refuses {@code text/*} where CSV is offered, takes what
 * has a weight of 0, and stumbles over what is no media range, once more when it writes the problem
 * about that.
 */
public final class Acceptable {
  private static final List<String> ALL =
      Stream.concat(
              Arrays.stream(Form.values()).map(Form::mediaType),
              Stream.of(MediaType.TEXT_HTML, Form.YAML, Form.SVG))
          .map(type -> type.split(";", 2)[0])
          .toList();

  /**
   * The root is a page for readers to whoever does not ask for JSON: people share its address, and
   * what fetches a shared address to show what it is has no wish. The framework would choose.
   */
  private static final List<String> OF_THE_ROOT =
      List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON);

  /** The other paths are of files, each of which is what it is. */
  private static final Pattern WITH_FORMS = Pattern.compile("/v1(/.*)?");

  /** Which no path offers. */
  private static final String NONE = "application/none";

  /** Puts the types that are wanted in the place of the ranges, the most wanted first. */
  @ServerRequestFilter(preMatching = true)
  public void mend(ContainerRequestContext request) {
    Optional<String> given = Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT));
    String path = request.getUriInfo().getRequestUri().getPath();
    if (path.equals(Paths.INDEX)) {
      put(request, Preference.of(given).among(OF_THE_ROOT, type -> type).orElse(NONE));
    } else if (given.isPresent()) {
      boolean hasForms = WITH_FORMS.matcher(path).matches();
      put(request, hasForms ? mended(Preference.of(given)) : Preference.ANYTHING);
    }
  }

  private static void put(ContainerRequestContext request, String accepted) {
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted);
  }

  private static String mended(Preference preference) {
    String wanted =
        ALL.stream()
            .filter(type -> preference.quality(type) > 0)
            .sorted(Comparator.comparing(type -> -preference.quality(type)))
            .map(type -> type + ";q=" + preference.quality(type))
            .collect(Collectors.joining(","));
    return wanted.isEmpty() ? NONE : wanted;
  }
}
