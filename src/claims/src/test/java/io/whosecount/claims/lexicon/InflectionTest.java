package io.whosecount.claims.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private static final Inflection INFLECTION = new Inflection(Rows.read("irregular"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kill              | kills;killed;killing
          die               | dies;died;dying
          deny              | denies;denied;denying
          destroy           | destroys;destroyed;destroying
          lose              | loses;lost;losing
          flee              | flees;fled;fleeing
          clash             | clashes;clashed;clashing
          go missing        | goes missing;gone missing;went missing;going missing
          shoot down        | shoots down;shot down;shooting down
          take prisoner     | takes prisoner;taken prisoner;took prisoner;taking prisoner
          be held           | is held;are held;been held;was held;were held;being held
          kidnap            | kidnaps;kidnaped;kidnapped;kidnapping
          hit               | hits;hitting
          hurt              | hurts;hurting
          fly               | flies;flew;flown;flying
          partially destroy | partially destroys;partially destroyed;partially destroying
          """)
  void aVerbHasItsFormsInItsFirstWordThatIsNoAdverb(String base, String others) {
    assertThat(INFLECTION.verb(base).keySet())
        .containsExactlyInAnyOrderElementsOf(with(base, others));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tank               | tanks
          loss               | losses
          body               | bodies
          convoy             | convoys
          person             | persons
          serviceman         | servicemen
          fisherman          | fishermen
          policewoman        | policewomen
          housewife          | housewives
          schoolchild        | schoolchildren
          aircraft           |
          attack aircraft    |
          fighter-bomber     | fighter-bombers
          prisoner of war    | prisoners of war
          piece of equipment | pieces of equipment
          block of flats     | blocks of flats
          air-defence system | air-defence systems
          ships/boat         | ships/boats
          guns and mortar    | guns and mortars
          """)
  void aNounHasItsPluralInItsHead(String base, String others) {
    assertThat(INFLECTION.noun(base).keySet())
        .containsExactlyInAnyOrderElementsOf(with(base, others == null ? "" : others));
  }

  @ParameterizedTest
  @CsvSource({
    "kill, kill, BASE",
    "kill, kills, THIRD",
    "kill, killed, PAST",
    "kill, killing, PARTICIPLE",
    "hit, hit, BASE",
    "shoot down, shot down, PAST"
  })
  void aFormKnowsWhichItIs(String base, String surface, Form form) {
    assertThat(INFLECTION.verb(base)).containsEntry(surface, form);
  }

  private static List<String> with(String base, String others) {
    return Stream.concat(
            Stream.of(base), Arrays.stream(others.split(";")).filter(other -> !other.isEmpty()))
        .toList();
  }
}
