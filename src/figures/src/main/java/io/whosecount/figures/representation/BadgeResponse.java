package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.NumberWords;
import io.whosecount.claims.series.Observation;
import io.whosecount.figures.query.BadgeQuery;
import io.whosecount.figures.query.PicturesService.Latest;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure in two short texts, in the form of shields.io's endpoint badge. */
@Schema(name = "Badge")
public record BadgeResponse(
    @Schema(description = "Always 1.") int schemaVersion,
    @Schema(description = "What is counted.") String label,
    @Schema(description = "Who says how many, as of when.") String message,
    String color,
    @Schema(description = "How long a badge may be kept.") int cacheSeconds) {
  private static final int AN_HOUR = 3600;

  /** Of the latest figure. */
  public static BadgeResponse of(BadgeQuery query, Latest latest) {
    return new BadgeResponse(
        1,
        label(latest.side(), query.figures().measures().getFirst()),
        latest.figure().map(figure -> message(figure.observation())).orElse("no report"),
        "blue",
        AN_HOUR);
  }

  /** Such as {@code Russia: Tanks, lost}. */
  public static String label(Side side, Measure measure) {
    return "%s: %s, %s"
        .formatted(
            side.name(),
            measure.item().label(),
            Labels.of(measure.outcome().id()).toLowerCase(Locale.ROOT));
  }

  private static String message(Observation observation) {
    return "%s (%s, %s)"
        .formatted(
            NumberWords.of(observation.quantity()),
            observation.voice().name(),
            observation.number().asOf());
  }
}
