package io.whosecount.figures.representation;

import io.whosecount.claims.series.Flag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason to look twice; it changes nothing. */
@Schema(name = "Flag")
public record FlagJson(
    @Schema(
            description =
                "What kind of reason, and where it is told. `two-numbers`: one claimant, two"
                    + " numbers for one date (with and without `about` it is one); with a figure, its series and its document."
                    + " `falling-total`: with the series, and with a figure that is below the"
                    + " total before it. `days-do-not-sum`: with the series. `parts-above-whole`,"
                    + " `parts-equal-whole`, `mixed-days`: with the document.",
            enumeration = {
              "falling-total",
              "days-do-not-sum",
              "two-numbers",
              "parts-above-whole",
              "parts-equal-whole",
              "mixed-days"
            })
        String kind,
    @Schema(description = "What was compared with what.") String reason) {

  /** The representation of {@code flag}. */
  static FlagJson of(Flag flag) {
    return new FlagJson(flag.kind().id(), flag.reason());
  }
}
