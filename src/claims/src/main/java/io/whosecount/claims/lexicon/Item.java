package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is counted: the closed list of the contract. */
public enum Item {
  /** Personnel: soldiers, troops, fighters, militants. */
  PERSONNEL("personnel", "Personnel", true),
  /** Civilians. */
  CIVILIAN("civilian", "Civilians", true),
  /** People: people whose status is not said. */
  PERSON("person", "People", true),
  /** Children. */
  CHILD("child", "Children", true),
  /** Journalists. */
  JOURNALIST("journalist", "Journalists", true),
  /** Aid workers. */
  AID_WORKER("aid-worker", "Aid workers", true),
  /** Hostages. */
  HOSTAGE("hostage", "Hostages", true),
  /** Prisoners. */
  PRISONER("prisoner", "Prisoners", true),
  /** Tanks. */
  TANK("tank", "Tanks", false),
  /** Armoured vehicles. */
  ARMOURED_VEHICLE("armoured-vehicle", "Armoured vehicles", false),
  /** Tanks and armoured vehicles: the two in one figure. */
  TANK_OR_ARMOURED_VEHICLE("tank-or-armoured-vehicle", "Tanks and armoured vehicles", false),
  /** Artillery: guns, howitzers, mortars. */
  ARTILLERY("artillery", "Artillery", false),
  /** Multiple launch rocket systems. */
  MLRS("mlrs", "Multiple launch rocket systems", false),
  /** Air defence systems. */
  AIR_DEFENCE("air-defence", "Air defence systems", false),
  /** Aircraft: fixed-wing. */
  AIRCRAFT("aircraft", "Aircraft", false),
  /** Helicopters. */
  HELICOPTER("helicopter", "Helicopters", false),
  /** Drones. */
  UAV("uav", "Drones", false),
  /** Missiles: cruise, ballistic. */
  MISSILE("missile", "Missiles", false),
  /** Rockets: and projectiles of multiple launchers. */
  ROCKET("rocket", "Rockets", false),
  /** Bombs. */
  BOMB("bomb", "Bombs", false),
  /** Shells. */
  SHELL("shell", "Shells", false),
  /** Ships and boats. */
  SHIP("ship", "Ships and boats", false),
  /** Submarines. */
  SUBMARINE("submarine", "Submarines", false),
  /** Vehicles: motor vehicles, trucks, fuel tanks. */
  VEHICLE("vehicle", "Vehicles", false),
  /** Armour and vehicles: in one figure. */
  ARMOUR_OR_VEHICLE("armour-or-vehicle", "Armour and vehicles", false),
  /** Special equipment. */
  SPECIAL_EQUIPMENT("special-equipment", "Special equipment", false),
  /** Electronic warfare stations. */
  ELECTRONIC_WARFARE("electronic-warfare", "Electronic warfare stations", false),
  /** Radars. */
  RADAR("radar", "Radars", false),
  /** Depots: of ammunition or fuel. */
  DEPOT("depot", "Depots", false),
  /** Buildings: houses, apartments, schools. */
  BUILDING("building", "Buildings", false),
  /** Other equipment: also of mixed kinds. */
  OTHER("other", "Other equipment", false);

  private static final Map<String, Item> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Item::id, Function.identity()));

  private final String id;
  private final String label;
  private final boolean people;

  Item(String id, String label, boolean people) {
    this.id = id;
    this.label = label;
    this.people = people;
  }

  /** The name in the contract, such as {@code armoured-vehicle}. */
  public String id() {
    return id;
  }

  /** A name for readers. */
  public String label() {
    return label;
  }

  /** Whether it counts people rather than materiel. */
  public boolean isPeople() {
    return people;
  }

  /** The item of that name, if there is one. */
  public static Optional<Item> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
