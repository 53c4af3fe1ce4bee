package io.whosecount.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@link ColdStarts} measures.
 *
 * @param nativeTree the source tree in which the native images were built
 * @param functions of {@code extract} and {@code figures}
 * @param packages of {@code native}, {@code aot} (jars with an AOT cache) and {@code jvm}
 * @param memories megabytes of the functions, 0 for all processors of the machine
 * @param starts how often each is started
 * @param calls how often it is called while it is warm
 * @param most the longest that the starts, and that the calls, of one line of the table may take
 * @param documents in the ledger before the first question
 * @param nativeArguments for the native executables, to try a setting before it is built in
 */
record Settings(
    Path nativeTree,
    List<String> functions,
    List<String> packages,
    List<Integer> memories,
    int starts,
    int calls,
    Duration most,
    int documents,
    List<String> nativeArguments) {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "native", ".",
          "functions", "extract,figures",
          "packages", "native,aot,jvm",
          "memories", "256,1024,0",
          "starts", "9",
          "calls", "5000",
          "seconds", "120",
          "documents", "300",
          "native-arguments", "");

  /**
   * Reads {@code name=value}, each name at most once, all of them optional.
   *
   * @throws IllegalArgumentException naming what is not understood
   */
  static Settings of(String... arguments) {
    Map<String, String> values = new TreeMap<>(DEFAULTS);
    for (String argument : words(" ", arguments).toList()) {
      String[] pair = argument.split("=", 2);
      if (pair.length < 2 || !DEFAULTS.containsKey(pair[0])) {
        throw new IllegalArgumentException(
            "'%s' is none of %s=...".formatted(argument, new TreeMap<>(DEFAULTS).keySet()));
      }
      values.put(pair[0], pair[1]);
    }
    return new Settings(
        Path.of(text(values, "native")),
        known(values, "functions"),
        known(values, "packages"),
        words(",", text(values, "memories")).map(Integer::valueOf).toList(),
        number(values, "starts"),
        number(values, "calls"),
        Duration.ofSeconds(number(values, "seconds")),
        number(values, "documents"),
        words(",", text(values, "native-arguments")).toList());
  }

  /** Of a list: what the default has, and nothing else. */
  private static List<String> known(Map<String, String> values, String name) {
    List<String> known = words(",", text(DEFAULTS, name)).toList();
    List<String> asked = words(",", text(values, name)).toList();
    if (!known.containsAll(asked)) {
      throw new IllegalArgumentException(name + " are of " + known + ", not " + asked);
    }
    return asked;
  }

  private static int number(Map<String, String> values, String name) {
    int number = Integer.parseInt(text(values, name));
    if (number < 1) {
      throw new IllegalArgumentException(name + " is less than 1: " + number);
    }
    return number;
  }

  private static String text(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }

  private static Stream<String> words(String separator, String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> Arrays.stream(text.split(separator)))
        .filter(word -> !word.isBlank());
  }
}
