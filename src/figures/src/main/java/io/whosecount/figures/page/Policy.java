package io.whosecount.figures.page;

/**
 * What a page may load and do: nothing of anybody else, and no script or style that stands in
 * markup (Content Security Policy, level 3).
 */
enum Policy {
  /** Of our own pages, which nobody may put into a frame. */
  OWN("frame-ancestors 'none'"),
  /** Of the page that is made for frames. */
  EMBEDDED("frame-ancestors *");

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'self'; img-src 'self'; style-src 'self'; ";

  private final String own;

  Policy(String own) {
    this.own = own;
  }

  /** The value of the header. */
  String text() {
    return STRICT + own;
  }
}
