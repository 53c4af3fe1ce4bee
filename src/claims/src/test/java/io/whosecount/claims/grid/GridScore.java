package io.whosecount.claims.grid;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Claimant;
import io.whosecount.claims.corpus.Texts;
import io.whosecount.claims.lexicon.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Reads samples of a grid, and counts what was read as it was meant. */
final class GridScore {
  private static final int PARTS_SHOWN = 25;
  private static final int ERRORS_OF_A_PART = 1;

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, int[]> byPart = new TreeMap<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private int all;
  private int right;

  /** The score of so many samples. */
  static GridScore of(Grid grid, int samples, long seed) {
    GridScore score = new GridScore();
    Random random = new Random(seed);
    for (int n = 0; n < samples; n++) {
      score.add(grid.draw(random));
    }
    return score;
  }

  /** The share of samples of which every claim was read as meant, and no other was read. */
  double share() {
    return right / (double) all;
  }

  private void add(Sample sample) {
    List<Claim> claims = Texts.read(sample.text(), sample.published()).claims();
    Optional<String> error =
        sample.wanted().stream()
            .map(wanted -> error(wanted, sample.published(), claims))
            .flatMap(Optional::stream)
            .findFirst()
            .or(
                () ->
                    claims.size() > sample.wanted().size()
                        ? Optional.of("more than there is")
                        : Optional.empty());
    all++;
    right += error.isEmpty() ? 1 : 0;
    sample.parts().forEach(part -> count(part, error.isPresent()));
    error.ifPresent(e -> keep(e, sample));
  }

  private void count(String part, boolean failed) {
    int[] counts = byPart.computeIfAbsent(part, any -> new int[2]);
    counts[0]++;
    counts[1] += failed ? 1 : 0;
  }

  private void keep(String error, Sample sample) {
    String kind = error.split(" ")[0] + sample.parts().getFirst() + sample.parts().getLast();
    if (shown.merge(kind, 1, Integer::sum) <= ERRORS_OF_A_PART) {
      errors.add(error + " | " + sample.text().replace("\n", "\\n"));
    }
  }

  private Optional<String> error(Wanted wanted, LocalDate published, List<Claim> claims) {
    Optional<Claim> found =
        claims.stream().filter(c -> c.quantity().greatestNamed() == wanted.number()).findFirst();
    if (found.isEmpty()) {
      return Optional.of("missing " + wanted.number());
    }
    Claim claim = found.get();
    String side = claim.side().map(Side::id).orElse("-");
    String measure = claim.measure().toString();
    String claimant = claim.claimant().map(Claimant::id).orElse("-");
    String speaker = id(wanted.speaker(), published);
    if (!side.equals(wanted.side())) {
      return Optional.of("side " + side + " not " + wanted.side());
    }
    if (!measure.equals(wanted.measure())) {
      return Optional.of("measure " + measure + " not " + wanted.measure());
    }
    return claimant.equals(speaker)
        ? Optional.empty()
        : Optional.of("claimant " + claimant + " not " + speaker);
  }

  /** The id that a speaker has in the plainest of sentences. */
  private String id(String speaker, LocalDate published) {
    return speaker.equals("-")
        ? speaker
        : ids.computeIfAbsent(
            speaker + published,
            any ->
                Texts.read("According to " + speaker + ", 17 tanks were destroyed.", published)
                    .claims()
                    .stream()
                    .findFirst()
                    .flatMap(Claim::claimant)
                    .map(Claimant::id)
                    .orElse("?"));
  }

  /** What failed, and which parts failed most. */
  String report() {
    StringBuilder report = new StringBuilder();
    report.append(String.format(Locale.ROOT, "%d of %d right (%.4f)%n", right, all, share()));
    errors.forEach(error -> report.append(error).append('\n'));
    byPart.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(part -> -part.getValue()[1] / (double) part.getValue()[0]))
        .limit(PARTS_SHOWN)
        .forEach(
            part ->
                report.append(
                    String.format(
                        Locale.ROOT,
                        "  %d of %d failed: %s%n",
                        part.getValue()[1],
                        part.getValue()[0],
                        part.getKey())));
    return report.toString();
  }
}
