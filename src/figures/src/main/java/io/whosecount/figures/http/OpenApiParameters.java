package io.whosecount.figures.http;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.ClosedLists;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SupportersQuery;
import io.whosecount.figures.representation.Links;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes the parameters of every path, each once: which a path has its query says, which are
 * required and what they mean is here.
 */
final class OpenApiParameters {
  private static final Map<String, List<String>> OF_PATHS =
      Map.of(
          Links.FIGURES,
          FiguresQuery.PARAMETERS,
          Links.SERIES,
          SeriesQuery.PARAMETERS,
          Links.SUPPORTERS,
          SupportersQuery.PARAMETERS,
          Links.CLAIMS,
          ClaimsQuery.PARAMETERS,
          Links.CLAIMANTS,
          ClaimantsQuery.PARAMETERS,
          Links.DOCUMENTS + "/{id}",
          PageQuery.PARAMETERS,
          Links.REVISIONS,
          PageQuery.PARAMETERS,
          Links.REJECTIONS,
          PageQuery.PARAMETERS);

  private static final Set<String> OF_A_MEASURE = Set.of("side", "item", "outcome");
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          Links.FIGURES, OF_A_MEASURE,
          Links.SERIES, OF_A_MEASURE,
          Links.SUPPORTERS,
              Set.of(
                  "side",
                  "item",
                  "outcome",
                  "claimant",
                  "period",
                  "asOf",
                  "low",
                  "high",
                  "qualifier"));

  private OpenApiParameters() {}

  /** Adds those of {@code path} to its operation, and completes the one within the path. */
  static void complete(String path, Operation operation) {
    for (Parameter parameter : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
      parameter
          .description("The document's id.")
          .example("0123456789abcdef0123456789abcdef")
          .schema(text().pattern("^[0-9a-f]{32}$"));
    }
    for (String name : OF_PATHS.getOrDefault(path, List.of())) {
      operation.addParameter(parameter(path, name));
    }
  }

  private static Parameter parameter(String path, String name) {
    Parameter parameter =
        OASFactory.createParameter()
            .name(name)
            .in(Parameter.In.QUERY)
            .description(description(path, name))
            .schema(schema(path, name));
    if (REQUIRED.getOrDefault(path, Set.of()).contains(name)) {
      parameter.required(true);
      example(name).ifPresent(parameter::example);
    }
    return parameter;
  }

  private static Optional<String> example(String name) {
    return Optional.ofNullable(
        Map.of("side", "RU", "item", "personnel", "outcome", "casualties").get(name));
  }

  private static String description(String path, String name) {
    return switch (name) {
      case "side" ->
          path.equals(Links.CLAIMS)
              ? "Whose loss: an id of `/v1/sides`, or `none` for claims without a side."
              : "Whose loss: an id of `/v1/sides`.";
      case "item" -> "What is counted.";
      case "outcome" -> "What befell it.";
      case "period" ->
          path.equals(Links.SERIES)
              ? "The kind of period; `cumulative` where none is given."
              : "The kind of period.";
      case "claimant" ->
          "The one who asserts it: an id of `/v1/claimants`, letters and digits of any script"
              + " joined by hyphens.";
      case "asOf" ->
          path.equals(Links.FIGURES)
              ? "The figures as of this day: the latest that reach no further. A month or a year"
                  + " that ends behind it does."
              : "The day, month or year up to which the number reaches.";
      case "from" ->
          path.equals(Links.SERIES)
              ? "The first day. A month or a year belongs to the range of its first day."
              : "The first day of an interval; of no other period.";
      case "to" -> "The last day.";
      case "low" -> "The least number named.";
      case "high" -> "The greatest number named.";
      case "qualifier" -> "The class of the hedge.";
      case "limit" ->
          isOfClaimants(path) ? "How many claimants at most." : "How many entries at most.";
      case "cursor" -> "Where to begin: opaque, as the link to the next page has it.";
      default -> throw new IllegalStateException("not described: " + name + " of " + path);
    };
  }

  private static Schema schema(String path, String name) {
    return switch (name) {
      case "side" -> text().pattern("^([A-Z]{2}|[a-z][a-z0-9-]{1,30})$");
      case "item" -> listed(ClosedLists.ITEMS, Item::id);
      case "outcome" -> listed(ClosedLists.OUTCOMES, Outcome::id);
      case "qualifier" -> listed(Arrays.asList(Qualifier.values()), Qualifier::id);
      case "period" -> period(path);
      case "claimant" -> text().minLength(1).maxLength(200);
      case "asOf" -> path.equals(Links.FIGURES) ? text().format("date") : text();
      case "from" -> path.equals(Links.SERIES) ? text().format("date") : text();
      case "to" -> text().format("date");
      case "low", "high" ->
          OASFactory.createSchema()
              .addType(SchemaType.INTEGER)
              .format("int64")
              .minimum(BigDecimal.ZERO);
      case "limit" -> limit(isOfClaimants(path));
      case "cursor" -> text().minLength(1);
      default -> throw new IllegalStateException("not described: " + name + " of " + path);
    };
  }

  private static Schema period(String path) {
    List<PeriodKind> kinds =
        path.equals(Links.CLAIMS) ? ClosedLists.CLAIM_PERIODS : ClosedLists.SERIES_PERIODS;
    Schema schema = listed(kinds, PeriodKind::id);
    return path.equals(Links.SERIES) ? schema.defaultValue(PeriodKind.CUMULATIVE.id()) : schema;
  }

  private static Schema limit(boolean ofClaimants) {
    return OASFactory.createSchema()
        .addType(SchemaType.INTEGER)
        .minimum(BigDecimal.ONE)
        .maximum(
            BigDecimal.valueOf(
                ofClaimants ? PageQuery.GREATEST_CLAIMANTS : PageQuery.GREATEST_LIMIT))
        .defaultValue(ofClaimants ? PageQuery.DEFAULT_CLAIMANTS : PageQuery.DEFAULT_LIMIT);
  }

  private static boolean isOfClaimants(String path) {
    return path.equals(Links.FIGURES) || path.equals(Links.SERIES);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }

  private static <T> Schema listed(List<T> values, Function<T, String> id) {
    Schema schema = text();
    values.stream().map(id).forEach(schema::addEnumeration);
    return schema;
  }
}
