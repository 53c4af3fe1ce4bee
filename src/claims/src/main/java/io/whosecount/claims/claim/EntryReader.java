package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.Hedge;
import io.whosecount.claims.mention.Mention.ItemNoun;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;

/** Reads the entries of lists, whose noun stands before the number: "tanks - 1,302 (+5)". */
final class EntryReader {
  /** How many tokens may stand between the noun that opens an entry and its dash. */
  private static final int LONGEST_EPITHET = 4;

  private static final WordSet OPENING = WordSet.of(",", ":", ";", "•", "-", "–");
  private static final WordSet CLOSING = WordSet.of(",", ";", ".", "and");
  private static final WordSet CLOSED = WordSet.of(";", ".");

  private final Source source;

  EntryReader(Source source) {
    this.source = source;
  }

  /** "tanks - 1,302", "tanks: 1,302 (+5)", "(+5)". */
  Optional<CountPhrase> read(
      Sentence sentence, Number number, int first, int end, Optional<Hedge> hedge) {
    int at = first - 1;
    if (at >= sentence.first()
        && source.token(at).is("+")
        && at > sentence.first()
        && source.token(at - 1).is("(")) {
      int before = at - 1;
      Optional<ItemNoun> item = itemLeftOf(sentence, before - 1);
      int close = end < sentence.end() && source.token(end).is(")") ? end + 1 : end;
      return item.map(
          i ->
              new CountPhrase(
                  sentence,
                  number,
                  i.first(),
                  close,
                  Optional.empty(),
                  item,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  PhraseForm.INCREMENT));
    }
    boolean linked =
        at > sentence.first()
            && (source.token(at).is("–")
                || source.token(at).is(":")
                || source.token(at).is("=")
                || source.token(at).is("-") && source.token(at).spaced());
    if (!linked) {
      return bare(sentence, number, first, end, hedge);
    }
    Optional<ItemNoun> item =
        source.mentions().endingAt(ItemNoun.class, at).or(() -> openingItem(sentence, at));
    Optional<DeedWord> deed =
        source
            .mentions()
            .endingAt(DeedWord.class, at)
            .filter(d -> d.isCount() || opensEntry(d, sentence));
    boolean told =
        deed.isPresent() && source.mentions().startingAt(DeedWord.class, end).isPresent();
    boolean people = item.filter(i -> i.item().isPeople()).isPresent();
    boolean speaker = (people || deed.isPresent()) && isFate(end, sentence);
    if (item.isEmpty() && deed.isEmpty() || told || speaker) {
      return Optional.empty();
    }
    int start = Math.min(item.map(Mention::first).orElse(at), deed.map(Mention::first).orElse(at));
    return Optional.of(
        new CountPhrase(
            sentence,
            number,
            start,
            end,
            hedge,
            item,
            deed,
            Optional.empty(),
            Optional.empty(),
            PhraseForm.ITEM_FIRST));
  }

  /** "tanks 3,837 (+5), APVs 7,510 (+9)": nothing but the list parts the noun from its number. */
  private Optional<CountPhrase> bare(
      Sentence sentence, Number number, int first, int end, Optional<Hedge> hedge) {
    return source
        .mentions()
        .endingAt(ItemNoun.class, first)
        .filter(noun -> opensEntry(noun, sentence.first()))
        .filter(noun -> closesEntry(noun, end, sentence.end()))
        .map(
            noun ->
                new CountPhrase(
                    sentence,
                    number,
                    noun.first(),
                    end,
                    hedge,
                    Optional.of(noun),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PhraseForm.ITEM_FIRST));
  }

  private boolean opensEntry(ItemNoun noun, int first) {
    int before = noun.first() - 1;
    return before < first
        || OPENING.has(source.token(before))
        || source.token(before).is("and") && before > first && isEntrysEnd(before - 1);
  }

  private boolean isEntrysEnd(int at) {
    return source.token(at).is(")") || source.mentions().covers(Number.class, at);
  }

  /** With an increment behind its number, or things in a list of such numbers. */
  private boolean closesEntry(ItemNoun noun, int end, int last) {
    boolean increment =
        end + 1 < last && source.token(end).is("(") && source.token(end + 1).is("+");
    boolean listed =
        (noun.item() == Item.PERSONNEL || !noun.item().isPeople())
            && (end >= last || CLOSING.has(source.token(end)))
            && (end + 1 >= last
                || source.mentions().startingAt(ItemNoun.class, end + 1).isPresent()
                || CLOSED.has(source.token(end)));
    return increment || listed;
  }

  /** "Killed: 23", "dead – 118, injured – 782". */
  private boolean opensEntry(DeedWord deed, Sentence sentence) {
    int before = deed.first() - 1;
    return deed.isVerb()
        && deed.form() == Form.PAST
        && (before < sentence.first()
            || source.token(before).kind() == Token.Kind.MARK && !source.token(before).is("-"));
  }

  /** "Police: four killed": who speaks is not counted. */
  private boolean isFate(int at, Sentence sentence) {
    return at < sentence.end()
        && source
            .mentions()
            .startingAt(DeedWord.class, at)
            .filter(d -> d.isCount() || d.form() == Form.PAST)
            .isPresent();
  }

  /**
   * "air defence means - 780", "UAV operational-tactical level - 9582": the entry opens with it.
   */
  private Optional<ItemNoun> openingItem(Sentence sentence, int dash) {
    return source
        .mentions()
        .startingAt(ItemNoun.class, sentence.first())
        .filter(i -> dash - i.end() <= LONGEST_EPITHET)
        .filter(i -> source.mentions().within(Mention.Function.class, i.end(), dash).isEmpty())
        .filter(
            i ->
                source.mentions().within(DeedWord.class, i.end(), dash).stream()
                    .allMatch(deed -> deed.isVerb() && deed.form() == Form.BASE));
  }

  private Optional<ItemNoun> itemLeftOf(Sentence sentence, int from) {
    for (int at = from; at >= sentence.first() && at > from - 8; at--) {
      Optional<ItemNoun> item = source.mentions().at(ItemNoun.class, at);
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }
}
