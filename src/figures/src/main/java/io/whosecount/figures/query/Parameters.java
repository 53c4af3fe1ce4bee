package io.whosecount.figures.query;

import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.Side;
import io.whosecount.claims.mention.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The query parameters of a request. One that is unknown or repeated is refused: a typo must not
 * silently widen what is asked.
 */
public final class Parameters {
  private static final Pattern CLAIMANT = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");
  private static final String COMMA = ",";
  private static final int LONGEST_CLAIMANT = 200;
  private static final String SIDE_FORM =
      "ISO 3166-1 alpha-2 code, or a party's slug; see /v1/sides";
  private static final String CLAIMANT_FORM = "an id of /v1/claimants";

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The parameters in {@code given}.
   *
   * @throws BadParameterException for one that is not among {@code names} or that is repeated
   */
  public static Parameters of(Map<String, List<String>> given, List<String> names) {
    return of(given, names, Set.of());
  }

  /**
   * The parameters in {@code given}.
   *
   * @param lists those of them that may be repeated: that is another way to write a list
   * @throws BadParameterException for one that is not among {@code names} or is wrongly repeated
   */
  static Parameters of(Map<String, List<String>> given, List<String> names, Set<String> lists) {
    Map<String, String> values = new HashMap<>();
    given.forEach(
        (name, all) -> {
          if (!names.contains(name)) {
            throw new BadParameterException(
                name, "There is no parameter '%s' here.".formatted(name), names);
          }
          if (all.size() != 1 && !lists.contains(name)) {
            throw new BadParameterException(
                name,
                "The parameter '%s' is given more than once.".formatted(name),
                List.of("one value"));
          }
          values.put(name, String.join(COMMA, all));
        });
    return new Parameters(values);
  }

  /** Refuses any parameter. */
  public static void none(Map<String, List<String>> given) {
    of(given, List.of());
  }

  /** The value of {@code name} as it stands. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A side's id under {@code side}. */
  public Optional<String> side() {
    return side("side");
  }

  /** A side's id under {@code name}. */
  public Optional<String> side(String name) {
    return text(name).map(given -> sideOf(name, given));
  }

  /** A claimant's id under {@code claimant}. */
  public Optional<String> claimant() {
    return text("claimant").map(Parameters::claimantOf);
  }

  /** The value of {@code name}, one of the closed list {@code allowed}. */
  public <T> Optional<T> listed(String name, List<T> allowed, Function<T, String> id) {
    return text(name)
        .map(
            given ->
                allowed.stream()
                    .filter(value -> id.apply(value).equals(given))
                    .findFirst()
                    .orElseThrow(() -> notAllowed(name, given, allowed.stream().map(id).toList())));
  }

  /** The values of the list under {@code name}, which has to be there; none of them twice. */
  <T> List<T> several(String name, List<T> allowed, Function<T, String> id) {
    List<String> ids = allowed.stream().map(id).toList();
    List<String> given =
        List.of(required(name, text(name), ids.toArray(String[]::new)).split(COMMA, -1));
    for (String value : given) {
      if (!ids.contains(value)) {
        throw notAllowed(name, value, ids);
      }
    }
    if (Set.copyOf(given).size() < given.size()) {
      throw new BadParameterException(
          name,
          "The parameter '%s' has a value more than once.".formatted(name),
          List.of("each value once"));
    }
    return given.stream().map(value -> allowed.get(ids.indexOf(value))).toList();
  }

  /** The measure under {@code item} and {@code outcome}, which have to be there. */
  public Measure measure() {
    Item item =
        required(
            "item",
            listed("item", ClosedLists.ITEMS, Item::id),
            ClosedLists.ITEMS.stream().map(Item::id).toArray(String[]::new));
    Outcome outcome =
        required(
            "outcome",
            listed("outcome", ClosedLists.OUTCOMES, Outcome::id),
            ClosedLists.OUTCOMES.stream().map(Outcome::id).toArray(String[]::new));
    return new Measure(item, outcome);
  }

  /** The day under {@code name}, of the years 1 to 9999. */
  public Optional<LocalDate> day(String name) {
    return text(name).map(given -> dayOf(name, given));
  }

  /** The whole number under {@code name}, between {@code least} and {@code most}. */
  public int number(String name, int least, int most, int otherwise) {
    return text(name).map(given -> numberOf(name, given, least, most)).orElse(otherwise);
  }

  /** The value under {@code name}, which has to be there. */
  public static <T> T required(String name, Optional<T> value, String... allowed) {
    return value.orElseThrow(
        () ->
            new BadParameterException(
                name, "The parameter '%s' is required.".formatted(name), Arrays.asList(allowed)));
  }

  /** The refusal of {@code given}. */
  public static BadParameterException notAllowed(String name, String given, List<String> allowed) {
    return new BadParameterException(
        name, "'%s' is not a value of the parameter '%s'.".formatted(given, name), allowed);
  }

  private static String sideOf(String name, String given) {
    try {
      return new Side(given, given).id();
    } catch (IllegalArgumentException e) {
      throw notAllowed(name, given, List.of(SIDE_FORM));
    }
  }

  private static String claimantOf(String given) {
    if (given.length() > LONGEST_CLAIMANT || !CLAIMANT.matcher(given).matches()) {
      throw notAllowed("claimant", given, List.of(CLAIMANT_FORM));
    }
    return given;
  }

  private static LocalDate dayOf(String name, String given) {
    try {
      if (DAY.matcher(given).matches()) {
        return LocalDate.parse(given);
      }
    } catch (DateTimeException e) {
      // A day of that form that no calendar has.
    }
    throw notAllowed(name, given, List.of("a day of the calendar, as 2026-11-22"));
  }

  /** The day, month or year under {@code name}. */
  public Optional<PartialDate> date(String name) {
    return text(name).map(given -> dateOf(name, given));
  }

  private static PartialDate dateOf(String name, String given) {
    try {
      if (DATE.matcher(given).matches()) {
        return PartialDate.parse(given);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // A date of that form that no calendar has.
    }
    throw notAllowed(name, given, List.of("a day, month or year, as 2026-11-22, 2026-11 or 2026"));
  }

  /** The count under {@code name}: a whole number of at most 18 digits. */
  public Optional<Long> count(String name) {
    return text(name)
        .map(
            given -> {
              if (!COUNT.matcher(given).matches()) {
                throw notAllowed(name, given, List.of("a whole number"));
              }
              return Long.valueOf(given);
            });
  }

  private static int numberOf(String name, String given, int least, int most) {
    // A sign or the digits of another script are no part of the contract, though Java takes them.
    if (NUMBER.matcher(given).matches()) {
      int number = Integer.parseInt(given);
      if (least <= number && number <= most) {
        return number;
      }
    }
    throw notAllowed(name, given, List.of("a whole number from %d to %d".formatted(least, most)));
  }
}
