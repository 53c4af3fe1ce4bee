package io.whosecount.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;

/**
 * Claims and facts as JSON texts: the form in which a store keeps them, the same as in the answers
 * over HTTP.
 */
public final class JsonText {
  // While a new version is rolled out, the old one reads what the new one wrote.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonText() {}

  /** The text of {@code claim}. */
  public static String of(Claim claim) {
    return write(ClaimMapping.toJson(claim));
  }

  /** The text of {@code facts}. */
  public static String of(PublicationFacts facts) {
    return write(FactsJson.of(facts));
  }

  /**
   * The claim that {@link #of(Claim)} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static Claim claim(String text) {
    return ClaimMapping.toClaim(read(text, ClaimJson.class));
  }

  /**
   * The facts that {@link #of(PublicationFacts)} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static PublicationFacts facts(String text) {
    return read(text, FactsJson.class).toFacts();
  }

  static String write(Object json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written: " + json, e);
    }
  }

  static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text, e);
    }
  }
}
