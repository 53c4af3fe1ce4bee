package io.whosecount.figures.http;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.series.DerivedNumber;
import io.whosecount.claims.series.Resolution;
import io.whosecount.figures.query.BadgeQuery;
import io.whosecount.figures.query.ClaimantsQuery;
import io.whosecount.figures.query.ClaimsQuery;
import io.whosecount.figures.query.ClosedLists;
import io.whosecount.figures.query.CompareQuery;
import io.whosecount.figures.query.DirectoryService;
import io.whosecount.figures.query.FiguresQuery;
import io.whosecount.figures.query.MeasureList;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.figures.query.PictureQuery;
import io.whosecount.figures.query.SeriesQuery;
import io.whosecount.figures.query.SupportersQuery;
import io.whosecount.figures.representation.Paths;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      Map.ofEntries(
          Map.entry(Paths.FIGURES, FiguresQuery.PARAMETERS),
          Map.entry(Paths.BADGE_SVG, BadgeQuery.PARAMETERS),
          Map.entry(Paths.BADGE_JSON, BadgeQuery.PARAMETERS),
          Map.entry(Paths.COMPARE, CompareQuery.PARAMETERS),
          Map.entry(Paths.SERIES, SeriesQuery.PARAMETERS),
          Map.entry(Paths.CHART_SVG, PictureQuery.PARAMETERS),
          Map.entry(Paths.SUPPORTERS, SupportersQuery.PARAMETERS),
          Map.entry(Paths.CLAIMS, ClaimsQuery.PARAMETERS),
          Map.entry(Paths.CLAIMANTS, ClaimantsQuery.PARAMETERS),
          Map.entry(Paths.MEASURES, DirectoryService.MEASURE_PARAMETERS),
          Map.entry(Paths.DOCUMENT, PageQuery.PARAMETERS),
          Map.entry(Paths.HISTORY, PageQuery.PARAMETERS),
          Map.entry(Paths.REVISIONS, PageQuery.PARAMETERS),
          Map.entry(Paths.REJECTIONS, PageQuery.PARAMETERS));

  /** Which answers are made of series. */
  private static final Set<String> OF_SERIES = Set.of(Paths.SERIES, Paths.CHART_SVG);

  /** Which answers are made of figures. */
  private static final Set<String> OF_FIGURES =
      Set.of(Paths.FIGURES, Paths.COMPARE, Paths.BADGE_SVG, Paths.BADGE_JSON);

  private static final String CLAIMANT = "^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$";
  private static final String SIDE = "^([A-Z]{2}|[a-z][a-z0-9-]{1,30})$";
  private static final Set<String> OF_A_MEASURE = Set.of("side", "item", "outcome");
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          Paths.FIGURES,
          OF_A_MEASURE,
          Paths.SERIES,
          OF_A_MEASURE,
          Paths.CHART_SVG,
          OF_A_MEASURE,
          Paths.BADGE_SVG,
          OF_A_MEASURE,
          Paths.BADGE_JSON,
          OF_A_MEASURE,
          Paths.COMPARE,
          Set.of("side", "with", "item", "outcome"),
          Paths.SUPPORTERS,
          Set.of("side", "item", "outcome", "claimant", "period", "asOf", "qualifier"));

  /** Of what is required; over the samples that the system on one machine loads they all answer. */
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("id", "a99e8caac12b253bcace80b8d695e5f6"),
          Map.entry("claim", "e97cb4bfc5714107c01b5cc4"),
          Map.entry("side", "RU"),
          Map.entry("with", "UA"),
          Map.entry("item", "personnel"),
          Map.entry("outcome", "casualties"),
          Map.entry("claimant", "ua-general-staff"),
          Map.entry("period", PeriodKind.CUMULATIVE.id()),
          Map.entry("asOf", "2025-01-29"),
          Map.entry("qualifier", Qualifier.ABOUT.id()));

  private static final long EXAMPLE_VALUE = 834_670;

  private OpenApiParameters() {}

  /** Adds those of {@code path} to its operation, and completes the one within the path. */
  static void complete(String path, Operation operation) {
    for (Parameter parameter : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
      boolean ofDocument = parameter.getName().equals("id");
      parameter
          .description(ofDocument ? "The document's id." : "The claim's id.")
          .example(EXAMPLES.get(parameter.getName()))
          .schema(text().pattern(ofDocument ? "^[0-9a-f]{32}$" : "^[0-9a-f]{24}$"));
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
            .description(OpenApiWords.of(path, name))
            .schema(schema(path, name));
    if (REQUIRED.getOrDefault(path, Set.of()).contains(name)) {
      parameter.required(true);
      String example = Objects.requireNonNull(EXAMPLES.get(name), name);
      parameter.example(isList(path, name) ? List.of(example) : example);
    }
    if (name.equals("value")) {
      parameter.example(EXAMPLE_VALUE);
    }
    if (isList(path, name)) {
      parameter.style(Parameter.Style.FORM).explode(false);
    }
    return parameter;
  }

  /** Whether it takes several values. */
  private static boolean isList(String path, String name) {
    return path.equals(Paths.FIGURES) && MeasureList.PARAMETERS.contains(name);
  }

  private static Schema list(String path, String name, Schema entry) {
    return isList(path, name)
        ? OASFactory.createSchema()
            .addType(SchemaType.ARRAY)
            .items(entry)
            .minItems(1)
            .maxItems(MeasureList.MOST)
            .uniqueItems(true)
        : entry;
  }

  private static Schema schema(String path, String name) {
    return switch (name) {
      case "side" -> text().pattern(SIDE);
      case "item" -> list(path, name, listed(ClosedLists.ITEMS, Item::id));
      case "outcome" -> list(path, name, listed(ClosedLists.OUTCOMES, Outcome::id));
      case "qualifier" -> listed(Arrays.asList(Qualifier.values()), Qualifier::id);
      case "period" -> period(path);
      case "claimant" -> text().pattern(CLAIMANT).minLength(1).maxLength(200);
      case "asOf" -> partialDate();
      case "from" -> isOfSeries(path) ? text().format("date") : partialDate();
      case "to" -> text().format("date");
      case "with" -> text().pattern(SIDE);
      case "interval" -> listed(ClosedLists.RESOLUTIONS, Resolution::id);
      case "derived" -> listed(ClosedLists.DERIVATIONS, DerivedNumber.Rule::id);
      case "width", "height" ->
          OASFactory.createSchema()
              .addType(SchemaType.INTEGER)
              .minimum(BigDecimal.valueOf(PictureQuery.LEAST))
              .maximum(BigDecimal.valueOf(PictureQuery.MOST));
      case "theme" -> listed(PictureQuery.THEMES, theme -> theme);
      case "value", "low", "high" ->
          OASFactory.createSchema()
              .addType(SchemaType.INTEGER)
              .format("int64")
              .minimum(BigDecimal.ZERO);
      case "limit" -> limit(isOfClaimants(path));
      case "cursor" -> text().pattern("^[A-Za-z0-9_-]+$").maxLength(2_000);
      default -> throw new IllegalStateException("not described: " + name + " of " + path);
    };
  }

  private static Schema period(String path) {
    List<PeriodKind> kinds =
        path.equals(Paths.CLAIMS) ? ClosedLists.CLAIM_PERIODS : ClosedLists.SERIES_PERIODS;
    Schema schema = listed(kinds, PeriodKind::id);
    return isOfSeries(path) ? schema.defaultValue(PeriodKind.CUMULATIVE.id()) : schema;
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

  /** Whether the answer is made of series. */
  static boolean isOfSeries(String path) {
    return OF_SERIES.contains(path);
  }

  /** Whether the answer is made of figures. */
  static boolean isOfFigures(String path) {
    return OF_FIGURES.contains(path);
  }

  /** Whether its pages are of claimants. */
  static boolean isOfClaimants(String path) {
    return isOfFigures(path) || isOfSeries(path);
  }

  private static Schema partialDate() {
    return text().pattern("^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");
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
