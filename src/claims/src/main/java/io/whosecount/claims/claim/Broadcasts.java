package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows the stations whose broadcasts a digest of monitored radio retells: "the announcer says", "a
 * war bulletin indicates" and "the next report states" are the station's that was named last, and
 * "Radio Sandino in Spanish at 0000 GMT on 9 May reports" is that station's.
 */
final class Broadcasts {
  /** How many words "in Spanish to El Salvador at 0000 GMT on 19 October" has at the most. */
  private static final int LONGEST_TIME = 14;

  /** How many words the name of a station has at the most. */
  private static final int LONGEST_NAME = 5;

  /** What a station sends, and who speaks there. */
  private static final WordSet SENT =
      WordSet.of("broadcast", "bulletin", "newscast", "report", "reports", "roundup", "station");

  /** Words that say nothing of whose report it is. */
  private static final WordSet IDLE =
      WordSet.of(
          "a",
          "an",
          "the",
          "this",
          "that",
          "another",
          "same",
          "other",
          "first",
          "second",
          "third",
          "fourth",
          "next",
          "last",
          "latest",
          "final",
          "following",
          "minute",
          "military",
          "radio",
          "station",
          "war",
          "news",
          "special",
          "to",
          "it",
          "reports");

  private static final WordSet BEHIND = WordSet.of("from", "coming", "on", "by", "of", "this", ",");

  private static final WordSet ANNOUNCERS = WordSet.of("announcer", "newscaster");

  private static final WordSet CLOCKS = WordSet.of("gmt", "utc");

  private static final WordSet RADIO = WordSet.of("radio", "television");

  private static final WordSet GO_BETWEENS = WordSet.of("in", "to", "at");

  private final Source source;
  private final List<Station> stations = new ArrayList<>();
  private Optional<Claimant> announcer = Optional.empty();

  /** A station where the text names it, with its hour if it has one. */
  private record Station(int first, int end, Claimant claimant) {}

  Broadcasts(Source source) {
    this.source = source;
    new DatelineReader(source).radio().ifPresent(c -> stations.add(new Station(0, 0, c)));
    List<Token> tokens = source.layout().tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (CLOCKS.has(tokens.get(at))) {
        int end = at + 1;
        named(at).ifPresent(p -> stations.add(new Station(p.first(), end, station(p))));
      }
    }
  }

  /** The station that {@code phrase} means: by a word for what it sends, or by its hour. */
  Optional<Claimant> find(ClaimantPhrase phrase) {
    if (CLOCKS.has(source.token(phrase.first()))) {
      return atTheHour(phrase);
    }
    return isSent(phrase) ? before(phrase.first()).or(() -> announcer(phrase)) : Optional.empty();
  }

  private Optional<Claimant> atTheHour(ClaimantPhrase phrase) {
    return stations.stream()
        .filter(station -> station.end() == phrase.first() + 1)
        .map(Station::claimant)
        .findFirst();
  }

  /** "the announcer says" in a text that does not name the station: it is one voice for all. */
  private Optional<Claimant> announcer(ClaimantPhrase phrase) {
    if (announcer.isEmpty() && source.hasWord(ANNOUNCERS, phrase.first(), phrase.end())) {
      String text = source.layout().words(phrase.first(), phrase.end());
      String name = DatelineReader.capitalised(ClaimantNames.clean(text));
      announcer =
          Optional.of(new Claimant(ClaimantNames.slug(name), name, text, ClaimantKind.OUTLET));
    }
    return announcer;
  }

  /** "(...) in Spanish at 1212 GMT on 9 October reports": the words before the hour name it. */
  private Optional<ClaimantPhrase> named(int clock) {
    int sentence = source.sentenceAt(clock).first();
    int limit = Math.max(sentence, clock - LONGEST_TIME);
    int at = clock - 1;
    while (at > limit && !(source.token(at).is("in") && isLanguage(at + 1))) {
      at--;
    }
    int first = Math.max(sentence, at - LONGEST_NAME);
    while (first < at
        && !RADIO.has(source.token(first))
        && source.mentions().startingAt(KnownClaimant.class, first).isEmpty()) {
      first++;
    }
    return first < at && at > limit ? Optional.of(new ClaimantPhrase(first, at)) : Optional.empty();
  }

  /** "in Spanish to El Salvador", "in English at 1300". */
  private boolean isLanguage(int at) {
    return source.token(at).capitalised() && GO_BETWEENS.has(source.token(at + 1));
  }

  private Claimant station(ClaimantPhrase phrase) {
    String text = source.layout().words(phrase.first(), phrase.end());
    return source.mentions().within(KnownClaimant.class, phrase.first(), phrase.end()).stream()
        .findFirst()
        .map(known -> known.entry())
        .map(e -> new Claimant(e.canonical(), e.note(), text, ClaimantNames.kind(e)))
        .orElseGet(
            () ->
                new Claimant(
                    ClaimantNames.slug(text),
                    DatelineReader.capitalised(text),
                    text,
                    ClaimantKind.OUTLET));
  }

  private boolean isSent(ClaimantPhrase phrase) {
    int end = phrase.end();
    boolean sent = false;
    int at = phrase.first();
    for (; at < end && !(sent && BEHIND.has(source.token(at))); at++) {
      if (ANNOUNCERS.has(source.token(at))) {
        return true;
      }
      sent |= SENT.has(source.token(at));
      if (!SENT.has(source.token(at)) && !IDLE.has(source.token(at))) {
        return false;
      }
    }
    return sent || at == end && SENT.has(source.token(at));
  }

  private Optional<Claimant> before(int at) {
    Optional<Claimant> last = Optional.empty();
    for (Station station : stations) {
      if (station.first() <= at) {
        last = Optional.of(station.claimant());
      }
    }
    return last;
  }
}
