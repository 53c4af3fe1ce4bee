package io.whosecount.infra;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * What may be chosen, each a context value of the cdk command ({@code -c name=value}).
 *
 * @param packages the native packages of both functions
 * @param capacity what the functions may use
 * @param buckets what is read besides the events of the stack's own bucket
 * @param watch what is kept and told about the running system
 * @param web how figures are reached
 */
record Settings(NativePackages packages, Capacity capacity, Buckets buckets, Watch watch, Web web) {

  /**
   * The native packages.
   *
   * @param processor {@code architecture}: what they were built for
   * @param extract {@code extractZip}: that of extract
   * @param figures {@code figuresZip}: that of figures
   * @param standalone {@code standalone}: whether the template asks for them by its parameters,
   *     instead of having the cdk command store them
   */
  record NativePackages(Processor processor, Path extract, Path figures, boolean standalone) {}

  /**
   * What the functions may use.
   *
   * @param extractMemory {@code extractMemory}, in MB: what a document's reading gets
   * @param figuresMemory {@code figuresMemory}, in MB: what an answer's making gets
   * @param extractConcurrency {@code extractConcurrency}: how many batches are read at a time
   * @param figuresConcurrency {@code figuresConcurrency}: how many answers are made at a time, and
   *     kept free for readers while jobs read buckets
   */
  record Capacity(
      int extractMemory,
      int figuresMemory,
      int extractConcurrency,
      Optional<Integer> figuresConcurrency) {}

  /**
   * Documents besides the events of the stack's own bucket.
   *
   * @param further {@code furtherBuckets}: buckets that are there already and may be read, too
   * @param inventory {@code inventory}: whether S3 lists the stack's own bucket once a week
   */
  record Buckets(List<String> further, boolean inventory) {
    Buckets {
      further = List.copyOf(further);
    }
  }

  /**
   * What is kept and told about the running system.
   *
   * @param mail {@code alarmMail}: who hears of alarms
   * @param oldestEventMinutes {@code oldestEventMinutes}: how long an event may wait without alarm
   * @param figuresMilliseconds {@code figuresMilliseconds}: how long the slowest of a hundred
   *     answers may take without alarm
   * @param logsKept {@code logDays}: how long logs are kept
   * @param tracing {@code tracing}: whether X-Ray traces the functions
   */
  record Watch(
      Optional<String> mail,
      int oldestEventMinutes,
      int figuresMilliseconds,
      RetentionDays logsKept,
      boolean tracing) {}

  /**
   * How figures are reached.
   *
   * @param requestsPerSecond {@code requestsPerSecond}: above it the HTTP API answers 429
   * @param requestBurst {@code requestBurst}: how many above it are let through at once
   * @param cdn {@code cdn}: whether CloudFront stands before the HTTP API
   * @param domain {@code domain} and what goes with it: a name of one's own
   */
  record Web(int requestsPerSecond, int requestBurst, boolean cdn, Optional<Domain> domain) {}

  /**
   * A name of one's own for figures.
   *
   * @param name {@code domain}
   * @param certificate {@code certificate}: the ARN of its certificate in ACM
   * @param hostedZone {@code hostedZone}: the zone of Route 53 that gets its records
   */
  record Domain(String name, String certificate, Optional<String> hostedZone) {}

  /**
   * Takes what {@code context} has, and the defaults for what it has not.
   *
   * @throws SettingException when a value cannot be used or a name is that of no setting
   */
  static Settings read(Map<String, Object> context) {
    SettingReader reader = new SettingReader(context);
    Settings settings =
        new Settings(
            packages(reader), capacity(reader), buckets(reader), watch(reader), web(reader));
    reader.refuseOthers();
    return settings;
  }

  private static NativePackages packages(SettingReader reader) {
    return new NativePackages(
        Processor.of(reader.text("architecture", "x86_64")),
        Path.of(reader.text("extractZip", "../src/extract/target/function.zip")),
        Path.of(reader.text("figuresZip", "../src/figures/target/function.zip")),
        reader.flag("standalone", false));
  }

  private static Capacity capacity(SettingReader reader) {
    return new Capacity(
        reader.number(NumberSetting.EXTRACT_MEMORY),
        reader.number(NumberSetting.FIGURES_MEMORY),
        reader.number(NumberSetting.EXTRACT_CONCURRENCY),
        reader.number("figuresConcurrency", 1, NumberSetting.MOST_CONCURRENCY));
  }

  private static Buckets buckets(SettingReader reader) {
    return new Buckets(reader.buckets("furtherBuckets"), reader.flag("inventory", false));
  }

  private static Watch watch(SettingReader reader) {
    return new Watch(
        reader.mail("alarmMail"),
        reader.number(NumberSetting.OLDEST_EVENT_MINUTES),
        reader.number(NumberSetting.FIGURES_MILLISECONDS),
        reader.retention("logDays", 30),
        reader.flag("tracing", true));
  }

  private static Web web(SettingReader reader) {
    boolean cdn = reader.flag("cdn", false);
    return new Web(
        reader.number(NumberSetting.REQUESTS_PER_SECOND),
        reader.number(NumberSetting.REQUEST_BURST),
        cdn,
        reader.domain(cdn));
  }
}
