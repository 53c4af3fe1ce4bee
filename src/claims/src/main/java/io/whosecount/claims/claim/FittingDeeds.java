package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says which words of loss may govern a count at all. */
final class FittingDeeds {
  private static final Set<String> AFTER_FALL =
      WordSet.of("back", "ill", "short", "asleep", "from", "into", "behind", "to", "off", "silent");

  private final Source source;
  private final DeliveredArms delivered;
  private final ForcesOfNature natures;
  private final Rescues rescues;

  FittingDeeds(Source source) {
    this.source = source;
    this.delivered = new DeliveredArms(source);
    this.natures = new ForcesOfNature(source);
    this.rescues = new Rescues(source);
  }

  /** Whether a word may govern {@code phrase}, when what is counted is {@code item}. */
  Predicate<DeedWord> of(CountPhrase phrase, Optional<Item> item) {
    return deed ->
        !deed.entry().has("light")
            && (NeedsOfDeeds.areMet(deed, phrase) || rescues.are(deed, phrase))
            && !isReachOfNumber(deed, phrase)
            && !isFire(deed)
            && !delivered.are(deed, phrase)
            && !natures.bury(deed, phrase.sentence())
            && !isReachOfToll(deed)
            && (!deed.entry().has("troops") || countsTroops(phrase, deed))
            && (item.isEmpty() || deed.outcomeOf(item.get()).isPresent());
  }

  /** "an exchange of fire", "exchanged fire with five gunmen": nobody is set free. */
  private boolean isFire(DeedWord deed) {
    int of = deed.end();
    int end = source.layout().tokens().size();
    int fire = of < end && source.token(of).is("of") ? of + 1 : of;
    return deed.deed() == Deed.RELEASE && fire < end && source.token(fire).is("fire");
  }

  /** "quake toll hits 2,400": a count reaches its number, and strikes nobody. */
  private boolean isReachOfToll(DeedWord deed) {
    return deed.deed() == Deed.HIT
        && deed.first() > 0
        && source
            .mentions()
            .endingAt(DeedWord.class, deed.first())
            .filter(d -> d.deed() == Deed.DEATHS || d.deed() == Deed.CASUALTIES)
            .isPresent();
  }

  /** "hitting 35,000 in July": what is struck has a name. */
  private boolean isReachOfNumber(DeedWord deed, CountPhrase phrase) {
    int end = phrase.end();
    return deed.deed() == Deed.HIT
        && deed.end() <= phrase.first()
        && phrase.form() == CountPhrase.PhraseForm.ELIDED
        && phrase.party().isEmpty()
        && (end >= phrase.sentence().end()
            || source.token(end).kind() == Token.Kind.MARK
            || source.isFunction(end, FunctionKind.PREPOSITION)
                && !source.token(end).is("of")
                && !source.token(end).is("with"));
  }

  /** "490 soldiers had fallen": soldiers fall in battle, and they fall back or ill. */
  private boolean countsTroops(CountPhrase phrase, DeedWord deed) {
    boolean alone =
        deed.end() >= phrase.sentence().end()
            || !AFTER_FALL.contains(source.token(deed.end()).key());
    return alone && phrase.item().filter(i -> i.item() == Item.PERSONNEL).isPresent();
  }
}
