package io.whosecount.figures.representation;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.ledger.ClaimFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paths of the resources, each built in one place. */
public final class Links {
  /** Where to begin. */
  public static final String INDEX = "/";

  /** The sides. */
  public static final String SIDES = "/v1/sides";

  /** The claimants. */
  public static final String CLAIMANTS = "/v1/claimants";

  /** The closed lists. */
  public static final String MEASURES = "/v1/measures";

  /** The claims. */
  public static final String CLAIMS = "/v1/claims";

  /** The figures. */
  public static final String FIGURES = "/v1/figures";

  /** The documents. */
  public static final String DOCUMENTS = "/v1/documents";

  /** The series. */
  public static final String SERIES = "/v1/series";

  /** The journal. */
  public static final String REVISIONS = "/v1/revisions";

  /** The documents that could not be read. */
  public static final String REJECTIONS = "/v1/rejections";

  /** The description of the interface. */
  public static final String OPENAPI = "/v1/openapi";

  private Links() {}

  /** The path of a document. */
  public static String document(DocumentId id) {
    return DOCUMENTS + "/" + id.value();
  }

  /** The path of what is to be looked at twice in a document. */
  public static String flags(DocumentId id) {
    return document(id) + "/flags";
  }

  /** The path of the part of a list that begins at {@code cursor}. */
  public static String page(String path, PageQuery query, Optional<String> cursor) {
    List<String> parameters = new ArrayList<>();
    if (query.limit() != ClaimsQuery.DEFAULT_LIMIT) {
      parameters.add(parameter("limit", Integer.toString(query.limit())));
    }
    cursor.ifPresent(at -> parameters.add(parameter("cursor", at)));
    return with(path, parameters);
  }

  /** The path of the series that {@code query} asks for. */
  public static String series(SeriesQuery query) {
    List<String> parameters = parameters(filter(query, query.claimant()));
    query.range().from().ifPresent(day -> parameters.add(parameter("from", day.toString())));
    query.range().to().ifPresent(day -> parameters.add(parameter("to", day.toString())));
    return with(SERIES, parameters);
  }

  /** The path of the latest figures of what {@code query} asks for. */
  public static String figures(SeriesQuery query) {
    return with(FIGURES, parameters(filter(query, query.claimant())));
  }

  /** The path of the claims behind the series of one claimant. */
  public static String claims(SeriesQuery query, String claimant) {
    return with(CLAIMS, parameters(filter(query, Optional.of(claimant))));
  }

  private static ClaimFilter filter(SeriesQuery query, Optional<String> claimant) {
    return new ClaimFilter(
        Optional.of(query.side()),
        Optional.of(query.measure().item()),
        Optional.of(query.measure().outcome()),
        claimant,
        Optional.of(query.period()));
  }

  /** The path of the claimants that speak about one side. */
  public static String claimants(String side) {
    return with(CLAIMANTS, List.of(parameter("side", side)));
  }

  /** The path of the figures that {@code query} asks for. */
  public static String figures(FiguresQuery query) {
    List<String> parameters = parameters(filter(query, query.claimant(), query.period()));
    query.asOf().ifPresent(day -> parameters.add(parameter("asOf", day.toString())));
    return with(FIGURES, parameters);
  }

  /** The path of the claims behind the figures of {@code query}. */
  public static String claims(
      FiguresQuery query, Optional<String> claimant, Optional<PeriodKind> period) {
    return with(CLAIMS, parameters(filter(query, claimant, period)));
  }

  /** The path of the page of {@code query} that begins at {@code cursor}. */
  public static String claims(ClaimsQuery query, Optional<String> cursor) {
    List<String> parameters = parameters(query.filter());
    if (query.limit() != ClaimsQuery.DEFAULT_LIMIT) {
      parameters.add(parameter("limit", Integer.toString(query.limit())));
    }
    cursor.ifPresent(at -> parameters.add(parameter("cursor", at)));
    return with(CLAIMS, parameters);
  }

  private static ClaimFilter filter(
      FiguresQuery query, Optional<String> claimant, Optional<PeriodKind> period) {
    return new ClaimFilter(
        Optional.of(query.side()),
        Optional.of(query.measure().item()),
        Optional.of(query.measure().outcome()),
        claimant,
        period);
  }

  private static List<String> parameters(ClaimFilter filter) {
    List<String> parameters = new ArrayList<>();
    filter.side().ifPresent(side -> parameters.add(parameter("side", side)));
    filter.item().ifPresent(item -> parameters.add(parameter("item", item.id())));
    filter.outcome().ifPresent(outcome -> parameters.add(parameter("outcome", outcome.id())));
    filter.claimant().ifPresent(claimant -> parameters.add(parameter("claimant", claimant)));
    filter.periodKind().ifPresent(period -> parameters.add(parameter("period", period.id())));
    return parameters;
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String with(String path, List<String> parameters) {
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }
}
