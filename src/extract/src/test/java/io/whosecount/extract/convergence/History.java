package io.whosecount.extract.convergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What happens, in order; in the end every invocation finishes and what failed comes again. */
record History(List<Act> acts) {
  private static final List<String> HEADS =
      List.of("2026-02-02", "2026-02-02", "2026-02-03", Paper.UNDATED, Paper.UNDATED);

  History {
    acts = List.copyOf(acts);
  }

  /** The history of that seed. */
  static History random(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    boolean rollout = random.nextBoolean();
    int objects = 1 + random.nextInt(2);
    List<Act> acts = new ArrayList<>();
    acts.add(upload(random, objects));
    int invocations = 0;
    for (int left = 6 + random.nextInt(18); left > 0; left--) {
      int kind = random.nextInt(11);
      switch (kind) {
        case 0, 1, 2 -> acts.add(change(random, objects));
        case 3, 4, 5, 6, 7 -> {
          acts.add(kind == 7 ? readListed(random, objects, rollout) : invoke(random, rollout));
          acts.add(
              random.nextInt(3) == 0
                  ? new Act.Finish(invocations)
                  : new Act.GoOn(invocations, 1 + random.nextInt(8)));
          invocations++;
        }
        case 8, 9 -> acts.add(new Act.GoOn(random.nextInt(8), 1 + random.nextInt(4)));
        default -> acts.add(new Act.Finish(random.nextInt(8)));
      }
    }
    return new History(acts);
  }

  private static Act change(Random random, int objects) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Act.Delete(random.nextInt(objects));
      case 2, 3 -> new Act.Purge(random.nextInt(objects), random.nextInt(3));
      case 4 -> new Act.UploadAgain(random.nextInt(objects));
      default -> upload(random, objects);
    };
  }

  private static Act upload(Random random, int objects) {
    return new Act.Upload(random.nextInt(objects), paper(random));
  }

  private static Paper paper(Random random) {
    List<Integer> claims =
        random.ints(random.nextInt(5), 0, PaperExtractor.CLAIMS).boxed().toList();
    return switch (random.nextInt(12)) {
      case 0 -> new Paper(Paper.UNREADABLE, List.of());
      case 1 -> new Paper(Paper.HUGE, List.of());
      default -> new Paper(HEADS.get(random.nextInt(HEADS.size())), claims);
    };
  }

  private static Act invoke(Random random, boolean rollout) {
    List<Integer> messages =
        IntStream.range(0, random.nextInt(4) == 0 ? 2 : 1)
            .mapToObj(n -> random.nextInt(12))
            .toList();
    Optional<Fault> fault = fault(random);
    return new Act.Invoke(messages, rollout && random.nextInt(5) < 2, fault);
  }

  private static Act readListed(Random random, int objects, boolean rollout) {
    Optional<Fault> fault = fault(random);
    return new Act.ReadListed(random.nextInt(objects), rollout && random.nextInt(5) < 2, fault);
  }

  private static Optional<Fault> fault(Random random) {
    return random.nextInt(5) < 2
        ? Optional.of(
            new Fault(
                Fault.Kind.values()[random.nextInt(Fault.Kind.values().length)],
                1 + random.nextInt(5)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return acts.stream().map(act -> "  " + act).collect(Collectors.joining("\n"));
  }
}
