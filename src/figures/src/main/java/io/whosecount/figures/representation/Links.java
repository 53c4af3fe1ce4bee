package io.whosecount.figures.representation;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.series.Observation;
import io.whosecount.claims.series.Resolution;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.SeriesNumber;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SupportersQuery;
import io.whosecount.ledger.ClaimFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The addresses of what there is to ask, each built in one place out of its path. */
public final class Links {
  private Links() {}

  /** The path of a document. */
  public static String document(DocumentId id) {
    return Paths.DOCUMENTS + "/" + id.value();
  }

  /** The path of a claim, for good: an id is made of what the claim says. */
  public static String claim(String document, String claim) {
    return Paths.DOCUMENTS + "/" + document + "/claims/" + claim;
  }

  /** How the path of a claim of that document is built (RFC 6570). */
  public static String claims(DocumentId id) {
    return document(id) + "/claims/{claim}";
  }

  /** The path of what is to be looked at twice in a document. */
  public static String flags(DocumentId id) {
    return document(id) + "/flags";
  }

  /** The path of what became of a document. */
  public static String revisions(DocumentId id) {
    return document(id) + "/revisions";
  }

  /** The path of the part of a list that begins at {@code cursor}. */
  public static String page(String path, PageQuery query, Optional<String> cursor) {
    return with(path, page(query, cursor));
  }

  private static List<String> page(PageQuery query, Optional<String> cursor) {
    List<String> parameters = new ArrayList<>();
    if (query.limit() != query.usual()) {
      parameters.add(parameter("limit", Integer.toString(query.limit())));
    }
    cursor.ifPresent(at -> parameters.add(parameter("cursor", at)));
    return parameters;
  }

  /** The path of the part of the series of {@code query} that begins at {@code cursor}. */
  public static String series(SeriesQuery query, Optional<String> cursor) {
    List<String> parameters = parameters(filter(query, query.claimant()));
    parameters.addAll(days(query));
    if (query.resolution() != Resolution.DAY) {
      parameters.add(parameter("interval", query.resolution().id()));
    }
    query.derived().ifPresent(rule -> parameters.add(parameter("derived", rule.id())));
    parameters.addAll(page(query.page(), cursor));
    return with(Paths.SERIES, parameters);
  }

  /** The path of the series of {@code query} over periods of another kind. */
  public static String series(SeriesQuery query, PeriodKind kind) {
    List<String> parameters =
        parameters(filter(query.side(), query.measure(), query.claimant(), Optional.of(kind)));
    parameters.addAll(days(query));
    return with(Paths.SERIES, parameters);
  }

  private static List<String> days(SeriesQuery query) {
    List<String> parameters = new ArrayList<>();
    query.range().from().ifPresent(day -> parameters.add(parameter("from", day.toString())));
    query.range().to().ifPresent(day -> parameters.add(parameter("to", day.toString())));
    return parameters;
  }

  /** The path of the latest figures of what {@code query} asks for. */
  public static String figures(SeriesQuery query) {
    return with(Paths.FIGURES, parameters(filter(query, query.claimant())));
  }

  /** The path of the claims behind the series of one claimant. */
  public static String claims(SeriesQuery query, String claimant) {
    return with(Paths.CLAIMS, parameters(filter(query, Optional.of(claimant))));
  }

  /** How the path is built of the documents behind a point of one claimant's series (RFC 6570). */
  public static String supporters(SeriesQuery query, String claimant) {
    return with(Paths.SUPPORTERS, parameters(filter(query, Optional.of(claimant))))
        + "{&"
        + String.join(",", SupportersQuery.OF_THE_POINT)
        + "}";
  }

  /** The path of the documents that carry {@code number}. */
  public static String supporters(SeriesNumber number) {
    return with(Paths.SUPPORTERS, parameters(number));
  }

  /** The path of the part of the documents of {@code query} that begins at {@code cursor}. */
  public static String supporters(SupportersQuery query, Optional<String> cursor) {
    List<String> parameters = parameters(query.number());
    parameters.addAll(page(query.page(), cursor));
    return with(Paths.SUPPORTERS, parameters);
  }

  private static List<String> parameters(SeriesNumber number) {
    SeriesKey key = number.series();
    List<String> parameters = parameters(filter(key));
    parameters.add(parameter("asOf", number.asOf().toString()));
    number.from().ifPresent(day -> parameters.add(parameter("from", day.toString())));
    Quantity quantity = number.quantity();
    quantity.value().ifPresent(value -> parameters.add(parameter("value", value)));
    quantity.low().ifPresent(low -> parameters.add(parameter("low", low)));
    quantity.high().ifPresent(high -> parameters.add(parameter("high", high)));
    parameters.add(parameter("qualifier", number.qualifier().id()));
    return parameters;
  }

  /** The path of the series that a number is in. */
  public static String series(SeriesKey key) {
    return with(Paths.SERIES, parameters(filter(key)));
  }

  private static ClaimFilter filter(SeriesKey key) {
    return filter(
        key.side(), key.measure(), Optional.of(key.claimant()), Optional.of(key.periodKind()));
  }

  private static ClaimFilter filter(SeriesQuery query, Optional<String> claimant) {
    return filter(query.side(), query.measure(), claimant, Optional.of(query.period()));
  }

  /** The path of the claimants that speak about one side. */
  public static String claimants(String side) {
    return with(Paths.CLAIMANTS, List.of(parameter("side", side)));
  }

  /** The path of the page of {@code query} that begins at {@code cursor}. */
  public static String claimants(ClaimantsQuery query, Optional<String> cursor) {
    List<String> parameters = new ArrayList<>();
    query.side().ifPresent(side -> parameters.add(parameter("side", side)));
    parameters.addAll(page(query.page(), cursor));
    return with(Paths.CLAIMANTS, parameters);
  }

  /** The path of the part of the figures of {@code query} that begins at {@code cursor}. */
  public static String figures(FiguresQuery query, Optional<String> cursor) {
    List<String> parameters = new ArrayList<>();
    parameters.add(parameter("side", query.side()));
    parameters.add(list("item", query, measure -> measure.item().id()));
    parameters.add(list("outcome", query, measure -> measure.outcome().id()));
    query.claimant().ifPresent(id -> parameters.add(parameter("claimant", id)));
    query.period().ifPresent(kind -> parameters.add(parameter("period", kind.id())));
    query.asOf().ifPresent(day -> parameters.add(parameter("asOf", day.toString())));
    parameters.addAll(page(query.page(), cursor));
    return with(Paths.FIGURES, parameters);
  }

  private static String list(String name, FiguresQuery query, Function<Measure, String> id) {
    return name
        + "="
        + query.measures().stream().map(id).distinct().collect(Collectors.joining(","));
  }

  /**
   * The path of the claim that a figure is cited from: it goes on saying that number, where the
   * figure as of that day is another's once more documents give one.
   */
  public static String permalink(Observation observation) {
    Claim claim = observation.citation().claim();
    return claim(claim.document().value(), claim.id().value());
  }

  /** The path of the claims behind the figures of {@code query}. */
  public static String claims(FiguresQuery query) {
    ClaimFilter all = query.claims();
    return with(
        Paths.CLAIMS,
        parameters(
            new ClaimFilter(
                all.side(), all.item(), all.outcome(), query.claimant(), query.period())));
  }

  /** The path of the claims behind a series. */
  public static String claims(SeriesKey key) {
    return with(Paths.CLAIMS, parameters(filter(key)));
  }

  /** The path of the page of {@code query} that begins at {@code cursor}. */
  public static String claims(ClaimsQuery query, Optional<String> cursor) {
    List<String> parameters = parameters(query.filter());
    parameters.addAll(page(query.page(), cursor));
    return with(Paths.CLAIMS, parameters);
  }

  private static ClaimFilter filter(
      String side, Measure measure, Optional<String> claimant, Optional<PeriodKind> period) {
    return new ClaimFilter(
        Optional.of(side),
        Optional.of(measure.item()),
        Optional.of(measure.outcome()),
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

  private static String parameter(String name, long value) {
    return name + "=" + value;
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String with(String path, List<String> parameters) {
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }
}
