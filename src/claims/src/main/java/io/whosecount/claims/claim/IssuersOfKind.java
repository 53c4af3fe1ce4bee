package io.whosecount.claims.claim;

import io.whosecount.claims.document.Fact;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose page it is by the kind of page that its title says it is: a numbered update of an aid
 * body, a leader's address in the first person.
 */
final class IssuersOfKind {
  private static final int TOP = 4;

  /** How many tokens the title of a page has at the most. */
  private static final int LONGEST_TITLE = 16;

  /** How many sentences of a speech are looked at for a speaker who says "I". */
  private static final int OPENING = 20;

  private static final Set<String> SPEECHES = WordSet.of("address", "speech", "remarks", "message");
  private static final WordSet QUOTE = WordSet.of("\"");
  private static final WordSet FIRST_PERSON = WordSet.of("i", "my");
  private static final WordSet UPDATE = WordSet.of("update");
  private static final List<String> UPDATES =
      List.of("flash update #", "flash update no", "humanitarian situation update #");

  /** Pages by which a body that the line names tells what it knows. */
  private static final List<String> PAGES =
      List.of(
          "situation report",
          "situation update",
          "sitrep",
          "humanitarian update",
          "humanitarian bulletin",
          "humanitarian snapshot",
          "flash update",
          "emergency update",
          "operational update",
          "protection update");

  private final Source source;
  private final ClaimantPhraseReader phrases;

  IssuersOfKind(Source source) {
    this.source = source;
    this.phrases = new ClaimantPhraseReader(source);
  }

  Optional<Claimant> find() {
    return source.part().start() > 0
        ? Optional.empty()
        : update().or(this::page).or(new TitledReports(source)::find).or(this::speech);
  }

  /** "Flash Update #163": OCHA's, unless the line names another aid body. */
  private Optional<Claimant> update() {
    Optional<String> title = source.document().facts().title().map(Fact::value);
    for (Sentence line : lines()) {
      if (source.hasWord(line, UPDATE)
          && isUpdate(source.layout().words(line.first(), line.end()))) {
        return Optional.of(
            source.mentions().within(KnownClaimant.class, line.first(), line.end()).stream()
                .map(KnownClaimant::entry)
                .filter(e -> e.has("international"))
                .findFirst()
                .map(
                    e ->
                        new Claimant(e.canonical(), e.note(), e.note(), ClaimantKind.INTERNATIONAL))
                .orElse(OCHA));
      }
    }
    return title.filter(IssuersOfKind::isUpdate).map(words -> OCHA);
  }

  /** "OCHA: Sudan Humanitarian Update", "WHO situation report, 12 May". */
  private Optional<Claimant> page() {
    return lines().stream()
        .filter(this::isTitle)
        .filter(line -> isPage(source.layout().words(line.first(), line.end())))
        .flatMap(
            line ->
                source.mentions().within(KnownClaimant.class, line.first(), line.end()).stream())
        .map(KnownClaimant::entry)
        .filter(e -> e.has("international") || e.has("organisation"))
        .findFirst()
        .map(e -> new Claimant(e.canonical(), e.note(), e.note(), ClaimantKind.INTERNATIONAL));
  }

  private boolean isTitle(Sentence line) {
    return line.end() - line.first() <= LONGEST_TITLE
        && !source.token(line.end() - 1).is(".")
        && source.mentions().within(Mention.Cue.class, line.first(), line.end()).stream()
            .allMatch(cue -> source.mentions().covers(Mention.Office.class, cue.first()));
  }

  private static boolean isPage(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return PAGES.stream().anyMatch(lower::contains);
  }

  private static final Claimant OCHA =
      new Claimant("ocha", "OCHA", "OCHA", ClaimantKind.INTERNATIONAL);

  private static boolean isUpdate(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return UPDATES.stream().anyMatch(lower::contains);
  }

  /** "President of Ukraine's address", "Remarks by Prime Minister Modi", and somebody says "I". */
  private Optional<Claimant> speech() {
    for (Sentence line : lines()) {
      for (int at = line.first(); at < line.end(); at++) {
        if (SPEECHES.contains(source.token(at).key())) {
          Optional<ClaimantPhrase> speaker = speaker(line, at);
          if (speaker.isPresent() && isFirstPerson(line.index() + 1)) {
            return speaker.flatMap(new ClaimantResolver(source)::resolve);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ClaimantPhrase> speaker(Sentence line, int speech) {
    int before = speech - 1;
    boolean possessive = before > line.first() && source.token(before).is("'s");
    boolean behind =
        speech + 1 < line.end()
            && (source.token(speech + 1).is("by") || source.token(speech + 1).is("of"));
    Optional<ClaimantPhrase> phrase =
        possessive
            ? phrases.before(line, before)
            : behind ? phrases.behind(line, speech + 2) : Optional.empty();
    return phrase.filter(
        p ->
            !source.mentions().within(Mention.Office.class, p.first(), p.end()).isEmpty()
                || !source.mentions().within(KnownClaimant.class, p.first(), p.end()).isEmpty());
  }

  private boolean isFirstPerson(int from) {
    List<Sentence> sentences = source.layout().sentences();
    return sentences.subList(from, Math.min(sentences.size(), from + OPENING)).stream()
        .filter(s -> !source.hasWord(s, QUOTE))
        .anyMatch(s -> source.hasWord(s, FIRST_PERSON));
  }

  /** The first lines of the page. */
  private List<Sentence> lines() {
    List<Block> blocks = source.layout().blocks();
    return blocks.subList(0, Math.min(TOP, blocks.size())).stream()
        .map(block -> source.sentence(block.firstSentence()))
        .toList();
  }
}
