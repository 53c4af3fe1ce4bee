package io.whosecount.infra;

import io.whosecount.infra.Settings.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * Reads context values by name and form. One that cannot be used is a {@link SettingException} that
 * names it and says what it can be.
 */
final class SettingReader {
  private static final String CLOUDFRONT_REGION = "us-east-1";
  private static final Pattern CERTIFICATE =
      Pattern.compile("arn:aws[a-z-]*:acm:([a-z0-9-]+):\\d{12}:certificate/[A-Za-z0-9-]+");
  private static final Pattern HOST_NAME =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
  private static final Pattern HOSTED_ZONE = Pattern.compile("Z[A-Z0-9]{1,31}");
  static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
  // The tool's own context values have other characters in their names.
  private static final Pattern OURS = Pattern.compile("[A-Za-z]+");

  /** How long logs can be kept, by days. */
  static final SortedMap<Integer, RetentionDays> RETENTIONS =
      new TreeMap<>(
          Map.of(
              7, RetentionDays.ONE_WEEK,
              14, RetentionDays.TWO_WEEKS,
              30, RetentionDays.ONE_MONTH,
              90, RetentionDays.THREE_MONTHS,
              180, RetentionDays.SIX_MONTHS,
              365, RetentionDays.ONE_YEAR));

  private final Map<String, Object> context;
  private final SortedSet<String> known = new TreeSet<>();

  SettingReader(Map<String, Object> context) {
    this.context = Map.copyOf(context);
  }

  Optional<String> text(String name) {
    known.add(name);
    return Optional.ofNullable(context.get(name)).map(Object::toString);
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  boolean flag(String name, boolean otherwise) {
    String text = text(name, Boolean.toString(otherwise));
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unusable(name, text, "true or false");
    };
  }

  int number(NumberSetting setting) {
    return number(setting.name(), setting.least(), setting.greatest()).orElse(setting.otherwise());
  }

  Optional<Integer> number(String name, int least, int greatest) {
    return text(name).map(text -> number(name, text, least, greatest));
  }

  RetentionDays retention(String name, int otherwise) {
    String text = text(name, Integer.toString(otherwise));
    return RETENTIONS.entrySet().stream()
        .filter(days -> days.getKey().toString().equals(text))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> unusable(name, text, "one of " + RETENTIONS.keySet()));
  }

  /** In days. */
  static int days(RetentionDays retention) {
    return RETENTIONS.entrySet().stream()
        .filter(entry -> entry.getValue() == retention)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  Optional<String> mail(String name) {
    return matching(name, MAIL, "a mail address");
  }

  /** Names of buckets, with commas between them. */
  List<String> buckets(String name) {
    return text(name).stream()
        .flatMap(names -> Arrays.stream(names.split(",", -1)))
        .map(String::strip)
        .distinct()
        .map(bucket -> matched(name, bucket, BUCKET, "names of buckets with commas between them"))
        .toList();
  }

  /** The settings that belong to a name of one's own; none without the name. */
  Optional<Domain> domain(boolean cdn) {
    Optional<String> name =
        matching("domain", HOST_NAME, "a host name such as figures.example.org");
    Optional<String> certificate = matching("certificate", CERTIFICATE, "the ARN of a certificate");
    Optional<String> zone =
        matching("hostedZone", HOSTED_ZONE, "the id of a hosted zone such as Z0123456789");
    if (name.isEmpty()) {
      certificate.ifPresent(arn -> refuse("certificate", arn, "set beside domain only"));
      zone.ifPresent(id -> refuse("hostedZone", id, "set beside domain only"));
      return Optional.empty();
    }
    String arn =
        certificate.orElseThrow(
            () -> unusable("domain", name.get(), "set beside certificate only"));
    if (cdn && !region(arn).equals(CLOUDFRONT_REGION)) {
      refuse("certificate", arn, "one of " + CLOUDFRONT_REGION + ", where CloudFront looks for it");
    }
    return Optional.of(new Domain(name.get(), arn, zone));
  }

  /** Refuses what nobody has asked for: a misspelt setting would be left out in silence. */
  void refuseOthers() {
    context.keySet().stream()
        .filter(name -> OURS.matcher(name).matches() && !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new SettingException(
                  "there is no setting '%s'; there are %s"
                      .formatted(name, String.join(", ", known)));
            });
  }

  private Optional<String> matching(String name, Pattern form, String what) {
    return text(name).map(text -> matched(name, text, form, what));
  }

  private static String matched(String name, String text, Pattern form, String what) {
    if (!form.matcher(text).matches()) {
      throw unusable(name, text, what);
    }
    return text;
  }

  private static int number(String name, String text, int least, int greatest) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= greatest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a number that is out of bounds.
    }
    throw unusable(name, text, "a whole number from %d to %d".formatted(least, greatest));
  }

  private static String region(String certificate) {
    return certificate.split(":", -1)[3];
  }

  private static void refuse(String name, String value, String what) {
    throw unusable(name, value, what);
  }

  private static SettingException unusable(String name, String value, String what) {
    return new SettingException("%s is '%s'; it can be %s".formatted(name, value, what));
  }
}
