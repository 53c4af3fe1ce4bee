package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.mention.Mention;
import io.whosecount.claims.text.Block;
import io.whosecount.claims.text.BlockKind;
import io.whosecount.claims.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom each number of a document is attributed to: by its own sentence, else carried from the
 * sentence before or the lead-in above, else the body whose page it is, else the outlet's own
 * voice.
 */
final class Attributions {
  /** How many sentences an attribution reaches beyond its own within a paragraph. */
  private static final int REACH = 3;

  private final Source source;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
  private final Map<Integer, Optional<Attribution>> lastOfBlock = new HashMap<>();
  private final Optional<Claimant> issuer;

  Attributions(Source source) {
    this.source = source;
    ClaimantResolver resolver = new ClaimantResolver(source);
    AttributionFinder finder = new AttributionFinder(source, resolver);
    for (Sentence sentence : source.layout().sentences()) {
      bySentence.put(sentence.index(), finder.find(sentence));
    }
    this.issuer = new IssuerFinder(source).find();
  }

  /** The attributions that {@code sentence} makes itself. */
  List<Attribution> of(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** Whom the number of {@code draft} is attributed to. */
  Attribution of(Draft draft) {
    return own(draft.phrase)
        .or(() -> carried(draft))
        .or(
            () ->
                issuer.map(
                    c ->
                        new Attribution(
                            issuer,
                            List.of(),
                            io.whosecount.claims.lexicon.Stance.ASSERTS,
                            Rule.ISSUER_OF_THE_PAGE,
                            0,
                            0)))
        .orElse(Attribution.OWN_VOICE);
  }

  private Optional<Attribution> own(CountPhrase phrase) {
    List<Attribution> here = of(phrase.sentence());
    Optional<Attribution> before =
        here.stream()
            .filter(a -> a.end() <= phrase.end() && a.first() < phrase.first())
            .reduce((a, b) -> b);
    Optional<Attribution> behind =
        here.stream().filter(a -> a.first() >= phrase.number().end()).findFirst();
    if (before.isPresent()) {
      return before.map(a -> withVia(a, here));
    }
    return behind.map(a -> preferred(a, here)).map(a -> withVia(a, here));
  }

  /** Of several that follow the number, an outlet passes on what another said. */
  private static Attribution preferred(Attribution first, List<Attribution> here) {
    boolean outlet = isOutlet(first);
    return outlet ? here.stream().filter(a -> !isOutlet(a)).findFirst().orElse(first) : first;
  }

  private static boolean isOutlet(Attribution attribution) {
    return attribution.claimant().filter(c -> c.kind() == ClaimantKind.OUTLET).isPresent();
  }

  private static Attribution withVia(Attribution chosen, List<Attribution> here) {
    List<String> via = new ArrayList<>();
    for (Attribution other : here) {
      if (other != chosen && isOutlet(other) && !other.claimant().equals(chosen.claimant())) {
        other.claimant().ifPresent(c -> via.add(c.name()));
      }
    }
    return new Attribution(
        chosen.claimant(), via, chosen.stance(), chosen.rule(), chosen.first(), chosen.end());
  }

  /** From the sentences before in the paragraph; over a bullet list from its lead-in. */
  private Optional<Attribution> carried(Draft draft) {
    Sentence sentence = draft.phrase.sentence();
    Block block = source.block(sentence);
    if (hasVoiceOfItsOwn(sentence)) {
      return Optional.empty();
    }
    for (int at = sentence.index() - 1;
        at >= block.firstSentence() && at >= sentence.index() - REACH;
        at--) {
      List<Attribution> there = bySentence.getOrDefault(at, List.of());
      if (!there.isEmpty()) {
        return changesScene(draft, at)
            ? Optional.empty()
            : Optional.of(main(there).with(Rule.CARRIED_FROM_SENTENCE_BEFORE));
      }
    }
    boolean losses = !draft.item.isPeople() || draft.item == Item.PERSONNEL;
    boolean bullet = block.kind() == BlockKind.BULLET;
    return losses || bullet ? above(block) : Optional.empty();
  }

  /** "The company said ...": somebody speaks here whom the words do not name; nobody else does. */
  private boolean hasVoiceOfItsOwn(Sentence sentence) {
    return source.mentions().within(Mention.Cue.class, sentence.first(), sentence.end()).stream()
        .anyMatch(cue -> cue.form() == Form.PAST && source.token(cue.first()).is("said"));
  }

  /** Another place, or another people, is another topic: the voice of before ends there. */
  private boolean changesScene(Draft draft, int spoken) {
    if (!draft.item.isPeople() || draft.item == Item.PERSONNEL) {
      return false;
    }
    Set<String> before = scenes(source.sentence(spoken));
    Set<String> here = scenes(draft.phrase.sentence());
    return !here.isEmpty() && here.stream().noneMatch(before::contains) && !before.isEmpty();
  }

  private Set<String> scenes(Sentence sentence) {
    Set<String> names = new HashSet<>();
    source
        .mentions()
        .within(Mention.Place.class, sentence.first(), sentence.end())
        .forEach(p -> names.add(p.entry().surface()));
    source.mentions().within(Mention.Party.class, sentence.first(), sentence.end()).stream()
        .filter(p -> p.form() == Mention.PartyForm.PEOPLE)
        .forEach(p -> names.add(p.side().id()));
    return names;
  }

  private Optional<Attribution> above(Block block) {
    boolean bullet = block.kind() == BlockKind.BULLET;
    int steps = bullet ? 40 : 1;
    for (int at = block.index() - 1; at >= 0 && at >= block.index() - steps; at--) {
      Block before = source.layout().blocks().get(at);
      if (before.kind() == BlockKind.HEADLINE) {
        return bullet ? last(before) : Optional.empty();
      }
      Optional<Attribution> there = last(before);
      if (there.isPresent() && (bullet || isSameVoice(block))) {
        return there.map(a -> a.with(Rule.CARRIED_FROM_BLOCK_ABOVE));
      }
      if (!bullet || before.kind() != BlockKind.BULLET) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A paragraph without any attribution of its own goes on in the voice of the one before. */
  private boolean isSameVoice(Block block) {
    return last(block).isEmpty();
  }

  private Optional<Attribution> last(Block block) {
    return lastOfBlock.computeIfAbsent(block.index(), index -> findLast(block));
  }

  private Optional<Attribution> findLast(Block block) {
    Optional<Attribution> found = Optional.empty();
    for (Sentence sentence : source.sentences(block)) {
      List<Attribution> there = of(sentence);
      if (!there.isEmpty()) {
        found = Optional.of(main(there));
      }
    }
    return found;
  }

  private static Attribution main(List<Attribution> there) {
    return there.stream().filter(a -> !isOutlet(a)).reduce((a, b) -> b).orElse(there.getLast());
  }
}
