package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks in a headline: "Ministry: 12 killed", "12 killed - ministry". */
final class HeadlineVoices {
  /** How far behind a headline's colon the party stands of which it speaks. */
  private static final int FRONT = 4;

  /** Whose name before a colon tells within a block who speaks, and not whose loss it is. */
  private static final Set<ClaimantKind> INNER =
      Set.of(ClaimantKind.ORGANISATION, ClaimantKind.INTERNATIONAL, ClaimantKind.OUTLET);

  /** How many words a line above a list may have that says whose list it is. */
  private static final int LONGEST_LEAD = 10;

  /** How many tokens "18:05" has. */
  private static final int STAMP = 3;

  private static final WordSet LABELS =
      WordSet.of(
          "updates",
          "update",
          "live",
          "latest",
          "war",
          "conflict",
          "crisis",
          "news",
          "blog",
          "analysis",
          "timeline",
          "recap",
          "briefing",
          "explained",
          "explainer",
          "video",
          "watch");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;

  HeadlineVoices(Source source, ClaimantPhraseReader phrases, ClaimantResolver resolver) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
  }

  /** "Ministry of Defence: up to 860 casualties". */
  Optional<Attribution> headline(Sentence sentence) {
    Block block = source.block(sentence);
    if (block.kind() == BlockKind.BULLET) {
      return Optional.empty();
    }
    boolean opens = sentence.index() == block.firstSentence();
    int first = behindStamp(sentence);
    int limit = Math.min(sentence.end() - 1, first + 10);
    for (int at = first + 1; at < limit; at++) {
      if (source.token(at).is(":")) {
        int colon = at;
        return phrases
            .behind(sentence, first)
            .filter(coversUpTo(at))
            .filter(phrase -> namesBody(first, colon) && !isScene(sentence, first, colon))
            .filter(phrase -> !tellsLosses(first, colon) && !isLabel(phrase))
            .flatMap(resolver::resolve)
            .filter(claimant -> claimant.kind() != ClaimantKind.GROUP)
            .filter(claimant -> opens || INNER.contains(claimant.kind()))
            .map(
                c ->
                    Attribution.asserted(
                        c,
                        Rule.CLAIMANT_COLON,
                        first,
                        colon,
                        new Content(colon, sentence.end(), true)));
      }
    }
    return Optional.empty();
  }

  /** Behind the time or the label of "18:05 Army: four killed", "UPDATE: Army: four killed". */
  private int behindStamp(Sentence sentence) {
    int first = sentence.first();
    if (first + STAMP >= sentence.end()) {
      return first;
    }
    boolean clock =
        source.token(first).kind() == Token.Kind.NUMBER
            && source.token(first + 1).is(":")
            && source.token(first + 2).kind() == Token.Kind.NUMBER;
    boolean label = LABELS.has(source.token(first)) && source.token(first + 1).is(":");
    int at = clock ? first + STAMP : label ? first + 2 : first;
    boolean dash = clock && (source.token(at).is("-") || source.token(at).is("\u2013"));
    return dash ? at + 1 : at;
  }

  /** "Israel-Gaza live updates: ..." is what a page is called. */
  private boolean isLabel(ClaimantPhrase phrase) {
    return LABELS.has(source.token(phrase.end() - 1));
  }

  /** "Losses of the Russian forces: 12 tanks" tells whose they are, and nobody speaks. */
  private boolean tellsLosses(int first, int colon) {
    return source.mentions().within(Mention.DeedWord.class, first, colon).stream()
        .anyMatch(deed -> deed.deed() == Deed.CASUALTIES && deed.entry().has("noun"));
  }

  /** "Ukraine: 12 people killed" tells where, "Ukraine: Russia lost 500 tanks" tells who. */
  private boolean isScene(Sentence sentence, int first, int colon) {
    boolean state =
        source
            .mentions()
            .startingAt(Mention.Party.class, first)
            .filter(
                p ->
                    p.end() == colon
                        && Parties.isState(p.side())
                        && p.form() != Mention.PartyForm.LEADER
                        && p.form() != Mention.PartyForm.FORCES)
            .isPresent();
    boolean another =
        source.mentions().within(Mention.Party.class, colon, sentence.end()).stream()
            .anyMatch(p -> p.first() <= colon + FRONT && p.form() != Mention.PartyForm.ADJECTIVE);
    return state && !another;
  }

  /** "ISW's key findings of the day:", above a list. */
  Optional<Attribution> leadIn(Sentence sentence) {
    Block block = source.block(sentence);
    Optional<Mention.KnownClaimant> body =
        source.mentions().startingAt(Mention.KnownClaimant.class, sentence.first());
    boolean above =
        body.isPresent()
            && sentence.end() - sentence.first() <= LONGEST_LEAD
            && block.endSentence() - block.firstSentence() == 1
            && source.token(sentence.end() - 1).is(":")
            && source.token(body.get().end()).is("'s");
    return above
        ? resolver
            .resolve(new ClaimantPhrase(sentence.first(), body.get().end()))
            .map(
                c ->
                    Attribution.asserted(
                        c,
                        Rule.CLAIMANT_COLON,
                        sentence.first(),
                        body.get().end(),
                        new Content(body.get().end(), sentence.end(), true)))
        : Optional.empty();
  }

  /** Whether a stretch names a body or a party, and no mere word. */
  boolean namesBody(int first, int end) {
    boolean party =
        source.mentions().within(Mention.Party.class, first, end).stream()
            .anyMatch(
                p ->
                    p.first() == first
                        && p.end() == end
                        && p.form() != Mention.PartyForm.ADJECTIVE);
    return party
        || !source.mentions().within(Mention.Office.class, first, end).isEmpty()
        || !source.mentions().within(Mention.KnownClaimant.class, first, end).isEmpty();
  }

  private static java.util.function.Predicate<ClaimantPhrase> coversUpTo(int colon) {
    return phrase -> phrase.end() == colon;
  }
}
