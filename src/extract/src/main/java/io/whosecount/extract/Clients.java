package io.whosecount.extract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * The clients of AWS as Quarkus configures them, and how often they repeat a request, for which it
 * has no key. The mode is the standard one: full jitter, longer waits after throttling, and a
 * budget that ends the repeating when a service is down. The adaptive mode would slow down first
 * tries as well, for longer than an invocation may last.
 */
final class Clients {

  @Produces
  @Singleton
  DynamoDbClient dynamoDb(
      DynamoDbClientBuilder builder,
      @ConfigProperty(name = "whosecount.attempts.dynamodb") int attempts) {
    return trying(builder, attempts).build();
  }

  @Produces
  @Singleton
  S3Client s3(
      S3ClientBuilder builder, @ConfigProperty(name = "whosecount.attempts.s3") int attempts) {
    return trying(builder, attempts).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B trying(B builder, int attempts) {
    return builder.overrideConfiguration(
        builder.overrideConfiguration().toBuilder()
            .retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(attempts).build())
            .build());
  }
}
