package io.whosecount.claims.claim;

/** Knows the words that make a number a part of those before: "60 of them", "of whom 4,700". */
final class OfThem {
  private OfThem() {}

  /** Whether "of them" or "of whom" begins at token {@code of} and ends by {@code limit}. */
  static boolean begins(Source source, int of, int limit) {
    return of + 1 < limit
        && source.token(of).is("of")
        && (source.token(of + 1).is("them") || source.token(of + 1).is("whom"));
  }

  /** Whether "of whom" ends right before token {@code number}. */
  static boolean endsWithWhom(Source source, int number) {
    return number > 1 && source.token(number - 2).is("of") && source.token(number - 1).is("whom");
  }
}
