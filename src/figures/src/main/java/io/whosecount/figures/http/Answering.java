package io.whosecount.figures.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.whosecount.figures.form.Fixed;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.form.Forms;
import io.whosecount.figures.form.Paged;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes the bytes of an answer in the form that was asked for, and lets them be kept for a while
 * and asked for again cheaply; errors not at all: an outage must not outlive itself in a cache.
 *
 * <p>A tag is the digest of the body, so it is the same as long as the data says the same, whatever
 * else was uploaded; but what it saves is the way, not the reading. A version that is read first
 * would save that too, and there is none to read: no row changes with every change of an answer (a
 * document that is read again keeps the counts of its numbers and may change title or quote), a
 * counter that did would be one row that every writer waits for, and as long as replicas may lag
 * behind, a new version could name an old body and go on confirming it. All this for what a cache
 * asks once a minute.
 */
public final class Answering {
  private static final String A_MINUTE = "public, max-age=60, stale-while-revalidate=600";

  /** Of what no cache may keep. */
  public static final String NEVER = "no-store";

  private static final String CHOSEN_BY = "Accept, Accept-Encoding";
  private static final String NEXT = "<%s>; rel=\"next\"";
  private static final Annotation[] NO_ANNOTATIONS = {};

  private final Forms forms;
  private final Map<Fixed, Body> fixed = new ConcurrentHashMap<>();

  /** Writes with {@code forms}. */
  public Answering(Forms forms) {
    this.forms = forms;
  }

  /** Adds the headers, and answers 304 where the client has the very same body. */
  @ServerResponseFilter
  public void answer(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean found = response.getStatus() == Status.OK.getStatusCode() && response.hasEntity();
    headers.putSingle(HttpHeaders.VARY, CHOSEN_BY);
    if (!found) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, NEVER);
      return;
    }
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(A_MINUTE));
    if (response.getEntity() instanceof Paged page && page.next() instanceof String next) {
      headers.putSingle(HttpHeaders.LINK, NEXT.formatted(Suffixes.kept(request, next)));
    }
    Body body = body(request, response);
    boolean gzip = body.isWorthCompressing() && Gzip.isTakenBy(request);
    // Two encodings are two representations, each with a strong tag of its own (RFC 9110, 8.8.3).
    EntityTag tag = new EntityTag(gzip ? body.tag() + "-" + Gzip.NAME : body.tag());
    boolean kept = !NEVER.equals(headers.getFirst(HttpHeaders.CACHE_CONTROL));
    if (kept) {
      headers.putSingle(HttpHeaders.ETAG, tag);
    }
    if (kept && has(request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()), tag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
      headers.remove(HttpHeaders.CONTENT_TYPE);
    } else {
      if (gzip) {
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
      }
      response.setEntity(body.bytes(gzip), NO_ANNOTATIONS, response.getMediaType());
    }
  }

  private Body body(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    return switch (response.getEntity()) {
      case String text -> new Body(text.getBytes(StandardCharsets.UTF_8));
      case Fixed file -> fixed.computeIfAbsent(file, unmet -> new Body(unmet.bytes()));
      case Object answer -> {
        Form form =
            Preference.of(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT)))
                .among(Forms.of(answer), Form::mediaType)
                .orElseThrow(NotAcceptableException::new);
        // Ours, not that of the request, which may carry weights and encodings.
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, form.mediaType());
        yield new Body(forms.write(answer, form, request.getUriInfo().getBaseUri()));
      }
    };
  }

  /**
   * Whether one of the tags that the client {@code names} is {@code tag}, weak ones too (RFC 9110,
   * 13.1.2): a cache that compresses makes a strong tag weak, and jakarta.ws.rs compares strongly.
   */
  private static boolean has(List<String> names, EntityTag tag) {
    return names.stream()
        .anyMatch(name -> name.strip().equals("*") || name.contains('"' + tag.getValue() + '"'));
  }
}
