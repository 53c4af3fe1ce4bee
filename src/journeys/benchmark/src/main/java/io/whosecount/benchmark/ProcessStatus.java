package io.whosecount.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the kernel tells of a process.
 *
 * @param residentKilobytes of its memory that is in use now
 * @param peakKilobytes the most that ever was
 * @param processorNanoseconds that its threads have run for; without those of threads that ended
 */
record ProcessStatus(long residentKilobytes, long peakKilobytes, long processorNanoseconds) {
  /** Of the process {@code pid}, which runs. */
  static ProcessStatus of(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    List<String> lines = Files.readAllLines(process.resolve("status"));
    return new ProcessStatus(
        kilobytes(lines, "VmRSS:"), kilobytes(lines, "VmHWM:"), processorTime(process));
  }

  private static long kilobytes(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name + " in " + lines));
  }

  private static long processorTime(Path process) throws IOException {
    try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
      long sum = 0;
      for (Path task : tasks.toList()) {
        sum += ranFor(task);
      }
      return sum;
    }
  }

  private static long ranFor(Path task) throws IOException {
    try {
      return Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ")[0]);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }
}
