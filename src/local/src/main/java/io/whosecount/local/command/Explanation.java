package io.whosecount.local.command;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Evidence;
import io.whosecount.claims.claim.Extraction;
import io.whosecount.claims.claim.Rejection;
import io.whosecount.claims.document.Document;
import io.whosecount.claims.document.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An extraction told to a reader at a terminal. */
final class Explanation {
  private final Extraction extraction;
  private final Ink ink;
  private final Lines lines;

  Explanation(Extraction extraction, Ink ink) {
    this.extraction = extraction;
    this.ink = ink;
    this.lines = new Lines(extraction.document().text());
  }

  String of(String name) {
    StringBuilder out = new StringBuilder();
    List<Claim> claims = extraction.claims();
    List<Rejection> rejections = extraction.rejections();
    out.append(
        "%s: %s, %s refused%n"
            .formatted(
                ink.bold(name),
                counted(claims.size(), "claim"),
                counted(rejections.size(), "number")));
    out.append(facts(extraction.document())).append("%n".formatted());
    for (int i = 0; i < claims.size(); i++) {
      out.append("%n".formatted()).append(claim(i + 1, claims.get(i)));
    }
    if (!rejections.isEmpty()) {
      out.append("%n%s%n".formatted(ink.bold("Refused")));
      rejections.forEach(rejection -> out.append(rejection(rejection)));
    }
    return out.toString();
  }

  private String claim(int number, Claim claim) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%s line %d: %s%s%s%n"
            .formatted(
                ink.bold("Claim " + number + ","),
                lines.lineOf(claim.quote().position().start()),
                flat(claim.quote().prefix()),
                ink.quote(flat(claim.quote().exact())),
                flat(claim.quote().suffix())));
    Map<String, String> values = ClaimFields.of(claim);
    Map<String, List<Evidence>> evidence = evidence(claim);
    values.forEach(
        (field, value) -> out.append(field(field, value, evidence.getOrDefault(field, List.of()))));
    evidence.forEach(
        (field, steps) -> {
          if (!values.containsKey(field)) {
            out.append(field(field, "", steps));
          }
        });
    out.append("  rules       %s%n".formatted(String.join(", ", claim.rules())));
    return out.toString();
  }

  private Map<String, List<Evidence>> evidence(Claim claim) {
    Map<String, List<Evidence>> byField = new LinkedHashMap<>();
    for (Evidence step : extraction.evidence().getOrDefault(claim.id(), List.of())) {
      byField.merge(
          step.field(),
          List.of(step),
          (before, next) -> Stream.concat(before.stream(), next.stream()).toList());
    }
    return byField;
  }

  private String field(String field, String value, List<Evidence> steps) {
    StringBuilder out = new StringBuilder("  %-11s %s%n".formatted(field, value));
    for (Evidence step : steps) {
      String words =
          step.words().isEmpty()
              ? step.entry().isEmpty() ? "no word, by default" : "what is known"
              : "\"%s\" on line %d"
                  .formatted(flat(step.words()), lines.lineOf(step.position().start()));
      String entry = step.entry().isEmpty() ? "" : ", lexicon " + step.entry();
      out.append(ink.faint("              by %s: %s%s".formatted(step.rule().id(), words, entry)))
          .append("%n".formatted());
    }
    return out.toString();
  }

  private String rejection(Rejection rejection) {
    return "  line %d: %s %s %s%n"
        .formatted(
            lines.lineOf(rejection.position().start()),
            ink.quote("\"" + flat(rejection.exact()) + "\""),
            rejection.reason(),
            ink.faint("(" + rejection.rule().id() + ")"));
  }

  private static String facts(Document document) {
    return "published "
        + told(document.facts().published())
        + document.facts().publisher().map(f -> ", publisher " + told(f)).orElse("")
        + document.facts().title().map(f -> ", title " + told(f)).orElse("");
  }

  private static String told(Fact<?> fact) {
    String origin = fact.origin().name().toLowerCase(Locale.ROOT);
    return "%s (%s)".formatted(flat(fact.value().toString()), origin);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
