package io.whosecount.figures.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One member of a header that lists what a client would take, such as {@code Accept} (RFC 9110,
 * 12.4.2).
 *
 * @param name in lower case, without its parameters
 * @param weight how much it is wanted, from 0, not at all, to 1
 */
record Weighted(String name, double weight) {
  private static final Pattern WEIGHT = Pattern.compile("q\\s*=\\s*(.*)");
  private static final Pattern NUMBER = Pattern.compile("0?\\.\\d+|0\\.?|1(\\.0*)?");
  private static final Pattern COMMA_OUTSIDE_QUOTES =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  private static final int MOST = 100;

  /** The members of {@code header}; those with a weight that is none are left out. */
  static List<Weighted> listOf(String header) {
    return COMMA_OUTSIDE_QUOTES
        .splitAsStream(header)
        .limit(MOST)
        .flatMap(member -> of(member).stream())
        .toList();
  }

  private static Optional<Weighted> of(String member) {
    String[] parts = member.toLowerCase(Locale.ROOT).strip().split("\\s*;\\s*");
    if (parts.length == 0 || parts[0].isEmpty()) {
      return Optional.empty();
    }
    String weight = weights(Arrays.stream(parts).skip(1)).reduce((one, other) -> other).orElse("1");
    return NUMBER.matcher(weight).matches()
        ? Optional.of(new Weighted(parts[0], Double.parseDouble(weight)))
        : Optional.empty();
  }

  private static Stream<String> weights(Stream<String> parameters) {
    return parameters.map(WEIGHT::matcher).filter(Matcher::matches).map(m -> m.group(1));
  }
}
