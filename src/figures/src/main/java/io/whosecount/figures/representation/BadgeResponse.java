package io.whosecount.figures.representation;

import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.NumberWords;
import io.whosecount.claims.series.Observation;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.figures.query.FiguresQuery;
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

  /** Of the first of the figures: the latest. */
  public static BadgeResponse of(FiguresQuery query, FiguresAnswer answer) {
    String message =
        answer.figures().stream()
            .findFirst()
            .map(backed -> message(backed.figure().observation()))
            .orElse("no report");
    return new BadgeResponse(
        1, label(answer.side(), query.measures().getFirst()), message, "blue", AN_HOUR);
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
