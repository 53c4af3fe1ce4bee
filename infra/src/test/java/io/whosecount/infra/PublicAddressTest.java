package io.whosecount.infra;

import static io.whosecount.infra.Synthesised.EVERYTHING;
import static io.whosecount.infra.Synthesised.OWN_NAME;
import static io.whosecount.infra.Synthesised.STACK;
import static io.whosecount.infra.Synthesised.attribute;
import static io.whosecount.infra.Synthesised.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
  private static final String RECORD = "AWS::Route53::RecordSet";
  private static final String DOMAIN = "AWS::ApiGatewayV2::DomainName";
  private static final String DISTRIBUTION = "AWS::CloudFront::Distribution";
  private static final String NAME = "figures.example.org";

  @Test
  void withoutANameOfOnesOwnItIsTheApis() {
    assertThat(STACK.resources(DOMAIN)).isEmpty();
    assertThat(STACK.resources(RECORD)).isEmpty();
    assertThat(STACK.output("FiguresAddress").toString())
        .contains(STACK.id("AWS::ApiGatewayV2::Api", "ApiHttp"));
  }

  @Test
  void withCloudFrontTheNameIsTheDistributions() {
    String distribution = EVERYTHING.id(DISTRIBUTION, "Address");
    Map<String, Object> config =
        map(EVERYTHING.properties(DISTRIBUTION, "Address").get("DistributionConfig"));
    Object target = attribute(distribution, "DomainName");

    assertThat(config).containsEntry("Aliases", List.of(NAME));
    assertThat(map(config.get("ViewerCertificate")))
        .containsEntry(
            "AcmCertificateArn", "arn:aws:acm:us-east-1:123456789012:certificate/at-cloudfront");
    assertThat(EVERYTHING.output("FiguresAddress")).isEqualTo("https://" + NAME);
    assertThat(EVERYTHING.output("DomainTarget")).isEqualTo(target);
    assertThat(records(EVERYTHING))
        .containsExactlyInAnyOrder(
            record("A", target, "Z2FDTNDATAQYW2"), record("AAAA", target, "Z2FDTNDATAQYW2"));
  }

  @Test
  void withoutCloudFrontTheNameIsTheApis() {
    String domain = OWN_NAME.id(DOMAIN, "Address");
    Object target = attribute(domain, "RegionalDomainName");

    assertThat(OWN_NAME.properties("AWS::ApiGatewayV2::ApiMapping", "Address"))
        .containsEntry("ApiId", Map.of("Ref", OWN_NAME.id("AWS::ApiGatewayV2::Api", "ApiHttp")))
        .containsEntry("DomainName", Map.of("Ref", domain))
        .containsEntry("Stage", "$default");
    assertThat(OWN_NAME.properties(DOMAIN, "Address")).containsEntry("DomainName", NAME);
    assertThat(OWN_NAME.output("FiguresAddress")).isEqualTo("https://" + NAME);
    assertThat(OWN_NAME.output("DomainTarget")).isEqualTo(target);
    assertThat(records(OWN_NAME))
        .containsExactly(record("A", target, attribute(domain, "RegionalHostedZoneId")));
  }

  @Test
  void whatIsCitedIsNamedByTheOwnName() {
    for (Synthesised stack : List.of(EVERYTHING, OWN_NAME)) {
      Map<String, Object> environment =
          map(stack.properties("AWS::Lambda::Function", "FiguresFunction").get("Environment"));
      assertThat(map(environment.get("Variables")))
          .containsEntry("WHOSECOUNT_ORIGIN", "https://" + NAME);
    }
  }

  private static List<Map<String, Object>> records(Synthesised stack) {
    return stack.resources(RECORD).values().stream()
        .map(record -> map(record.get("Properties")))
        .toList();
  }

  private static Map<String, Object> record(String type, Object target, Object zone) {
    return Map.of(
        "Name",
        NAME + ".",
        "Type",
        type,
        "HostedZoneId",
        "Z0123456789",
        "AliasTarget",
        Map.of("DNSName", target, "HostedZoneId", zone));
  }
}
