package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.infra.Settings.Buckets;
import io.whosecount.infra.Settings.Capacity;
import io.whosecount.infra.Settings.Domain;
import io.whosecount.infra.Settings.NativePackages;
import io.whosecount.infra.Settings.Watch;
import io.whosecount.infra.Settings.Web;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.services.logs.RetentionDays;

class SettingsTest {
  private static final String HERE = "arn:aws:acm:eu-west-1:123456789012:certificate/a-b";
  private static final String AT_CLOUDFRONT = "arn:aws:acm:us-east-1:123456789012:certificate/a-b";

  @Test
  void withoutContextTheDefaultsHold() {
    assertThat(Settings.read(Map.of()))
        .isEqualTo(
            new Settings(
                new NativePackages(
                    Processor.X86_64,
                    Path.of("../src/extract/target/function.zip"),
                    Path.of("../src/figures/target/function.zip"),
                    false),
                new Capacity(1024, 512, 10),
                new Buckets(List.of(), false),
                new Watch(Optional.empty(), 30, 1_000, RetentionDays.ONE_MONTH, true),
                new Web(100, 200, false, Optional.empty())));
  }

  @Test
  void theContextIsTakenAsTextOfTheCommandAndAsValuesOfAFile() {
    Map<String, Object> context = new HashMap<>();
    context.put("architecture", "arm64");
    context.put("extractZip", "a.zip");
    context.put("figuresZip", "b.zip");
    context.put("standalone", true);
    context.put("extractMemory", "2048");
    context.put("figuresMemory", 256);
    context.put("extractConcurrency", "2");
    context.put("furtherBuckets", "first.bucket, second-bucket,first.bucket");
    context.put("inventory", "true");
    context.put("alarmMail", "desk@example.org");
    context.put("oldestEventMinutes", 5);
    context.put("figuresMilliseconds", "250");
    context.put("logDays", 365);
    context.put("tracing", "false");
    context.put("requestsPerSecond", 1);
    context.put("requestBurst", "5000");
    context.put("cdn", "true");
    context.put("domain", "figures.example.org");
    context.put("certificate", AT_CLOUDFRONT);
    context.put("hostedZone", "Z0123");

    assertThat(Settings.read(context))
        .isEqualTo(
            new Settings(
                new NativePackages(Processor.ARM64, Path.of("a.zip"), Path.of("b.zip"), true),
                new Capacity(2048, 256, 2),
                new Buckets(List.of("first.bucket", "second-bucket"), true),
                new Watch(Optional.of("desk@example.org"), 5, 250, RetentionDays.ONE_YEAR, false),
                new Web(
                    1,
                    5000,
                    true,
                    Optional.of(
                        new Domain("figures.example.org", AT_CLOUDFRONT, Optional.of("Z0123"))))));
  }

  @Test
  void withoutCloudFrontACertificateIsThatOfTheApisRegion() {
    Map<String, Object> context = Map.of("domain", "figures.example.org", "certificate", HERE);

    assertThat(Settings.read(context).web().domain())
        .contains(new Domain("figures.example.org", HERE, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          architecture        | arm     | architecture is 'arm'; it can be arm64 or x86_64
          standalone          | yes     | standalone is 'yes'; it can be true or false
          extractMemory       | 127     | extractMemory is '127'; it can be a whole number from 128 to 10240
          figuresMemory       | 10241   | figuresMemory is '10241'; it can be a whole number from 128 to 10240
          extractConcurrency  | 1       | extractConcurrency is '1'; it can be a whole number from 2 to 1000
          requestsPerSecond   | many    | requestsPerSecond is 'many'; it can be a whole number from 1 to 10000
          requestBurst        | 1.5     | requestBurst is '1.5'; it can be a whole number from 1 to 5000
          oldestEventMinutes  | 0       | oldestEventMinutes is '0'; it can be a whole number from 1 to 5760
          figuresMilliseconds | 10001   | figuresMilliseconds is '10001'; it can be a whole number from 1 to 10000
          logDays             | 31      | logDays is '31'; it can be one of [7, 14, 30, 90, 180, 365]
          alarmMail           | desk    | alarmMail is 'desk'; it can be a mail address
          furtherBuckets      | one,Two | furtherBuckets is 'Two'; it can be names of buckets with commas between them
          furtherBuckets      | one,    | furtherBuckets is ''; it can be names of buckets with commas between them
          inventory           | weekly  | inventory is 'weekly'; it can be true or false
          tracing             | off     | tracing is 'off'; it can be true or false
          cdn                 | 1       | cdn is '1'; it can be true or false
          domain              | a b     | domain is 'a b'; it can be a host name such as figures.example.org
          domain              | a.org   | domain is 'a.org'; it can be set beside certificate only
          certificate         | abc     | certificate is 'abc'; it can be the ARN of a certificate
          hostedZone          | zone    | hostedZone is 'zone'; it can be the id of a hosted zone such as Z0123456789
          hostedZone          | Z0123   | hostedZone is 'Z0123'; it can be set beside domain only
          """)
  void aBadValueIsNamedWithWhatItCanBe(String name, String value, String message) {
    assertThatThrownBy(() -> Settings.read(Map.of(name, value)))
        .isInstanceOf(SettingException.class)
        .hasMessage(message);
  }

  @Test
  void aCertificateNeedsItsDomain() {
    assertThatThrownBy(() -> Settings.read(Map.of("certificate", HERE)))
        .isInstanceOf(SettingException.class)
        .hasMessage("certificate is '%s'; it can be set beside domain only", HERE);
  }

  @Test
  void cloudFrontNeedsACertificateWhereItLooksForIt() {
    assertThatThrownBy(
            () -> Settings.read(Map.of("cdn", true, "domain", "a.org", "certificate", HERE)))
        .isInstanceOf(SettingException.class)
        .hasMessage(
            "certificate is '%s'; it can be one of us-east-1, where CloudFront looks for it", HERE);
  }

  @Test
  void aMisspeltSettingIsNotLeftOutInSilence() {
    assertThatThrownBy(() -> Settings.read(Map.of("alarmMial", "desk@example.org")))
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith(
            "there is no setting 'alarmMial'; there are alarmMail, architecture");
  }

  @Test
  void whatTheToolKeepsInTheContextIsNoSettingOfOurs() {
    Map<String, Object> context =
        Map.of(
            "aws:cdk:enable-path-metadata", true, "@aws-cdk/core:flag", true, "cli-telemetry", 0);

    assertThat(Settings.read(context)).isEqualTo(Settings.read(Map.of()));
  }
}
