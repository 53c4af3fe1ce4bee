package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.claim.Rule;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number that is refused is told with its place and its reason. */
class RefusalTest {
  private static final Map<Rule, String> EXAMPLES =
      Map.of(
          Rule.EXCLUSION, "The battle lasted 12 hours, Kyiv said.",
          Rule.NO_LOSS, "Kyiv said 12 soldiers had sung.",
          Rule.NO_ITEM, "Kyiv said Russia fired 12 overnight.",
          Rule.NO_SCENE,
              "The mayor of the town spoke of schools and roads and water. ".repeat(12)
                  + "Four people were killed in Kharkiv.",
          Rule.NO_OUTCOME, "Kyiv spoke of 12 tank injuries.");

  @Test
  void everyRefusingRuleHasAnExample() {
    assertThat(EXAMPLES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Rule.values()).filter(Rule::refuses).toList());
    EXAMPLES.forEach(
        (rule, text) -> {
          Extraction extraction = Texts.read(text);
          assertThat(extraction.claims()).as(text).isEmpty();
          assertThat(extraction.rejections()).as(text).extracting(Rejection::rule).contains(rule);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 66-year-old man lost his way in Kherson.     | 66   | it is part of a compound
          The 7 dollars were lost in Kherson.            | 7    | it counts money
          Russia lost 15 km of road.                     | 15   | it counts distance
          Russia lost 12 settlements, Kyiv said.         | 12   | it counts settlement
          Some T-72 were lost by Russia.                 | 72   | it is part of a name
          A third of the 12,000 Russian troops died.     | 12,000 | a fraction of it was meant
          """)
  void aNumberThatCountsNoLossSaysWhy(String text, String exact, String reason) {
    assertThat(Texts.read(text).claims()).isEmpty();
    assertThat(Texts.read(text).rejections())
        .anySatisfy(
            r -> {
              assertThat(r.exact()).isEqualTo(exact);
              assertThat(r.reason()).isEqualTo(reason);
              assertThat(text.substring(r.position().start(), r.position().end())).isEqualTo(exact);
            });
  }
}
