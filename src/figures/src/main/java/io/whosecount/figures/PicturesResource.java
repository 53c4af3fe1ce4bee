package io.whosecount.figures;

import io.whosecount.figures.drawing.Badge;
import io.whosecount.figures.drawing.Chart;
import io.whosecount.figures.drawing.Frame;
import io.whosecount.figures.drawing.Theme;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.query.BadgeQuery;
import io.whosecount.figures.query.PictureQuery;
import io.whosecount.figures.query.PicturesService;
import io.whosecount.figures.query.SeriesAnswer;
import io.whosecount.figures.representation.BadgeResponse;
import io.whosecount.figures.representation.Paths;
import io.whosecount.figures.representation.SeriesResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Pictures, for pages that allow no script. */
@Path("/")
@Tag(name = "Pictures")
public final class PicturesResource {
  private static final String POLICY = "Content-Security-Policy";

  /** A picture that is opened by itself is a document of this address: it may load nothing. */
  private static final String NOTHING = "default-src 'none'; sandbox";

  private final PicturesService service;

  /** Over {@code service}. */
  public PicturesResource(PicturesService service) {
    this.service = service;
  }

  /** A line for each claimant. */
  @GET
  @Path(Paths.CHART_SVG)
  @Produces(Form.SVG)
  @Operation(
      operationId = "drawSeries",
      summary = "A chart of what each claimant says over time",
      description =
          "Lines of those with the most numbers; how many claimants there are besides stands under"
              + " it. Also `/v1/chart` with `Accept: image/svg+xml`.")
  public RestResponse<String> chart(UriInfo uri) {
    PictureQuery query = PictureQuery.of(uri.getQueryParameters());
    SeriesAnswer answer = service.lines(query);
    return picture(
        Chart.of(
            answer,
            new Frame(
                BadgeResponse.label(answer.side(), query.series().measure()),
                SeriesResponse.nothing(query.series(), answer),
                query.dark() ? Theme.DARK : Theme.LIGHT,
                query.width(),
                query.height())));
  }

  /** The latest figure. */
  @GET
  @Path(Paths.BADGE_SVG)
  @Produces(Form.SVG)
  @Operation(
      operationId = "drawBadge",
      summary = "A badge with the latest figure and who says it",
      description =
          "Of any claimant where none is asked for; where there are more than "
              + PicturesService.MOST_CLAIMANTS
              + " claimants, of the first so many. Also `/v1/badge` with `Accept: image/svg+xml`.")
  public RestResponse<String> badge(UriInfo uri) {
    BadgeResponse badge = badgeOf(uri);
    return picture(Badge.of(badge.label(), badge.message()));
  }

  /** The latest figure, for shields.io. */
  @GET
  @Path(Paths.BADGE_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getBadge",
      summary = "The latest figure and who says it, as shields.io's endpoint badge reads it",
      description = "That of the picture. Also `/v1/badge`.")
  public BadgeResponse badgeAsJson(UriInfo uri) {
    return badgeOf(uri);
  }

  private BadgeResponse badgeOf(UriInfo uri) {
    BadgeQuery query = BadgeQuery.of(uri.getQueryParameters());
    return BadgeResponse.of(query, service.latest(query));
  }

  private static RestResponse<String> picture(String svg) {
    return ResponseBuilder.ok(svg).header(POLICY, NOTHING).build();
  }
}
