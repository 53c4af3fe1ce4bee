package io.whosecount.figures.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which media type a client would have rather (RFC 9110, 12.5.1): for each type the most specific
 * of the ranges in {@code Accept} that it is in says how much. The framework only tells whether any
 * is, and not for every range.
 */
final class Preference {
  /** What a client asks for that asks for nothing. */
  static final String ANYTHING = "*/*";

  private static final String TOKEN = "[\\w!#$%&'+.^`|~-]+";
  private static final Pattern RANGE =
      Pattern.compile("\\*/\\*|%s/(\\*|%s)".formatted(TOKEN, TOKEN));

  private final List<Weighted> ranges;

  private Preference(List<Weighted> ranges) {
    this.ranges = ranges;
  }

  /** What {@code accept} asks for; anything where it has no media range. */
  static Preference of(Optional<String> accept) {
    List<Weighted> ranges =
        Weighted.listOf(accept.orElse(ANYTHING)).stream()
            .filter(range -> RANGE.matcher(range.name()).matches())
            .toList();
    return new Preference(ranges.isEmpty() ? List.of(new Weighted(ANYTHING, 1)) : ranges);
  }

  /** The one that is wanted most of those {@code offered}; of equal ones the first. */
  <T> Optional<T> among(Collection<T> offered, Function<T, String> mediaType) {
    return offered.stream()
        .filter(offer -> quality(mediaType.apply(offer)) > 0)
        .min(Comparator.comparing(offer -> -quality(mediaType.apply(offer))));
  }

  /** How much {@code mediaType} is wanted, 0 to 1. Its parameters are of no matter. */
  double quality(String mediaType) {
    String type = mediaType.split(";", 2)[0];
    String main = type.substring(0, type.indexOf('/'));
    for (String range : List.of(type, main + "/*", ANYTHING)) {
      Optional<Double> weight =
          ranges.stream()
              .filter(one -> one.name().equals(range))
              .map(Weighted::weight)
              .max(Comparator.naturalOrder());
      if (weight.isPresent()) {
        return weight.get();
      }
    }
    return 0;
  }
}
