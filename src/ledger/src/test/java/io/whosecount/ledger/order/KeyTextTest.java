package io.whosecount.ledger.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyTextTest {

  @Test
  void leavesAnIdOfUsualLengthAsItIs() {
    assertThat(KeyText.bounded("outlet-harbour-gazette")).isEqualTo("outlet-harbour-gazette");
  }

  @Test
  void boundsLongIdsAndKeepsThemApart() {
    List<String> bounded =
        Stream.of("a", "b", "\uD83D\uDE80")
            .map(end -> KeyText.bounded("ж".repeat(900) + end))
            .toList();

    assertThat(bounded).doesNotHaveDuplicates();
    assertThat(bounded).allSatisfy(id -> assertThat(id).startsWith("жжжж").hasSizeLessThan(120));
  }

  @Test
  void ordersByUtf8AsTheStoreDoes() {
    String beyondTheBasicPlane = "\uD83D\uDE80";
    String endOfTheBasicPlane = "\uFF5E";

    assertThat(endOfTheBasicPlane.compareTo(beyondTheBasicPlane)).isPositive();
    assertThat(KeyText.ORDER.compare(endOfTheBasicPlane, beyondTheBasicPlane)).isNegative();
  }

  @Test
  void separatesWithWhatSortsBeforeEveryCharacterOfAnId() {
    assertThat("tank" + KeyText.SEPARATOR + "z").isLessThan("tank-or-armoured-vehicle");
  }
}
