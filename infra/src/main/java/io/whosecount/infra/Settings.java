package io.whosecount.infra;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be chosen, each a context value of the cdk command ({@code -c name=value}).
 *
 * @param processor {@code architecture}: what the native functions were built for
 * @param extractZip {@code extractZip}: the package of extract
 * @param figuresZip {@code figuresZip}: the package of figures
 * @param extractMemory {@code extractMemory}, in MB: what a document's reading gets
 * @param figuresMemory {@code figuresMemory}, in MB: what an answer's making gets
 * @param extractConcurrency {@code extractConcurrency}: how many batches are read at a time
 * @param requestsPerSecond {@code requestsPerSecond}: above it the HTTP API answers 429
 * @param requestBurst {@code requestBurst}: how many above it are let through at once
 */
record Settings(
    Processor processor,
    Path extractZip,
    Path figuresZip,
    int extractMemory,
    int figuresMemory,
    int extractConcurrency,
    int requestsPerSecond,
    int requestBurst) {

  /** Takes what {@code context} has, and the defaults for what it has not. */
  static Settings read(Function<String, Optional<Object>> context) {
    Reader reader = new Reader(context);
    return new Settings(
        Processor.of(reader.text("architecture", "x86_64")),
        Path.of(reader.text("extractZip", "../src/extract/target/function.zip")),
        Path.of(reader.text("figuresZip", "../src/figures/target/function.zip")),
        reader.number("extractMemory", 1024, 128, 10_240),
        reader.number("figuresMemory", 512, 128, 10_240),
        reader.number("extractConcurrency", 10, 2, 1_000),
        reader.number("requestsPerSecond", 100, 1, 10_000),
        reader.number("requestBurst", 200, 1, 5_000));
  }

  private record Reader(Function<String, Optional<Object>> context) {

    String text(String name, String otherwise) {
      return context.apply(name).map(Object::toString).orElse(otherwise);
    }

    int number(String name, int otherwise, int least, int greatest) {
      String text = text(name, Integer.toString(otherwise));
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= greatest) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Said below, as of a number that is out of bounds.
      }
      throw new SettingException(
          "%s is '%s'; it can be a whole number from %d to %d"
              .formatted(name, text, least, greatest));
    }
  }
}
