package io.whosecount.benchmark;

import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads documents one after the other in one thread: {@code megabytes} is how many megabytes of
 * their text, in UTF-8, are read in a second on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
public class ReadingSpeed {
  /** Which documents: those that come with the benchmark, or a file or folder. */
  @Param(SampleTexts.OWN)
  public String texts = SampleTexts.OWN;

  private final ClaimExtractor extractor = ClaimExtractor.withBuiltInLexicon();
  private List<Document> documents = List.of();
  private double megabytes;

  /** What was read, for JMH to print beside the documents. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Megabytes of text. */
    public double megabytes;
  }

  /** Loads the documents: decoding and markup are not measured. */
  @Setup
  public void load() {
    documents = SampleTexts.of(texts);
    megabytes = documents.stream().mapToDouble(SampleTexts::megabytes).sum();
  }

  /** All documents once. */
  @Benchmark
  public void read(Volume volume, Blackhole blackhole) {
    documents.forEach(document -> blackhole.consume(extractor.extract(document)));
    volume.megabytes += megabytes;
  }

  /** Measures the samples and, where an argument names one, a file or folder. */
  public static void main(String[] arguments) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(ReadingSpeed.class.getName()).shouldFailOnError(true);
    new Runner(
            arguments.length == 0 || arguments[0].isBlank()
                ? options.build()
                : options.param("texts", SampleTexts.OWN, arguments[0]).build())
        .run();
  }
}
