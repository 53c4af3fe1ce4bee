package io.whosecount.ledger.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.text.TextPosition;
import java.util.List;

/** The text around claims as JSON, and where it stands in code points; both ways. */
@JsonPropertyOrder({"text", "start", "end"})
public record PassageJson(String text, int start, int end) {

  /** Several, as a store keeps them. */
  record Listed(List<PassageJson> passages) {}

  /** The JSON form of {@code passage}. */
  public static PassageJson of(Passage passage) {
    return new PassageJson(passage.text(), passage.position().start(), passage.position().end());
  }

  /**
   * The passage of this JSON.
   *
   * @throws IllegalArgumentException where the text does not fill its place
   */
  public Passage toPassage() {
    return new Passage(text, new TextPosition(start, end));
  }
}
