package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.map;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * CloudFormation knows a resource by its name in the template, and replaces it when that or a
 * property such as a key schema changes: what was in it is then elsewhere. What each resource is
 * known by stands in the file {@value #FILE}.
 */
class IdentityTest {
  private static final String FILE = "src/test/resources/identities.txt";
  private static final String UPDATE = "whosecount.identities";

  /**
   * The properties whose change makes CloudFormation replace a resource that keeps something, or an
   * index.
   */
  private static final Map<String, List<String>> REPLACING =
      Map.of(
          "AWS::DynamoDB::Table",
              List.of(
                  "TableName",
                  "KeySchema",
                  "AttributeDefinitions",
                  "GlobalSecondaryIndexes",
                  "LocalSecondaryIndexes",
                  "ImportSourceSpecification"),
          "AWS::S3::Bucket", List.of("BucketName", "BucketNamespace", "BucketNamePrefix"),
          "AWS::SQS::Queue", List.of("QueueName", "FifoQueue"),
          "AWS::Logs::LogGroup", List.of("LogGroupName"),
          "AWS::Lambda::Function", List.of("FunctionName", "PackageType", "TenancyConfig"),
          "AWS::ApiGatewayV2::Api", List.of("ProtocolType"),
          "AWS::SNS::Topic", List.of("TopicName", "FifoTopic"));

  @Test
  void noResourceIsReplacedByMistake() throws IOException {
    Path file = Path.of(FILE);
    String now = identities();
    if (System.getProperty(UPDATE, "").equals("update")) {
      Files.writeString(file, now);
    }
    assertThat(now)
        .as(
            "Resources are known by another name or key than before, so a deployment would replace"
                + " them: a table that is replaced is empty. If that is meant, write %s anew with"
                + " ./mvnw -pl infra -am test -Dtest=IdentityTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dquick -D%s=update",
            FILE, UPDATE)
        .isEqualTo(Files.readString(file));
  }

  private static String identities() {
    return "# Written by IdentityTest: what CloudFormation knows each resource by. By configuration.\n"
        + Synthesised.named().entrySet().stream()
            .map(stack -> "\n## " + stack.getKey() + "\n" + lines(stack.getValue()))
            .collect(joining());
  }

  private static String lines(Synthesised stack) {
    return stack.resources().entrySet().stream()
        .map(entry -> entry.getKey() + " " + identity(entry.getValue()) + "\n")
        .collect(joining());
  }

  private static String identity(Map<String, Object> resource) {
    String type = String.valueOf(resource.get("Type"));
    Map<String, Object> replacing =
        new TreeMap<>(map(resource.getOrDefault("Properties", Map.of())));
    replacing.keySet().retainAll(REPLACING.getOrDefault(type, List.of()));
    return REPLACING.containsKey(type) ? type + " " + json(replacing) : type;
  }

  private static String json(Map<String, Object> properties) {
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(properties);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
