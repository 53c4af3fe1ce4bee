package io.whosecount.ledger.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The one table of the ledger. Its items:
 *
 * <table>
 * <caption>digit stands for the first of the document's id, see {@link Part}; SERIES stands for side#item#outcome#voice#kind, NUMBER for greatest#least#qualifier,
 * NAMES for voice name#voice kind#side name</caption>
 * <tr><th>item</th><th>PK</th><th>SK</th><th>holds</th></tr>
 * <tr><td>head</td><td>DOC#document</td><td>HEAD</td>
 *     <td>revision, state, content facts, count of claims; the tombstone of a removed document;
 *     that of a rejected one is in the index</td></tr>
 * <tr><td>claim</td><td>DOC#document</td><td>CLAIM#revision#fingerprint#n</td>
 *     <td>the claim as JSON, its series, point and number; in the index</td></tr>
 * <tr><td>passages</td><td>DOC#document</td><td>CLAIM#revision#fingerprint#99999</td>
 *     <td>the text around the claims as JSON; beside them, so that it is written, found and swept
 *     with them; not in the index</td></tr>
 * <tr><td>supporter</td><td>SUPPORT#SERIES#point#NUMBER#NAMES</td><td>published#document</td>
 *     <td>the revision that supports, claim and facts as JSON: a citation</td></tr>
 * <tr><td>observation</td><td>SERIES#SERIES</td><td>point#NUMBER#NAMES</td>
 *     <td>{@code documents}: how many supporters</td></tr>
 * <tr><td>directory</td><td>SIDE#side</td><td>item#outcome#kind#voice#NAMES</td>
 *     <td>{@code observations}: how many; names</td></tr>
 * <tr><td>claimant</td><td>CLAIMANTS</td><td>voice#voice name#voice kind#side#side name</td>
 *     <td>{@code series}: how many directory rows; names</td></tr>
 * <tr><td>side</td><td>SIDES</td><td>side#side name</td>
 *     <td>{@code claimants}: how many rows of claimants; name</td></tr>
 * <tr><td>coverage</td><td>COVERAGE</td><td>day of publication</td>
 *     <td>{@code parts}: how many have documents</td></tr>
 * <tr><td>a part of it</td><td>COVERED#digit</td><td>day of publication</td>
 *     <td>{@code documents}: how many were read</td></tr>
 * <tr><td>journal</td><td>JOURNAL#day#digit</td><td>recorded#document#revision</td>
 *     <td>a step of a head as JSON; no part of what converges</td></tr>
 * <tr><td>journal's parts</td><td>JOURNAL</td><td>day#digit</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Names are a part of keys, because one id may come with several and the last row standing must
 * not depend on who came first; who reads adds the rows of one number up and takes the first name.
 *
 * <p>Supporters are items and not a set in the observation, because an item holds 400 KB and a
 * famous number is carried by any number of documents. The four counters change in the very
 * transaction that adds or takes a supporter, so at every moment, whoever crashed, {@code
 * documents} is the number of supporters, {@code observations} that of observations, {@code series}
 * that of directory rows and {@code claimants} that of claimants; an item whose counter would be 0
 * is deleted in that transaction instead. The count of coverage changes with the head, in its
 * transaction.
 *
 * <p>A claim is one JSON text beside the attributes that keys and filters need: nothing in the
 * database looks into it, one mapping serves the store and HTTP, and a new field needs no
 * migration.
 *
 * <p>The index {@value #INDEX} lists rejected documents by recorded time, in the partition {@code
 * REJECTED}, and claims: their partition is {@code CLAIMS#} and the first letter of the side, its
 * sort key the position ({@link io.whosecount.ledger.order.ClaimPosition}). Letters of the alphabet
 * in order are sides in order, so a list over all sides needs no second directory that could go
 * wrong, and the sides do not share one partition.
 *
 * <p>A partition takes 1,000 write units a second. What a document of 40 claims in 8 series writes
 * where others write too (units counted from the items' sizes, first read / read again by a newer
 * extractor that finds the same), and how many such documents a second one place bears:
 *
 * <ul>
 *   <li>the index of claims, {@code CLAIMS#letter}: 80 / 160; 12 / 6
 *   <li>the directory of a side: 24 / 0; 40
 *   <li>the journal of a day: 14 / 2; in 16 parts 1,100 / 8,000
 *   <li>coverage: 2 / 0; in 16 parts 8,000, and the row of a day is written 16 times
 *   <li>supporters of one number: 4 / 4; 250
 *   <li>the list of rejections: 1; 1,000
 * </ul>
 *
 * <p>Journal and coverage are in parts because DynamoDB cannot help: the one grows at its end, the
 * other is a single item for all documents of a day, and both are written in the transaction of the
 * head. The index and the directories are not: their sort keys lie far apart, so that DynamoDB
 * splits a partition that stays hot (adaptive capacity), and until then the 12 documents a second
 * of one letter read a million in a day; who is throttled waits ({@link Backoff}), and S3 Batch
 * Operations and SQS try again. In 16 parts a page of {@code /v1/claims} would ask 16 queries
 * instead of one, and a list over all sides 800.
 */
public final class LedgerTable {
  /** The attribute of the partition key. */
  public static final String PARTITION = "PK";

  /** The attribute of the sort key. */
  public static final String SORT = "SK";

  /** The index that lists claims. */
  public static final String INDEX = "GSI1";

  /** The attribute of the index's partition key. */
  public static final String INDEX_PARTITION = "GSI1PK";

  /** The attribute of the index's sort key. */
  public static final String INDEX_SORT = "GSI1SK";

  private LedgerTable() {}

  /** The request that creates the table, paid by request. */
  public static CreateTableRequest creation(String table) {
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            List.of(PARTITION, SORT, INDEX_PARTITION, INDEX_SORT).stream()
                .map(LedgerTable::text)
                .toList())
        .keySchema(schema(PARTITION, SORT))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(INDEX)
                .keySchema(schema(INDEX_PARTITION, INDEX_SORT))
                .projection(Projection.builder().projectionType(ProjectionType.ALL).build())
                .build())
        .build();
  }

  /** Creates the table unless it is there, and waits until it can be used. */
  public static void createIfAbsent(DynamoDbClient client, String table) {
    try {
      client.createTable(creation(table));
    } catch (ResourceInUseException isThere) {
      // As wished; it may still be in the making.
    }
    client.waiter().waitUntilTableExists(request -> request.tableName(table));
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static List<KeySchemaElement> schema(String partition, String sort) {
    return List.of(
        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
  }
}
