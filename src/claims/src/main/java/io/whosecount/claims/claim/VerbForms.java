package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;

/** Tells by the form of a verb and by what stands around it whom it befalls. */
final class VerbForms {
  private static final WordSet HAVE = WordSet.of("has", "have", "had");

  private final Source source;

  VerbForms(Source source) {
    this.source = source;
  }

  /** "were killed", "been killed": the verb belongs to what stands before it. */
  boolean isPassive(DeedWord deed, Sentence sentence) {
    int at = deed.first() - 1;
    while (at >= sentence.first() && isAdverb(at)) {
      at--;
    }
    return deed.form() == Form.PAST && at >= sentence.first() && isBe(at);
  }

  boolean isAdverb(int at) {
    return source.token(at).key().endsWith("ly");
  }

  /** "were hurt", "been hit": a base form behind "be" is a participle that looks like it. */
  boolean isBe(int at) {
    return BeForms.has(source.token(at));
  }

  boolean isDeterminer(int at) {
    return source.isFunction(at, FunctionKind.DETERMINER);
  }

  /** "two firemen suffered from smoke": who suffers, or loses his job, is no loss himself. */
  static boolean isOwnSuffering(DeedWord deed, CountPhrase phrase) {
    return (deed.deed() == Deed.SUFFER || deed.deed() == Deed.LOSE && deed.form() != Form.PAST)
        && deed.isVerb()
        && phrase.item().filter(i -> i.item().isPeople()).isPresent();
  }

  /** "300 protesters tried to seize a base": what is counted acts, and nothing befalls it. */
  boolean isDoneBySubject(DeedWord deed) {
    boolean active =
        switch (deed.form()) {
          case THIRD, PARTICIPLE -> true;
          case BASE -> !isBe(deed.first() - 1) && !source.token(deed.first()).is("hurt");
          case PAST, PLURAL -> false;
        };
    boolean passive = deed.entry().surface().startsWith("be ");
    return deed.isVerb() && deed.deed().loser() == Deed.Loser.OBJECT && active && !passive;
  }

  /** "5 soldiers killed 3 civilians": the verb has an object of its own, so it is active. */
  boolean startsNext(DeedWord deed, CountPhrase phrase) {
    int behind = deed.end();
    int end = phrase.sentence().end();
    boolean hedged =
        source
            .mentions()
            .at(Mention.Hedge.class, Math.min(behind, end - 1))
            .filter(h -> h.end() < end && source.mentions().covers(Mention.Number.class, h.end()))
            .isPresent();
    boolean objectless =
        behind >= end || !source.mentions().covers(Mention.Number.class, behind) && !hedged;
    return !objectless && deed.deed().loser() != Deed.Loser.COUNTED && deed.isVerb();
  }

  /** "policemen who had kidnapped migrants": what is behind "had" the subject did. */
  boolean isActivePerfect(DeedWord deed) {
    int at = deed.first() - 1;
    while (at > 0 && isAdverb(at)) {
      at--;
    }
    boolean done =
        switch (deed.deed()) {
          case KILL, WOUND, CAPTURE, DETAIN -> true;
          default -> false;
        };
    return done
        && deed.isVerb()
        && deed.form() == Form.PAST
        && deed.deed().loser() == Deed.Loser.OBJECT
        && at >= 0
        && HAVE.has(source.token(at))
        && hasObject(deed.end());
  }

  /** "had kidnapped a group", not "have drowned off the coast". */
  private boolean hasObject(int at) {
    return at < source.layout().tokens().size()
        && (isDeterminer(at)
            || source.token(at).capitalised()
            || source.mentions().startingAt(Mention.ItemNoun.class, at).isPresent()
            || source.mentions().startingAt(Mention.Hedge.class, at).isPresent()
            || source.mentions().startingAt(Mention.Number.class, at).isPresent());
  }

  /** "the murdered activist", "a slew of tests": behind an article stands no verb. */
  boolean isEpithet(DeedWord deed) {
    return deed.isVerb()
        && deed.form() == Form.PAST
        && deed.first() > 0
        && isDeterminer(deed.first() - 1)
        && (source.mentions().startingAt(Mention.ItemNoun.class, deed.end()).isPresent()
            || source.token(deed.first() - 1).is("a")
                && deed.end() < source.layout().tokens().size()
                && source.token(deed.end()).is("of"));
  }

  static boolean isPredicative(DeedWord deed) {
    return deed.form() == Form.PAST || !deed.isVerb();
  }
}
