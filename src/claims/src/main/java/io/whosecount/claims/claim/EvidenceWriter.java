package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.TextPosition;

/** Writes the trace of a draft: which rule said what, moved by which words. */
final class EvidenceWriter {
  private final Source source;

  EvidenceWriter(Source source) {
    this.source = source;
  }

  /** The steps behind number, hedge, item and outcome. */
  void count(Draft draft) {
    CountPhrase phrase = draft.phrase;
    add(
        draft,
        "quantity",
        phrase.number().isRange() ? Rule.RANGE : Rule.NUMBER,
        phrase.number().first(),
        phrase.number().end(),
        "");
    phrase.hedge().ifPresent(h -> mention(draft, "quantity", Rule.HEDGE_BY_NUMBER, h, h.entry()));
    phrase
        .item()
        .ifPresentOrElse(
            i -> mention(draft, "item", Rule.NOUN_OF_PHRASE, i, i.entry()),
            () -> add(draft, "item", Rule.ITEM_UNDERSTOOD, phrase.first(), phrase.end(), ""));
    draft.governance.ifPresent(
        g -> mention(draft, "outcome", g.reach().rule(), g.word(), g.word().entry()));
  }

  /** The step behind claimant. */
  void attribution(Draft draft) {
    Attribution attribution = draft.attribution;
    add(draft, "claimant", attribution.rule(), attribution.first(), attribution.end(), "");
  }

  private void mention(Draft draft, String field, Rule rule, Mention mention, Entry entry) {
    add(draft, field, rule, mention.first(), mention.end(), entry.reference());
  }

  /** One step; of no words where {@code first} equals {@code end}. */
  void add(Draft draft, String field, Rule rule, int first, int end, String entry) {
    boolean words = first < end;
    draft.evidence.add(
        new Evidence(
            field,
            rule,
            words ? source.position(first, end) : new TextPosition(0, 0),
            words ? source.layout().words(first, end) : "",
            entry));
  }
}
