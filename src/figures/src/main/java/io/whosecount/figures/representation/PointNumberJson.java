package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.ledger.json.ClaimJson.QuantityJson;
import io.whosecount.ledger.json.ClaimMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number at one point in time, whoever carries it; its bounds are those of every quantity. */
@Schema(name = "PointNumber")
public record PointNumberJson(
    @Schema(description = AS_OF) String asOf,
    @Schema(description = FROM) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String from,
    @Schema(description = VALUE) @Nullable Long value,
    @Schema(description = LOW) @Nullable Long low,
    @Schema(description = HIGH) @Nullable Long high,
    @Schema(description = QUALIFIER) String qualifier) {
  static final String AS_OF = "The day, month or year up to which it reaches.";
  static final String FROM = "The first day of an interval.";
  static final String VALUE = "The number as stated; null for a range.";
  static final String LOW = "The least that the statement allows, if it says so.";
  static final String HIGH = "The most that the statement allows, if it says so.";
  static final String QUALIFIER = "The class of the hedge.";

  /** The representation of {@code number}. */
  static PointNumberJson of(SeriesNumber number) {
    QuantityJson quantity = ClaimMapping.toJson(number.quantity());
    return new PointNumberJson(
        number.asOf().toString(),
        number.from().map(PartialDate::toString).orElse(null),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        quantity.qualifier());
  }
}
