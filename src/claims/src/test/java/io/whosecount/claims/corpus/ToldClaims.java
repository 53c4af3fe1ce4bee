package io.whosecount.claims.corpus;

import io.whosecount.claims.claim.Claim;
import io.whosecount.claims.claim.Claimant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Claims as the lists of sentences write them: {@code 12=PS}, {@code 12=person/killed}, and with
 * the voice where a line asks for it, {@code 12=PS@the_army} or {@code 12=PS@-} for nobody's.
 */
final class ToldClaims {
  private ToldClaims() {}

  /** The lines of a list as their cells, without its comments. */
  static Stream<String[]> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ToldClaims.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"));
    }
  }

  /** What a line wants: "-" is nothing. */
  static List<String> wanted(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" "));
  }

  /** The claims as {@code wanted} writes them: with their voice where it names one. */
  static List<String> of(List<Claim> claims, List<String> wanted, Function<Claim, String> what) {
    return claims.stream().map(claim -> told(claim, wanted, what)).toList();
  }

  private static String told(Claim claim, List<String> wanted, Function<Claim, String> what) {
    long number = claim.quantity().value().orElseGet(() -> claim.quantity().low().orElse(0));
    String bare = number + "=" + what.apply(claim);
    boolean voiced = wanted.stream().anyMatch(w -> w.startsWith(number + "=") && w.contains("@"));
    return voiced && !wanted.contains(bare) ? bare + "@" + voice(claim) : bare;
  }

  private static String voice(Claim claim) {
    return claim
        .claimant()
        .map(Claimant::text)
        .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
        .map(text -> text.replaceFirst("['\u2019]s$", "").replace(' ', '_'))
        .orElse("-");
  }
}
