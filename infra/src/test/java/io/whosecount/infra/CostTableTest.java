package io.whosecount.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CostTableTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- costs: written by CostTableTest -->\n";
  private static final String END = "<!-- end of costs -->\n";
  private static final String UPDATE = "whosecount.costs";

  @Test
  void theReadmeHasTheTableThatIsComputed() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    String computed = "\n" + CostTable.markdown() + "\n";
    if (System.getProperty(UPDATE, "").equals("update")) {
      Files.writeString(README, readme.substring(0, begin) + computed + readme.substring(end));
      readme = Files.readString(README);
      end = readme.indexOf(END);
    }
    assertThat(readme.substring(begin, end))
        .as(
            "A price or a measured number changed: write the table anew with ./mvnw -pl"
                + " infra -am test -Dtest=CostTableTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dquick -D%s=update",
            UPDATE)
        .isEqualTo(computed);
  }

  @Test
  void aCallTakesLongerWithLessMemoryAndIsBilledForItsWaiting() {
    BigDecimal ten = BigDecimal.TEN;

    assertThat(new BilledTime(ten, new BigDecimal("5"), 1_769).milliseconds()).isEqualTo("15");
    assertThat(new BilledTime(ten, new BigDecimal("5"), 512).milliseconds()).isEqualTo("40");
    assertThat(new BilledTime(ten, BigDecimal.ZERO, 10_240).milliseconds()).isEqualTo("10");
    assertThat(new BilledTime(ten, BigDecimal.ZERO, 512).gigabyteSeconds())
        .isEqualByComparingTo("0.0175");
  }

  @Test
  void aPriceIsForItsUnit() {
    assertThat(Price.TABLE_WRITE.of(new BigDecimal(2_000_000))).isEqualByComparingTo("1.25");
    assertThat(Price.S3_WRITE.of(new BigDecimal(1_000))).isEqualByComparingTo("0.005");
  }
}
