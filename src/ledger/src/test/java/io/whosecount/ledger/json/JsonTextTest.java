package io.whosecount.ledger.json;

import static io.whosecount.ledger.ClaimSample.tanks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Passage;
import io.whosecount.claims.claim.Period;
import io.whosecount.claims.claim.Quantity;
import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.mention.PartialDate;
import io.whosecount.claims.text.TextPosition;
import io.whosecount.ledger.ClaimSample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final DocumentId DOCUMENT = DocumentId.ofObject("bucket", "a");
  private static final ClaimSample SOME = tanks(5, "2026-02-01");

  @ParameterizedTest
  @MethodSource("claims")
  void readsEveryClaimAsItWasWritten(ClaimSample sample) {
    Claim claim = sample.in(DOCUMENT, 1);

    assertThat(JsonText.claim(JsonText.of(claim))).isEqualTo(claim);
  }

  static Stream<ClaimSample> claims() {
    Optional<PartialDate> year = Optional.of(PartialDate.parse("2026"));
    Optional<PartialDate> month = Optional.of(PartialDate.parse("2026-02"));
    List<Period> periods =
        List.of(
            new Period.Cumulative(year, Optional.of("since the war began")),
            new Period.Day(Optional.empty(), Optional.empty()),
            new Period.Event(month, Optional.empty()),
            new Period.Interval(Optional.empty(), month, Optional.empty()),
            new Period.Interval(year, year, Optional.of("this year")),
            new Period.Unknown());
    Stream<ClaimSample> quantities =
        Arrays.stream(Qualifier.values())
            .map(
                qualifier ->
                    qualifier == Qualifier.BETWEEN
                        ? Quantity.between(0, Long.MAX_VALUE, Optional.empty())
                        : Quantity.of(2_000, qualifier, Optional.of("some \"hedge\" \uD83D\uDE80")))
            .map(SOME::saying);
    return Stream.of(
            quantities,
            periods.stream().map(SOME::over),
            Stream.of(
                SOME.withoutSide(), SOME.inOwnVoice(), SOME.at("the harbour"), SOME.partOf(9)))
        .flatMap(samples -> samples);
  }

  @Test
  void writesTheContract() {
    Claim claim =
        SOME.saying(Quantity.of(2_000, Qualifier.NEARLY, Optional.of("nearly"))).in(DOCUMENT, 0);

    assertThat(JsonText.of(claim))
        .startsWith("{\"id\":\"" + claim.id() + "\",\"document\":\"" + DOCUMENT + "\",")
        .contains(
            "\"side\":{\"id\":\"southland\",\"name\":\"Side southland\"}",
            "\"measure\":{\"item\":\"tank\",\"outcome\":\"lost\"}",
            "\"quantity\":{\"value\":2000,\"low\":null,\"high\":2000,\"qualifier\":\"nearly\",\"hedge\":\"nearly\"}",
            "\"period\":{\"kind\":\"day\",\"asOf\":\"2026-02-01\",\"text\":\"on that day\"}",
            "\"place\":null,\"partOf\":null,\"unverified\":false")
        .endsWith("\"extractor\":\"0.1.0\"}");
  }

  @Test
  void readsEveryFactAsItWasWritten() {
    PublicationFacts all =
        new PublicationFacts(
            new Fact<>(LocalDate.parse("2026-02-01"), FactOrigin.METADATA),
            Optional.of(new Fact<>("Harbour Gazette", FactOrigin.DOCUMENT)),
            Optional.of(new Fact<>("A title", FactOrigin.METADATA)),
            Optional.of(new Fact<>("https://gazette.example/1", FactOrigin.DOCUMENT)),
            Optional.of(new Fact<>("en", FactOrigin.DOCUMENT)));
    PublicationFacts none = PublicationFacts.uploadedOn(LocalDate.parse("2026-02-01"));

    assertThat(JsonText.facts(JsonText.of(all))).isEqualTo(all);
    assertThat(JsonText.facts(JsonText.of(none))).isEqualTo(none);
  }

  @Test
  void readsEveryPassageAsItWasWrittenAndRefusesOneThatDoesNotFillItsPlace() {
    List<Passage> passages =
        List.of(
            new Passage("<b> \"\uD83D\uDE80\"\u0000\u202E", new TextPosition(7, 16)),
            new Passage("b\n", new TextPosition(100, 102)));
    String text = JsonText.of(passages);

    assertThat(JsonText.passages(text)).isEqualTo(passages);
    for (String wrong : List.of(text.replace(":16", ":17"), "{}", "[]", "")) {
      assertThatThrownBy(() -> JsonText.passages(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void readsWhatALaterVersionAdded() {
    Claim claim = SOME.in(DOCUMENT, 0);
    String later = JsonText.of(claim).replaceFirst("\\{", "{\"later\":[1],");

    assertThat(JsonText.claim(later)).isEqualTo(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "null", "[]", "", "{\"id\":\"000000000000000000000001\"}", "{\"id\":{}}"})
  void saysThatATextIsNoClaimAndNoFacts(String text) {
    assertThatThrownBy(() -> JsonText.claim(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no ClaimJson: " + text);
    assertThatThrownBy(() -> JsonText.facts(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no FactsJson: " + text);
    String undated = "{\"published\":{\"value\":\"today\",\"origin\":\"metadata\"}}";
    assertThatThrownBy(() -> JsonText.facts(undated))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no FactsJson: " + undated);
  }

  @Test
  void keepsNoTimeOfRecordingWithAClaimAndTellsItWhereItIsGiven() {
    Claim claim = SOME.in(DOCUMENT, 0);
    Instant recorded = Instant.parse("2026-02-03T04:05:06.789Z");

    assertThat(JsonText.of(claim)).doesNotContain("recorded");
    String told = JsonText.write(ClaimMapping.toJson(claim, recorded));
    assertThat(told).endsWith("\"extractor\":\"0.1.0\",\"recorded\":\"2026-02-03T04:05:06.789Z\"}");
    assertThat(JsonText.claim(told)).isEqualTo(claim);
  }

  @Test
  void namesTheValueThatIsNotInTheContract() {
    String wrong = JsonText.of(SOME.in(DOCUMENT, 0)).replace("\"tank\"", "\"trebuchet\"");

    assertThatThrownBy(() -> JsonText.claim(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'trebuchet'");
  }
}
