package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Entry;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.lexicon.Word;
import io.whosecount.claims.lexicon.WordList;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.PartyForm;
import io.whosecount.claims.text.Layout;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the mentions of a document: in every list the longest surface at each token, several kinds
 * over the same tokens where several lists know them. Within one list mentions do not overlap.
 */
public final class MentionFinder {
  /** How far before a name the town that it is a part of may begin, in tokens. */
  private static final int LONGEST_TOWN = 3;

  private static final Map<String, FunctionKind> FUNCTIONS =
      Arrays.stream(FunctionKind.values())
          .collect(
              Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final Lexicon lexicon;
  private final Layout layout;
  private final List<Token> tokens;
  private final Lookup words;
  private final NumberReader numbers;
  private final DateReader dates;
  private final DateRangeReader ranges;
  private final DurationReader durations;
  private final Mentions mentions;

  /** The sentences in capitals. */
  private final BitSet shouting = new BitSet();

  private final Set<String> named = new HashSet<>();

  private MentionFinder(Lexicon lexicon, Layout layout, Lookup words, LocalDate published) {
    this.lexicon = lexicon;
    this.layout = layout;
    this.tokens = layout.tokens();
    this.mentions = new Mentions(tokens.size());
    this.words = words;
    this.numbers = new NumberReader(lexicon.numbers(), tokens, words);
    this.dates = new DateReader(lexicon.calendar(), tokens, words, published);
    this.ranges = new DateRangeReader(tokens, dates);
    this.durations = new DurationReader(lexicon.numbers(), tokens, words, published, dates, ranges);
  }

  /**
   * The mentions of {@code layout}.
   *
   * @param words its tokens, looked up in {@code lexicon}
   * @param published the day that dates are resolved against
   */
  public static Mentions find(Lexicon lexicon, Layout layout, Lookup words, LocalDate published) {
    MentionFinder finder = new MentionFinder(lexicon, layout, words, published);
    layout.sentences().forEach(finder::sides);
    finder.nameStates();
    layout.sentences().forEach(finder::read);
    return finder.mentions;
  }

  /** Who is named, before all else: the rest of the document tells which towns are meant. */
  private void sides(Sentence sentence) {
    list(
        lexicon.sidewords(),
        sentence,
        (at, f) -> true,
        (at, f) -> new Mention.SideCue(at, f.end(), listed(f, SideWord::ofId), f.word().entry()));
    shouting.set(sentence.index(), isShouting(sentence));
    parties(sentence, shouting.get(sentence.index()));
  }

  private void nameStates() {
    mentions.all(Mention.Party.class).forEach(party -> named.add(party.side().id()));
    named.removeIf(id -> !Character.isUpperCase(id.charAt(0)));
  }

  private void read(Sentence sentence) {
    boolean shouts = shouting.get(sentence.index());
    list(
        lexicon.periods(),
        sentence,
        (at, f) -> true,
        (at, f) -> new Mention.PeriodPhrase(at, f.end(), f.word().entry()));
    each(sentence, at -> time(at, sentence.end()));
    each(
        sentence,
        at -> mayOpenNumber(at) && free(at) ? number(at, sentence.end()) : Optional.empty());
    list(
        lexicon.items(),
        sentence,
        (at, f) -> true,
        (at, f) -> new Mention.ItemNoun(at, f.end(), listed(f, Item::ofId), f.word().entry()));
    list(
        lexicon.deeds(),
        sentence,
        (at, f) -> !isPartOf(Mention.ItemNoun.class, at, f.end()),
        (at, f) ->
            new Mention.DeedWord(
                at, f.end(), listed(f, Deed::ofId), f.word().form(), f.word().entry()));
    list(
        lexicon.hedges(),
        sentence,
        (at, f) ->
            (!f.word().entry().has("joined") || !tokens.get(at).spaced())
                && !isPartOf(Mention.DeedWord.class, at, f.end())
                && !(f.word().entry().has("after") && isThan(f.end(), sentence.end())),
        (at, f) ->
            new Mention.Hedge(
                at,
                f.end(),
                listed(f, Qualifier::ofId),
                f.word().entry().has("after"),
                f.word().entry()));
    list(
        lexicon.functions(),
        sentence,
        (at, f) -> true,
        (at, f) ->
            new Mention.Function(
                at, f.end(), Objects.requireNonNull(FUNCTIONS.get(f.word().entry().canonical()))));
    list(
        lexicon.voice(),
        sentence,
        (at, f) -> true,
        (at, f) ->
            new Mention.VoiceWord(
                at,
                f.end(),
                Mention.VoiceKind.valueOf(f.word().entry().canonical().toUpperCase(Locale.ROOT))));
    list(
        lexicon.exclusions(),
        sentence,
        (at, f) -> true,
        (at, f) -> new Mention.Exclusion(at, f.end(), f.word().entry()));
    list(
        lexicon.events(),
        sentence,
        (at, f) -> true,
        (at, f) ->
            new Mention.Event(
                at,
                f.end(),
                listed(f, EventKind::ofId),
                f.word().form() == Form.PLURAL,
                f.word().entry()));
    list(
        lexicon.claimants(),
        sentence,
        (at, f) -> named(at, f, shouts),
        (at, f) -> new Mention.KnownClaimant(at, f.end(), f.word().entry()));
    list(
        lexicon.cues(),
        sentence,
        (at, f) -> !isPartOf(Mention.KnownClaimant.class, at, f.end()),
        (at, f) ->
            new Mention.Cue(
                at, f.end(), listed(f, Stance::ofId), f.word().form(), f.word().entry()));
    list(
        lexicon.offices(),
        sentence,
        (at, f) -> true,
        (at, f) -> new Mention.Office(at, f.end(), f.word().entry()));
    list(
        lexicon.places(),
        sentence,
        (at, f) ->
            isCapitalised(at, f.end())
                && !isPartOf(Mention.Party.class, at, f.end())
                && !isPartOfTown(at, f.end(), sentence),
        (at, f) ->
            new Mention.Place(
                at, f.end(), lexicon.side(f.word().entry().canonical()), f.word().entry()));
    list(
        lexicon.gazetteer(),
        sentence,
        (at, f) ->
            (isPlausible(f) || isCalledSo(at, f.end(), sentence)) && isTown(at, f.end(), sentence),
        (at, f) ->
            new Mention.Place(
                at, f.end(), lexicon.side(f.word().entry().canonical()), f.word().entry()));
  }

  /**
   * A name has a capital in the text ("al-Qaeda", "health officials in Gaza"); an acronym of up to
   * three letters has only capitals.
   */
  private boolean named(int at, Found found, boolean shouting) {
    Token token = tokens.get(at);
    Entry entry = found.word().entry();
    boolean acronym = found.end() == at + 1 && token.text().length() <= 3 && !entry.has("leader");
    if (acronym) {
      return !shouting && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
    return entry.has("common") || isCapitalised(at, found.end());
  }

  /** "Benin City" is no Benin, "Beni Suef" no Beni, "New Mexico" no Mexico. */
  private boolean isPartOfTown(int first, int end, Sentence sentence) {
    for (int at = first; at >= Math.max(sentence.first(), first - LONGEST_TOWN); at--) {
      boolean before = at < first;
      boolean part =
          words
              .longest(lexicon.gazetteer(), at, sentence.end())
              .filter(town -> town.end() > end || before && town.end() == end)
              .filter(town -> tokens.get(town.end() - 1).capitalised())
              .isPresent();
      if (part && isCapitalised(at, first + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A region, or a town of a state that the document names, unless it names none. */
  private boolean isPlausible(Found town) {
    Entry entry = town.word().entry();
    return entry.has("region") || named.isEmpty() || named.contains(entry.canonical());
  }

  /** "the town of Derby", "Derby province". */
  private boolean isCalledSo(int first, int end, Sentence sentence) {
    return end < sentence.end() && isSideWord(end, SideWord.SITE)
        || first - 2 >= sentence.first()
            && tokens.get(first - 1).is("of")
            && isSideWord(first - 2, SideWord.SITE);
  }

  /** "in Derby", "the town of Derby", "Derby province": many a town is a person's name, too. */
  private boolean isTown(int first, int end, Sentence sentence) {
    if (mentions.covers(Mention.Place.class, first)
        || !isCapitalised(first, end)
        || end < sentence.end()
            && tokens.get(end).capitalised()
            && !isSideWord(end, SideWord.SITE)) {
      return false;
    }
    int before = first - 1;
    boolean of = before > sentence.first() && tokens.get(before).is("of");
    return isCalledSo(first, end, sentence)
        || !of && before >= sentence.first() && isSideWord(before, SideWord.SCENE);
  }

  /** "91 killed and more than 340 injured": that "more" belongs to the number behind it. */
  private boolean isThan(int at, int end) {
    return at < end && tokens.get(at).is("than");
  }

  /** Whether a word has a capital for another reason than that it opens the sentence as "The". */
  private boolean isCapitalised(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.get(at).capitalised() && !tokens.get(at).is("the")) {
        return true;
      }
    }
    return false;
  }

  /** "launch" in "multiple launch rocket systems" is no deed, "over" in "hand over" no hedge. */
  private boolean isPartOf(Class<? extends Mention> kind, int at, int end) {
    return mentions
        .at(kind, at)
        .filter(longer -> longer.first() <= at && end <= longer.end())
        .filter(longer -> longer.end() - longer.first() > end - at)
        .isPresent();
  }

  private void parties(Sentence sentence, boolean shouting) {
    each(
        sentence,
        at -> {
          if (!words.has(lexicon.parties(), at) && !words.has(lexicon.states(), at)) {
            return Optional.empty();
          }
          Optional<Found> hand = words.longest(lexicon.parties(), at, sentence.end());
          Optional<Found> state = words.longest(lexicon.states(), at, sentence.end());
          Optional<Found> best =
              state.isPresent() && hand.map(Found::end).orElse(0) < state.get().end()
                  ? state
                  : hand;
          return best.filter(
                  f ->
                      named(at, f, shouting)
                          && !describesOrigin(f.end(), sentence.end())
                          && !isTakenBack(at, sentence.first())
                          && !isPerson(at, f, sentence)
                          && !isPartOfTown(at, f.end(), sentence))
              .map(f -> party(at, f));
        });
  }

  /** "U.S.-made", "Russian-installed": whose make it is, not whose loss. */
  private boolean describesOrigin(int end, int limit) {
    return end + 1 < limit
        && tokens.get(end).is("-")
        && !tokens.get(end).spaced()
        && isSideWord(end + 1, SideWord.ORIGIN)
        && !isLedStrike(end + 1, limit);
  }

  /** "the Hamas-led attack", "Hamas-led militants", "the Saudi-led air strikes": they did it. */
  private boolean isLedStrike(int led, int limit) {
    int end = Math.min(limit, led + LONGEST_TOWN);
    boolean strike = false;
    for (int at = led + 1; at < end && tokens.get(led).is("led") && !strike; at++) {
      strike = isSideWord(at, SideWord.STRIKE) || at == led + 1 && isOfFighters(at);
    }
    return strike;
  }

  private boolean isOfFighters(int at) {
    return isSideWord(at, SideWord.IRREGULAR) || isSideWord(at, SideWord.COMBATANT);
  }

  /** "Georgia Smith", "Michael Jordan". */
  private boolean isPerson(int at, Found found, Sentence sentence) {
    return found.word().entry().has("given")
        && (found.end() < sentence.end() && isSurname(found.end())
            || at > sentence.first() && isSurname(at - 1));
  }

  /** A capitalised word that opens no sentence and that no list of titles and small words has. */
  private boolean isSurname(int at) {
    if (!tokens.get(at).capitalised()) {
      return false;
    }
    boolean listed =
        words.longest(lexicon.offices(), at, at + 1).isPresent()
            || words.longest(lexicon.functions(), at, at + 1).isPresent()
            || words.longest(lexicon.states(), at, at + 1).isPresent();
    return !listed && !tokens.get(at).text().equals(tokens.get(at).text().toUpperCase(Locale.ROOT));
  }

  /** "pro-Russian", "ethnic Albanians": who leans to a party, or descends from it, is not it. */
  private boolean isTakenBack(int at, int from) {
    boolean joined = at - 1 > from && tokens.get(at - 1).is("-") && !tokens.get(at).spaced();
    int prefix = joined ? at - 2 : at - 1;
    return prefix >= from
        && (joined || tokens.get(prefix).is("ethnic"))
        && isSideWord(prefix, SideWord.PREFIX);
  }

  private boolean isSideWord(int at, SideWord word) {
    return mentions.isSideWord(at, word);
  }

  private Mention party(int at, Found found) {
    Entry entry = found.word().entry();
    Side side = lexicon.side(entry.canonical());
    return new Mention.Party(at, found.end(), side, PartyForm.of(entry), entry);
  }

  private boolean mayOpenDate(int at) {
    return hasDigits(at) || words.opens(lexicon.calendar(), at);
  }

  private boolean mayOpenNumber(int at) {
    return hasDigits(at)
        || words.opens(lexicon.numbers(), at)
        || NumberReader.OPENERS.contains(tokens.get(at).key());
  }

  private boolean hasDigits(int at) {
    Token.Kind kind = tokens.get(at).kind();
    return kind == Token.Kind.NUMBER || kind == Token.Kind.ORDINAL;
  }

  private boolean free(int at) {
    return !mentions.covers(Mention.DateWords.class, at)
        && !mentions.covers(Mention.PeriodPhrase.class, at);
  }

  private Optional<Mention> number(int at, int end) {
    Optional<Found> vague =
        words.longest(lexicon.numbers(), at, end).filter(f -> f.word().entry().has("vague"));
    if (vague.isPresent()) {
      return Optional.of(new Mention.VagueNumber(at, vague.get().end()));
    }
    return numbers.read(at, end).map(Function.identity());
  }

  private Optional<Mention.DateWords> time(int at, int end) {
    String word = tokens.get(at).key();
    boolean date = mayOpenDate(at);
    boolean range = date || DateRangeReader.LEADS.contains(word);
    boolean duration =
        hasDigits(at)
            || words.opens(lexicon.numbers(), at)
            || DurationReader.OPENERS.contains(word);
    if (!range && !duration) {
      return Optional.empty();
    }
    return (range ? ranges.read(at, end) : Optional.<Mention.DateWords>empty())
        .or(() -> duration ? durations.read(at, end) : Optional.empty())
        .or(() -> date ? dates.read(at, end) : Optional.empty());
  }

  private interface Accept {
    boolean test(int at, Found found);
  }

  private interface Make {
    Mention of(int at, Found found);
  }

  private void list(WordList list, Sentence sentence, Accept accept, Make make) {
    int end = sentence.end();
    int at = words.hasAny(list, sentence.first(), end) ? sentence.first() : end;
    while (at < end) {
      int first = at;
      Optional<Found> found =
          words.has(list, at)
              ? words.longest(list, at, end, candidate -> accept.test(first, candidate))
              : Optional.empty();
      if (found.isPresent()) {
        mentions.add(make.of(at, found.get()));
        at = found.get().end();
      } else {
        at++;
      }
    }
  }

  private interface Read {
    Optional<? extends Mention> at(int at);
  }

  private void each(Sentence sentence, Read read) {
    int at = sentence.first();
    while (at < sentence.end()) {
      Optional<? extends Mention> mention = read.at(at);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        at = mention.get().end();
      } else {
        at++;
      }
    }
  }

  private static <T> T listed(Found found, Function<String, Optional<T>> list) {
    Word word = found.word();
    return list.apply(word.entry().canonical()).orElseThrow();
  }

  /** Most words show in their last letter that they are not. */
  private static boolean isUpper(String word) {
    return !Character.isLowerCase(word.charAt(word.length() - 1))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isShouting(Sentence sentence) {
    int upper = 0;
    int words = 0;
    for (Token token : layout.tokens(sentence)) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
        words++;
        upper += isUpper(token.text()) ? 1 : 0;
      }
    }
    return words >= 3 && upper * 10 >= words * 8;
  }
}
