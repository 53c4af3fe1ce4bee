package io.whosecount.claims.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.ListFile.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every list, in every form, does what it is there for in some sentence. */
@Timeout(60)
class LexiconRowsTest {
  private static final Inflection INFLECTION = new Inflection(Rows.read("irregular"));
  private static final Map<String, String> PENDING = pending();

  /** Makes the sentences for one form of a row. */
  private interface Sampler {
    Sample of(Entry row, String surface, Form form);
  }

  static Stream<Arguments> lists() {
    Lexicon lexicon = Reader.LEXICON;
    return Stream.of(
        list(lexicon.calendar(), NumberSamples::calendar),
        list(lexicon.claimants(), VoiceSamples::claimant),
        list(lexicon.cues(), VoiceSamples::cue),
        list(lexicon.deeds(), LossSamples::deed),
        list(lexicon.events(), NumberSamples::event),
        list(lexicon.exclusions(), NumberSamples::exclusion),
        list(lexicon.functions(), NumberSamples::function),
        list(lexicon.hedges(), LossSamples::hedge),
        list(lexicon.items(), LossSamples::item),
        list(lexicon.numbers(), NumberSamples::number),
        list(lexicon.offices(), VoiceSamples::office),
        list(lexicon.parties(), VoiceSamples::party),
        list(lexicon.periods(), NumberSamples::period),
        list(lexicon.places(), VoiceSamples::place),
        list(lexicon.gazetteer(), VoiceSamples::place),
        list(lexicon.scenes(), LossSamples::scene),
        list(lexicon.sidewords(), SideSamples::sideword),
        list(lexicon.states(), VoiceSamples::party),
        list(lexicon.voice(), VoiceSamples::voice),
        list(lexicon.outbreaks(), NumberSamples::war));
  }

  private static Arguments list(WordList list, Sampler sampler) {
    return Arguments.of(list.name(), list, sampler);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void everyFormOfEveryRowFires(String name, WordList list, Sampler sampler) {
    List<String> silent = new ArrayList<>();
    List<String> promoted = new ArrayList<>();
    forms(list)
        .forEach(
            (surface, word) -> {
              Sample sample = sampler.of(word.entry(), surface, word.form());
              String form = name + "\t" + word.entry().canonical() + "\t" + surface;
              boolean fires = sample.fires();
              if (fires && PENDING.containsKey(form)) {
                promoted.add(form);
              } else if (!fires && !PENDING.containsKey(form)) {
                silent.add(form + "  in  " + sample.texts().getFirst());
              }
            });
    assertNone("forms of " + name + ".tsv that no sentence makes fire", silent);
    assertNone("pending forms that fire: take them off the pending list", promoted);
  }

  @Test
  void everyPendingRowIsARowAndSaysWhyItWaits() {
    Set<String> known = new HashSet<>();
    for (WordList list : Reader.LEXICON.lists()) {
      forms(list)
          .forEach(
              (surface, word) ->
                  known.add(list.name() + "\t" + word.entry().canonical() + "\t" + surface));
    }
    System.out.println("lexicon rows pending: " + PENDING.size());
    assertThat(known).containsAll(PENDING.keySet());
    assertThat(PENDING.values()).noneMatch(String::isBlank);
  }

  private static void assertNone(String what, List<String> lines) {
    assertThat(lines).withFailMessage(() -> what + ":\n  " + String.join("\n  ", lines)).isEmpty();
  }

  private static Map<String, Word> forms(WordList list) {
    return WordList.words(list.entries(), INFLECTION);
  }

  private static Map<String, String> pending() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Row row : ListFile.pending().rows()) {
      reasons.put(String.join("\t", row.cells().subList(0, 3)), row.cells().get(3));
    }
    return reasons;
  }
}
