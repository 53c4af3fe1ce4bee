package io.whosecount.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a processor a function has, as Lambda gives it by the function's memory: a control
 * group of the kernel with a quota.
 *
 * @param memory megabytes of the function; 0 where it has all there is
 * @param group that its process is put into; absent where it has all there is
 */
record ProcessorShare(int memory, Optional<Path> group) implements AutoCloseable {
  /** The memory with which a function has one processor, by Lambda's documentation. */
  static final double MEGABYTES_OF_A_PROCESSOR = 1_769;

  private static final int PERIOD_MICROSECONDS = 20_000;
  private static final int LEAST_MICROSECONDS = 1_000;
  private static final Path ROOT = Path.of("/sys/fs/cgroup");

  /** All processors of the machine. */
  static final ProcessorShare FULL = new ProcessorShare(0, Optional.empty());

  /**
   * The share of a function with {@code memory} megabytes.
   *
   * @throws IOException where this machine does not let us make one
   */
  static ProcessorShare ofMemory(int memory) throws IOException {
    String name = "whosecount-" + ProcessHandle.current().pid() + "-" + memory;
    int quota = (int) Math.max(LEAST_MICROSECONDS, PERIOD_MICROSECONDS * processors(memory));
    if (Files.exists(ROOT.resolve("cgroup.controllers"))) {
      Files.writeString(ROOT.resolve("cgroup.subtree_control"), "+cpu");
      Path group = Files.createDirectory(ROOT.resolve(name));
      Files.writeString(group.resolve("cpu.max"), quota + " " + PERIOD_MICROSECONDS);
      // The quota is what it lacks, not its turn among others.
      Files.writeString(group.resolve("cpu.weight"), "10000");
      return new ProcessorShare(memory, Optional.of(group));
    }
    Path group = Files.createDirectory(ROOT.resolve("cpu").resolve(name));
    Files.writeString(group.resolve("cpu.cfs_period_us"), Integer.toString(PERIOD_MICROSECONDS));
    Files.writeString(group.resolve("cpu.cfs_quota_us"), Integer.toString(quota));
    Files.writeString(group.resolve("cpu.shares"), "262144");
    return new ProcessorShare(memory, Optional.of(group));
  }

  /** How shares are made here. */
  static String how() {
    return Files.exists(ROOT.resolve("cgroup.controllers"))
        ? "control groups v2, cpu.max in periods of 20 ms"
        : "control groups v1, cpu.cfs_quota_us in periods of 20 ms";
  }

  /** {@code command} such that its process is in the group before it begins. */
  List<String> started(List<String> command) {
    if (group.isEmpty()) {
      return command;
    }
    List<String> wrapped = new ArrayList<>();
    wrapped.addAll(List.of("/bin/sh", "-c", "echo $$ > \"$0\" && exec \"$@\""));
    wrapped.add(group.get().resolve("cgroup.procs").toString());
    wrapped.addAll(command);
    return wrapped;
  }

  @Override
  public void close() throws IOException {
    if (group.isPresent()) {
      // The files in it are the kernel's; the folder goes once its processes are gone.
      Files.deleteIfExists(group.get());
    }
  }

  /** As the table has it. */
  @Override
  public String toString() {
    return memory == 0
        ? "full"
        : String.format(Locale.ROOT, "%.2f (%,d MB)", processors(memory), memory);
  }

  private static double processors(int memory) {
    return memory / MEGABYTES_OF_A_PROCESSOR;
  }
}
