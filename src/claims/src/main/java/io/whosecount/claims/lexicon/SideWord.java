package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word tells of whose loss it is without naming a party. */
public enum SideWord {
  /** "the ambassador": speaks from another state than his own. */
  ABROAD,
  /** "the battalion": a body of soldiers, whose dead are soldiers. */
  ARMY,
  /** "rocked Baghdad": the object is the scene. */
  BEFALL,
  /** "Pakistan floods": strikes the place that it is named for. */
  CALAMITY,
  /** "while in Kherson": begins another scene. */
  CLAUSE,
  /** "fighters": of a state or of a movement. */
  COMBATANT,
  /** "the Minsk truce": a town of talks is no scene. */
  DIPLOMACY,
  /** "the enemy": the speaker's. */
  ENEMY,
  /** "neighbouring Chad": goes with the name of a land. */
  EPITHET,
  /** "war with": two parties fight. */
  FIGHT,
  /** "crossed into Syria": leads those who flee to a land where nothing befell them. */
  FLIGHT,
  /** "NATO soldiers": of several states, and not of the land where they fight. */
  FOREIGN,
  /** "the Zapad group": a part of the forces. */
  GROUP,
  /** "rebels": who fights a state. */
  IRREGULAR,
  /** "after Hamas rockets killed six": joins a clause, which has a scene of its own. */
  JOINT,
  /** "Russian-made": whose make it is. */
  ORIGIN,
  /** "its", "our": the subject's or the speaker's. */
  OWN,
  /** "pro-Russian", "ethnic Russian": the party is not meant. */
  PREFIX,
  /** "soldiers": who fights for a state. */
  REGULAR,
  /** "in", "near": before a scene. */
  SCENE,
  /** "a Nigerian village": a spot within a state. */
  SITE,
  /** "a Russian strike": the deed or the weapon of the party it is named for. */
  STRIKE;

  private static final Map<String, SideWord> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(SideWord::id, Function.identity()));

  /** The name in the word list. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class of that name, if there is one. */
  public static Optional<SideWord> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
