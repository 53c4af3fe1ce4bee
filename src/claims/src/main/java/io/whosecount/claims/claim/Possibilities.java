package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Set;

/**
 * Tells losses that did not happen: "could lose 200,000 soldiers", "need to kill 500 fighters",
 * "the toll may pass 10,000".
 */
final class Possibilities {
  private static final Set<String> MODALS =
      WordSet.of(
          "could", "would", "might", "may", "will", "should", "can", "cannot", "can't", "must",
          "shall");

  /** What is wanted before "to": "vowed to kill 500", "failed to destroy two bridges". */
  private static final Set<String> WISHES =
      WordSet.of(
          "need",
          "needs",
          "needed",
          "want",
          "wants",
          "wanted",
          "plan",
          "plans",
          "planned",
          "planning",
          "vowed",
          "vows",
          "threatened",
          "threatens",
          "threatening",
          "intends",
          "intended",
          "intend",
          "hoped",
          "hopes",
          "hope",
          "aims",
          "aimed",
          "failed",
          "tried",
          "trying",
          "attempted",
          "attempting",
          "ready",
          "prepared",
          "preparing",
          "promised",
          "order",
          "orders",
          "ordered",
          "designed",
          "wished",
          "offered",
          "offers",
          "demanded",
          "proposed",
          "conspired",
          "plotted",
          "plotting",
          "refused",
          "able",
          "enough",
          "expected",
          "likely",
          "conspiring",
          "seeking",
          "sought");

  private static final Set<String> GROWS =
      WordSet.of(
          "exceed",
          "reach",
          "rise",
          "climb",
          "grow",
          "top",
          "pass",
          "surpass",
          "go",
          "hit",
          "double",
          "increase",
          "soar",
          "jump",
          "mount");

  private static final Set<String> FORESEES =
      WordSet.of(
          "expected",
          "expects",
          "expect",
          "expecting",
          "feared",
          "fear",
          "fears",
          "predicted",
          "predicts",
          "forecast",
          "projected",
          "likely",
          "bound",
          "set");

  private static final WordSet UNDONE =
      WordSet.of("due", "loaded", "planned", "prepared", "ready", "scheduled", "waiting", "yet");

  /** How far before a toll the word that foresees it may stand, in tokens. */
  private static final int NEAR = 6;

  /** How far before its verb a modal may stand, in tokens. */
  private static final int FAR = 12;

  private final Source source;

  Possibilities(Source source) {
    this.source = source;
  }

  /** Whether the loss is told as a possibility; "may have lost" is an estimate. */
  boolean isImagined(CountPhrase phrase, Governance governance) {
    DeedWord deed = governance.word();
    int at = deed.first() - 1;
    int from = Math.max(phrase.sentence().first(), deed.first() - FAR);
    boolean wished =
        deed.isVerb()
            && deed.form() == Form.BASE
            && at > from
            && source.token(at).is("to")
            && WISHES.contains(source.token(at - 1).key());
    if (wished) {
      return true;
    }
    if (isToBe(deed, at, from)) {
      return true;
    }
    while (at > from
        && (source.isFunction(at, FunctionKind.AUXILIARY)
            || MODALS.contains(source.token(at).key())
            || source.token(at).key().endsWith("ly"))) {
      if (MODALS.contains(source.token(at).key())) {
        return !source.token(at + 1).is("have");
      }
      at--;
    }
    return governance.reach() == Reach.LEAD
        && (mayGrow(deed.end(), phrase.number().first()) || isForeseen(deed, phrase));
  }

  /** "loaded to be fired", "yet to be repatriated"; not "said to be dead", "believed to be". */
  private boolean isToBe(DeedWord deed, int be, int from) {
    return deed.isVerb()
        && be - 2 > from
        && source.token(be).is("be")
        && source.token(be - 1).is("to")
        && UNDONE.has(source.token(be - 2));
  }

  /** "expected the toll to exceed 10,000", "the toll is feared to pass 200". */
  private boolean isForeseen(DeedWord deed, CountPhrase phrase) {
    int grows = deed.end();
    while (grows < phrase.number().first() && !isToGrow(grows)) {
      grows++;
    }
    int from = Math.max(phrase.sentence().first(), deed.first() - NEAR);
    for (int at = from; grows < phrase.number().first() && at < grows; at++) {
      if (FORESEES.contains(source.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isToGrow(int at) {
    return GROWS.contains(source.token(at).key()) && at > 0 && source.token(at - 1).is("to");
  }

  /** "the number of dead could exceed 10,000". */
  private boolean mayGrow(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      Token next = source.token(at + 1);
      boolean modal = MODALS.contains(source.token(at).key());
      boolean adverb = modal && next.key().endsWith("ly") || modal && next.is("yet");
      String verb = adverb && at + 2 < end ? source.token(at + 2).key() : next.key();
      if (modal && GROWS.contains(verb)) {
        return true;
      }
    }
    return false;
  }
}
