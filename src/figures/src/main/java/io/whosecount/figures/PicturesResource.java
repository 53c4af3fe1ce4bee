package io.whosecount.figures;

import io.whosecount.figures.drawing.Badge;
import io.whosecount.figures.drawing.Chart;
import io.whosecount.figures.drawing.Theme;
import io.whosecount.figures.query.FiguresAnswer;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.FiguresService;
import io.whosecount.figures.query.PictureQuery;
import io.whosecount.figures.query.SeriesAnswer;
import io.whosecount.figures.query.SeriesService;
import io.whosecount.figures.representation.BadgeResponse;
import io.whosecount.figures.representation.Links;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures, for pages that allow no script. */
@Path("/")
@Tag(name = "Pictures")
public final class PicturesResource {
  private static final String SVG = "image/svg+xml;charset=UTF-8";

  private final SeriesService series;
  private final FiguresService figures;

  /** Over {@code series} and {@code figures}. */
  public PicturesResource(SeriesService series, FiguresService figures) {
    this.series = series;
    this.figures = figures;
  }

  /** A line for each claimant. */
  @GET
  @Path(Links.CHART)
  @Produces(SVG)
  @Operation(operationId = "drawSeries", summary = "A chart of what each claimant says over time")
  public String chart(UriInfo uri) {
    PictureQuery query = PictureQuery.of(uri.getQueryParameters());
    SeriesAnswer answer = series.series(query.series());
    return Chart.of(
        answer,
        BadgeResponse.label(answer.side(), query.series().measure()),
        query.dark() ? Theme.DARK : Theme.LIGHT,
        query.width(),
        query.height());
  }

  /** The first figure. */
  @GET
  @Path(Links.BADGE + ".svg")
  @Produces(SVG)
  @Operation(operationId = "drawBadge", summary = "A badge with the latest figure and who says it")
  public String badge(UriInfo uri) {
    BadgeResponse badge = badgeOf(uri);
    return Badge.of(badge.label(), badge.message());
  }

  /** The first figure, for shields.io. */
  @GET
  @Path(Links.BADGE + ".json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getBadge",
      summary = "The latest figure and who says it, as shields.io's endpoint badge reads it")
  public BadgeResponse badgeAsJson(UriInfo uri) {
    return badgeOf(uri);
  }

  private BadgeResponse badgeOf(UriInfo uri) {
    FiguresQuery query = FiguresQuery.ofOneMeasure(uri.getQueryParameters());
    FiguresAnswer answer = figures.figures(query);
    return BadgeResponse.of(query, answer);
  }
}
