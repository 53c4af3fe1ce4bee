package io.whosecount.claims.claim;

import io.whosecount.claims.claim.RowsBehind.Row;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.TextPosition;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the trace of a draft: which rule said what, moved by which words, and which rows of the
 * word lists stand behind them.
 */
final class EvidenceWriter {
  /** The rules that go on from the number before: the rows behind it are behind this one, too. */
  private static final Set<Rule> GOING_ON =
      EnumSet.of(
          Rule.SAME_LIST,
          Rule.PERIOD_OF_NUMBER_BEFORE,
          Rule.PERIOD_OF_SENTENCE_BEFORE,
          Rule.SERIES_GOES_ON);

  /** The rules that go by what befell what is counted. */
  private static final Set<Rule> BY_KIND =
      EnumSet.of(
          Rule.DAY_BY_KIND,
          Rule.WHOLE_WAR_BY_KIND,
          Rule.RUNNING_TOLL,
          Rule.PERFECT_TELLS_SO_FAR,
          Rule.TOLL_OF_THE_WAR,
          Rule.TOLL_OF_THE_DISASTER);

  private final Source source;
  private final RowsBehind rows;
  private final RowsOfWars wars;

  EvidenceWriter(Source source) {
    this.source = source;
    this.rows = new RowsBehind(source);
    this.wars = new RowsOfWars(source);
  }

  /** The steps behind number, hedge, item and outcome. */
  void count(Draft draft) {
    CountPhrase phrase = draft.phrase;
    Mention.Number number = phrase.number();
    words(
        draft,
        "quantity",
        number.isRange() ? Rule.RANGE : Rule.NUMBER,
        number.first(),
        number.end(),
        rows.ofNumber(number));
    phrase.hedge().ifPresent(h -> mention(draft, "quantity", Rule.HEDGE_BY_NUMBER, h, h.entry()));
    phrase
        .item()
        .ifPresentOrElse(
            i -> mention(draft, "item", Rule.NOUN_OF_PHRASE, i, i.entry()),
            () ->
                words(
                    draft,
                    "item",
                    Rule.ITEM_UNDERSTOOD,
                    phrase.first(),
                    phrase.end(),
                    deed(draft)));
    draft.governance.ifPresent(
        g -> mention(draft, "outcome", g.reach().rule(), g.word(), g.word().entry()));
  }

  /** The steps behind claimant. */
  void attribution(Draft draft) {
    Attribution by = draft.attribution;
    words(
        draft, "claimant", by.rule(), by.first(), by.end(), rows.ofClaimant(by.first(), by.end()));
  }

  /**
   * The steps behind side: its words, or those of the one who speaks, or where the document is.
   *
   * @param before the draft that this one goes on from, if any
   */
  void side(Draft draft, ToldSide told, Optional<Draft> before) {
    List<Row> named = rows.ofSide(told.first(), told.end());
    Attribution by = draft.attribution;
    boolean scene = told.rule() == Rule.SCENE_OF_DOCUMENT;
    boolean goesOn = GOING_ON.contains(told.rule());
    List<Row> behind =
        scene
            ? rows.ofScene(told.side().id()).stream().toList()
            : named.isEmpty() && !goesOn ? rows.ofSide(by.first(), by.end()) : named;
    words(draft, "side", told.rule(), told.first(), told.end(), behind);
    wars.between(draft, told).ifPresent(war -> listed(draft, "side", told.rule(), war));
    goOn(draft, "side", told.rule(), before);
  }

  /**
   * The steps behind period.
   *
   * @param previous the draft before, if any
   */
  void period(Draft draft, ToldPeriod told, Optional<Draft> previous) {
    List<Row> named = rows.ofPeriod(told.first(), told.end());
    List<Row> behind = named.isEmpty() && BY_KIND.contains(told.rule()) ? deed(draft) : named;
    words(draft, "period", told.rule(), told.first(), told.end(), behind);
    wars.begun(draft, told).ifPresent(war -> listed(draft, "period", told.rule(), war));
    goOn(draft, "period", told.rule(), previous);
  }

  /** The steps behind place. */
  void place(Draft draft, Rule rule, int first, int end) {
    words(draft, "place", rule, first, end, rows.ofPlace(first, end));
  }

  /** The steps behind partOf. */
  void part(Draft draft, int first, int end) {
    words(draft, "partOf", Rule.PART_OF_NUMBER_BEFORE, first, end, rows.ofSmallWords(first, end));
  }

  /** The step behind unverified. */
  void unverified(Draft draft, int first, int end) {
    words(draft, "unverified", Rule.UNVERIFIED_BY_OUTLET, first, end, List.of());
  }

  private static List<Row> deed(Draft draft) {
    return draft.governance.stream()
        .map(g -> new Row(g.word().entry(), g.word().first(), g.word().end()))
        .toList();
  }

  /** What stood behind the field of the draft before, when the rule goes on from there. */
  private static void goOn(Draft draft, String field, Rule rule, Optional<Draft> before) {
    if (!GOING_ON.contains(rule) || before.isEmpty()) {
      return;
    }
    Set<Evidence> again = new LinkedHashSet<>();
    for (Evidence e : before.get().evidence) {
      if (e.field().equals(field) && !e.entry().isEmpty()) {
        again.add(new Evidence(field, rule, e.position(), e.words(), e.entry()));
      }
    }
    draft.evidence.addAll(again);
  }

  private void mention(Draft draft, String field, Rule rule, Mention mention, Entry entry) {
    add(draft, field, rule, mention.first(), mention.end(), entry.reference());
  }

  /** A row that no word of the text names. */
  private void listed(Draft draft, String field, Rule rule, Entry entry) {
    add(draft, field, rule, 0, 0, entry.reference());
  }

  /** The words of a step, then the rows behind them; one step where one row is all the words. */
  private void words(Draft draft, String field, Rule rule, int first, int end, List<Row> behind) {
    boolean whole = behind.stream().anyMatch(r -> r.first() == first && r.end() == end);
    if (!whole) {
      add(draft, field, rule, first, end, "");
    }
    behind.forEach(r -> add(draft, field, rule, r.first(), r.end(), r.entry().reference()));
  }

  /** One step; of no words where {@code first} equals {@code end}. */
  private void add(Draft draft, String field, Rule rule, int first, int end, String entry) {
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
