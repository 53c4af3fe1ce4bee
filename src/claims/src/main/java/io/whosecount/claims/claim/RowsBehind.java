package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.DateWords;
import io.whosecount.claims.mention.Mention.Event;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.mention.Mention.PeriodPhrase;
import io.whosecount.claims.mention.Mention.Place;
import io.whosecount.claims.mention.Mention.SideCue;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.mention.Mention.VoiceWord;
import io.whosecount.claims.text.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the rows of the word lists that stand behind the words of a step of the trace. */
final class RowsBehind {
  /** How far beside a claimant its saying word is looked for, in tokens. */
  private static final int BESIDE = 3;

  private final Source source;

  /** A row and the tokens {@code [first, end)} that it was found in. */
  record Row(Entry entry, int first, int end) {}

  RowsBehind(Source source) {
    this.source = source;
  }

  /** The number words of a number that is written with any. */
  List<Row> ofNumber(Number number) {
    return listed(source.lexicon().numbers(), number.first(), number.end());
  }

  /** Who speaks, and the word that says so, which may stand beside the name. */
  List<Row> ofClaimant(int first, int end) {
    if (first >= end) {
      return List.of();
    }
    List<Row> names =
        joined(
            within(KnownClaimant.class, KnownClaimant::entry, first, end),
            within(Office.class, Office::entry, first, end),
            parties(first, end),
            within(Cue.class, Cue::entry, first, end),
            titles(first, end));
    int behind = Math.min(source.layout().tokens().size(), end + BESIDE);
    return names.isEmpty()
        ? within(Cue.class, Cue::entry, Math.max(0, first - BESIDE), behind)
        : names;
  }

  /** Whose loss it is: a party, a place, a body of a party, or a word that stands for one. */
  List<Row> ofSide(int first, int end) {
    List<Row> named =
        joined(parties(first, end), within(KnownClaimant.class, KnownClaimant::entry, first, end));
    return named.isEmpty() ? sideWords(first, end) : named;
  }

  /** The first words of the document that name the side {@code id}: its scene. */
  Optional<Row> ofScene(String id) {
    return Stream.concat(
            source.mentions().all(Place.class).stream()
                .filter(p -> p.side().id().equals(id))
                .map(p -> new Row(p.entry(), p.first(), p.end())),
            source.mentions().all(Party.class).stream()
                .filter(p -> p.side().id().equals(id))
                .map(p -> new Row(p.entry(), p.first(), p.end())))
        .findFirst();
  }

  /** The words of time: phrases, what happened, the names of days and months. */
  List<Row> ofPeriod(int first, int end) {
    List<Row> names = new ArrayList<>();
    for (DateWords date : source.mentions().within(DateWords.class, first, end)) {
      names.addAll(listed(source.lexicon().calendar(), date.first(), date.end()));
    }
    return joined(
        within(PeriodPhrase.class, PeriodPhrase::entry, first, end),
        within(Event.class, Event::entry, first, end),
        names);
  }

  /** A place, or the word for a group of forces. */
  List<Row> ofPlace(int first, int end) {
    return joined(within(Place.class, Place::entry, first, end), sideWords(first, end));
  }

  /** The small words, such as "of whom". */
  List<Row> ofSmallWords(int first, int end) {
    return listed(source.lexicon().functions(), first, end);
  }

  private List<Row> parties(int first, int end) {
    return joined(
        within(Party.class, Party::entry, first, end),
        within(Place.class, Place::entry, first, end));
  }

  private List<Row> titles(int first, int end) {
    return source.mentions().within(VoiceWord.class, first, end).stream()
        .filter(v -> v.kind() == VoiceKind.TITLE)
        .flatMap(v -> listed(source.lexicon().voice(), v.first(), v.end()).stream())
        .toList();
  }

  private List<Row> sideWords(int first, int end) {
    return within(SideCue.class, SideCue::entry, first, end);
  }

  private <M extends Mention> List<Row> within(
      Class<M> kind, Function<M, Entry> entry, int first, int end) {
    List<Row> rows = new ArrayList<>();
    for (M mention : source.mentions().within(kind, first, end)) {
      rows.add(new Row(entry.apply(mention), mention.first(), mention.end()));
    }
    return rows;
  }

  /** The longest rows of {@code list} among tokens {@code [first, end)}, one behind another. */
  private List<Row> listed(WordList list, int first, int end) {
    List<Row> rows = new ArrayList<>();
    int at = first;
    while (at < end) {
      Optional<Found> found = source.words().longest(list, at, end);
      if (found.isPresent()) {
        rows.add(new Row(found.get().word().entry(), at, found.get().end()));
        at = found.get().end();
      } else {
        at++;
      }
    }
    return rows;
  }

  @SafeVarargs
  private static List<Row> joined(List<Row>... lists) {
    List<Row> rows = new ArrayList<>();
    for (List<Row> list : lists) {
      rows.addAll(list);
    }
    if (rows.size() > 1) {
      rows.sort(Comparator.comparingInt(Row::first));
    }
    return Run.of(rows, 0, rows.size());
  }
}
