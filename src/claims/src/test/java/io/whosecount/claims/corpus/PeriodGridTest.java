package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.corpus.PeriodGrid.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How many numbers of built texts get the time that their words tell: words of time in every place
 * of a sentence, above it, and pages that tell a stretch once for all that they count.
 */
@Timeout(60)
class PeriodGridTest {
  /** The share of numbers with the right time; raise it with the rules. */
  private static final double FLOOR = 0.97;

  private static final long SEED = 7;

  @Test
  void numbersOfBuiltTextsCoverTheTimeThatTheirWordsTell() throws IOException {
    int numbers = 0;
    List<String> wrong = new java.util.ArrayList<>();
    for (Sample sample : new PeriodGrid(SEED).samples(1)) {
      numbers += sample.wanted().size();
      wrong.addAll(wrong(sample));
    }
    wrong.forEach(System.out::println);
    assertThat(1 - wrong.size() / (double) numbers)
        .as("%d of %d numbers have another time", wrong.size(), numbers)
        .isGreaterThan(FLOOR);
  }

  private static List<String> wrong(Sample sample) {
    List<Claim> claims = Texts.read(sample.text(), sample.published()).claims();
    return sample.wanted().entrySet().stream()
        .map(entry -> told(entry, claims, sample))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** What is wrong about one number, or nothing. */
  private static String told(Map.Entry<Long, String> wanted, List<Claim> claims, Sample sample) {
    List<String> times =
        claims.stream()
            .filter(claim -> claim.quantity().greatestNamed() == wanted.getKey())
            .map(claim -> Times.of(claim.period()))
            .toList();
    boolean right = times.stream().anyMatch(time -> Times.same(wanted.getValue(), time));
    return right || times.isEmpty()
        ? ""
        : "%d wanted %s got %s | %s | %s"
            .formatted(
                wanted.getKey(),
                wanted.getValue(),
                times.getFirst(),
                sample.published(),
                sample.text().replace("\n", "\\n"));
  }
}
