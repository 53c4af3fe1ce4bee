package io.whosecount.infra;

import java.util.Locale;

/**
 * A setting that is a whole number.
 *
 * @param name of the context value
 * @param otherwise what holds where nothing is set
 * @param least that it can be
 * @param greatest that it can be
 */
record NumberSetting(String name, int otherwise, int least, int greatest) {
  /** The most that Lambda runs at a time in an account which has not asked for more. */
  static final int MOST_CONCURRENCY = 1_000;

  static final NumberSetting EXTRACT_MEMORY =
      new NumberSetting("extractMemory", 1_024, 128, 10_240);
  static final NumberSetting FIGURES_MEMORY = new NumberSetting("figuresMemory", 512, 128, 10_240);
  static final NumberSetting EXTRACT_CONCURRENCY =
      new NumberSetting("extractConcurrency", 5, 2, MOST_CONCURRENCY);
  static final NumberSetting OLDEST_EVENT_MINUTES =
      new NumberSetting("oldestEventMinutes", 30, 1, 4 * 24 * 60);
  static final NumberSetting FIGURES_MILLISECONDS =
      new NumberSetting("figuresMilliseconds", 1_000, 1, FiguresFunction.TIMEOUT_SECONDS * 1_000);
  static final NumberSetting REQUESTS_PER_SECOND =
      new NumberSetting("requestsPerSecond", 100, 1, 10_000);
  static final NumberSetting REQUEST_BURST = new NumberSetting("requestBurst", 200, 1, 5_000);

  /** The name of the parameter of a release's template that stands for it. */
  String parameter() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
