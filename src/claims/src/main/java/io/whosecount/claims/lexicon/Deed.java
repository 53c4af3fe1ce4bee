package io.whosecount.claims.lexicon;

import static io.whosecount.claims.lexicon.Outcome.INTERCEPTED;
import static io.whosecount.claims.lexicon.Outcome.LOST;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the text says befell somebody or something, before it is known what is counted. */
public enum Deed {
  /** Somebody kills what is counted. */
  KILL(Outcome.KILLED, LOST, Loser.OBJECT),
  /** What is counted dies. */
  DIE(Outcome.KILLED, LOST, Loser.COUNTED),
  /** Deaths are counted. */
  DEATHS(Outcome.KILLED, LOST, Loser.COUNTED),
  /** Somebody wounds what is counted; houses and vehicles are burned. */
  WOUND(Outcome.WOUNDED, LOST, Loser.OBJECT),
  /** The subject loses what is counted. */
  LOSE(Outcome.CASUALTIES, LOST, Loser.SUBJECT),
  /** The subject suffers what is counted. */
  SUFFER(Outcome.CASUALTIES, LOST, Loser.SUBJECT),
  /** The subject makes another suffer what is counted. */
  INFLICT(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Losses are counted. */
  CASUALTIES(Outcome.CASUALTIES, LOST, Loser.COUNTED),
  /** Somebody destroys what is counted. */
  DESTROY(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Somebody hits what is counted. */
  HIT(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Somebody brings down what is counted. */
  DOWN(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Somebody intercepts what is counted. */
  INTERCEPT(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Somebody damages what is counted. */
  DAMAGE(Outcome.WOUNDED, Outcome.DAMAGED, Loser.OBJECT),
  /** Somebody neutralises what is counted. */
  NEUTRALISE(Outcome.CASUALTIES, LOST, Loser.OBJECT),
  /** Somebody captures what is counted. */
  CAPTURE(Outcome.CAPTURED, Outcome.CAPTURED, Loser.OBJECT),
  /** The subject launches what is counted. */
  LAUNCH(Outcome.CASUALTIES, Outcome.LAUNCHED, Loser.SUBJECT),
  /** Defenders detect what was launched at them. */
  DETECT(Outcome.CASUALTIES, Outcome.LAUNCHED, Loser.OBJECT),
  /** What is counted has to leave home. */
  DISPLACE(Outcome.DISPLACED, LOST, Loser.COUNTED),
  /** Somebody detains what is counted. */
  DETAIN(Outcome.DETAINED, Outcome.CAPTURED, Loser.OBJECT),
  /** Somebody releases what is counted. */
  RELEASE(Outcome.RELEASED, Outcome.LAUNCHED, Loser.OBJECT),
  /** What is counted is missing. */
  MISSING(Outcome.MISSING, LOST, Loser.COUNTED);

  /** Who bears the loss, by grammar. */
  public enum Loser {
    /** The subject of the active verb. */
    SUBJECT,
    /** The object of the active verb, the subject of the passive. */
    OBJECT,
    /** What is counted itself. */
    COUNTED
  }

  private static final Map<String, Deed> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Deed::id, Function.identity()));

  private final Outcome ofPeople;
  private final Outcome ofMateriel;
  private final Loser loser;

  Deed(Outcome ofPeople, Outcome ofMateriel, Loser loser) {
    this.ofPeople = ofPeople;
    this.ofMateriel = ofMateriel;
    this.loser = loser;
  }

  /** The name in the word list. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The deed of that name, if there is one. */
  public static Optional<Deed> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Who bears the loss, by grammar. */
  public Loser loser() {
    return loser;
  }

  /** What the contract calls it when it befalls {@code item}; empty where it makes no sense. */
  public Optional<Outcome> outcomeOf(Item item) {
    if (item == Item.PERSONNEL && this == DISPLACE) {
      return Optional.empty();
    }
    if (item.isPeople()) {
      return this == LAUNCH
              || this == DETECT
              || this == HIT
              || this == DAMAGE
              || this == DOWN
              || this == INTERCEPT
          ? Optional.empty()
          : Optional.of(ofPeople);
    }
    if (this == DISPLACE
        || this == MISSING
        || this == DETAIN
        || this == DIE
        || isWoundOfMachine(item)) {
      return Optional.empty();
    }
    boolean inFlight =
        switch (item) {
          case UAV, MISSILE, ROCKET, BOMB, SHELL -> true;
          default -> false;
        };
    if (inFlight
        && (this == DOWN
            || this == INTERCEPT
            || this == DESTROY
            || this == NEUTRALISE
            || this == KILL)) {
      return Optional.of(INTERCEPTED);
    }
    if (this == LAUNCH || this == RELEASE || this == DETECT) {
      return inFlight ? Optional.of(Outcome.LAUNCHED) : Optional.empty();
    }
    return this == INTERCEPT ? Optional.empty() : Optional.of(ofMateriel);
  }

  /** Houses and vehicles are burned; tanks are not injured. */
  private boolean isWoundOfMachine(Item item) {
    return this == WOUND && item != Item.BUILDING && item != Item.VEHICLE;
  }
}
