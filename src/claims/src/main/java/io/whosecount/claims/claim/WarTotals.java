package io.whosecount.claims.claim;

import io.whosecount.claims.lexicon.Outcome;
import java.util.List;
import java.util.Optional;

/** Tells the materiel that only a whole war takes: long lists with hundreds of tanks and guns. */
final class WarTotals {
  /** So many tanks, guns or jets in a list are those of a war. */
  private static final long HUNDRED = 100;

  /** So many are so in no list. */
  private static final long HUNDREDS = 300;

  /** So many vehicles or drones are those of a war. */
  private static final long THOUSAND = 1000;

  /** So many kinds make a list. */
  private static final int LIST = 3;

  private final SayingDay saying;

  WarTotals(SayingDay saying) {
    this.saying = saying;
  }

  /** The total of the war, where {@code draft} stands in such a list. */
  Optional<ToldPeriod> find(Draft draft, List<Draft> inSentence) {
    if (!isLostMateriel(draft)) {
      return Optional.empty();
    }
    List<Draft> list =
        inSentence.stream().filter(d -> isLostMateriel(d) && isSameSide(d, draft)).toList();
    boolean total =
        list.stream().anyMatch(d -> d.number() >= least(d, HUNDREDS))
            || list.size() >= LIST && list.stream().anyMatch(d -> d.number() >= least(d, HUNDRED));
    return total ? Optional.of(told(draft)) : Optional.empty();
  }

  /** The total of the war, where the sentence before {@code draft} counted such totals. */
  Optional<ToldPeriod> goesOn(Draft draft, Draft before) {
    boolean total =
        isLostMateriel(draft)
            && isLostMateriel(before)
            && before.side.equals(draft.side)
            && before.period instanceof Period.Cumulative;
    return total ? Optional.of(told(draft)) : Optional.empty();
  }

  /** The sides of the numbers further on are not known yet. */
  private static boolean isSameSide(Draft one, Draft other) {
    return one.side.isEmpty() || one.side.equals(other.side);
  }

  private ToldPeriod told(Draft draft) {
    Period total = new Period.Cumulative(Optional.of(saying.of(draft)), Optional.empty());
    return new ToldPeriod(total, Rule.LIST_OF_THE_WAR, draft.phrase.first(), draft.phrase.end());
  }

  private static boolean isLostMateriel(Draft draft) {
    return !draft.item.isPeople() && draft.outcome == Outcome.LOST;
  }

  private static long least(Draft draft, long heavy) {
    return switch (draft.item) {
      case TANK,
          ARMOURED_VEHICLE,
          TANK_OR_ARMOURED_VEHICLE,
          ARTILLERY,
          AIRCRAFT,
          HELICOPTER,
          MLRS,
          AIR_DEFENCE ->
          heavy;
      case VEHICLE, ARMOUR_OR_VEHICLE, UAV, SPECIAL_EQUIPMENT -> heavy * THOUSAND / HUNDRED;
      default -> Long.MAX_VALUE;
    };
  }
}
