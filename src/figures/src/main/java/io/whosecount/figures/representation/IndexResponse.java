package io.whosecount.figures.representation;

import io.whosecount.figures.query.BadgeQuery;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.PictureQuery;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SupportersQuery;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to ask. */
@Schema(name = "Index")
public record IndexResponse(String name, String description, IndexLinks links) {

  /** Where to read on; {@code {side}} and the like are to be filled in (RFC 6570). */
  @Schema(name = "IndexLinks")
  public record IndexLinks(
      String sides,
      String wars,
      String claimants,
      String measures,
      String claims,
      String figures,
      String series,
      String compare,
      String chart,
      String badge,
      String supporters,
      String revisions,
      String rejections,
      String document,
      String claim,
      String flags,
      String documentRevisions,
      String health,
      String openapi,
      String docs,
      String widget) {}

  /** The one index. */
  public static IndexResponse index() {
    return new IndexResponse(
        "Whose Count",
        "Numbers about war, each with the one who counted them.",
        new IndexLinks(
            Paths.SIDES,
            Paths.WARS,
            template(Paths.CLAIMANTS, ClaimantsQuery.PARAMETERS),
            template(Paths.MEASURES, DirectoryService.MEASURE_PARAMETERS),
            template(Paths.CLAIMS, ClaimsQuery.PARAMETERS),
            template(Paths.FIGURES, FiguresQuery.PARAMETERS),
            template(Paths.SERIES, SeriesQuery.PARAMETERS),
            template(Paths.COMPARE, CompareQuery.PARAMETERS),
            template(Paths.CHART_SVG, PictureQuery.PARAMETERS),
            template(Paths.BADGE_SVG, BadgeQuery.PARAMETERS),
            template(Paths.SUPPORTERS, SupportersQuery.PARAMETERS),
            template(Paths.REVISIONS, PageQuery.PARAMETERS),
            template(Paths.REJECTIONS, PageQuery.PARAMETERS),
            template(Paths.DOCUMENT, PageQuery.PARAMETERS),
            Paths.CLAIM,
            Paths.FLAGS,
            template(Paths.HISTORY, PageQuery.PARAMETERS),
            Paths.HEALTH,
            Paths.OPENAPI,
            "/docs",
            "/widget.js"));
  }

  private static String template(String path, List<String> parameters) {
    return path + "{?" + String.join(",", parameters) + "}";
  }
}
