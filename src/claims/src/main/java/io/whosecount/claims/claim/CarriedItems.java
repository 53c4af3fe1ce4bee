package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries what a sentence counted to the bare number that opens the next: "Three soldiers were
 * killed. Two were wounded.", "Another 15 are missing."
 */
final class CarriedItems {
  private static final Set<String> MORE = WordSet.of("another", "further", "additional");

  private static final Set<String> BEHIND = WordSet.of("others", "more", "other");

  private final Source source;
  private final MixedPeople mixed;

  CarriedItems(Source source) {
    this.source = source;
    this.mixed = new MixedPeople(source);
  }

  /**
   * What {@code phrase} goes on counting, where {@code told} are the drafts of the sentence before.
   */
  Optional<Item> of(CountPhrase phrase, List<Draft> told) {
    if (told.isEmpty()
        || !isBare(phrase)
        || !isOthers(phrase) && !opens(phrase)
        || phrase.party().isPresent()) {
      return Optional.empty();
    }
    Draft last = whole(told);
    Sentence before = last.phrase.sentence();
    Sentence sentence = phrase.sentence();
    boolean more = isMore(phrase);
    boolean next = sentence.index() == before.index() + 1;
    boolean near = more || sentence.block() == before.block();
    boolean elsewhere =
        source.mentions().anyBegins(Mention.Place.class, sentence.first(), sentence.end())
            || source.mentions().within(ItemNoun.class, sentence.first(), sentence.end()).stream()
                .filter(noun -> !source.mentions().covers(Mention.DeedWord.class, noun.first()))
                .anyMatch(noun -> noun.item().isPeople());
    return next && near && (more || !elsewhere) && last.item.isPeople()
        ? Optional.of(mixed.inherited(last, told))
        : Optional.empty();
  }

  /** "two", "two others". */
  private static boolean isBare(CountPhrase phrase) {
    return phrase.form() == PhraseForm.ELIDED || isOthers(phrase);
  }

  private static boolean isOthers(CountPhrase phrase) {
    return phrase.item().filter(noun -> noun.entry().surface().equals("others")).isPresent();
  }

  private static Draft whole(List<Draft> told) {
    return told.reversed().stream()
        .filter(d -> d.governance.filter(g -> g.reach() == Reach.PREVIOUS).isEmpty())
        .findFirst()
        .orElse(told.getLast());
  }

  private boolean opens(CountPhrase phrase) {
    int at = phrase.first();
    int first = phrase.sentence().first();
    while (at > first
        && (MORE.contains(source.token(at - 1).key())
            || source.isFunction(at - 1, Mention.FunctionKind.DETERMINER)
            || source.token(at - 1).is("a"))) {
      at--;
    }
    return at == first;
  }

  private boolean isMore(CountPhrase phrase) {
    int behind = phrase.number().end();
    boolean more = behind < phrase.sentence().end() && BEHIND.contains(source.token(behind).key());
    for (int at = phrase.sentence().first(); at < phrase.number().first(); at++) {
      more |= MORE.contains(source.token(at).key());
    }
    return more;
  }
}
