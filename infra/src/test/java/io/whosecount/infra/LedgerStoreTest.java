package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.STACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.ledger.dynamodb.LedgerTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

class LedgerStoreTest {
  private static final String TABLE = "AWS::DynamoDB::Table";

  private final Map<String, Object> table = STACK.properties(TABLE, "LedgerTable");

  @Test
  void theTableHasTheKeysThatTheLedgerAsksBy() {
    CreateTableRequest wanted = LedgerTable.creation("any");

    assertThat(table)
        .containsEntry("BillingMode", wanted.billingModeAsString())
        .containsEntry("KeySchema", keys(wanted.keySchema()))
        .containsEntry(
            "AttributeDefinitions",
            wanted.attributeDefinitions().stream()
                .map(
                    a ->
                        Map.of(
                            "AttributeName", a.attributeName(),
                            "AttributeType", a.attributeTypeAsString()))
                .toList())
        .containsEntry(
            "GlobalSecondaryIndexes",
            wanted.globalSecondaryIndexes().stream().map(LedgerStoreTest::index).toList());
  }

  @Test
  void theTableOutlivesMistakes() {
    assertThat(table)
        .containsEntry("DeletionProtectionEnabled", true)
        .containsEntry(
            "PointInTimeRecoverySpecification",
            Map.of("PointInTimeRecoveryEnabled", true, "RecoveryPeriodInDays", 35));
    assertThat(STACK.resource(TABLE, "LedgerTable"))
        .containsEntry("DeletionPolicy", "Retain")
        .containsEntry("UpdateReplacePolicy", "Retain");
  }

  private static Map<String, Object> index(GlobalSecondaryIndex index) {
    return Map.of(
        "IndexName", index.indexName(),
        "KeySchema", keys(index.keySchema()),
        "Projection", Map.of("ProjectionType", index.projection().projectionTypeAsString()));
  }

  private static List<Map<String, String>> keys(List<KeySchemaElement> keys) {
    return keys.stream()
        .map(key -> Map.of("AttributeName", key.attributeName(), "KeyType", key.keyTypeAsString()))
        .toList();
  }
}
