package io.whosecount.claims.document;

import static io.whosecount.claims.fuzz.ProcessorTime.TIMES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.fuzz.ProcessorTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  @Test
  void ofPlainTextEveryCharacterIsKept() {
    String text = " \t12 tanks\r\n\r\n😀\u00a0<b>3</b>  guns &amp; \u200b\u2028a\f\n\n";
    Document document = Uploads.read(Uploads.text(text));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.form()).isEqualTo(Document.Form.PLAIN_TEXT);
  }

  @Test
  void theDigestIsOfTheBytesAndTheIdOfTheUpload() {
    Upload upload = Uploads.text("12 tanks");
    Document document = Uploads.read(upload);
    assertThat(document.digest()).isEqualTo(Digest.sha256("12 tanks".getBytes(UTF_8)));
    assertThat(document.id()).isEqualTo(upload.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t \n", "\ufeff", "\ufeff\n", "\u00a0\u3000"})
  void nothingButWhiteSpaceIsEmpty(String text) {
    assertThat(Uploads.refused(Uploads.text(text)).reason()).isEqualTo(Reading.Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<!doctype html><body><script>let dead = 12</script></body>",
        "<p hidden>12 dead</p>",
        "<p>&nbsp;</p>"
      })
  void aPageThatShowsNothingIsEmpty(String html) {
    assertThat(Uploads.refused(Uploads.html(html)).reason()).isEqualTo(Reading.Reason.EMPTY);
  }

  @Test
  void fiftyMegabytesAreTooLarge() {
    Reading.Unreadable refused = Uploads.refused(Uploads.bytes("a.txt", new byte[50_000_000]));
    assertThat(refused.reason()).isEqualTo(Reading.Reason.TOO_LARGE);
    assertThat(refused.detail()).contains("50000000");
  }

  @Test
  void theLargestUploadIsReadAndOneByteMoreIsNot() {
    byte[] most = "x".repeat(DocumentReader.MOST_BYTES).getBytes(UTF_8);
    assertThat(Uploads.read(Uploads.bytes("a.txt", most)).text()).hasSize(most.length);
    byte[] more = "x".repeat(DocumentReader.MOST_BYTES + 1).getBytes(UTF_8);
    assertThat(Uploads.refused(Uploads.bytes("a.txt", more)).reason())
        .isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, '', HTML",
    "a.XHTML, '', HTML",
    "a.htm, binary/octet-stream, HTML",
    "a.bin, text/html; charset=utf-8, HTML",
    "a.bin, application/xhtml+xml, HTML",
    "a, '', HTML",
    "a.txt, '', PLAIN_TEXT",
    "a.md, application/octet-stream, PLAIN_TEXT",
    "a.html, text/plain, PLAIN_TEXT"
  })
  void typeThenNameThenContentTellTheForm(String name, String type, Document.Form form) {
    Upload upload =
        Uploads.bytes(name, "<!-- made by hand -->\n<!DOCTYPE html><p>12".getBytes(UTF_8));
    assertThat(Uploads.read(type.isEmpty() ? upload : Uploads.typed(upload, type)).form())
        .isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 < 14 tanks > 3",
        "<3 tanks lost",
        "<unknown> said 12",
        "a <b>12</b> tanks",
        "<?xml version='1.0'?><rss><item>12</item></rss>"
      })
  void aTextWithAngleBracketsIsNotHtml(String text) {
    Document document = Uploads.read(Uploads.bytes("object", text.getBytes(UTF_8)));
    assertThat(document.form()).isEqualTo(Document.Form.PLAIN_TEXT);
    assertThat(document.text()).isEqualTo(text);
  }

  @Test
  void aTextWithoutTagsKeepsItsLinesWhateverItIsCalled() {
    String text = "12 tanks\n\n3 guns & 1 boat";
    assertThat(Uploads.read(Uploads.typed(Uploads.text(text), "text/html")).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"div, 10000", "b, 10000", "blockquote, 100000", "table, 100000", "span, 100000"})
  void deepNestingIsReadInLinearTime(String tag, int depth) {
    Upload upload = nested(tag, depth);
    assertThat(Uploads.read(upload).text()).isEqualTo("12 tanks were lost.");
    isLinear(nested(tag, depth / TIMES), upload);
  }

  private static Upload nested(String tag, int depth) {
    return Uploads.html(
        "<html><body>" + ("<" + tag + ">").repeat(depth) + "<p>12 tanks were lost.</p>");
  }

  private static void isLinear(Upload part, Upload whole) {
    ProcessorTime.isLinear(() -> DocumentReader.read(part), () -> DocumentReader.read(whole));
  }

  @Test
  void tenMegabytesOfTagsAreTooDeep() {
    Upload upload = Uploads.html("<div>".repeat(2_000_000));
    assertThat(Uploads.refused(upload).reason()).isEqualTo(Reading.Reason.TOO_DEEP);
    isLinear(Uploads.html("<div>".repeat(2_000_000 / TIMES)), upload);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p><b>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>y",
        "<b class=menu>",
        "<h1>x",
        "<article>",
        "<article><p>",
        "<article>x</article>",
        "<main>",
        "<sup>",
        "<tr>",
        "<li>x<ul>",
        "<header>"
      })
  void noMarkupTakesMoreThanLinearTime(String unit) {
    Upload upload = Uploads.html("<html><p>12 tanks." + unit.repeat(50_000));
    assertThat(Uploads.read(upload).text()).contains("12 tanks.");
    isLinear(Uploads.html("<html><p>12 tanks." + unit.repeat(50_000 / TIMES)), upload);
  }

  @Test
  void asManyTagsAsAllowedAreRead() {
    int most = DocumentReader.MOST_TAGS - 2;
    Upload upload = Uploads.html("<html><p>12 tanks." + "<div>".repeat(most));
    assertThat(Uploads.read(upload).text()).isEqualTo("12 tanks.");
    isLinear(Uploads.html("<html><p>12 tanks." + "<div>".repeat(most / TIMES)), upload);
  }

  @Test
  void tenMegabytesOfHtmlAreRead() {
    String paragraph = "<p>Northland says that 12 tanks and 3 guns were lost on Monday. </p>\n";
    Upload upload = Uploads.html("<article>" + paragraph.repeat(140_000) + "</article>");
    assertThat(Uploads.read(upload).text()).hasSizeGreaterThan(8_000_000);
    isLinear(Uploads.html("<article>" + paragraph.repeat(140_000 / TIMES) + "</article>"), upload);
  }

  @Test
  void noInputMakesItThrow() {
    Random random = new Random(20310701);
    String[] parts = {
      "<",
      ">",
      "div",
      "p",
      "/",
      " ",
      "\"",
      "=",
      "<script type=application/ld+json>",
      "{",
      "[",
      "]",
      "}",
      ":",
      ",",
      "\"@graph\"",
      "\"@type\":\"NewsArticle\"",
      "</script>",
      "<h1>",
      "<article>",
      "12",
      "\n",
      "&#x",
      "&#xD800;",
      "&nbsp;",
      "<!--",
      "-->",
      "<tr>",
      "<td>",
      "<pre>",
      "<br>",
      "é",
      "<meta charset=",
      "utf-16",
      "class=",
      "sidebar",
      "<header>",
      "hidden",
      "<table>",
      "\ufeff"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder(round % 2 == 0 ? "<html>" : "");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      for (int i = bytes.length == 0 ? 0 : random.nextInt(4); i > 1; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Upload upload = Uploads.bytes(round % 3 == 0 ? "a.txt" : "a.html", bytes);
      Reading reading = DocumentReader.read(upload);
      assertThat(reading).as("round %s", round).isEqualTo(DocumentReader.read(upload));
      if (reading instanceof Reading.Read(Document document)) {
        assertThat(document.text().codePoints())
            .as("round %s", round)
            .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
      }
    }
  }

  @Test
  void tenMegabytesOfTextAreReadInLinearTime() {
    String line = "Втрати: 12 танків — 3 гармати\n";
    byte[] bytes = line.repeat(190_000).getBytes(UTF_8);
    assertThat(Uploads.read(Uploads.bytes("a", bytes)).text()).hasSize(190_000 * line.length());
    byte[] part = line.repeat(190_000 / TIMES).getBytes(UTF_8);
    isLinear(Uploads.bytes("a", part), Uploads.bytes("a", bytes));
  }
}
