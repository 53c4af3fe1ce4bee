package io.whosecount.infra;

import io.whosecount.infra.Settings.Domain;
import io.whosecount.infra.Settings.Web;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.apigatewayv2.ApiMapping;
import software.amazon.awscdk.services.apigatewayv2.DomainName;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.amazon.awscdk.services.route53.CfnRecordSet.AliasTargetProperty;
import software.constructs.Construct;

/** Where figures are asked for: the HTTP API's own name, CloudFront's, or one of one's own. */
final class PublicAddress extends Construct {
  // The zone of all of CloudFront's names.
  private static final String CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";

  private final String url;
  private final Optional<String> target;

  PublicAddress(Construct scope, Web web, PublicApi api) {
    super(scope, "Address");
    Optional<Domain> own = web.domain();
    Optional<Host> host =
        web.cdn() ? Optional.of(cdn(own, api)) : own.map(domain -> atApi(domain, api));
    url = "https://" + own.map(Domain::name).or(() -> host.map(Host::name)).orElseGet(api::host);
    target = own.isPresent() ? host.map(Host::name) : Optional.empty();
    own.ifPresent(domain -> host.ifPresent(it -> record(domain, it)));
  }

  String url() {
    return url;
  }

  /** What the own name's record in the DNS has to point to, where there is an own name. */
  Optional<String> target() {
    return target;
  }

  private Host cdn(Optional<Domain> own, PublicApi api) {
    ContentDelivery delivery = new ContentDelivery(this, api, own);
    return new Host(
        delivery.distribution().getDistributionDomainName(), CLOUDFRONT_ZONE, List.of("A", "AAAA"));
  }

  private Host atApi(Domain own, PublicApi api) {
    DomainName domain =
        DomainName.Builder.create(this, "Domain")
            .domainName(own.name())
            .certificate(Certificate.fromCertificateArn(this, "Certificate", own.certificate()))
            .build();
    ApiMapping.Builder.create(this, "Mapping")
        .api(api.api())
        .stage(api.stage())
        .domainName(domain)
        .build();
    return new Host(domain.getRegionalDomainName(), domain.getRegionalHostedZoneId(), List.of("A"));
  }

  private void record(Domain own, Host host) {
    AliasTargetProperty alias =
        AliasTargetProperty.builder().dnsName(host.name()).hostedZoneId(host.zone()).build();
    for (String type : host.types()) {
      own.hostedZone()
          .ifPresent(
              zone ->
                  CfnRecordSet.Builder.create(this, type)
                      .hostedZoneId(zone)
                      .name(own.name() + ".")
                      .type(type)
                      .aliasTarget(alias)
                      .build());
    }
  }

  /**
   * What answers.
   *
   * @param name its own name
   * @param zone the hosted zone of that name, for aliases
   * @param types the records that an alias of it has
   */
  private record Host(String name, String zone, List<String> types) {}
}
