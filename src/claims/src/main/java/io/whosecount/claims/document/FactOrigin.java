package io.whosecount.claims.document;

/** Where a publication fact was found; earlier constants win over later ones. */
public enum FactOrigin {
  /** The uploader said it: the object's user metadata, or the side file of a local document. */
  METADATA,
  /** The document says it of itself. */
  DOCUMENT,
  /** Nobody said it: the time of the upload stands in. */
  UPLOAD
}
