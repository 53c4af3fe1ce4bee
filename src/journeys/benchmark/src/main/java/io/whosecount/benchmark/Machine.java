package io.whosecount.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the numbers were measured on. */
final class Machine {
  private static final double KILOBYTES_OF_A_GIGABYTE = 1024 * 1024;

  private Machine() {}

  /** Processor, memory, kernel, Java and how busy it is, in a line. */
  static String description() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GB, Linux %s, Java %s, load %s",
        value(Path.of("/proc/cpuinfo"), "model name"),
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(value(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
            / KILOBYTES_OF_A_GIGABYTE,
        System.getProperty("os.version"),
        Runtime.version(),
        load());
  }

  /** How many processes wanted a processor in the last minute, on average. */
  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
  }

  private static String value(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
