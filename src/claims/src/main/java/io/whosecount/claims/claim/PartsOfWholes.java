package io.whosecount.claims.claim;

import io.whosecount.claims.claim.CountPhrase.PhraseForm;
import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Deed;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads "43 out of 61 drones were shot down": the whole was launched, the part is what befell it.
 */
final class PartsOfWholes {
  private final Source source;
  private final GovernorFinder governors;
  private final GappedFellows gapped;

  PartsOfWholes(Source source, GovernorFinder governors) {
    this.source = source;
    this.governors = governors;
    this.gapped = new GappedFellows(source);
  }

  /** Whether {@code whole} is the M of "N of M" and {@code part} the N. */
  boolean isPartOf(CountPhrase part, CountPhrase whole) {
    int at = part.number().end();
    boolean of = at < whole.first() && source.token(at).is("of");
    boolean outOf =
        at + 1 < whole.first() && source.token(at).is("out") && source.token(at + 1).is("of");
    int link = outOf ? at + 2 : at + 1;
    return (of || outOf)
        && (part.number().high() > 1 || isWeapon(whole) && !isOfDebris(part))
        && whole.first() - link <= 2
        && !source.token(link).is("every")
        && whole.hasHead()
        && (whole.item().isPresent() || outOf);
  }

  /** "debris from one of six drones": the debris does what is told. */
  private boolean isOfDebris(CountPhrase part) {
    return part.first() > part.sentence().first()
        && source.isFunction(part.first() - 1, Mention.FunctionKind.PREPOSITION);
  }

  private static boolean isWeapon(CountPhrase whole) {
    return whole
        .item()
        .filter(noun -> !noun.item().isPeople())
        .flatMap(noun -> Deed.LAUNCH.outcomeOf(noun.nature()))
        .isPresent();
  }

  /** The drafts of both; none where no word tells what befell the part. */
  List<Draft> pair(CountPhrase part, CountPhrase whole, Optional<Draft> before) {
    Optional<Item> item = whole.item().map(Mention.ItemNoun::item);
    return item.map(i -> pair(joined(part, whole), whole, i, before)).orElse(List.of());
  }

  private List<Draft> pair(CountPhrase part, CountPhrase whole, Item item, Optional<Draft> before) {
    Optional<Governance> together =
        before.filter(p -> gapped.isCompanion(part, p)).flatMap(p -> p.governance);
    Optional<Governance> governance =
        together.isPresent()
            ? together.map(g -> new Governance(g.word(), Reach.PREVIOUS))
            : governors.find(part, Optional.of(item)).filter(g -> g.word().deed() != Deed.LAUNCH);
    Optional<Outcome> outcome = governance.flatMap(g -> g.word().outcomeOf(item));
    List<Draft> drafts = new ArrayList<>();
    outcome.ifPresent(o -> drafts.add(new Draft(part, item, o, governance)));
    boolean weapon = Deed.LAUNCH.outcomeOf(item).filter(o -> o == Outcome.LAUNCHED).isPresent();
    if (weapon && outcome.filter(o -> o == Outcome.INTERCEPTED).isPresent()) {
      drafts.add(
          new Draft(
              whole,
              item,
              Outcome.LAUNCHED,
              governance.map(g -> new Governance(g.word(), Reach.WHOLE))));
    }
    return drafts;
  }

  private static CountPhrase joined(CountPhrase part, CountPhrase whole) {
    return new CountPhrase(
        part.sentence(),
        part.number(),
        part.first(),
        whole.end(),
        part.hedge(),
        whole.item(),
        whole.deed(),
        whole.party(),
        Optional.empty(),
        PhraseForm.NUMBER_FIRST);
  }
}
