package io.whosecount.claims.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word list that cannot be used stops the load and says what is wrong where. */
class LexiconLoadingTest {

  private static List<Entry> parse(String list, String text) {
    try {
      return Rows.parse(list, new BufferedReader(new StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lists empty but {@code list}. */
  private static Lexicon load(String list, String text) {
    return Lexicon.of(name -> name.equals(list) ? parse(name, text) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"items, tonk", "deeds, smash", "hedges, roughly-so", "cues, mumbles"})
  void anUnknownCanonicalOfAClosedListIsNamed(String list, String canonical) {
    assertThatThrownBy(() -> load(list, "# words\n" + canonical + "\tword\n"))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage(list + ".tsv: '" + canonical + "' of 'word' is unknown");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Rows.read("nowhere"))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("nowhere.tsv: the resource is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "tank, '2 to 4 columns, not 1'",
    "'tank\ttank\tnoun\tnote\tmore', '2 to 4 columns, not 5'",
    "'\ttank', 'a canonical or surface is empty'",
    "'tank\t ', 'a canonical or surface is empty'"
  })
  void aBadRowIsNamedByItsLine(String row, String what) {
    assertThatThrownBy(() -> load("items", "# words\n\ntank\tpanzer\n" + row + "\n"))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("items.tsv, line 4: " + what);
  }

  @Test
  void aRowIsReadWithItsFlagsAndNote() {
    assertThat(parse("items", "# words\ntank\ttank\tnoun,ambiguous\ta note\nuav\tuas\n"))
        .containsExactly(
            new Entry("items", "tank", "tank", Set.of("noun", "ambiguous"), "a note"),
            new Entry("items", "uav", "uas", Set.of(), ""));
  }

  @Test
  void aRowOfItsOwnBeatsAFormOfAnotherRow() {
    List<Entry> rows = parse("cues", "asserts\tcite\tverb\nasserts\tciting\tbefore\n");
    assertThat(WordList.words(rows, new Inflection(List.of())).get("citing"))
        .isEqualTo(new Word(rows.get(1), Form.BASE));
  }

  @Test
  void aSideHasTheLabelOfItsFirstRowOrItsIdForOne() {
    Lexicon lexicon = load("parties", "hamas\thamas\tname\tHamas\n");
    assertThat(lexicon.side("hamas").name()).isEqualTo("Hamas");
    assertThat(lexicon.side("someone-else").name()).isEqualTo("someone-else");
  }

  @Test
  void theBuiltInListsAreAllThere() {
    assertThat(Lexicon.builtIn().lists()).allSatisfy(l -> assertThat(l.entries()).isNotEmpty());
  }
}
