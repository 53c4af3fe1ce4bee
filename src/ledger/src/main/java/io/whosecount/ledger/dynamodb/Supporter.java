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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A support with all that the rows it brings into being hold, as the item of its claim says it. So
 * what is added and what is swept agree, whichever version of the extractor wrote the claim, and
 * whichever adds or sweeps.
 *
 * @param support of the claim
 * @param claim its item
 * @param facts of the document's publication, as JSON
 */
record Supporter(Support support, Map<String, AttributeValue> claim, String facts) {
  private static final String FACTS = "facts";
  private static final String SIDE = "side";
  private static final String SIDE_NAME = "sideName";
  private static final String VOICE = "voice";
  private static final String VOICE_NAME = "voiceName";
  private static final String VOICE_KIND = "voiceKind";

  /** What the item of a claim says that stands at {@code place}, for {@link #of}. */
  static Map<String, AttributeValue> attributes(
      InSeries place, Claim claim, PublicationFacts facts, String revision) {
    Support support =
        new Support(
            SeriesText.of(place.key()),
            place.point(),
            Support.number(claim.quantity()),
            Names.of(place).toString(),
            facts.published().value().toString(),
            claim.document().value(),
            revision);
    Map<String, AttributeValue> attributes = new HashMap<>(support.attributes());
    attributes.put(SIDE, text(place.side().id()));
    attributes.put(SIDE_NAME, text(place.side().name()));
    attributes.put(VOICE, text(place.voice().id()));
    attributes.put(VOICE_NAME, text(place.voice().name()));
    attributes.put(VOICE_KIND, text(place.voice().kind().id()));
    return attributes;
  }

  /** The supporter that the item of a claim tells of, if that stands in a series. */
  static Optional<Supporter> of(Map<String, AttributeValue> claim, String facts) {
    return claim.containsKey(Support.SERIES)
        ? Optional.of(new Supporter(Support.of(claim), claim, facts))
        : Optional.empty();
  }

  /** The supporter's item. */
  Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = new HashMap<>(support.key().attributes());
    item.put(Support.REVISION, text(support.revision()));
    copy(DocumentRows.CLAIM, item);
    item.put(FACTS, text(facts));
    return Attributes.bounded("the citation of claim " + Key.of(claim), item);
  }

  private void copy(String name, Map<String, AttributeValue> item) {
    item.put(name, text(text(claim, name)));
  }

  /** The citation in a supporter's item. */
  static Citation citation(Map<String, AttributeValue> item) {
    return new Citation(JsonText.claim(text(item, DocumentRows.CLAIM)), facts(item));
  }

  /** The publication in a supporter's item. */
  static PublicationFacts facts(Map<String, AttributeValue> item) {
    return JsonText.facts(text(item, FACTS));
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
    copy(SIDE, row);
    row.put("name", text(text(claim, SIDE_NAME)));
    return row;
  }

  private Map<String, AttributeValue> claimantRow(Key key) {
    Map<String, AttributeValue> row = new HashMap<>(key.attributes());
    List.of(SIDE, SIDE_NAME, VOICE, VOICE_NAME, VOICE_KIND).forEach(name -> copy(name, row));
    return row;
  }

  private Map<String, AttributeValue> directoryRow(Key key) {
    Map<String, AttributeValue> row = claimantRow(key);
    row.put("item", text(support.series().item()));
    row.put("outcome", text(support.series().outcome()));
    row.put("periodKind", text(support.series().kind()));
    return row;
  }

  /** The side in a side's row. */
  static Side side(Map<String, AttributeValue> row) {
    return new Side(text(row, SIDE), text(row, "name"));
  }

  /** The side in a row of a claimant or a directory. */
  static Side sideOfClaimant(Map<String, AttributeValue> row) {
    return new Side(text(row, SIDE), text(row, SIDE_NAME));
  }

  /** The voice in a row of a claimant or a directory. */
  static Voice voice(Map<String, AttributeValue> row) {
    return new Voice(
        text(row, VOICE),
        text(row, VOICE_NAME),
        ClaimantKind.ofId(text(row, VOICE_KIND)).orElseThrow());
  }

  /** The entry in a directory's row. */
  static DirectoryEntry entry(Map<String, AttributeValue> row) {
    Voice voice = voice(row);
    SeriesKey key =
        new SeriesKey(
            text(row, SIDE),
            new Measure(
                Item.ofId(text(row, "item")).orElseThrow(),
                Outcome.ofId(text(row, "outcome")).orElseThrow()),
            voice.id(),
            PeriodKind.ofId(text(row, "periodKind")).orElseThrow());
    return new DirectoryEntry(key, sideOfClaimant(row), voice);
  }
}
