package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Gap;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.SeriesAnswer;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.representation.FiguresResponse.VoiceJson;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimJson.SideJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Numbers of one side and measure over time, one series for each claimant. */
@Schema(name = "Series")
public record SeriesResponse(
    SideJson side,
    MeasureJson measure,
    @Schema(description = "The kind of period of all points.") String period,
    @Schema(
            description =
                "How fine points and gaps of totals are: `week` and `month` keep the points of the"
                    + " latest date in each, and name those as gaps in which no day has a number."
                    + " Of days and intervals the points are all there, and this is how far"
                    + " `derived` sums them.",
            enumeration = {"day", "week", "month"})
        String interval,
    @Schema(format = "date", description = "The first day asked for; null where none was.")
        @Nullable String from,
    @Schema(format = "date", description = "The last day asked for; null where none was.")
        @Nullable String to,
    @Schema(
            description =
                "One for each claimant of this page, by claimant. Never averaged or added up. A"
                    + " page may hold fewer claimants than were asked for and still have a next"
                    + " one.")
        List<ClaimantSeriesJson> series,
    @Schema(description = "Says why there is no series; null where there is one.")
        @Nullable String note,
    @Schema(description = "The path of the next page of claimants; null at the end.")
        @Nullable String next,
    SeriesLinks links)
    implements Tabular, Listed, Paged {

  @Override
  public Table asTable() {
    return SeriesTable.of(this);
  }

  @Override
  public List<Line> asList() {
    return series.stream().map(one -> new Line(side, measure, period, interval, one)).toList();
  }

  /** A series by itself, which has to say what it is of. */
  @RegisterForReflection
  record Line(
      SideJson side,
      MeasureJson measure,
      String period,
      String interval,
      @JsonUnwrapped ClaimantSeriesJson series) {}

  /** What one claimant says over time. */
  @Schema(name = "ClaimantSeries")
  public record ClaimantSeriesJson(
      VoiceJson claimant,
      @Schema(
              description =
                  "In the order of time. Two numbers for one date are both there. A zero is a"
                      + " number that was reported.")
          List<PointJson> points,
      @Schema(
              description =
                  "Days, weeks or months without a number, as `interval` has it, from the day asked"
                      + " for or else the first that a point tells of to the day asked for or else"
                      + " the last one. An interval tells of all its days; so does a month or a"
                      + " year within which nothing shorter has a number.")
          List<GapJson> gaps,
      @Schema(description = "Reasons to look twice; they change nothing.") List<FlagJson> flags,
      @Schema(
              description =
                  "Numbers that nobody said: computed from the points, where `derived` asks for it.")
          List<DerivedJson> derived,
      ClaimantSeriesLinks links) {}

  /** A number that was computed here from what one claimant said. */
  @Schema(name = "Derived")
  public record DerivedJson(
      @Schema(description = "Always true: nobody said this number.") boolean derived,
      @Schema(
              description = "How it was computed.",
              enumeration = {"difference-of-totals", "sum-of-days"})
          String rule,
      @Schema(format = "date", description = "The first day it covers.") String from,
      @Schema(format = "date", description = "The last day it covers.") String to,
      @Schema(description = "What the least numbers named give; below 0 where a total fell.")
          long low,
      @Schema(description = "What the greatest numbers named give.") long high,
      @Schema(description = "Whether a part has a hedge: then so has this.") boolean hedged,
      @Schema(description = "How many days it covers.") int days,
      @Schema(description = "How many of them the parts tell of.") int reported,
      @Schema(description = "Whether the parts tell of every day.") boolean complete,
      @Schema(description = "What it was computed from.") List<PointNumberJson> parts) {

    private static DerivedJson of(DerivedNumber number) {
      return new DerivedJson(
          true,
          number.rule().id(),
          number.from().toString(),
          number.to().toString(),
          number.low(),
          number.high(),
          number.hedged(),
          number.days(),
          number.reported(),
          number.isComplete(),
          number.parts().stream().map(PointNumberJson::of).toList());
    }
  }

  /** Days without a number. */
  @Schema(name = "Gap")
  public record GapJson(
      @Schema(
              description =
                  "`no-report`: documents of those days were read and none gives the number."
                      + " `missing`: no document of those days was read.",
              enumeration = {"no-report", "missing"})
          String kind,
      @Schema(format = "date") String from,
      @Schema(format = "date") String to) {}

  /** Where to read on. */
  @Schema(name = "ClaimantSeriesLinks")
  public record ClaimantSeriesLinks(
      String claims,
      @Schema(
              description =
                  "The documents that carry a point: to be filled in with its fields (RFC 6570).")
          String supporters) {}

  /** Where to read on. */
  @Schema(name = "SeriesLinks")
  public record SeriesLinks(
      String self,
      String figures,
      @Schema(
              description =
                  "Where nobody counts it over periods of this kind: the paths of the series over"
                      + " others that there are.")
          List<String> otherPeriods) {}

  /** The representation of {@code answer}. */
  public static SeriesResponse of(SeriesQuery query, SeriesAnswer answer) {
    return new SeriesResponse(
        new SideJson(answer.side().id(), answer.side().name()),
        ClaimMapping.toJson(query.measure()),
        query.period().id(),
        query.resolution().id(),
        query.range().from().map(LocalDate::toString).orElse(null),
        query.range().to().map(LocalDate::toString).orElse(null),
        answer.series().stream().map(one -> series(query, one)).toList(),
        answer.series().isEmpty() ? nothing(query, answer) : null,
        answer.next().map(cursor -> Links.series(query, Optional.of(cursor))).orElse(null),
        new SeriesLinks(
            Links.series(query, query.page().cursor()),
            Links.figures(query),
            answer.otherPeriods().stream().map(kind -> Links.series(query, kind)).toList()));
  }

  /** Why there is no series in {@code answer}, where there is none. */
  public static String nothing(SeriesQuery query, SeriesAnswer answer) {
    if (answer.next().isPresent() || query.page().cursor().isPresent()) {
      return Notes.noneOnThisPage(query.measure().toString());
    }
    boolean ofSomeDays = query.range().from().isPresent() || query.range().to().isPresent();
    String nothing =
        Notes.noReport(
            answer.side(),
            query.measure().toString(),
            Optional.of(query.period()),
            query.claimant(),
            ofSomeDays ? Optional.of(" in these days") : Optional.empty());
    return answer.otherPeriods().isEmpty()
        ? nothing
        : nothing
            + answer.otherPeriods().stream()
                .map(PeriodKind::id)
                .collect(Collectors.joining(", ", " There are numbers for periods of kind ", "."));
  }

  private static ClaimantSeriesJson series(SeriesQuery query, SeriesAnswer.One one) {
    return new ClaimantSeriesJson(
        new VoiceJson(one.voice().id(), one.voice().name(), one.voice().kind().id()),
        one.points().stream().map(point -> PointJson.of(query.fineness(), point)).toList(),
        one.gaps().stream().map(SeriesResponse::gap).toList(),
        one.flags().stream().map(FlagJson::of).toList(),
        one.derived().stream().map(DerivedJson::of).toList(),
        new ClaimantSeriesLinks(
            Links.claims(query, one.voice().id()), Links.supporters(query, one.voice().id())));
  }

  private static GapJson gap(Gap gap) {
    return new GapJson(gap.kind().id(), gap.from().toString(), gap.to().toString());
  }
}
