package io.whosecount.claims.document;

import java.util.Map;
import java.util.Optional;

/** What the uploader says of the publication, in the upload's metadata. */
final class MetadataFacts {
  private MetadataFacts() {}

  /** The facts in {@code metadata}, whose keys may have any case. */
  static StatedFacts of(Map<String, String> metadata) {
    return new StatedFacts(
        decoded(metadata, "published").flatMap(FactDates::whole),
        decoded(metadata, "publisher").flatMap(FactText::line),
        decoded(metadata, "title").flatMap(FactText::line),
        // An address keeps its percents: they are part of it.
        value(metadata, "url").map(EncodedWords::decode).flatMap(FactText::webAddress),
        Optional.empty());
  }

  private static Optional<String> decoded(Map<String, String> metadata, String key) {
    return value(metadata, key).map(EncodedWords::decode).map(EncodedWords::decodePercents);
  }

  private static Optional<String> value(Map<String, String> metadata, String key) {
    return Optional.ofNullable(metadata.get(key))
        .or(
            () ->
                metadata.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(key))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
