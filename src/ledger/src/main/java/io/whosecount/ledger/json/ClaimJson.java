package io.whosecount.ledger.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as JSON: the contract. Field by field as in {@link io.whosecount.claims.claim.Claim}; and
 * {@code recorded}, when it entered the ledger, where a ledger tells of it.
 */
@JsonPropertyOrder({
  "id",
  "document",
  "side",
  "measure",
  "quantity",
  "claimant",
  "via",
  "stance",
  "period",
  "place",
  "partOf",
  "unverified",
  "quote",
  "mentions",
  "rules",
  "extractor",
  "recorded"
})
public record ClaimJson(
    String id,
    String document,
    @Nullable SideJson side,
    MeasureJson measure,
    QuantityJson quantity,
    @Nullable ClaimantJson claimant,
    List<String> via,
    String stance,
    PeriodJson period,
    @Nullable String place,
    @Nullable Long partOf,
    boolean unverified,
    QuoteJson quote,
    List<PositionJson> mentions,
    List<String> rules,
    String extractor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String recorded) {

  /** Whose loss it is. */
  public record SideJson(String id, String name) {}

  /** What is counted and what befell it. */
  public record MeasureJson(String item, String outcome) {}

  /** How many, and how loosely. */
  public record QuantityJson(
      @Nullable Long value,
      @Nullable Long low,
      @Nullable Long high,
      String qualifier,
      @Nullable String hedge) {}

  /** Who asserts it. */
  public record ClaimantJson(String id, String name, String text, String kind) {}

  /** The time that it covers; which dates are there depends on the kind. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PeriodJson(
      String kind,
      @Nullable String asOf,
      @Nullable String from,
      @Nullable String to,
      @Nullable String text) {}

  /** The words that carry it, and where they stand in code points. */
  public record QuoteJson(String exact, String prefix, String suffix, int start, int end) {}

  /** A stretch of the text in code points. */
  public record PositionJson(int start, int end) {}
}
