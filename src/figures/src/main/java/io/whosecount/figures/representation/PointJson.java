package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosecount.claims.series.Resolution;
import io.whosecount.claims.series.SeriesPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One number at one point in time. */
@Schema(name = "Point")
public record PointJson(
    @Schema(description = PointNumberJson.AS_OF) String asOf,
    @Schema(description = PointNumberJson.FROM) @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String from,
    @Schema(
            description =
                "The week or month whose latest number it is (ISO 8601, as in 2031-W18 or 2031-05);"
                    + " there only where `interval` thins the points.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String within,
    @Schema(description = PointNumberJson.VALUE) @Nullable Long value,
    @Schema(description = PointNumberJson.LOW) @Nullable Long low,
    @Schema(description = PointNumberJson.HIGH) @Nullable Long high,
    @Schema(description = PointNumberJson.QUALIFIER) String qualifier,
    @Schema(description = "How many documents carry it.") long documents) {

  /** The representation of {@code point} in a series that is so fine. */
  static PointJson of(Resolution fineness, SeriesPoint point) {
    PointNumberJson number = PointNumberJson.of(point.number());
    return new PointJson(
        number.asOf(),
        number.from(),
        fineness == Resolution.DAY ? null : fineness.nameOf(point.number().asOf().lastDay()),
        number.value(),
        number.low(),
        number.high(),
        number.qualifier(),
        point.documents());
  }
}
