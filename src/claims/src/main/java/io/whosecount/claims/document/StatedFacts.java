package io.whosecount.claims.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What one source, the uploader or the document, says of the publication. */
record StatedFacts(
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> title,
    Optional<String> url,
    Optional<String> language) {

  /** What is known after the uploader, the document and the clock have spoken, in that order. */
  static PublicationFacts merge(StatedFacts metadata, StatedFacts document, Instant uploaded) {
    return new PublicationFacts(
        first(metadata.published, document.published)
            .orElseGet(
                () -> new Fact<>(LocalDate.ofInstant(uploaded, ZoneOffset.UTC), FactOrigin.UPLOAD)),
        first(metadata.publisher, document.publisher),
        first(metadata.title, document.title),
        first(metadata.url, document.url),
        first(metadata.language, document.language));
  }

  private static <T> Optional<Fact<T>> first(Optional<T> metadata, Optional<T> document) {
    return metadata
        .map(value -> new Fact<>(value, FactOrigin.METADATA))
        .or(() -> document.map(value -> new Fact<>(value, FactOrigin.DOCUMENT)));
  }
}
