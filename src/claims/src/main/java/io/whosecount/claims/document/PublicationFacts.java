package io.whosecount.claims.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document's publication, each fact with its origin.
 *
 * @param published the day it was printed; of origin {@link FactOrigin#UPLOAD} where nobody says
 * @param publisher the outlet that printed it
 * @param title its headline
 * @param url its address on the web
 * @param language the BCP 47 tag that the document declares
 */
public record PublicationFacts(
    Fact<LocalDate> published,
    Optional<Fact<String>> publisher,
    Optional<Fact<String>> title,
    Optional<Fact<String>> url,
    Optional<Fact<String>> language) {

  /** Facts of a document about which only its upload time is known. */
  public static PublicationFacts uploadedOn(LocalDate day) {
    return new PublicationFacts(
        new Fact<>(day, FactOrigin.UPLOAD),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
