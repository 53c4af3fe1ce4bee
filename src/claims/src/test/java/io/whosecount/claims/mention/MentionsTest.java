package io.whosecount.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.mention.Mention.Function;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.VagueNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static final VagueNumber FIRST = new VagueNumber(0, 2);
  private static final VagueNumber SECOND = new VagueNumber(3, 4);

  private static Mentions mentions() {
    Mentions mentions = new Mentions(5);
    mentions.add(FIRST);
    mentions.add(new Function(1, 2, FunctionKind.PRONOUN));
    mentions.add(SECOND);
    return mentions;
  }

  @Test
  void areAskedByKindAndToken() {
    Mentions mentions = mentions();
    assertThat(mentions.all(VagueNumber.class)).containsExactly(FIRST, SECOND);
    assertThat(mentions.at(VagueNumber.class, 1)).contains(FIRST);
    assertThat(mentions.at(VagueNumber.class, 2)).isEmpty();
    assertThat(mentions.covers(Function.class, 1)).isTrue();
    assertThat(mentions.covers(Function.class, 0)).isFalse();
    assertThat(mentions.startingAt(VagueNumber.class, 1)).isEmpty();
    assertThat(mentions.startingAt(VagueNumber.class, 0)).contains(FIRST);
    assertThat(mentions.endingAt(VagueNumber.class, 2)).contains(FIRST);
    assertThat(mentions.endingAt(VagueNumber.class, 1)).isEmpty();
  }

  @Test
  void withinAStretchOnlyThoseThatEndInIt() {
    assertThat(mentions().within(VagueNumber.class, 0, 5)).isEqualTo(List.of(FIRST, SECOND));
    assertThat(mentions().within(VagueNumber.class, 0, 1)).isEmpty();
    assertThat(mentions().within(VagueNumber.class, 2, 4)).containsExactly(SECOND);
  }

  @Test
  void whetherOneBeginsInAStretch() {
    assertThat(mentions().anyBegins(VagueNumber.class, 0, 1)).isTrue();
    assertThat(mentions().anyBegins(VagueNumber.class, 1, 3)).isFalse();
    assertThat(mentions().anyBegins(VagueNumber.class, 1, 4)).isTrue();
    assertThat(mentions().anyBegins(VagueNumber.class, 4, 5)).isFalse();
    assertThat(mentions().anyBegins(Mention.Number.class, 0, 5)).isFalse();
  }

  @Test
  void outsideTheTextThereAreNone() {
    assertThat(mentions().at(VagueNumber.class, -1)).isEmpty();
    assertThat(mentions().endingAt(VagueNumber.class, 0)).isEmpty();
    assertThat(mentions().at(VagueNumber.class, 5)).isEmpty();
    assertThat(mentions().all(Mention.Number.class)).isEmpty();
  }

  @Test
  void theirListCannotBeChangedFromOutside() {
    List<VagueNumber> all = mentions().all(VagueNumber.class);
    assertThatThrownBy(() -> all.add(FIRST)).isInstanceOf(UnsupportedOperationException.class);
  }
}
