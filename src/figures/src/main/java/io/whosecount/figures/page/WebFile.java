package io.whosecount.figures.page;

import io.whosecount.figures.form.Fixed;
import io.whosecount.figures.form.Form;
import io.whosecount.figures.form.Packaged;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** A file of the web pages, packaged in the folder {@code web}. */
public enum WebFile implements Fixed {
  /** The element for other people's pages. */
  WIDGET("widget.js", WebFile.JAVASCRIPT),
  /** Its words in Arabic. */
  WORDS_AR("words-ar.json", MediaType.APPLICATION_JSON),
  /** In German. */
  WORDS_DE("words-de.json", MediaType.APPLICATION_JSON),
  /** In Spanish. */
  WORDS_ES("words-es.json", MediaType.APPLICATION_JSON),
  /** In French. */
  WORDS_FR("words-fr.json", MediaType.APPLICATION_JSON),
  /** In Hebrew. */
  WORDS_HE("words-he.json", MediaType.APPLICATION_JSON),
  /** In Russian. */
  WORDS_RU("words-ru.json", MediaType.APPLICATION_JSON),
  /** In Ukrainian. */
  WORDS_UK("words-uk.json", MediaType.APPLICATION_JSON),
  /** For a page with frames: gives each the height of what is in it. */
  FRAME("frame.js", WebFile.JAVASCRIPT),
  /** The page in such a frame. */
  EMBED("embed", "embed.html", WebFile.PAGE, Optional.of(Policy.EMBEDDED)),
  /** Its script. */
  EMBED_SCRIPT("embed.js", WebFile.JAVASCRIPT),
  /** Its style. */
  EMBED_STYLE("embed.css", WebFile.STYLESHEET),
  /** The reader's page. */
  READER("", "page.html", WebFile.PAGE, Optional.of(Policy.OWN)),
  /** Its script. */
  READER_SCRIPT("page.js", WebFile.JAVASCRIPT),
  /** Its style. */
  READER_STYLE("page.css", WebFile.STYLESHEET),
  /** The manual, with examples that run. */
  MANUAL("docs", "docs.html", WebFile.PAGE, Optional.of(Policy.OWN)),
  /** Its script. */
  MANUAL_SCRIPT("docs.js", WebFile.JAVASCRIPT),
  /** Its style. */
  MANUAL_STYLE("docs.css", WebFile.STYLESHEET),
  /** The icon. */
  ICON("icon.svg", Form.SVG);

  /** The media type of pages. */
  static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";

  private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";
  private static final String STYLESHEET = "text/css;charset=UTF-8";

  private final String path;
  private final String mediaType;
  private final Optional<Policy> policy;
  private final byte[] bytes;

  WebFile(String name, String mediaType) {
    this(name, name, mediaType, Optional.empty());
  }

  WebFile(String path, String name, String mediaType, Optional<Policy> policy) {
    this.path = path;
    this.mediaType = mediaType;
    this.policy = policy;
    this.bytes = Packaged.bytes("web/" + name);
  }

  /** The file at {@code path} below the root. */
  static Optional<WebFile> at(String path) {
    return Arrays.stream(values()).filter(file -> file.path.equals(path)).findFirst();
  }

  /** What kind of file it is. */
  String mediaType() {
    return mediaType;
  }

  /** What it may load and do, if it is a page. */
  Optional<Policy> policy() {
    return policy;
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
