package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.first;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentDeliveryTest {
  private static final String DISTRIBUTION = "AWS::CloudFront::Distribution";
  private static final String CACHE_POLICY = "AWS::CloudFront::CachePolicy";

  private final Map<String, Object> distribution =
      map(EVERYTHING.properties(DISTRIBUTION, "Address").get("DistributionConfig"));
  private final Map<String, Object> behaviour = map(distribution.get("DefaultCacheBehavior"));

  @Test
  void withoutTheWishThereIsNone() {
    assertThat(STACK.resources(DISTRIBUTION)).isEmpty();
    assertThat(STACK.resources(CACHE_POLICY)).isEmpty();
  }

  @Test
  void anAnswerIsKeptForEachQueryFormAndCompressionAndForAShortTime() {
    Map<String, Object> policy =
        map(EVERYTHING.properties(CACHE_POLICY, "Address").get("CachePolicyConfig"));

    assertThat(policy)
        .containsEntry("MinTTL", 0)
        .containsEntry("DefaultTTL", 60)
        .containsEntry("MaxTTL", 3600);
    assertThat(map(policy.get("ParametersInCacheKeyAndForwardedToOrigin")))
        .containsEntry("QueryStringsConfig", Map.of("QueryStringBehavior", "all"))
        .containsEntry(
            "HeadersConfig", Map.of("HeaderBehavior", "whitelist", "Headers", List.of("Accept")))
        .containsEntry("EnableAcceptEncodingGzip", true)
        .containsEntry("EnableAcceptEncodingBrotli", true)
        .containsEntry("CookiesConfig", Map.of("CookieBehavior", "none"));
    assertThat(behaviour)
        .containsEntry("CachePolicyId", Map.of("Ref", EVERYTHING.id(CACHE_POLICY, "Address")));
  }

  @Test
  void onlyReadsPassAndOnlyOverTls() {
    assertThat(behaviour)
        .containsEntry("AllowedMethods", List.of("GET", "HEAD", "OPTIONS"))
        .containsEntry("ViewerProtocolPolicy", "redirect-to-https");
    Map<String, Object> origin = first(distribution.get("Origins"));
    assertThat(map(origin.get("CustomOriginConfig")))
        .containsEntry("OriginProtocolPolicy", "https-only")
        .containsEntry("OriginSSLProtocols", List.of("TLSv1.2"));
    assertThat(map(distribution.get("ViewerCertificate")))
        .containsEntry("MinimumProtocolVersion", "TLSv1.2_2021");
  }

  /** A 429 of the HTTP API itself has no header of the function. */
  @Test
  void pagesOfAnyOriginMayReadEveryAnswer() {
    String type = "AWS::CloudFront::ResponseHeadersPolicy";
    Map<String, Object> policy =
        map(EVERYTHING.properties(type, "Address").get("ResponseHeadersPolicyConfig"));

    assertThat(behaviour)
        .containsEntry("ResponseHeadersPolicyId", Map.of("Ref", EVERYTHING.id(type, "Address")));
    assertThat(map(policy.get("CorsConfig")))
        .containsEntry("AccessControlAllowOrigins", Map.of("Items", List.of("*")))
        .containsEntry("OriginOverride", false);
  }

  @Test
  void anOutageIsForgottenWithinSeconds() {
    assertThat((List<?>) distribution.get("CustomErrorResponses"))
        .isEqualTo(
            List.of(
                Map.of("ErrorCode", 500, "ErrorCachingMinTTL", 5),
                Map.of("ErrorCode", 502, "ErrorCachingMinTTL", 5),
                Map.of("ErrorCode", 503, "ErrorCachingMinTTL", 5),
                Map.of("ErrorCode", 504, "ErrorCachingMinTTL", 5)));
  }
}
