package io.whosecount.figures.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Gives a request the origin that its client asked, under which citations and linked data name what
 * they cite. Whatever stands before the function asks it by another name: the gateway ends TLS, and
 * tells the scheme in a header; a content delivery network tells nothing, and a header with the
 * name could come from anybody. So where there is one, its name is a setting.
 */
public final class Origin {
  private static final String FORWARDED_SCHEME = "X-Forwarded-Proto";
  private static final String ENCRYPTED = "https";

  /** No path, no query, nobody's name and password. */
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

  private final Optional<URI> known;

  /**
   * Of this function.
   *
   * @param setting such as {@code https://count.example}, where readers ask that
   * @throws IllegalArgumentException for what is no origin
   */
  public Origin(@ConfigProperty(name = "whosecount.origin") Optional<String> setting) {
    this.known = setting.map(Origin::checked);
  }

  private static URI checked(String setting) {
    if (!ORIGIN.matcher(setting).matches()) {
      throw new IllegalArgumentException(
          "whosecount.origin (WHOSECOUNT_ORIGIN) is such as https://count.example, not: '%s'"
              .formatted(setting));
    }
    return URI.create(setting);
  }

  /** Before whatever reads the address. */
  @ServerRequestFilter(preMatching = true, priority = 1)
  public void take(ContainerRequestContext request) {
    URI asked = request.getUriInfo().getRequestUri();
    URI seen = seen(asked, Optional.ofNullable(request.getHeaderString(FORWARDED_SCHEME)));
    if (!seen.equals(asked)) {
      request.setRequestUri(seen);
    }
  }

  /** The address that a client wrote who was {@code forwarded} under this scheme. */
  URI seen(URI asked, Optional<String> forwarded) {
    UriBuilder seen = UriBuilder.fromUri(asked);
    known.ifPresentOrElse(
        origin -> seen.scheme(origin.getScheme()).host(origin.getHost()).port(origin.getPort()),
        () -> forwarded.filter(ENCRYPTED::equals).ifPresent(seen::scheme));
    return seen.build();
  }
}
