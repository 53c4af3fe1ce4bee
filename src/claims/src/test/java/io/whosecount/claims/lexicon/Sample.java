package io.whosecount.claims.lexicon;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Extraction;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Sentences for one form of a row, of which one has to show that the row works.
 *
 * @param texts in the order in which they are tried
 * @param works whether what was read from a text shows it
 */
record Sample(List<String> texts, Predicate<Extraction> works) {

  static Sample of(Predicate<Extraction> works, String... texts) {
    return new Sample(List.of(texts), works);
  }

  /** One claim must be as {@code is} says, made by {@code row} according to the trace. */
  static Sample claim(Entry row, Predicate<Claim> is, String... texts) {
    return claim((read, claim) -> is.test(claim) && spoke(read, claim, row), texts);
  }

  /** One claim must be as {@code is} says. */
  static Sample claim(BiPredicate<Extraction, Claim> is, String... texts) {
    return of(read -> read.claims().stream().anyMatch(claim -> is.test(read, claim)), texts);
  }

  /** Whether the trace of {@code claim} names {@code row}. */
  static boolean spoke(Extraction read, Claim claim, Entry row) {
    return read.evidence().getOrDefault(claim.id(), List.of()).stream()
        .anyMatch(step -> step.entry().equals(row.reference()));
  }

  /** Whether the step of the trace that set {@code field} went by words with {@code surface}. */
  static boolean spoke(Extraction read, Claim claim, String field, String surface) {
    return read.evidence().getOrDefault(claim.id(), List.of()).stream()
        .filter(step -> step.field().equals(field))
        .anyMatch(step -> step.words().toLowerCase(Locale.ROOT).contains(surface));
  }

  boolean fires() {
    return texts.stream().anyMatch(text -> works.test(Reader.extract(text)));
  }
}
