package io.whosecount.figures.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.series.Evidence;
import io.whosecount.figures.query.ClosedLists;
import io.whosecount.figures.representation.ClaimResponse;
import io.whosecount.figures.representation.ClaimantsResponse;
import io.whosecount.figures.representation.ClaimsResponse;
import io.whosecount.figures.representation.CompareResponse;
import io.whosecount.figures.representation.DocumentResponse;
import io.whosecount.figures.representation.FiguresResponse;
import io.whosecount.figures.representation.FlagJson;
import io.whosecount.figures.representation.FlagsResponse;
import io.whosecount.figures.representation.HistoryResponse;
import io.whosecount.figures.representation.IndexResponse;
import io.whosecount.figures.representation.ListedClaim;
import io.whosecount.figures.representation.MeasuresResponse;
import io.whosecount.figures.representation.PointJson;
import io.whosecount.figures.representation.PointNumberJson;
import io.whosecount.figures.representation.RejectionsResponse;
import io.whosecount.figures.representation.RevisionsResponse;
import io.whosecount.figures.representation.SeriesResponse;
import io.whosecount.figures.representation.SidesResponse;
import io.whosecount.figures.representation.SupportersResponse;
import io.whosecount.figures.representation.WarsResponse;
import io.whosecount.ledger.Change;
import io.whosecount.ledger.json.ChangeJson;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.FactsJson;
import io.whosecount.ledger.json.PassageJson;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Says of each property in the description whether it is always there and whether it may be null,
 * as its record says it, and which closed list it comes from. Runs while the function is built, so
 * its reflection needs nothing of the native image.
 */
final class OpenApiSchemas {
  private static final List<Class<?>> ANSWERS =
      List.of(
          ClaimJson.class,
          ClaimResponse.class,
          ListedClaim.class,
          FactsJson.class,
          ClaimantsResponse.class,
          ClaimsResponse.class,
          CompareResponse.class,
          DocumentResponse.class,
          ChangeJson.class,
          FiguresResponse.class,
          FlagJson.class,
          FlagsResponse.class,
          HistoryResponse.class,
          IndexResponse.class,
          MeasuresResponse.class,
          PassageJson.class,
          PointJson.class,
          PointNumberJson.class,
          Problem.class,
          RejectionsResponse.class,
          RevisionsResponse.class,
          SeriesResponse.class,
          SidesResponse.class,
          SupportersResponse.class,
          WarsResponse.class);

  private static final List<String> SERIES_PERIODS =
      ClosedLists.SERIES_PERIODS.stream().map(PeriodKind::id).toList();

  private static final List<String> CHANGES = ids(Change.Kind.values(), Change.Kind::id);

  /** The closed list behind a property, by schema and name. */
  private static final Map<String, List<String>> LISTED =
      Map.ofEntries(
          Map.entry("MeasureJson.item", ids(Item.values(), Item::id)),
          Map.entry("MeasureJson.outcome", ids(Outcome.values(), Outcome::id)),
          Map.entry("QuantityJson.qualifier", ids(Qualifier.values(), Qualifier::id)),
          Map.entry("PeriodJson.kind", ids(PeriodKind.values(), PeriodKind::id)),
          Map.entry("ClaimantJson.kind", ids(ClaimantKind.values(), ClaimantKind::id)),
          Map.entry("ClaimJson.stance", ids(Stance.values(), Stance::id)),
          Map.entry("Figure.stance", ids(Stance.values(), Stance::id)),
          Map.entry("Voice.kind", ids(ClaimantKind.values(), ClaimantKind::id)),
          Map.entry("ClaimantEntry.kind", ids(ClaimantKind.values(), ClaimantKind::id)),
          Map.entry("Evidence.grades", ids(Evidence.Grade.values(), Evidence.Grade::id)),
          Map.entry("Range.periodKind", SERIES_PERIODS),
          Map.entry("Figures.period", SERIES_PERIODS),
          Map.entry("Series.period", SERIES_PERIODS),
          Map.entry("Point.qualifier", ids(Qualifier.values(), Qualifier::id)),
          Map.entry("PointNumber.qualifier", ids(Qualifier.values(), Qualifier::id)),
          Map.entry("Supporters.period", SERIES_PERIODS),
          Map.entry("ChangeJson.kind", CHANGES),
          Map.entry("BeforeJson.kind", CHANGES),
          Map.entry("SeriesNumberJson.item", ids(Item.values(), Item::id)),
          Map.entry("SeriesNumberJson.outcome", ids(Outcome.values(), Outcome::id)),
          Map.entry("SeriesNumberJson.periodKind", SERIES_PERIODS),
          Map.entry("SeriesNumberJson.qualifier", ids(Qualifier.values(), Qualifier::id)));

  /** The contract is of the ledger, which knows nothing of this description. */
  private static final String RECORDED = "ClaimJson.recorded";

  /** The journal names numbers as series sort them, whatever loosened them. */
  private static final Map<String, String> OF_THE_JOURNAL =
      Map.of(
          "SeriesNumberJson.low", "The least number named, whatever its hedge.",
          "SeriesNumberJson.high", "The greatest number named; the same but for a range.");

  private OpenApiSchemas() {}

  static void complete(Components components) {
    ANSWERS.stream()
        .flatMap(answer -> Stream.concat(Stream.of(answer), Arrays.stream(answer.getClasses())))
        .filter(Class::isRecord)
        .forEach(type -> complete(type, name(type), components.getSchemas().get(name(type))));
  }

  private static void complete(Class<?> type, String name, @Nullable Schema schema) {
    if (schema == null) {
      throw new IllegalStateException("no answer uses " + type + ", known as " + name);
    }
    completeProperties(type, name, schema);
  }

  private static void completeProperties(Class<?> type, String name, Schema schema) {
    boolean allNullsAreLeftOut = leavesNullsOut(type);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        completeProperties(component.getType(), name(component.getType()), schema);
        continue;
      }
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean nullsAreLeftOut = allNullsAreLeftOut || leavesNullsOut(component.getAccessor());
      String property = component.getName();
      Schema found = Objects.requireNonNull(schema.getProperties().get(property), property);
      Schema listed = Optional.ofNullable(found.getItems()).orElse(found);
      LISTED.getOrDefault(name + "." + property, List.of()).forEach(listed::addEnumeration);
      if (RECORDED.equals(name + "." + property)) {
        found
            .format("date-time")
            .description("When it entered the ledger, with this version of its document.");
      }
      Optional.ofNullable(OF_THE_JOURNAL.get(name + "." + property)).ifPresent(found::description);
      if (!nullable || !nullsAreLeftOut) {
        schema.addRequired(property);
      }
      if (nullable && !nullsAreLeftOut) {
        schema.addProperty(property, orNull(found));
      }
    }
  }

  private static boolean leavesNullsOut(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(JsonInclude.class))
        .map(include -> include.value() == JsonInclude.Include.NON_NULL)
        .orElse(false);
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
      Schema something = OASFactory.createSchema().ref(schema.getRef());
      return OASFactory.createSchema()
          .description(schema.getDescription())
          .anyOf(List.of(something, nothing));
    }
    if (schema.getEnumeration() != null) {
      List<@Nullable Object> values = new ArrayList<>(schema.getEnumeration());
      values.add(null);
      schema.setEnumeration(values);
    }
    return schema.addType(SchemaType.NULL);
  }

  private static String name(Class<?> type) {
    return Optional.ofNullable(
            type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class))
        .map(annotation -> annotation.name())
        .orElse(type.getSimpleName());
  }

  private static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toList();
  }
}
