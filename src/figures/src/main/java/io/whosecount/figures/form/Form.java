package io.whosecount.figures.form;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** A form an answer is given in, chosen by {@code Accept} or by a suffix of the path. */
public enum Form {
  /** JSON. */
  JSON(MediaType.APPLICATION_JSON, "json"),
  /** Comma-separated values (RFC 4180) with a row of HXL tags below the header. */
  CSV(Form.TEXT_CSV, "csv"),
  /** A line of JSON for each entry of a list. */
  NDJSON(Form.X_NDJSON, "ndjson"),
  /** JSON-LD 1.1 in the words of schema.org and the W3C's Web Annotation. */
  JSON_LD(Form.LD_JSON, "jsonld");

  /** The media type of CSV (RFC 7111 names the header). */
  public static final String TEXT_CSV = "text/csv;charset=UTF-8;header=present";

  /** The media type of lines of JSON. */
  public static final String X_NDJSON = "application/x-ndjson";

  /** The media type of JSON-LD. */
  public static final String LD_JSON = "application/ld+json";

  /** The media type of YAML (RFC 9512), which only the description of the interface has. */
  public static final String YAML = "application/yaml;charset=UTF-8";

  /** The media type of pictures. */
  public static final String SVG = "image/svg+xml;charset=UTF-8";

  private final String mediaType;
  private final String suffix;

  Form(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** What {@code Accept} calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** What a path ends with, behind a dot, to ask for it. */
  public String suffix() {
    return suffix;
  }

  /** The form that a path with this suffix asks for. */
  public static Optional<Form> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
  }
}
