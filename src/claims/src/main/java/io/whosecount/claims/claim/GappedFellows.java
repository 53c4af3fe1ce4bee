package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the numbers whose verb and noun stand with the number before: "the Russians lost 180,000
 * men, and the Ukrainians 100,000", "Kavre recorded 66 deaths, followed by Lalitpur with 38",
 * "along with three missiles".
 */
final class GappedFellows {
  private static final Set<String> LINKS = WordSet.of("and", "while", "but", "whereas", ",", ";");

  private static final Set<String> HAVE =
      WordSet.of(
          "with", "had", "has", "at", "reported", "recorded", "counted", "saw", "registered");

  private static final Set<String> BESIDES = WordSet.of("along", "together", "well");

  /** How many words a place may have: "Khyber Pakhtunkhwa province". */
  private static final int LONGEST_NAME = 4;

  private final Source source;
  private final Soldiers soldiers;

  GappedFellows(Source source) {
    this.soldiers = new Soldiers(source);
    this.source = source;
  }

  /** Whether what befell {@code previous} befell what {@code phrase} counts too. */
  boolean is(CountPhrase phrase, Draft previous) {
    return phrase.form() == PhraseForm.ELIDED
        && nothingBehind(phrase)
        && (isOfAnotherParty(phrase)
            || isOfAnotherArmy(phrase, previous)
            || isOfAnotherPlace(phrase, previous));
  }

  /** "launched by Russia overnight, along with three missiles": not the last verb but the first. */
  boolean isCompanion(CountPhrase phrase, Draft previous) {
    int with = phrase.first() - 1;
    int along = with - 1;
    return previous.governance.filter(g -> g.word().first() < previous.phrase.first()).isPresent()
        && along > previous.phrase.end()
        && (source.token(with).is("with") || source.token(with).is("as"))
        && BESIDES.contains(source.token(along).key())
        && phrase.item().isPresent()
        && phrase.item().get().item().isPeople() == previous.item.isPeople();
  }

  /** "the Russians lost 180,000 men, and the Ukrainians 100,000": the phrase with its own party. */
  CountPhrase named(CountPhrase phrase, Optional<Draft> previous) {
    return previous
        .filter(p -> p.phrase.sentence() == phrase.sentence())
        .filter(p -> phrase.form() == PhraseForm.ELIDED && nothingBehind(phrase))
        .flatMap(p -> otherParty(phrase, p))
        .map(phrase::ofParty)
        .orElse(phrase);
  }

  private boolean isOfAnotherParty(CountPhrase phrase) {
    return phrase.party().filter(p -> p.first() == phrase.first()).isPresent();
  }

  /** "The rebels lost 90 men and the army 45". */
  private boolean isOfAnotherArmy(CountPhrase phrase, Draft previous) {
    int army = phrase.first() - 1;
    return army > previous.phrase.end()
        && soldiers.are(army)
        && isLinked(army - 1, previous.phrase.end())
        && previous.governance.filter(g -> tellsOfSubject(g.word(), previous)).isPresent();
  }

  private Optional<Party> otherParty(CountPhrase phrase, Draft previous) {
    int army = phrase.first() - 1;
    int end = army > previous.phrase.end() && soldiers.are(army) ? army : phrase.first();
    return source
        .mentions()
        .endingAt(Party.class, phrase.first())
        .or(() -> source.mentions().endingAt(Party.class, end))
        .filter(p -> isLinked(p.first() - 1, previous.phrase.end()))
        .filter(
            p ->
                previous.governance.filter(g -> tellsOfSubject(g.word(), previous)).isPresent()
                    || source
                        .mentions()
                        .endingAt(DeedWord.class, previous.phrase.first())
                        .filter(d -> tellsOfSubject(d, previous))
                        .isPresent());
  }

  private boolean isLinked(int at, int from) {
    int link = at > 0 && source.token(at).is("the") ? at - 1 : at;
    return link >= from && LINKS.contains(source.token(link).key());
  }

  /** Who loses is named before the verb; who kills names others. */
  private static boolean tellsOfSubject(DeedWord word, Draft previous) {
    return (word.deed() == Deed.LOSE || word.deed() == Deed.SUFFER)
        && word.first() < previous.phrase.first();
  }

  private boolean isOfAnotherPlace(CountPhrase phrase, Draft previous) {
    int have = phrase.first() - 1;
    if (have <= previous.phrase.end() || !HAVE.contains(source.token(have).key())) {
      return false;
    }
    int at = have - 1;
    int from = Math.max(previous.phrase.end(), have - LONGEST_NAME);
    while (at > from && isOfName(at)) {
      at--;
    }
    boolean name = at < have - 1 && source.token(at + 1).capitalised();
    boolean followed = source.token(at).is("by") && source.token(at - 1).is("followed");
    return name
        && at >= previous.phrase.end()
        && (followed || LINKS.contains(source.token(at).key()));
  }

  private boolean isOfName(int at) {
    Token token = source.token(at);
    return token.kind() == Token.Kind.WORD
        && (token.capitalised() || token.is("province") || token.is("district"));
  }

  private boolean nothingBehind(CountPhrase phrase) {
    int at = phrase.end();
    return at >= phrase.sentence().end()
        || source.token(at).kind() == Token.Kind.MARK
        || source.isFunction(at, FunctionKind.PREPOSITION)
        || source.isFunction(at, FunctionKind.CONJUNCTION);
  }
}
