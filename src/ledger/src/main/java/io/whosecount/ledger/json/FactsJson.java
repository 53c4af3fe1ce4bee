package io.whosecount.ledger.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.whosecount.claims.document.Fact;
import io.whosecount.claims.document.FactOrigin;
import io.whosecount.claims.document.PublicationFacts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of a document's publication as JSON, each with where it was found; both ways. */
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

  /**
   * The facts of this JSON.
   *
   * @throws IllegalArgumentException naming the value that is none of the contract
   */
  public PublicationFacts toFacts() {
    Fact<String> day = fact(published);
    return new PublicationFacts(
        new Fact<>(LocalDate.parse(day.value()), day.origin()),
        Optional.ofNullable(publisher).map(FactsJson::fact),
        Optional.ofNullable(title).map(FactsJson::fact),
        Optional.ofNullable(url).map(FactsJson::fact),
        Optional.ofNullable(language).map(FactsJson::fact));
  }

  private static Fact<String> fact(FactJson json) {
    return new Fact<>(json.value(), FactOrigin.valueOf(json.origin().toUpperCase(Locale.ROOT)));
  }

  private static @Nullable FactJson fact(Optional<Fact<String>> fact) {
    return fact.map(FactsJson::fact).orElse(null);
  }

  private static FactJson fact(Fact<?> fact) {
    return new FactJson(fact.value().toString(), fact.origin().name().toLowerCase(Locale.ROOT));
  }
}
