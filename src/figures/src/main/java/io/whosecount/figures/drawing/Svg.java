package io.whosecount.figures.drawing;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one SVG picture, element by element. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /**
   * Begins a picture.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param title what it shows, for who does not see it
   */
  Svg(int width, int height, String title) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      attributes("viewBox", "0 0 %d %d".formatted(width, height), "width", width, "height", height);
      attributes("role", "img", "aria-label", clean(title));
      words("title", title);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element without content; {@code attributes} are names and values in turn. */
  Svg shape(String name, Object... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element with words in it; {@code attributes} are names and values in turn. */
  Svg words(String name, String words, Object... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(clean(words));
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** The picture. */
  String done() {
    try {
      xml.writeEndElement();
      xml.flush();
      return text.toString();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int n = 0; n < attributes.length; n += 2) {
      xml.writeAttribute(attributes[n].toString(), clean(attributes[n + 1].toString()));
    }
  }

  /** Without what XML 1.0 has no way to write, and without marks that turn lines around. */
  private static String clean(String words) {
    StringBuilder kept = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && !Character.isISOControl(c))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < 0x202A || c > 0x202E)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("text cannot fail", e);
  }
}
