package io.whosecount.figures.page;

/**
 * What a page may load and do: nothing of anybody else, and no script or style that stands in
 * markup (Content Security Policy, level 3).
 */
enum Policy {
  /** Of the reader's page, which nobody may put into a frame. */
  OWN("frame-ancestors 'none'"),
  /** Of the page that is made for frames. */
  EMBEDDED("frame-ancestors *"),
  /** Of the manual: Swagger UI has pictures in its style sheet and sets styles on elements. */
  MANUAL("frame-ancestors 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'");

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'self'; ";

  private final String own;

  Policy(String own) {
    this.own = own;
  }

  /** The value of the header. */
  String text() {
    String images = own.contains("img-src") ? "" : "; img-src 'self'";
    String styles = own.contains("style-src") ? "" : "; style-src 'self'";
    return STRICT + own + images + styles;
  }
}
