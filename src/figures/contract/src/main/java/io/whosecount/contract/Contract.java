package io.whosecount.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An OpenAPI 3.1 description, against which answers are held; and itself against its standard. */
public final class Contract {
  private static final String ADDRESS = "https://whosecount.example/openapi";
  private static final String PROBLEM = "application/problem+json";
  private static final String STANDARD = "openapi-3.1-2022-10-07.json";
  private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  /** A form as a suffix, which the description leaves to {@code Accept}. */
  private static final Pattern SUFFIX = Pattern.compile("\\.(json|csv|ndjson|jsonld)$");

  private final JsonNode description;
  private final JsonSchemaFactory schemas;

  private Contract(JsonNode description, JsonSchemaFactory schemas) {
    this.description = description;
    this.schemas = schemas;
  }

  /** The contract that is described in this JSON. */
  public static Contract of(String description) {
    return new Contract(
        parsed(description),
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, description)))));
  }

  /**
   * Where the description is not as OpenAPI 3.1, or one of its schemas not as JSON Schema, says.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    faults.addAll(told(factory.getSchema(standard(), STRICT), description));
    JsonSchema ofSchemas = factory.getSchema(SchemaLocation.of(JSON_SCHEMA), STRICT);
    description
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                told(ofSchemas, schema.getValue())
                    .forEach(fault -> faults.add(schema.getKey() + ": " + fault)));
    return faults;
  }

  /** In what {@code answer} is not as described; of a path that is not described, its problems. */
  public List<String> breaches(Answer answer) {
    if (answer.body().isEmpty()) {
      return described(answer).flatMap(pointer -> undescribed(answer, pointer)).stream().toList();
    }
    boolean problem = answer.status() >= 400;
    if (problem && !baseType(answer).equals(PROBLEM)) {
      return List.of(answer.status() + " is no problem but " + baseType(answer));
    }
    Optional<String> pointer = described(answer);
    if (pointer.isEmpty()) {
      return problem
          ? told(schema("/components/schemas/Problem"), parsed(answer.body()))
          : List.of();
    }
    Optional<String> undescribed = undescribed(answer, pointer.get());
    if (undescribed.isPresent()) {
      return List.of(undescribed.get());
    }
    String content = pointer.get() + "/responses/" + answer.status() + "/content";
    return description.at(content).properties().stream()
        .map(Map.Entry::getKey)
        .filter(type -> base(type).equals(baseType(answer)))
        .findFirst()
        .map(type -> ofBody(content + "/" + escaped(type) + "/schema", answer))
        .orElseGet(() -> List.of(answer.status() + " is not described as " + baseType(answer)));
  }

  private List<String> ofBody(String schema, Answer answer) {
    boolean json = baseType(answer).equals("application/json") || baseType(answer).equals(PROBLEM);
    return json ? told(schema(schema), parsed(answer.body())) : List.of();
  }

  private Optional<String> undescribed(Answer answer, String pointer) {
    return description.at(pointer + "/responses/" + answer.status()).isMissingNode()
        ? Optional.of(answer.status() + " is not described")
        : Optional.empty();
  }

  /** The pointer to the operation that gave the answer; what HEAD tells is what GET would. */
  private Optional<String> described(Answer answer) {
    String method =
        answer.method().equals("HEAD") ? "get" : answer.method().toLowerCase(java.util.Locale.ROOT);
    return Stream.of(answer.path(), SUFFIX.matcher(answer.path()).replaceFirst(""))
        .flatMap(this::template)
        .map(template -> "/paths/" + escaped(template) + "/" + method)
        .filter(pointer -> !description.at(pointer).isMissingNode())
        .findFirst();
  }

  private Stream<String> template(String path) {
    return description.at("/paths").properties().stream()
        .map(Map.Entry::getKey)
        .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")));
  }

  private JsonSchema schema(String pointer) {
    return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer), STRICT);
  }

  private static List<String> told(JsonSchema schema, JsonNode instance) {
    return schema.validate(instance).stream().map(ValidationMessage::toString).toList();
  }

  private static String baseType(Answer answer) {
    return answer.type().map(Contract::base).orElse("nothing");
  }

  private static String base(String type) {
    return type.replaceAll("\\s*;.*", "");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not JSON: " + json, e);
    }
  }

  private static JsonNode standard() {
    try (InputStream file = Contract.class.getResourceAsStream(STANDARD)) {
      if (file == null) {
        throw new IllegalStateException("not packaged: " + STANDARD);
      }
      return parsed(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(STANDARD, e);
    }
  }
}
