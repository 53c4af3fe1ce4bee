package io.whosecount.figures.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosecount.claims.document.Digest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets answers be kept for a while and asked for again cheaply, and errors not at all: an outage
 * must not outlive itself in a cache.
 */
public final class Caching {
  private static final String A_MINUTE = "public, max-age=60, stale-while-revalidate=600";
  private static final String NEVER = "no-store";
  private static final int TAG_DIGITS = 32;

  private final ObjectMapper json;

  /** Hashes what {@code json}, which also writes the answers, makes of them. */
  public Caching(ObjectMapper json) {
    this.json = json;
  }

  /** Adds the headers, and answers 304 where the client has the very same body. */
  @ServerResponseFilter
  public void add(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean found = response.getStatus() == Status.OK.getStatusCode() && response.hasEntity();
    headers.putSingle(HttpHeaders.CACHE_CONTROL, found ? A_MINUTE : NEVER);
    if (found) {
      tag(request, response);
    }
  }

  private void tag(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    byte[] body = json.writeValueAsBytes(response.getEntity());
    EntityTag tag = new EntityTag(Digest.sha256(body).value().substring(0, TAG_DIGITS));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (has(request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()), tag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }
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
