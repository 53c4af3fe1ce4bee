package io.whosecount.claims.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.text.Layout;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the words that a list knows are what the list takes them for. */
class MentionFinderTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  private static String found(String text, Class<? extends Mention> kind) {
    Layout layout = Layout.of(text, Optional.empty());
    Lookup words = new Lookup(LEXICON, layout.tokens());
    Mentions mentions = MentionFinder.find(LEXICON, layout, words, LocalDate.of(2031, 5, 14));
    return String.join(
        "|", mentions.all(kind).stream().map(m -> layout.words(m.first(), m.end())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          They met al-Qaeda today,              al-Qaeda
          They told us about US losses,         US
          Kim spoke,                            Kim
          N. Korea lost five,                   N. Korea
          U.S.-made tanks of Ukraine burned,    Ukraine
          A Russian-backed army of Syria lost,  Syria
          the turkey was late,                  ''
          """)
  void aPartyIsANameWithItsCapitals(String text, String parties) {
    assertThat(found(text, Mention.Party.class)).isEqualTo(parties);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The times are hard,                           ''
          As the Times reported,                        the Times
          said health officials in Gaza today,          health officials in Gaza
          said the military's media wing today,   military's media wing
          who said it,                                  ''
          """)
  void aClaimantIsANameOrSaidToBeCommon(String text, String claimants) {
    assertThat(found(text, Mention.KnownClaimant.class)).isEqualTo(claimants);
  }

  @ParameterizedTest
  @CsvSource({
    "They lost over 12 tanks, over",
    "They handed over 12 men, ''",
    "They lost 500+ tanks, +",
    "They lost + 500 tanks, ''"
  })
  void aHedgeIsNoPartOfAVerb(String text, String hedges) {
    assertThat(found(text, Mention.Hedge.class)).isEqualTo(hedges);
  }

  @ParameterizedTest
  @CsvSource({"five multiple launch rocket systems, ''", "they launch five rockets, launch"})
  void aDeedIsNoPartOfAnItem(String text, String deeds) {
    assertThat(found(text, Mention.DeedWord.class)).isEqualTo(deeds);
  }

  @ParameterizedTest
  @CsvSource({"according to Washington Post today, according to", "they post it, post"})
  void aCueIsNoPartOfAClaimant(String text, String cues) {
    assertThat(found(text, Mention.Cue.class)).isEqualTo(cues);
  }

  @ParameterizedTest
  @CsvSource({"five fell in the past 24 hours, five", "five fell on 12 January 2031, five"})
  void aNumberIsNoPartOfATime(String text, String numbers) {
    assertThat(found(text, Mention.Number.class)).isEqualTo(numbers);
  }
}
