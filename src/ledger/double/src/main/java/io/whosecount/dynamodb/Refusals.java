package io.whosecount.dynamodb;

import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What is refused: by DynamoDB itself, or because the double does not know it. */
final class Refusals {
  private Refusals() {}

  /** As DynamoDB answers a request that breaks its rules. */
  static DynamoDbException invalid(String message) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .message(message)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ValidationException")
                    .errorMessage(message)
                    .build())
            .statusCode(400)
            .build();
  }

  /** Throws {@link #invalid} unless {@code holds}. */
  static void require(boolean holds, String message) {
    if (!holds) {
      throw invalid(message);
    }
  }

  /** What DynamoDB may know and the double does not: a test must not pass on a guess. */
  static UnsupportedOperationException unknown(String what) {
    return new UnsupportedOperationException("the double of DynamoDB does not know " + what);
  }

  /** Throws when {@code request} says anything but {@code known}. */
  static void onlyKnown(SdkPojo request, Set<String> known) {
    for (SdkField<?> field : request.sdkFields()) {
      Object value = field.getValueOrDefault(request);
      boolean said =
          value != null
              && !(value instanceof SdkAutoConstructList)
              && !(value instanceof SdkAutoConstructMap);
      if (said && !known.contains(field.memberName())) {
        throw unknown(request.getClass().getSimpleName() + "." + field.memberName());
      }
    }
  }
}
