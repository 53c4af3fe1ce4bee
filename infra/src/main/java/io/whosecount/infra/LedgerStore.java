package io.whosecount.infra;

import io.whosecount.ledger.dynamodb.LedgerTable;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The ledger's table: what is in it cannot be deleted with the stack or by mistake. */
final class LedgerStore extends Construct {
  private static final int RECOVERY_DAYS = 35;

  private final Table table;

  LedgerStore(Construct scope) {
    super(scope, "Ledger");
    table =
        Table.Builder.create(this, "Table")
            .partitionKey(text(LedgerTable.PARTITION))
            .sortKey(text(LedgerTable.SORT))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .pointInTimeRecoverySpecification(
                PointInTimeRecoverySpecification.builder()
                    .pointInTimeRecoveryEnabled(true)
                    .recoveryPeriodInDays(RECOVERY_DAYS)
                    .build())
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    table.addGlobalSecondaryIndex(
        GlobalSecondaryIndexProps.builder()
            .indexName(LedgerTable.INDEX)
            .partitionKey(text(LedgerTable.INDEX_PARTITION))
            .sortKey(text(LedgerTable.INDEX_SORT))
            .projectionType(ProjectionType.ALL)
            .build());
  }

  Table table() {
    return table;
  }

  /** Leave for {@code role} to read: what DynamoDbLedger asks with, and no Scan. */
  void letRead(Role role) {
    Rights.allow(
        role,
        List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"),
        table.getTableArn());
    Rights.allow(
        role, List.of("dynamodb:Query"), table.getTableArn() + "/index/" + LedgerTable.INDEX);
  }

  /** Leave to record and remove; writing reads what is there, but never lists by the index. */
  void letWrite(Role role) {
    Rights.allow(
        role,
        List.of(
            "dynamodb:GetItem",
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:BatchWriteItem",
            "dynamodb:ConditionCheckItem"),
        table.getTableArn());
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }
}
