package io.whosecount.ledger.dynamodb;

import static io.whosecount.ledger.dynamodb.Attributes.text;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.document.PublicationFacts;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.series.Citation;
import io.whosecount.claims.series.Placement.InSeries;
import io.whosecount.claims.series.SeriesKey;
import io.whosecount.claims.series.Voice;
import io.whosecount.ledger.DirectoryEntry;
import io.whosecount.ledger.json.JsonText;
import io.whosecount.ledger.order.Names;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A support with all that the rows it brings into being hold. */
record Supporter(Support support, InSeries place, Claim claim, PublicationFacts facts) {
  private static final String CLAIM = "claim";
  private static final String FACTS = "facts";

  /** The support of {@code claim}, which stands at {@code place}. */
  static Supporter of(InSeries place, Claim claim, PublicationFacts facts, String revision) {
    Support support =
        new Support(
            SeriesText.of(place.key()),
            place.point(),
            Support.number(claim.quantity()),
            Names.of(place).toString(),
            facts.published().value().toString(),
            claim.document().value(),
            revision);
    return new Supporter(support, place, claim, facts);
  }

  /** The supporter's item. */
  Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>(support.key().attributes());
    item.put(Support.REVISION, text(support.revision()));
    item.put(CLAIM, text(JsonText.of(claim)));
    item.put(FACTS, text(JsonText.of(facts)));
    return Attributes.bounded("claim " + claim.id() + " of " + claim.document(), item);
  }

  /** The citation in a supporter's item. */
  static Citation citation(Map<String, AttributeValue> item) {
    return new Citation(JsonText.claim(text(item, CLAIM)), JsonText.facts(text(item, FACTS)));
  }

  /** The rows that must be there while it is: its observation, series, claimant and side. */
  Map<Key, Map<String, AttributeValue>> rowsAbove() {
    Key observation = support.observation();
    Key directory = support.directory();
    Key claimant = support.claimantRow();
    Key side = support.sideRow();
    return Map.of(
        observation,
        observation.attributes(),
        directory,
        directoryRow(directory),
        claimant,
        claimantRow(claimant),
        side,
        side(side));
  }

  private Map<String, AttributeValue> side(Key key) {
    Map<String, AttributeValue> row = new HashMap<>(key.attributes());
    row.put("side", text(place.side().id()));
    row.put("name", text(place.side().name()));
    return row;
  }

  private Map<String, AttributeValue> claimantRow(Key key) {
    Map<String, AttributeValue> row = new HashMap<>(key.attributes());
    row.put("side", text(place.side().id()));
    row.put("sideName", text(place.side().name()));
    row.put("voice", text(place.voice().id()));
    row.put("voiceName", text(place.voice().name()));
    row.put("voiceKind", text(place.voice().kind().id()));
    return row;
  }

  private Map<String, AttributeValue> directoryRow(Key key) {
    Map<String, AttributeValue> row = claimantRow(key);
    row.put("item", text(place.key().measure().item().id()));
    row.put("outcome", text(place.key().measure().outcome().id()));
    row.put("periodKind", text(place.key().periodKind().id()));
    return row;
  }

  /** The side in a side's row. */
  static Side side(Map<String, AttributeValue> row) {
    return new Side(text(row, "side"), text(row, "name"));
  }

  /** The side in a row of a claimant or a directory. */
  static Side sideOfClaimant(Map<String, AttributeValue> row) {
    return new Side(text(row, "side"), text(row, "sideName"));
  }

  /** The voice in a row of a claimant or a directory. */
  static Voice voice(Map<String, AttributeValue> row) {
    return new Voice(
        text(row, "voice"),
        text(row, "voiceName"),
        ClaimantKind.ofId(text(row, "voiceKind")).orElseThrow());
  }

  /** The entry in a directory's row. */
  static DirectoryEntry entry(Map<String, AttributeValue> row) {
    Voice voice = voice(row);
    SeriesKey key =
        new SeriesKey(
            text(row, "side"),
            new Measure(
                Item.ofId(text(row, "item")).orElseThrow(),
                Outcome.ofId(text(row, "outcome")).orElseThrow()),
            voice.id(),
            PeriodKind.ofId(text(row, "periodKind")).orElseThrow());
    return new DirectoryEntry(key, sideOfClaimant(row), voice);
  }
}
