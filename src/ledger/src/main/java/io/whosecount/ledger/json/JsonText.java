package io.whosecount.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.document.PublicationFacts;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

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

  /** The text of {@code passages}. */
  public static String of(List<Passage> passages) {
    return write(new PassageJson.Listed(passages.stream().map(PassageJson::of).toList()));
  }

  /**
   * The claim that {@link #of(Claim)} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static Claim claim(String text) {
    return read(text, ClaimJson.class, ClaimMapping::toClaim);
  }

  /**
   * The facts that {@link #of(PublicationFacts)} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static PublicationFacts facts(String text) {
    return read(text, FactsJson.class, FactsJson::toFacts);
  }

  /**
   * The passages that {@link #of(List)} wrote.
   *
   * @throws IllegalArgumentException for a text that is none
   */
  public static List<Passage> passages(String text) {
    return read(
        text,
        PassageJson.Listed.class,
        listed -> listed.passages().stream().map(PassageJson::toPassage).toList());
  }

  static String write(Object json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written: " + json, e);
    }
  }

  /**
   * What {@code meaning} makes of {@code text}.
   *
   * @throws IllegalArgumentException for a text that is no such record, or one without its parts
   */
  static <J, T> T read(String text, Class<J> type, Function<J, T> meaning) {
    try {
      return meaning.apply(MAPPER.readValue(text, type));
    } catch (JsonProcessingException | NullPointerException | DateTimeException e) {
      // Jackson leaves a part that is not there at null, whatever the record says of it.
      throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text, e);
    }
  }
}
