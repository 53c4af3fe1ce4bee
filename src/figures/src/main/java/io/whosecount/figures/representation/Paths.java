package io.whosecount.figures.representation;

/** The paths of the resources. */
public final class Paths {
  /** Where to begin. */
  public static final String INDEX = "/";

  /** Where to begin, for who leaves out all behind the version. */
  public static final String VERSION = "/v1";

  /** The sides. */
  public static final String SIDES = "/v1/sides";

  /** The wars. */
  public static final String WARS = "/v1/wars";

  /** The claimants. */
  public static final String CLAIMANTS = "/v1/claimants";

  /** The closed lists. */
  public static final String MEASURES = "/v1/measures";

  /** The claims. */
  public static final String CLAIMS = "/v1/claims";

  /** The figures. */
  public static final String FIGURES = "/v1/figures";

  /** The documents. */
  public static final String DOCUMENTS = "/v1/documents";

  /** A document. */
  public static final String DOCUMENT = DOCUMENTS + "/{id}";

  /** A claim of a document. */
  public static final String CLAIM = DOCUMENT + "/claims/{claim}";

  /** What is to be looked at twice in a document. */
  public static final String FLAGS = DOCUMENT + "/flags";

  /** What became of a document. */
  public static final String HISTORY = DOCUMENT + "/revisions";

  /** The series. */
  public static final String SERIES = "/v1/series";

  /** The documents that carry a number. */
  public static final String SUPPORTERS = "/v1/supporters";

  /** The journal. */
  public static final String REVISIONS = "/v1/revisions";

  /** The documents that could not be read. */
  public static final String REJECTIONS = "/v1/rejections";

  /** Both sides of a war. */
  public static final String COMPARE = "/v1/compare";

  /** A picture of series, in the form that is asked for. */
  public static final String CHART = "/v1/chart";

  /** A picture of series. */
  public static final String CHART_SVG = CHART + ".svg";

  /** One figure, in the form that is asked for. */
  public static final String BADGE = "/v1/badge";

  /** A picture of one figure. */
  public static final String BADGE_SVG = BADGE + ".svg";

  /** One figure for who draws the badge. */
  public static final String BADGE_JSON = BADGE + ".json";

  /** Whether the ledger answers. */
  public static final String HEALTH = "/v1/health";

  /** The description of the interface. */
  public static final String OPENAPI = "/v1/openapi";

  private Paths() {}
}
