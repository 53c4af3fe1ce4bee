package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import java.util.Optional;

/**
 * Finds verbs of loss that do not stand in one piece: "sent 12 fighters to hell", "treated nine for
 * shrapnel wounds", "suffered blast injuries", "cost the army 38 soldiers".
 */
final class VerbsInPieces {
  /** How many words may stand between what is counted and the rest of the verb. */
  private static final int GAP = 4;

  /** How far before the number "cost" may stand: "cost the Syrian army at least 38 soldiers". */
  private static final int PAYERS = 5;

  private final Source source;

  VerbsInPieces(Source source) {
    this.source = source;
  }

  /** The verb in pieces that governs {@code phrase}. */
  Optional<Governance> of(CountPhrase phrase) {
    return around(phrase).or(() -> loose(phrase)).or(() -> cost(phrase)).or(() -> suffered(phrase));
  }

  /** "suffered 70,000 killed": what befell them stands behind. */
  private Optional<Governance> suffered(CountPhrase phrase) {
    boolean suffers =
        phrase.form() == CountPhrase.PhraseForm.ELIDED
            && source
                .mentions()
                .endingAt(DeedWord.class, phrase.first())
                .filter(d -> d.isVerb() && d.deed() == Deed.SUFFER)
                .isPresent();
    return suffers
        ? source
            .mentions()
            .startingAt(DeedWord.class, phrase.end())
            .filter(d -> d.isVerb() && source.isPast(d.first()))
            .filter(d -> d.deed() == Deed.KILL || d.deed() == Deed.WOUND)
            .map(d -> new Governance(d, Reach.PREDICATE))
        : Optional.empty();
  }

  private Optional<Governance> around(CountPhrase phrase) {
    int head = withoutDeterminers(phrase) - 1;
    if (head < phrase.sentence().first()
        || !source.lexicon().splitVerbs().opensAround(source.token(head))) {
      return Optional.empty();
    }
    int limit = Math.min(phrase.sentence().end(), phrase.end() + GAP);
    for (int at = phrase.number().end(); at < limit; at++) {
      Optional<Found> verb =
          source
              .lexicon()
              .splitVerbs()
              .around(source.token(head), source.layout().tokens(), at, phrase.sentence().end());
      if (verb.isPresent()) {
        return verb.flatMap(v -> governance(phrase, v, head, head + 1, Reach.OBJECT));
      }
      boolean ends =
          source.token(at).kind() != Token.Kind.WORD
              || source.isFunction(at, FunctionKind.CONJUNCTION)
              || at >= phrase.end() && source.mentions().covers(DeedWord.class, at);
      if (ends) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Governance> loose(CountPhrase phrase) {
    int at = phrase.end();
    int end = phrase.sentence().end();
    while (at < end
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || source.isFunction(at, FunctionKind.RELATIVE)
            || source.token(at).key().endsWith("ly"))) {
      at++;
    }
    if (at >= end) {
      return Optional.empty();
    }
    int first = at;
    return source
        .lexicon()
        .splitVerbs()
        .loose(source.layout().tokens(), at, end)
        .flatMap(verb -> governance(phrase, verb, first, verb.end(), Reach.PREDICATE));
  }

  private static Optional<Governance> governance(
      CountPhrase phrase, Found verb, int first, int end, Reach reach) {
    Deed deed = Deed.ofId(verb.word().entry().canonical()).orElseThrow();
    DeedWord word = new DeedWord(first, end, deed, verb.word().form(), verb.word().entry());
    boolean fits =
        phrase.item().filter(i -> word.outcomeOf(i.nature()).isEmpty()).isEmpty()
            && NeedsOfDeeds.areMet(word, phrase);
    return fits ? Optional.of(new Governance(word, reach)) : Optional.empty();
  }

  /** "cost Ukraine 9,700 troops": who pays stands between; what is paid are troops or tanks. */
  private Optional<Governance> cost(CountPhrase phrase) {
    boolean paid =
        phrase
            .item()
            .filter(i -> i.item() == Item.PERSONNEL || !i.item().isPeople())
            .filter(i -> i.item() != Item.BUILDING)
            .filter(i -> !isTheir(phrase))
            .isPresent();
    int first = withoutDeterminers(phrase);
    for (int at = first - 1;
        paid && at >= phrase.sentence().first() && at >= first - PAYERS;
        at--) {
      Optional<DeedWord> cost = source.mentions().startingAt(DeedWord.class, at);
      if (cost.filter(d -> d.entry().surface().equals("cost")).isPresent()) {
        return cost.map(
            d ->
                new Governance(
                    new DeedWord(d.first(), d.end(), Deed.INFLICT, d.form(), d.entry()),
                    Reach.OBJECT));
      }
      boolean payer =
          source.mentions().covers(Mention.Party.class, at)
              || source.isFunction(at, FunctionKind.DETERMINER)
              || source.isFunction(at, FunctionKind.PRONOUN)
              || at == first - 1 && isNoun(at);
      if (!payer) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "cost 12 soldiers their jobs". */
  private boolean isTheir(CountPhrase phrase) {
    return phrase.end() < phrase.sentence().end() && source.token(phrase.end()).is("their");
  }

  private boolean isNoun(int at) {
    return source.token(at).kind() == Token.Kind.WORD
        && source.mentions().at(Mention.Function.class, at).isEmpty();
  }

  private int withoutDeterminers(CountPhrase phrase) {
    int first = phrase.first();
    while (first > phrase.sentence().first()
        && source.isFunction(first - 1, FunctionKind.DETERMINER)) {
      first--;
    }
    return first;
  }
}
