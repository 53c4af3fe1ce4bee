package io.whosecount.infra;

import io.whosecount.infra.Settings.Domain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CacheHeaderBehavior;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.CacheQueryStringBehavior;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.ErrorResponse;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.OriginSslPolicy;
import software.amazon.awscdk.services.cloudfront.PriceClass;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersCorsBehavior;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.constructs.Construct;

/**
 * CloudFront before the HTTP API. What an answer says of its own lifetime holds, an hour at most;
 * an answer is kept for each query, form and compression apart, since figures differ by them.
 */
final class ContentDelivery extends Construct {
  private static final Duration WITHOUT_WORD = Duration.minutes(1);
  private static final Duration AT_MOST = Duration.hours(1);
  private static final Duration OUTAGE = Duration.seconds(5);

  private final Distribution distribution;

  ContentDelivery(Construct scope, PublicApi api, Optional<Domain> domain) {
    super(scope, "ContentDelivery");
    Distribution.Builder builder =
        Distribution.Builder.create(this, "Distribution")
            .comment("Whose Count: figures")
            .httpVersion(HttpVersion.HTTP2_AND_3)
            .priceClass(PriceClass.PRICE_CLASS_100)
            .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
            .errorResponses(shortOutages())
            .defaultBehavior(behaviour(api));
    domain.ifPresent(
        own ->
            builder
                .domainNames(List.of(own.name()))
                .certificate(
                    Certificate.fromCertificateArn(this, "Certificate", own.certificate())));
    distribution = builder.build();
    acceptFindings(domain.isPresent());
  }

  Distribution distribution() {
    return distribution;
  }

  private BehaviorOptions behaviour(PublicApi api) {
    return BehaviorOptions.builder()
        .origin(
            HttpOrigin.Builder.create(api.host())
                .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
                .originSslProtocols(List.of(OriginSslPolicy.TLS_V1_2))
                .build())
        .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
        .allowedMethods(AllowedMethods.ALLOW_GET_HEAD_OPTIONS)
        .cachePolicy(
            CachePolicy.Builder.create(this, "Kept")
                .comment("By query, form and compression; as long as the answer says, at most 1 h")
                .minTtl(Duration.seconds(0))
                .defaultTtl(WITHOUT_WORD)
                .maxTtl(AT_MOST)
                .queryStringBehavior(CacheQueryStringBehavior.all())
                .headerBehavior(CacheHeaderBehavior.allowList("Accept"))
                .enableAcceptEncodingGzip(true)
                .enableAcceptEncodingBrotli(true)
                .build())
        .responseHeadersPolicy(readableByPages())
        .build();
  }

  /**
   * The 429 of the HTTP API comes without the function, so without the header that lets a page read
   * it: there the widget would hear of a broken network instead.
   */
  private ResponseHeadersPolicy readableByPages() {
    return ResponseHeadersPolicy.Builder.create(this, "ReadableByPages")
        .comment("Pages of any origin may read every answer, refusals of the HTTP API too")
        .corsBehavior(
            ResponseHeadersCorsBehavior.builder()
                .accessControlAllowCredentials(false)
                .accessControlAllowOrigins(List.of("*"))
                .accessControlAllowHeaders(List.of("Accept", "If-None-Match"))
                .accessControlAllowMethods(List.of("GET", "HEAD", "OPTIONS"))
                .accessControlExposeHeaders(List.of("ETag", "Retry-After", "Server-Timing"))
                .originOverride(false)
                .build())
        .build();
  }

  private static List<ErrorResponse> shortOutages() {
    return Stream.of(500, 502, 503, 504)
        .map(status -> ErrorResponse.builder().httpStatus(status).ttl(OUTAGE).build())
        .toList();
  }

  private void acceptFindings(boolean ownName) {
    Rights.accept(distribution, "AwsSolutions-CFR1", "Figures are for readers everywhere");
    Rights.accept(
        distribution,
        "AwsSolutions-CFR2",
        "Only reads reach the function, at a bounded rate and with checked parameters");
    Rights.accept(
        distribution,
        "AwsSolutions-CFR3",
        "Who asked is not kept; the HTTP API's log has what reaches it");
    if (!ownName) {
      Rights.accept(
          distribution,
          "AwsSolutions-CFR4",
          "CloudFront's own name comes with CloudFront's own certificate, whose TLS is not ours");
    }
  }
}
