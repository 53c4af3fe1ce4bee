package io.whosecount.claims.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Evidence;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.claim.Rule;
import io.whosecount.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every field of every claim tells which rules, which words and which rows are behind it. */
class EvidenceTest {
  private static final Set<String> LISTS =
      Stream.concat(Lexicon.builtIn().lists().stream().map(list -> list.name()), Stream.of("wars"))
          .collect(Collectors.toSet());

  /** The rules whose words are of a list: without a row they would speak out of nothing. */
  private static final Set<Rule> BY_WORDS =
      EnumSet.of(
          Rule.HEDGE_BY_NUMBER,
          Rule.NOUN_OF_PHRASE,
          Rule.DEED_HEADS_PHRASE,
          Rule.VERB_BEFORE_PHRASE,
          Rule.VERB_BEHIND_PHRASE,
          Rule.VERB_GOVERNS_LIST,
          Rule.NOUN_OF_LOSS_LEADS,
          Rule.CLAIMANT_BEFORE_CUE,
          Rule.INVERTED_CUE,
          Rule.BODY_NEAR_CUE,
          Rule.PARTY_IN_PHRASE,
          Rule.PARTY_BEHIND_PHRASE,
          Rule.PARTY_OF_LOSS,
          Rule.PARTY_BEFORE_LOSS,
          Rule.LOCATED_IN_PARTY,
          Rule.SCENE_OF_SENTENCE,
          Rule.SCENE_OF_DOCUMENT,
          Rule.PERIOD_PHRASE,
          Rule.PLACE_OF_SENTENCE,
          Rule.GROUP_OF_FORCES,
          Rule.PART_OF_NUMBER_BEFORE);

  @TestFactory
  Stream<DynamicTest> everyFieldThatIsSetHasItsSteps() {
    return examples()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.replace('\n', ' '),
                    () -> {
                      Extraction read = Texts.read(text);
                      read.claims().forEach(claim -> explains(read, claim));
                      read.rejections().forEach(refused -> explains(read, refused));
                    }));
  }

  @Test
  void whoFightsWhomAndSinceWhenAreRowsOfTheTrace() {
    assertThat(entries("Kyiv said on Monday that the enemy lost 12 tanks."))
        .contains("side wars:RU:UA");
    assertThat(entries("The UN said 500 civilians were killed in Ukraine since 2022-02-24."))
        .contains("period outbreaks:2022-02-24:russian invasion of ukraine");
    assertThat(entries("Sergeant Olena Petrenko said 12 civilians were killed in Kharkiv."))
        .contains("claimant voice:title:sergeant", "place places:UA:kharkiv");
    assertThat(entries("Five people were killed in the air strike on Monday in Kharkiv."))
        .contains("period calendar:1:monday");
  }

  private static Stream<String> examples() {
    return CorpusFile.all().stream().flatMap(file -> file.when().stream()).map(Example::text);
  }

  private static void explains(Extraction read, Claim claim) {
    List<Evidence> steps = read.evidence().getOrDefault(claim.id(), List.of());
    assertThat(steps).extracting(Evidence::field).as(claim.toString()).containsAll(fields(claim));
    for (Evidence step : steps) {
      if (!step.entry().isEmpty()) {
        assertThat(LISTS).contains(step.entry().substring(0, step.entry().indexOf(':')));
      }
    }
    for (String field : fields(claim)) {
      List<Evidence> behind = steps.stream().filter(step -> step.field().equals(field)).toList();
      if (behind.stream().anyMatch(step -> BY_WORDS.contains(step.rule()))) {
        assertThat(behind)
            .as(field + " of " + claim.quote().exact())
            .anyMatch(step -> !step.entry().isEmpty());
      }
    }
  }

  private static void explains(Extraction read, Rejection refused) {
    int[] points = read.document().text().codePoints().toArray();
    int start = refused.position().start();
    int length = refused.position().end() - start;
    assertThat(new String(points, start, length)).isEqualTo(refused.exact()).isNotEmpty();
    assertThat(refused.reason()).isNotBlank();
    assertThat(refused.rule().refuses()).isTrue();
  }

  private static List<String> fields(Claim claim) {
    List<String> fields =
        new ArrayList<>(List.of("quantity", "item", "outcome", "claimant", "period"));
    claim.side().ifPresent(side -> fields.add("side"));
    claim.place().ifPresent(place -> fields.add("place"));
    claim.partOf().ifPresent(whole -> fields.add("partOf"));
    if (claim.unverified()) {
      fields.add("unverified");
    }
    return fields;
  }

  private static List<String> entries(String text) {
    return Texts.read(text).evidence().values().stream()
        .flatMap(List::stream)
        .map(step -> step.field() + " " + step.entry())
        .toList();
  }
}
