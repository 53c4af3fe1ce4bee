package io.whosecount.figures.http;

import io.whosecount.figures.form.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which form a client would have rather (RFC 9110, 12.5.1): for each form the most specific of the
 * ranges in {@code Accept} that it is in says how much. The framework only tells whether any is.
 */
final class Preference {
  private static final Comparator<MediaType> SPECIFIC =
      Comparator.comparing((MediaType range) -> !range.isWildcardType())
          .thenComparing(range -> !range.isWildcardSubtype());

  private Preference() {}

  /** The form that {@code ranges} want most of those {@code offered}; of equal ones the first. */
  static Optional<Form> among(Collection<Form> offered, List<MediaType> ranges) {
    return offered.stream()
        .filter(form -> quality(form, ranges) > 0)
        .min(Comparator.comparing(form -> -quality(form, ranges)));
  }

  private static double quality(Form form, List<MediaType> ranges) {
    MediaType type = MediaType.valueOf(form.mediaType());
    return ranges.stream()
        .filter(range -> range.isCompatible(type))
        .max(SPECIFIC)
        .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
        .orElse(0.0);
  }
}
