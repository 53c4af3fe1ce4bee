package io.whosecount.claims.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "Kharkiv’s mayor: 12 dead – 😀 «Харків» 死者12人";
  private static final String RUSSIAN =
      "Министерство обороны сообщило, что за сутки уничтожено 14 танков и 6 орудий противника. "
          + "Потери в личном составе составили до 860 человек. Город остаётся под контролем.";
  private static final String JAPANESE = "防衛省によると、月曜日の攻撃で十四両の戦車が破壊され、兵士12人が死亡した。市長は記者会見で述べた。";
  private static final String CHINESE = "国防部星期一表示，十四辆坦克被摧毁，十二名士兵死亡。市长在记者会上说，城市仍在控制之下。";
  private static final String KOREAN =
      "국방부는 월요일 공격으로 전차 14대가 파괴되고 병사 12명이 사망했다고 밝혔다. 시장은 기자회견에서 말했다.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsNotKept(String name) {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(Charset.forName(name));
    Document document =
        Uploads.read(Uploads.typed(Uploads.bytes("a", bytes), "text/plain; charset=koi8-r"));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.charset()).isEqualTo(name);
  }

  @Test
  void utf8NeedsNoMark() {
    Document document = Uploads.read(Uploads.text(TEXT));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.charset()).isEqualTo("UTF-8");
  }

  @Test
  void utf16NeedsNoMarkEither() {
    assertThat(Uploads.read(Uploads.bytes("a", TEXT.getBytes(UTF_16LE))).text()).isEqualTo(TEXT);
    assertThat(Uploads.read(Uploads.bytes("a", RUSSIAN.getBytes(UTF_16BE))).text())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void theContentTypesCharsetIsTakenIfTheBytesDecode() {
    byte[] bytes = "Škoda ztratila 12 tanků".getBytes(Charset.forName("windows-1250"));
    Upload upload =
        Uploads.typed(Uploads.bytes("a", bytes), "text/plain; charset=\"Windows-1250\"");
    assertThat(Uploads.read(upload).text()).isEqualTo("Škoda ztratila 12 tanků");
    assertThat(Uploads.read(upload).charset()).isEqualTo("windows-1250");
  }

  @Test
  void aDeclaredCharsetThatCannotBeIsPassedOver() {
    Upload upload = Uploads.typed(Uploads.text("“12 dead”"), "text/plain; charset=us-ascii-7");
    assertThat(Uploads.read(upload).text()).isEqualTo("“12 dead”");
    Upload wide = Uploads.typed(Uploads.text("Twelve are dead."), "text/plain; charset=utf-16le");
    assertThat(Uploads.read(wide).text()).isEqualTo("Twelve are dead.");
  }

  @Test
  void latin1MeansItsLargerSibling() {
    byte[] bytes = "“12 dead” – café".getBytes(Charset.forName("windows-1252"));
    Upload upload = Uploads.typed(Uploads.bytes("a", bytes), "text/plain;charset=ISO-8859-1");
    assertThat(Uploads.read(upload).text()).isEqualTo("“12 dead” – café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><meta charset='windows-1251'></head><body>%s</body></html>",
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'>%s",
        "<?xml version='1.0' encoding='windows-1251'?><html><body>%s</body></html>"
      })
  void markupDeclaresItsCharset(String page) {
    byte[] bytes = page.formatted("Потери: 12").getBytes(Charset.forName("windows-1251"));
    Document document = Uploads.read(Uploads.bytes("object-without-name", bytes));
    assertThat(document.text()).isEqualTo("Потери: 12");
    assertThat(document.form()).isEqualTo(Document.Form.HTML);
    assertThat(document.charset()).isEqualTo("windows-1251");
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void cyrillicEncodingsAreDetected(String name) {
    assertThat(Uploads.read(Uploads.bytes("a", RUSSIAN.getBytes(Charset.forName(name)))).text())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void eastAsianEncodingsAreDetected() {
    assertThat(detected(JAPANESE, "Shift_JIS")).isEqualTo(JAPANESE);
    assertThat(detected(JAPANESE, "EUC-JP")).isEqualTo(JAPANESE);
    assertThat(detected(CHINESE, "GB18030")).isEqualTo(CHINESE);
    assertThat(detected(KOREAN, "EUC-KR")).isEqualTo(KOREAN);
  }

  @Test
  void aSampleThatStartsLateIsStillDetected() {
    String late = "Losses of the day follow.\n".repeat(20_000) + RUSSIAN;
    assertThat(detected(late, "windows-1251")).isEqualTo(late);
  }

  private static String detected(String text, String charset) {
    return Uploads.read(Uploads.bytes("a", text.getBytes(Charset.forName(charset)))).text();
  }

  @Test
  void westernTextIsDetected() {
    String french =
        "Le ministère de la défense a annoncé que 14 chars ont été détruits “à l’aube”.";
    Document document =
        Uploads.read(Uploads.bytes("a", french.getBytes(Charset.forName("windows-1252"))));
    assertThat(document.text()).isEqualTo(french);
    assertThat(document.charset()).isEqualTo("windows-1252");
  }

  @Test
  void aBrokenByteInUtf8IsShownAndTheRestKept() {
    byte[] whole = RUSSIAN.getBytes(UTF_8);
    whole[whole.length - 4] = (byte) 0xff;
    Document document = Uploads.read(Uploads.bytes("a", whole));
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.text()).startsWith("Министерство").contains("\ufffd").endsWith(".");
  }

  @Test
  void aFileThatWasCutWithinACharacterIsReadToTheCut() {
    byte[] whole = "12 tanks were lost – that is all".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, "12 tanks were lost ".length() + 2);
    assertThat(Uploads.read(Uploads.bytes("a", cut)).text()).isEqualTo("12 tanks were lost \ufffd");
  }

  @Test
  void noiseIsUndecodable() {
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 7 == 0 ? ' ' : 0x80 + (i * 37) % 0x80);
    }
    assertThat(Uploads.refused(Uploads.bytes("a", noise)).reason())
        .isEqualTo(Reading.Reason.UNDECODABLE);
  }

  @Test
  void aMarkThatItsBytesBelieIsUndecodable() {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0x41, 0x00, 0x00, (byte) 0xd8};
    assertThat(Uploads.refused(Uploads.bytes("a", bytes)).reason())
        .isEqualTo(Reading.Reason.UNDECODABLE);
  }

  @Test
  void surrogatesThatAreEncodedInUtf8AreNoCharacters() {
    byte[] bytes = (RUSSIAN + "\u0001\u0002\u0003").getBytes(UTF_8);
    byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    System.arraycopy(surrogate, 0, bytes, bytes.length - 3, 3);
    String text = Uploads.read(Uploads.bytes("a", bytes)).text();
    assertThat(text.chars().anyMatch(c -> Character.isSurrogate((char) c))).isFalse();
    assertThat(text).endsWith("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\nhello",
        "\u0089PNG\r\n\u001a\n",
        "PK\u0003\u0004word/document.xml",
        "\u00ff\u00d8\u00ff\u00e0JFIF",
        "a text with a NUL\u0000 in it",
        "{\\rtf1 hello}"
      })
  void whatIsNoTextIsRefused(String latin1) {
    Reading.Unreadable refused =
        Uploads.refused(Uploads.bytes("a.txt", latin1.getBytes(ISO_8859_1)));
    assertThat(refused.reason()).isEqualTo(Reading.Reason.NOT_TEXT);
  }

  @Test
  void controlCharactersAreNoText() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (1 + i % 120);
    }
    assertThat(Uploads.refused(Uploads.bytes("a.txt", bytes)).reason())
        .isEqualTo(Reading.Reason.NOT_TEXT);
  }
}
