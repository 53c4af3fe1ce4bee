package io.whosecount.claims.mention;

import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.EventKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Found;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Lexicon;
import io.whosecount.claims.lexicon.Lookup;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.SideWord;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.Layout;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the mentions of a document: in every list the longest surface at each token, several kinds
 * over the same tokens where several lists know them. Within one list mentions do not overlap. What
 * a list needs to know of others is found before it.
 */
public final class MentionFinder {
  private static final Map<String, FunctionKind> FUNCTIONS = byName(FunctionKind.values());
  private static final WordSet PUBLISHED =
      WordSet.of(
          "audio",
          "data",
          "document",
          "documents",
          "figures",
          "footage",
          "images",
          "list",
          "message",
          "names",
          "news",
          "photos",
          "pictures",
          "press",
          "recording",
          "report",
          "statement",
          "tape",
          "video",
          "videos");

  private static final Map<String, VoiceKind> VOICES = byName(VoiceKind.values());

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Mentions mentions;
  private final Capitals capitals;
  private final PlaceNames places;
  private final PartyNames parties;
  private final TimesAndCounts times;
  private final JoinedDeedWords joins;

  private MentionFinder(Lexicon lexicon, Layout layout, Lookup words, LocalDate published) {
    this.lexicon = lexicon;
    this.tokens = layout.tokens();
    this.mentions = new Mentions(tokens.size());
    this.capitals = new Capitals(layout);
    this.places = new PlaceNames(lexicon, tokens, words, mentions, capitals, published.getYear());
    this.parties = new PartyNames(lexicon, tokens, words, mentions, capitals, places);
    this.times = new TimesAndCounts(lexicon, tokens, words, mentions, published);
    this.joins = new JoinedDeedWords(tokens, mentions);
  }

  /**
   * The mentions of {@code layout}.
   *
   * @param words its tokens, looked up in {@code lexicon}
   * @param published the day that dates are resolved against
   */
  public static Mentions find(Lexicon lexicon, Layout layout, Lookup words, LocalDate published) {
    MentionFinder finder = new MentionFinder(lexicon, layout, words, published);
    List<Listing> listings =
        layout.sentences().stream()
            .map(sentence -> new Listing(words, finder.mentions, sentence))
            .toList();
    layout.sentences().forEach(s -> finder.sides(listings.get(s.index()), s));
    finder.places.nameStates();
    new MovementNames(lexicon, layout.tokens(), finder.mentions).find();
    layout.sentences().forEach(s -> finder.read(listings.get(s.index()), s));
    return finder.mentions;
  }

  /** Who is named, before all else: the rest of the document tells which towns are meant. */
  private void sides(Listing listing, Sentence sentence) {
    listing.add(
        lexicon.sidewords(),
        (at, f) -> new Mention.SideCue(at, f.end(), f.meaning(SideWord.class), f.word().entry()));
    parties.find(listing, sentence);
  }

  private void read(Listing listing, Sentence sentence) {
    listing.add(
        lexicon.periods(),
        (at, f) -> !isPartOfEpithet(f.end(), sentence.end()),
        (at, f) -> new Mention.PeriodPhrase(at, f.end(), f.word().entry()));
    listing.each(at -> times.time(at, sentence.end()));
    listing.each(at -> times.number(at, sentence.end()));
    counted(listing, sentence);
    told(listing);
    voices(listing, sentence);
    places.find(listing, sentence);
  }

  /** "in a week-old offensive": how long that is going on, and not when. */
  private boolean isPartOfEpithet(int at, int end) {
    return at + 1 < end
        && tokens.get(at).is("-")
        && !tokens.get(at).spaced()
        && tokens.get(at + 1).kind() == Token.Kind.WORD
        && !tokens.get(at + 1).spaced();
  }

  /** What is counted, what befell it, and how loosely. */
  private void counted(Listing listing, Sentence sentence) {
    listing.add(
        lexicon.items(),
        (at, f) -> new Mention.ItemNoun(at, f.end(), f.meaning(Item.class), f.word().entry()));
    listing.add(
        lexicon.deeds(),
        (at, f) ->
            !mentions.isPartOf(Mention.ItemNoun.class, at, f.end())
                && !joins.are(at, f)
                && !isOfPress(at, sentence),
        (at, f) ->
            new Mention.DeedWord(
                at, f.end(), f.meaning(Deed.class), f.word().form(), f.word().entry()));
    listing.add(
        lexicon.hedges(),
        (at, f) -> isHedge(at, f, sentence),
        (at, f) ->
            new Mention.Hedge(
                at,
                f.end(),
                f.meaning(Qualifier.class),
                f.word().entry().has("after"),
                f.word().entry()));
  }

  /** "in a press release", "seen in footage released by": nobody was released. */
  private boolean isOfPress(int at, Sentence sentence) {
    return at > sentence.first()
        && tokens.get(at).key().startsWith("release")
        && PUBLISHED.has(tokens.get(at - 1));
  }

  private boolean isHedge(int at, Found found, Sentence sentence) {
    return (!found.word().entry().has("joined") || !tokens.get(at).spaced())
        && !mentions.isPartOf(Mention.DeedWord.class, at, found.end())
        && !(found.word().entry().has("after") && isThan(found.end(), sentence.end()));
  }

  /** "91 killed and more than 340 injured": that "more" belongs to the number behind it. */
  private boolean isThan(int at, int end) {
    return at < end && tokens.get(at).is("than");
  }

  /** The small words, what makes a number none of a loss, and what happened. */
  private void told(Listing listing) {
    listing.add(
        lexicon.functions(),
        (at, f) -> !tokens.get(at).text().equals("US"),
        (at, f) -> new Mention.Function(at, f.end(), of(FUNCTIONS, f)));
    listing.add(lexicon.voice(), (at, f) -> new Mention.VoiceWord(at, f.end(), of(VOICES, f)));
    listing.add(
        lexicon.exclusions(), (at, f) -> new Mention.Exclusion(at, f.end(), f.word().entry()));
    listing.add(
        lexicon.events(),
        (at, f) ->
            new Mention.Event(
                at,
                f.end(),
                f.meaning(EventKind.class),
                f.word().form() == Form.PLURAL,
                f.word().entry()));
  }

  /** Who may speak, and the saying words. */
  private void voices(Listing listing, Sentence sentence) {
    listing.add(
        lexicon.claimants(),
        (at, f) -> capitals.named(at, f, sentence) && !isTail(at, sentence),
        (at, f) -> new Mention.KnownClaimant(at, f.end(), f.word().entry()));
    listing.add(
        lexicon.cues(),
        (at, f) ->
            !mentions.isPartOf(Mention.KnownClaimant.class, at, f.end())
                && !mentions.isPartOf(Mention.ItemNoun.class, at, f.end()),
        (at, f) ->
            new Mention.Cue(
                at, f.end(), f.meaning(Stance.class), f.word().form(), f.word().entry()));
    listing.add(lexicon.offices(), (at, f) -> new Mention.Office(at, f.end(), f.word().entry()));
  }

  /** The DPA of a movement "CSP-DPA" is no agency. */
  private boolean isTail(int at, Sentence sentence) {
    return at - 2 >= sentence.first()
        && tokens.get(at - 1).is("-")
        && !tokens.get(at).spaced()
        && !tokens.get(at - 1).spaced()
        && Capitals.isUpper(tokens.get(at).text())
        && Capitals.isUpper(tokens.get(at - 2).text());
  }

  private static <T> T of(Map<String, T> byName, Found found) {
    return Objects.requireNonNull(byName.get(found.word().entry().canonical()));
  }

  private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
    return Arrays.stream(values)
        .collect(
            Collectors.toMap(
                value -> value.name().toLowerCase(Locale.ROOT).intern(), Function.identity()));
  }
}
