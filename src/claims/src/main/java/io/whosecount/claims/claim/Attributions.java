package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Stance;
import io.whosecount.claims.text.Run;
import io.whosecount.claims.text.Sentence;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom each number of a document is attributed to: by its own sentence, else carried from the
 * sentence before or the lead-in above, else the body whose page it is, else the outlet's own
 * voice.
 */
final class Attributions {
  private static final WordSet FIRST_PERSON = WordSet.of("we", "our");

  private final Source source;
  private final List<List<Attribution>> bySentence = new ArrayList<>();
  private final CarriedVoices carried;
  private final VoicesAround around;
  private final DigestVoices digest;
  private final OthersDead others;
  private final SpeakerLabels labels;
  private final FloorSpeakers floor;
  private final ClaimantResolver resolver;
  private final Optional<Claimant> issuer;

  Attributions(Source source) {
    this.source = source;
    this.labels = new SpeakerLabels(source);
    this.floor = new FloorSpeakers(source);
    ReportsOfFronts reports = new ReportsOfFronts(source);
    this.carried = new CarriedVoices(source, this::of, reports);
    this.around = new VoicesAround(source, this::of);
    this.digest = new DigestVoices(source, this::of, reports);
    this.others = new OthersDead(source);
    this.resolver = new ClaimantResolver(source);
    AttributionFinder finder = new AttributionFinder(source, resolver);
    for (Sentence sentence : source.layout().sentences()) {
      List<Attribution> found = finder.find(sentence);
      bySentence.add(Run.of(found, 0, found.size()));
    }
    this.issuer = new IssuerFinder(source).find();
  }

  /** The attributions that {@code sentence} makes itself. */
  List<Attribution> of(Sentence sentence) {
    return sentence.index() < bySentence.size() ? bySentence.get(sentence.index()) : Run.empty();
  }

  /** Whom the number of {@code draft} is attributed to. */
  Attribution of(Draft draft) {
    return own(draft.phrase)
        .or(() -> labels.of(draft.phrase.sentence()))
        .or(() -> floor.of(draft.phrase.sentence()))
        .or(() -> isFirstPerson(draft.phrase.sentence()) ? ofIssuer() : Optional.empty())
        .or(() -> carried.of(draft).filter(voice -> !others.are(draft, voice)))
        .or(this::ofIssuer)
        .or(() -> around.find(draft))
        .or(() -> digest.find(draft).filter(voice -> !others.are(draft, voice)))
        .map(a -> a.with(a.claimant().map(resolver::holder)))
        .orElse(Attribution.OWN_VOICE);
  }

  private Optional<Attribution> ofIssuer() {
    return issuer.map(
        c ->
            new Attribution(
                issuer, List.of(), Stance.ASSERTS, Rule.ISSUER_OF_THE_PAGE, 0, 0, Content.NONE));
  }

  /** "we inflicted", "our forces": the one whose page it is speaks. */
  private boolean isFirstPerson(Sentence sentence) {
    return source.hasWord(sentence, FIRST_PERSON);
  }

  private Optional<Attribution> own(CountPhrase phrase) {
    List<Attribution> here =
        of(phrase.sentence()).stream()
            .filter(a -> a.content().covers(phrase.number().first()))
            .toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    List<Attribution> behind =
        here.stream().filter(a -> a.first() >= phrase.number().end()).toList();
    Optional<Attribution> before =
        here.stream()
            .filter(a -> a.end() <= phrase.end() && a.first() < phrase.first())
            .reduce((a, b) -> b);
    Optional<Attribution> origin =
        behind.stream().filter(a -> a.rule() == Rule.CUE_BEFORE_CLAIMANT).findFirst();
    return here.stream()
        .filter(a -> a.rule() == Rule.CITED_SOURCE && !(a.isOutlet() && isSaid(here)))
        .findFirst()
        .or(
            () ->
                before.map(a -> origin.filter(o -> isOriginOf(o, a)).orElse(behindOutlet(a, here))))
        .or(() -> behind.stream().findFirst().map(a -> preferred(a, behind)))
        .map(a -> withVia(a, of(phrase.sentence())));
  }

  /** "The ministry said ..., an agency reports citing another": both only pass it on. */
  private static boolean isSaid(List<Attribution> here) {
    return here.stream().anyMatch(a -> !a.isOutlet() && a.rule() == Rule.CLAIMANT_BEFORE_CUE);
  }

  /** "X said ..., according to Y": Y, unless an outlet only repeats what X said. */
  private static boolean isOriginOf(Attribution origin, Attribution speaker) {
    return speaker.isOutlet() || !origin.isOutlet() && origin.claimant().isPresent();
  }

  /** "Officials estimate, according to the paper, that ...": the officials. */
  private static Attribution behindOutlet(Attribution last, List<Attribution> here) {
    boolean passedOn = last.isOutlet() && last.rule() == Rule.CUE_BEFORE_CLAIMANT;
    return here.stream()
        .filter(a -> passedOn && a.end() <= last.first() && !a.isOutlet())
        .reduce((a, b) -> b)
        .orElse(last);
  }

  /** Of several that follow the number, an outlet passes on what another said. */
  private static Attribution preferred(Attribution first, List<Attribution> here) {
    return first.isOutlet()
        ? here.stream().filter(a -> !a.isOutlet()).findFirst().orElse(first)
        : first;
  }

  private static Attribution withVia(Attribution chosen, List<Attribution> here) {
    List<String> via = new ArrayList<>();
    for (Attribution other : here) {
      if (other != chosen && other.isOutlet() && !other.claimant().equals(chosen.claimant())) {
        other.claimant().ifPresent(c -> via.add(c.name()));
      }
    }
    return chosen.withVia(via);
  }
}
