package io.whosecount.claims.claim;

import io.whosecount.claims.claim.Governance.Reach;
import io.whosecount.claims.lexicon.Form;
import io.whosecount.claims.mention.Mention.DeedWord;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.text.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the verb that the counted are the subject of: "43 drones were shot down". */
final class PredicateGovernors {
  private static final Set<String> FILLERS = WordSet.of("people", "others", "more", "'s");

  private final Source source;
  private final OwnVerbs verbs;
  private final Actors actors;
  private final LaunchClauses launches;
  private final VerbForms forms;
  private final WeaponBlows blows;

  PredicateGovernors(Source source, OwnVerbs verbs, Actors actors, LaunchClauses launches) {
    this.source = source;
    this.verbs = verbs;
    this.actors = actors;
    this.launches = launches;
    this.forms = new VerbForms(source);
    this.blows = new WeaponBlows(source);
  }

  /** The verb behind {@code phrase}, of those that fit. */
  Optional<Governance> find(CountPhrase phrase, Predicate<DeedWord> fits) {
    int end = phrase.sentence().end();
    int at = launches.behind(verbs.behindTheGroup(phrase), end);
    boolean auxiliary = false;
    while (at < end) {
      Optional<DeedWord> deed = source.mentions().startingAt(DeedWord.class, at);
      if (deed.isPresent()
          && (deed.get().form() == Form.PAST
              || !deed.get().isVerb()
              || deed.get().form() == Form.BASE && (!auxiliary || forms.isBe(at - 1))
              || isFinite(deed.get()))) {
        boolean passive = auxiliary;
        return deed.filter(fits)
            .filter(d -> !d.entry().has("before") && !VerbForms.isOwnSuffering(d, phrase))
            .filter(d -> !forms.isDoneBySubject(d) && !forms.isActivePerfect(d))
            .filter(d -> passive || !blows.isOf(d, phrase) && !actors.act(d, phrase))
            .filter(d -> !forms.startsNext(d, phrase))
            .map(d -> new Governance(d, Reach.PREDICATE));
      }
      if (source.isFunction(at, FunctionKind.AUXILIARY) || forms.isAdverb(at)) {
        auxiliary = true;
        at++;
      } else if (source.isFunction(at, FunctionKind.RELATIVE)
          || source.token(at).is("\"")
          || source.token(at).is("'")
          || FILLERS.contains(source.token(at).key())
          || isComma(at) && at + 1 < end && source.isFunction(at + 1, FunctionKind.RELATIVE)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFinite(DeedWord deed) {
    return deed.form() == Form.THIRD || deed.form() == Form.PARTICIPLE;
  }

  private boolean isComma(int at) {
    return source.token(at).is(",");
  }
}
