package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Knows the counts of people that a document has told, so that "the 14 dead", said again of the
 * same 14 with fewer words, is no claim of its own.
 */
final class RepeatedCounts {
  private static final Set<String> DEFINITE = WordSet.of("the", "these", "those", "all", "both");

  /** The last sentence that told each count. */
  private final Map<String, Integer> told = new HashMap<>();

  private final Source source;

  RepeatedCounts(Source source) {
    this.source = source;
  }

  /** Remembers what {@code draft} counts. */
  void remember(Draft draft) {
    if (draft.item.isPeople()) {
      told.put(key(draft, draft.item), draft.phrase.sentence().index());
      told.put(key(draft, Item.PERSON), draft.phrase.sentence().index());
    }
  }

  /** Whether {@code draft} speaks again of those whom another sentence has counted. */
  boolean isRepeat(Draft draft) {
    int before = draft.phrase.first() - 1;
    boolean definite =
        before >= draft.phrase.sentence().first()
            && draft.phrase.hedge().isEmpty()
            && DEFINITE.contains(source.token(before).key())
            && draft.phrase.form() != PhraseForm.INCREMENT
            && !source.mentions().covers(Mention.Number.class, before);
    return definite
        && draft.item.isPeople()
        && draft.number() > 1
        && told.getOrDefault(key(draft, draft.item), draft.phrase.sentence().index())
            < draft.phrase.sentence().index();
  }

  private static String key(Draft draft, Item item) {
    return draft.number() + "|" + draft.outcome + "|" + item;
  }
}
