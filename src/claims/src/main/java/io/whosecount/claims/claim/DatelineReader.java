package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the dateline of a monitored broadcast: "CLANDESTINE, 28 NOV 89 (RADIO VENCEREMOS) --
 * [TEXT]". A party's radio, and a communique, speak in their own voice; a news agency does not.
 */
final class DatelineReader {
  /** How many tokens of a document its dateline may begin behind, and how long it is. */
  private static final int TOP = 60;

  /** How many tokens are looked at for "we" and "our". */
  private static final int BODY = 400;

  /** How often a party speaks of itself on its own radio. */
  private static final int OFTEN = 3;

  private static final Set<String> OWN_WORDS = WordSet.of("we", "our", "us", "comrades");
  private static final Set<String> STATEMENTS =
      WordSet.of("communique", "statement", "war bulletin");

  private final Source source;
  private final List<Token> tokens;

  DatelineReader(Source source) {
    this.source = source;
    this.tokens = source.layout().tokens();
  }

  /** The party or body whose own words the document gives. */
  Optional<Claimant> issuer() {
    return bracket()
        .flatMap(b -> statement(b.end()).or(() -> speaksOfItself(b) ? named(b) : Optional.empty()));
  }

  /** The radio that was monitored, whether it speaks for a party or not. */
  Optional<Claimant> radio() {
    return bracket().filter(this::isRadio).flatMap(this::named);
  }

  /** What stands in the brackets of the dateline: who sent it. */
  private Optional<ClaimantPhrase> bracket() {
    int end = Math.min(tokens.size(), TOP);
    for (int at = 0; at < end; at++) {
      if (token(at).is("(")) {
        int close = closing(at, ")");
        boolean dateline =
            close > at + 1 && close + 2 < tokens.size() && isDash(close + 1) && isDated(at);
        if (dateline) {
          return Optional.of(new ClaimantPhrase(at + 1, close));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int at) {
    return token(at).is("-") || token(at).is("–");
  }

  /** A day and a year stand before the name of the station. */
  private boolean isDated(int at) {
    return at > 0 && token(at - 1).kind() == Token.Kind.NUMBER;
  }

  /** "[COMMUNIQUE] [FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN)]". */
  private Optional<Claimant> statement(int from) {
    int end = Math.min(tokens.size() - 1, from + TOP);
    for (int at = from; at < end; at++) {
      boolean kind = token(at).is("[") && STATEMENTS.contains(token(at + 1).key());
      int next = at + 3;
      if (kind && next + 1 < end && token(next).is("[")) {
        int close = closing(next, "]");
        boolean text = close == next + 2 && token(next + 1).is("text");
        return close > next + 1 && !text
            ? named(new ClaimantPhrase(next + 1, close))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isRadio(ClaimantPhrase bracket) {
    return tokens.subList(bracket.first(), bracket.end()).stream()
        .anyMatch(token -> token.is("radio"));
  }

  /** A clandestine radio, or one that says "we" and "our" again and again. */
  private boolean speaksOfItself(ClaimantPhrase bracket) {
    boolean clandestine =
        tokens.subList(0, bracket.first()).stream().anyMatch(token -> token.is("clandestine"));
    long own =
        tokens.subList(0, Math.min(tokens.size(), BODY)).stream()
            .filter(token -> OWN_WORDS.contains(token.key()))
            .count();
    return clandestine || isRadio(bracket) && own >= OFTEN;
  }

  private int closing(int open, String mark) {
    int end = Math.min(tokens.size(), open + TOP / 4);
    for (int at = open; at < end; at++) {
      if (token(at).is(mark)) {
        return at;
      }
    }
    return open;
  }

  private Optional<Claimant> named(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    String name = capitalised(text);
    String slug = ClaimantNames.slug(name);
    return slug.isEmpty()
        ? Optional.empty()
        : Optional.of(new Claimant(slug, name, text, ClaimantKind.PARTY));
  }

  /** "RADIO VENCEREMOS" as "Radio Venceremos"; an acronym in brackets stays one. */
  static String capitalised(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      boolean plain = Character.isLetter(word.charAt(0));
      words.add(plain ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return String.join(" ", words);
  }

  private Token token(int at) {
    return tokens.get(at);
  }
}
