package io.whosecount.claims.series;

import io.whosecount.claims.lexicon.Qualifier;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What stands behind a figure and against it, by stated rules. It says nothing of what is true.
 *
 * @param grades which of the rules hold, in their order
 * @param outlets how many publishers printed the number, among the documents looked at
 * @param contestedBy the claimants whose figures differ by more than {@link #FACTOR}
 */
public record Evidence(List<Grade> grades, int outlets, List<String> contestedBy) {
  /** How many times as much another claimant has to say to contest a figure. */
  public static final double FACTOR = 1.5;

  /** How many days apart two as-of dates may be for their numbers to be compared. */
  public static final int COMPARABLE_DAYS = 31;

  /** A rule about what stands behind a figure. */
  public enum Grade {
    /** One document carries it. */
    SINGLE_DOCUMENT("single-document"),
    /** Several documents of one publisher, or of none that is known, carry it. */
    SINGLE_OUTLET("single-outlet"),
    /** Two or more publishers printed it. */
    CORROBORATED("corroborated"),
    /**
     * Another claimant's figure for the same kind of period, as of a date at most {@link
     * #COMPARABLE_DAYS} days away, is more than {@link #FACTOR} times as much or as little, and the
     * hedges do not allow both: a lower bound is contested by smaller numbers that are none.
     */
    CONTESTED("contested"),
    /** The claimant is of the side whose losses it counts. */
    SELF_REPORTED("self-reported"),
    /** The document cited says that it could not verify it. */
    UNVERIFIED("unverified");

    private final String id;

    Grade(String id) {
      this.id = id;
    }

    /** The name in the contract. */
    public String id() {
      return id;
    }
  }

  public Evidence {
    grades = List.copyOf(grades);
    contestedBy = List.copyOf(contestedBy);
  }

  /**
   * What stands behind {@code figure}.
   *
   * @param outlets how many publishers printed it, as far as was looked; 0 where none is known
   * @param beside the figures of the same side and measure, itself or not
   */
  public static Evidence of(Figure figure, int outlets, Collection<Figure> beside) {
    Observation observation = figure.observation();
    List<String> contestedBy =
        beside.stream()
            .map(Figure::observation)
            .filter(other -> contest(observation, other))
            .map(other -> other.voice().id())
            .sorted()
            .toList();
    List<Grade> grades = new ArrayList<>();
    grades.add(breadth(observation, outlets));
    if (!contestedBy.isEmpty()) {
      grades.add(Grade.CONTESTED);
    }
    if (observation.voice().isOf(observation.side())) {
      grades.add(Grade.SELF_REPORTED);
    }
    if (observation.citation().claim().unverified()) {
      grades.add(Grade.UNVERIFIED);
    }
    return new Evidence(grades, outlets, contestedBy);
  }

  private static Grade breadth(Observation observation, int outlets) {
    if (outlets > 1) {
      return Grade.CORROBORATED;
    }
    return observation.documents() == 1 ? Grade.SINGLE_DOCUMENT : Grade.SINGLE_OUTLET;
  }

  private static boolean contest(Observation one, Observation other) {
    return !one.voice().id().equals(other.voice().id())
        && one.period().kind() == other.period().kind()
        && daysApart(one, other) <= COMPARABLE_DAYS
        && (isFarAbove(one, other) || isFarAbove(other, one));
  }

  /**
   * A zero is contested by any other number. What says "at least" allows every greater number, and
   * what says "up to" every smaller one.
   */
  private static boolean isFarAbove(Observation one, Observation other) {
    return !allowsLess(one.quantity().qualifier())
        && !allowsMore(other.quantity().qualifier())
        && one.quantity().leastNamed() > FACTOR * other.quantity().greatestNamed();
  }

  private static boolean allowsMore(Qualifier qualifier) {
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST -> true;
      case EXACT, ABOUT, NEARLY, BETWEEN, UP_TO, FEWER_THAN -> false;
    };
  }

  private static boolean allowsLess(Qualifier qualifier) {
    return switch (qualifier) {
      case UP_TO, FEWER_THAN -> true;
      case EXACT, ABOUT, NEARLY, BETWEEN, MORE_THAN, AT_LEAST -> false;
    };
  }

  private static long daysApart(Observation one, Observation other) {
    return Math.abs(
        ChronoUnit.DAYS.between(
            Figures.asOf(one.period()).lastDay(), Figures.asOf(other.period()).lastDay()));
  }
}
