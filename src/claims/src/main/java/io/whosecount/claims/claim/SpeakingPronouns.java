package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Cue;
import io.whosecount.claims.mention.Mention.KnownClaimant;
import io.whosecount.claims.mention.Mention.Number;
import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.Party;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.Token;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun that speaks stands for where nobody of that kind has spoken yet: the body
 * that opens its own sentence, the person who opens the sentence before.
 */
final class SpeakingPronouns {
  /** How far into its sentence "he" opens it. */
  private static final int FRONT = 2;

  private static final Set<String> PERSONS = WordSet.of("he", "she");

  private final Source source;
  private final ClaimantPhraseReader phrases;
  private final ClaimantResolver resolver;
  private final HeadlineVoices headlines;

  SpeakingPronouns(
      Source source,
      ClaimantPhraseReader phrases,
      ClaimantResolver resolver,
      HeadlineVoices headlines) {
    this.source = source;
    this.phrases = phrases;
    this.resolver = resolver;
    this.headlines = headlines;
  }

  /** The words that name whom {@code said}, a pronoun before {@code cue}, stands for. */
  Optional<ClaimantPhrase> subject(
      Sentence sentence, ClaimantPhrase said, Cue cue, int lastSpoken) {
    if (said.end() - said.first() > 1) {
      return Optional.empty();
    }
    String pronoun = source.token(said.first()).key();
    if (pronoun.equals("it")) {
      return ofSentence(sentence, said, cue);
    }
    boolean before = sentence.index() > 0 && lastSpoken < sentence.index() - 1;
    boolean opens = said.first() <= sentence.first() + FRONT;
    return PERSONS.contains(pronoun) && before && opens
        ? ofSentenceBefore(source.sentence(sentence.index() - 1))
        : Optional.empty();
  }

  /** "The charity has treated 120 wounded, it said": the charity. */
  private Optional<ClaimantPhrase> ofSentence(Sentence sentence, ClaimantPhrase said, Cue cue) {
    int first = sentence.first();
    boolean closes = cue.end() + 1 >= sentence.end() && said.first() > first + 2;
    boolean counted = source.mentions().covers(Number.class, first);
    return closes && !counted
        ? phrases
            .behind(sentence, first)
            .filter(p -> p.end() < said.first() - 1 && headlines.namesBody(p.first(), p.end()))
            .filter(p -> source.mentions().within(Party.class, p.first(), p.end()).isEmpty())
            .filter(this::isOne)
            .filter(p -> source.token(p.end()).kind() == Token.Kind.WORD)
        : Optional.empty();
  }

  /** "it" is no several. */
  private boolean isOne(ClaimantPhrase phrase) {
    return !source.mentions().within(KnownClaimant.class, phrase.first(), phrase.end()).isEmpty()
        || !source.token(phrase.end() - 1).key().endsWith("s");
  }

  /** "President Lasso visited the town. He said ...": the president. */
  private Optional<ClaimantPhrase> ofSentenceBefore(Sentence before) {
    return phrases
        .behind(before, before.first())
        .filter(p -> p.end() < before.end())
        .filter(p -> source.token(p.end()).kind() == Token.Kind.WORD)
        .filter(
            p ->
                source.mentions().within(Office.class, p.first(), p.end()).stream()
                    .anyMatch(o -> o.entry().has("person") && p.end() - p.first() > 2))
        .filter(resolver::knows);
  }
}
