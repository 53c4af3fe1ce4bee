package io.whosecount.benchmark;

import java.util.List;
import java.util.Locale;

/** What was measured for one line of the table. */
final class Outcome {
  private static final double KILOBYTES = 1_024;
  private static final double NANOSECONDS = 1e6;

  /** From the start of the process, one for each start. */
  final Samples firstPoll = new Samples();

  final Samples firstAnswer = new Samples();
  final Samples firstStores = new Samples();
  final Samples firstProcessor = new Samples();

  /** One for each call of a warm process: in all, waiting for the stores, and the rest. */
  final Samples warm = new Samples();

  final Samples warmStores = new Samples();
  final Samples warmOwn = new Samples();
  long requests;

  ProcessStatus first = new ProcessStatus(0, 0, 0);
  ProcessStatus last = new ProcessStatus(0, 0, 0);

  /** The head of the table, in Markdown. */
  static String head() {
    List<String> names =
        List.of(
            "function",
            "package",
            "processors",
            "starts",
            "first poll (least)",
            "first answer (least)",
            "of it stores",
            "processor time",
            "warm p50",
            "of it stores",
            "the rest",
            "p99",
            "processor time",
            "requests to stores",
            "calls",
            "MB at first answer",
            "at most");
    return line(names) + "\n" + line(names.stream().map(name -> "---").toList());
  }

  /** Its line of the table. */
  String line(String function, String flavour, ProcessorShare share) {
    return line(
        List.of(
            function,
            flavour,
            share.toString(),
            Integer.toString(firstPoll.size()),
            medianAndLeast(firstPoll),
            medianAndLeast(firstAnswer),
            median(firstStores),
            median(firstProcessor),
            median(warm),
            median(warmStores),
            median(warmOwn),
            number(warm.percentile(99)),
            number(processorOfCall()),
            Long.toString(Math.round((double) requests / warm.size())),
            String.format(Locale.ROOT, "%,d", warm.size()),
            megabytes(first.residentKilobytes()),
            megabytes(last.peakKilobytes())));
  }

  private double processorOfCall() {
    long nanoseconds = last.processorNanoseconds() - first.processorNanoseconds();
    return nanoseconds / NANOSECONDS / warm.size();
  }

  private static String medianAndLeast(Samples samples) {
    return median(samples) + " (" + number(samples.percentile(0)) + ")";
  }

  private static String median(Samples samples) {
    return number(samples.percentile(50));
  }

  private static String number(double milliseconds) {
    return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f" : "%,.0f", milliseconds);
  }

  private static String megabytes(long kilobytes) {
    return String.format(Locale.ROOT, "%.0f", kilobytes / KILOBYTES);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
