package io.whosecount.ledger.order;

/** How many entries a page may have. */
public final class PageLimit {
  /** The most that can be asked for. */
  public static final int MOST = 200;

  private PageLimit() {}

  /** The limit, if it is one. */
  public static int checked(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page has 1 to " + MOST + " entries, not: " + limit);
    }
    return limit;
  }
}
