package io.whosecount.ledger.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.PublicationFacts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of a document's publication as JSON, each with where it was found. */
@JsonPropertyOrder({"published", "publisher", "title", "url", "language"})
public record FactsJson(
    FactJson published,
    @Nullable FactJson publisher,
    @Nullable FactJson title,
    @Nullable FactJson url,
    @Nullable FactJson language) {

  /** A fact: its value, and {@code metadata}, {@code document} or {@code upload}. */
  public record FactJson(String value, String origin) {}

  /** The JSON form of {@code facts}. */
  public static FactsJson of(PublicationFacts facts) {
    return new FactsJson(
        fact(facts.published()),
        fact(facts.publisher()),
        fact(facts.title()),
        fact(facts.url()),
        fact(facts.language()));
  }

  private static @Nullable FactJson fact(Optional<Fact<String>> fact) {
    return fact.map(FactsJson::fact).orElse(null);
  }

  private static FactJson fact(Fact<?> fact) {
    return new FactJson(fact.value().toString(), fact.origin().name().toLowerCase(Locale.ROOT));
  }
}
