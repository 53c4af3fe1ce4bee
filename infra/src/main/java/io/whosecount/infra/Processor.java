package io.whosecount.infra;

import java.util.Arrays;
import java.util.stream.Collectors;
import software.amazon.awscdk.services.lambda.Architecture;

/** The processors that Lambda offers, and that a native function is built for one of. */
enum Processor {
  ARM64("arm64", 183),
  X86_64("x86_64", 62);

  private final String id;
  private final int elfMachine;

  Processor(String id, int elfMachine) {
    this.id = id;
    this.elfMachine = elfMachine;
  }

  /** The one with this {@code id}. */
  static Processor of(String id) {
    return Arrays.stream(values())
        .filter(processor -> processor.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingException(
                    "architecture is '%s'; it can be %s"
                        .formatted(
                            id,
                            Arrays.stream(values())
                                .map(Processor::id)
                                .collect(Collectors.joining(" or ")))));
  }

  /** Its name in settings and messages. */
  String id() {
    return id;
  }

  /** Its number in the header of Linux programs (e_machine of ELF). */
  int elfMachine() {
    return elfMachine;
  }

  /** Its name in the CDK. */
  Architecture architecture() {
    return switch (this) {
      case ARM64 -> Architecture.ARM_64;
      case X86_64 -> Architecture.X86_64;
    };
  }
}
