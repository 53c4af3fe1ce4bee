package io.whosecount.figures.representation;

import io.whosecount.figures.representation.FiguresResponse.CitationJson;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a number is cited in writing: who says it, as of when, and where it was printed. */
final class Citations {
  private Citations() {}

  /** Such as {@code Northland Staff, as of 2031-05-02, in The Daily}. */
  static String brief(String claimant, String asOf, CitationJson citation) {
    return "%s, as of %s, in %s"
        .formatted(
            claimant,
            asOf,
            Optional.ofNullable(citation.publisher())
                .or(() -> Optional.ofNullable(citation.title()))
                .orElse("document " + citation.document()));
  }

  /**
   * With the number, and everything that leads back to the words.
   *
   * @param what the number and what it counts
   */
  static String full(String claimant, String what, String asOf, CitationJson citation) {
    String printed =
        Stream.of(
                Optional.ofNullable(citation.title()).map(title -> "“" + title + "”"),
                Optional.ofNullable(citation.publisher()),
                Optional.of(citation.published()),
                Optional.ofNullable(citation.url()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return "%s: %s, as of %s. In: %s. Whose Count, document %s, claim %s."
        .formatted(claimant, what, asOf, printed, citation.document(), citation.claim());
  }
}
