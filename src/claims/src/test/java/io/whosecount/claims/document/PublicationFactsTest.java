package io.whosecount.claims.document;

import static io.whosecount.claims.fuzz.ProcessorTime.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.fuzz.ProcessorTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationFactsTest {
  /** Of a description, in characters. */
  private static final int HUGE = 1_000_000;

  private static final String PAGE =
      """
      <html lang=en><head><title>The page's title</title>
      <meta property="article:published_time" content="2031-05-01T10:00:00Z">
      <meta property="og:site_name" content="The page's site">
      <link rel=canonical href="https://page.example/a"></head>
      <body><p>12 tanks</p></body></html>""";

  @Test
  void theUploaderIsBelievedBeforeTheDocument() {
    Upload upload =
        Uploads.described(
            Uploads.html(PAGE),
            Map.of(
                "published", "2031-04-30",
                "Publisher", "The uploader",
                "title", "Its title",
                "url", "http://uploader.example/?a=%20b"));
    PublicationFacts facts = Uploads.read(upload).facts();
    assertThat(facts.published())
        .isEqualTo(new Fact<>(LocalDate.of(2031, 4, 30), FactOrigin.METADATA));
    assertThat(facts.publisher()).contains(new Fact<>("The uploader", FactOrigin.METADATA));
    assertThat(facts.title()).contains(new Fact<>("Its title", FactOrigin.METADATA));
    assertThat(facts.url())
        .contains(new Fact<>("http://uploader.example/?a=%20b", FactOrigin.METADATA));
    assertThat(facts.language()).contains(new Fact<>("en", FactOrigin.DOCUMENT));
  }

  @Test
  void theDocumentIsAskedWhereTheUploaderSaysNothingOfUse() {
    Upload upload =
        Uploads.described(
            Uploads.html(PAGE),
            Map.of(
                "published",
                "last Tuesday",
                "publisher",
                " \u0000 ",
                "url",
                "javascript:alert(1)"));
    PublicationFacts facts = Uploads.read(upload).facts();
    assertThat(facts.published())
        .isEqualTo(new Fact<>(LocalDate.of(2031, 5, 1), FactOrigin.DOCUMENT));
    assertThat(facts.publisher()).contains(new Fact<>("The page's site", FactOrigin.DOCUMENT));
    assertThat(facts.title()).contains(new Fact<>("The page's title", FactOrigin.DOCUMENT));
    assertThat(facts.url()).contains(new Fact<>("https://page.example/a", FactOrigin.DOCUMENT));
  }

  @Test
  void theUploadsDayInUtcStandsInLast() {
    assertThat(Uploads.read(Uploads.text("12 tanks")).facts())
        .isEqualTo(PublicationFacts.uploadedOn(LocalDate.of(2031, 7, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?UTF-8?B?0J/QvtGC0LXRgNC4?= | Потери",
        "=?utf-8?q?Caf=C3=A9_de_la_Paix?= | Café de la Paix",
        "=?UTF-8?B?0J/QvtGC0A==?= =?UTF-8?B?tdGA0Lg=?= | Потери",
        "=?koi8-r?Q?=F0=CF=D4=C5=D2=C9?=: 12 | Потери: 12",
        "%D0%9F%D0%BE%D1%82%D0%B5%D1%80%D0%B8%3A%2012 | Потери: 12",
        "Up 20% and 50%25 | Up 20% and 50%25",
        "=?UTF-8?B?!!?= | =?UTF-8?B?!!?=",
        "=?nonsense?Q?a?= | =?nonsense?Q?a?=",
        "=?UTF-8?Q?a=?= | =?UTF-8?Q?a=?="
      })
  void encodedMetadataIsDecoded(String encoded, String title) {
    Upload upload = Uploads.described(Uploads.text("12 tanks"), Map.of("title", encoded));
    assertThat(Uploads.read(upload).facts().title().map(Fact::value)).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-23 | 2024-01-23",
        "2024-01-23T23:59:59.123456-11:00 | 2024-01-23",
        "2024-01-24T00:30+14:00 | 2024-01-24",
        "2024-01-23 07:50:00 UTC | 2024-01-23",
        "2024/01/23 | 2024-01-23",
        "20240123 | 2024-01-23",
        "Tue, 23 Jan 2024 19:50:00 GMT | 2024-01-23",
        "Tue, 3 Jun 2008 11:05:30 +0200 | 2008-06-03",
        "January 24, 2026 | 2026-01-24",
        "24 January 2026 | 2026-01-24",
        "Sat 24th Jan. 2026, 7 p.m. | 2026-01-24",
        "Jan 23/2024 07:50PM | 2024-01-23"
      })
  void datesAreTheDayThatIsPrinted(String printed, LocalDate day) {
    assertThat(FactDates.whole(printed)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-13-01",
        "2024-02-30",
        "03/04/2024",
        "0001-01-01T00:00:00Z",
        "1706000000",
        "2024-01-23 and more",
        "May 2024",
        "yesterday",
        "2024-01-234",
        "24 Janus 2026"
      })
  void whatIsNoDayIsNone(String value) {
    assertThat(FactDates.whole(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host.example/",
        "/relative",
        "https://",
        "https:///path",
        "http://a b.example/",
        "https://user:secret@host.example/",
        "https://safe.example@evil.example/",
        "https://host.example/\"onclick=",
        "https://host.example/<script>",
        "https://h\u0000ost/"
      })
  void onlyAddressesOfTheWebAreKept(String url) {
    Upload upload = Uploads.described(Uploads.text("12 tanks"), Map.of("url", url));
    assertThat(Uploads.read(upload).facts().url()).isEmpty();
  }

  @Test
  void anAddressThatIsTooLongIsDroppedNotCut() {
    String url = "https://host.example/" + "a".repeat(3000);
    assertThat(FactText.webAddress(url)).isEmpty();
    assertThat(FactText.webAddress(url.substring(0, 1500))).contains(url.substring(0, 1500));
  }

  @Test
  void factsAreOneLineWithoutControlsAndOfSaneLength() {
    assertThat(FactText.line(" a\r\n\tb\u0007\u202ec\u00a0 d\ud800 ")).contains("a bc d");
    String longest = FactText.line("😀".repeat(2000)).orElseThrow();
    assertThat(longest.codePointCount(0, longest.length())).isEqualTo(500);
    assertThat(FactText.line("\u0000\u0001 \n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A headline here\\n\\nWar\\nPost At: Jan 23/2024 07:50PM\\n\\nText. | 2024-01-23",
        "January 24, 2026\\n\\nThe headline is here\\n\\nText. | 2026-01-24",
        "A headline here\\nPublished 12 March 2024, updated 14 March 2024\\nText. | 2024-03-12",
        "NORTHPORT, March 3, 2031 (Agency) - Twelve are dead. | 2031-03-03",
        "Date: 2031-03-03\\nTwelve are dead. | 2031-03-03",
        "   CLANDESTINE, 28 NOV 89 (RADIO) -- [TEXT] Twelve are dead. | 1989-11-28",
        "Twelve are dead.\\nA street in Northport, Friday, May 9, 2031.\\nText. | 2031-05-09",
        "The Agency, 9 May 2031\\nTwelve are dead. | 2031-05-09",
        "Press release - May 9, 2031\\nTwelve are dead. | 2031-05-09"
      })
  void aDateLineNearTheTopOfATextIsItsDay(String text, LocalDate day) {
    assertThat(TextFacts.of(text.replace("\\n", "\n")).published()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 12 March 2024 twelve soldiers died.",
        "12 March 2024 was the day on which twelve soldiers died.",
        "Twelve soldiers died in the raid on Friday, 12 March 2024.",
        "In Northport, 12 March 2024 was a Tuesday.",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n12 March 2024"
      })
  void aDayThatATextSpeaksOfIsNotItsOwn(String text) {
    assertThat(TextFacts.of(text).published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve tanks lost in May\\n\\nThe ministry said so. | Twelve tanks lost in May",
        "\\n  “Twelve tanks lost”\\n12 March 2031\\nText. | “Twelve tanks lost”",
        "January 24, 2026\\n\\nThe headline is here\\n\\nText. | The headline is here",
        "The ministry said so.\\n\\nAnd more. | ",
        "Chadian troops killed 38 men and\\ncaptured 4 in fighting near the river\\non Monday. | ",
        "2023-01-04 12:08:12+00:00\\nAn item of a feed\\nIts text. | ",
        "• a bullet point\\n\\nAnd text. | ",
        "Only one line | "
      })
  void aFirstLineThatStandsAloneIsTheTitle(String text, String title) {
    assertThat(TextFacts.of(text.replace("\\n", "\n")).title())
        .isEqualTo(Optional.ofNullable(title));
  }

  @Test
  void metaElementsAreAskedFromTheSurestOn() {
    String html =
        """
        <meta name=date content="2031-01-01"><meta name="DC.date.issued" content="2031-01-02">
        <meta name="parsely-pub-date" content="no date"><meta property="og:title" content="A &amp; B">
        <meta property="og:url" content="https://page.example/og"><h1>C</h1>
        <link rel=canonical href="/relative"><p>12 tanks</p>""";
    PublicationFacts facts = Uploads.read(Uploads.html(html)).facts();
    assertThat(facts.published().value()).isEqualTo("2031-01-02");
    assertThat(facts.title().map(Fact::value)).contains("A & B");
    assertThat(facts.url().map(Fact::value)).contains("https://page.example/og");
  }

  @Test
  void aTimeElementThatIsShownCountsToo() {
    String html = "<article><header><time>3 March 2031</time></header><p>12 tanks</p></article>";
    assertThat(Uploads.read(Uploads.html(html)).facts().published())
        .isEqualTo(new Fact<>(LocalDate.of(2031, 3, 3), FactOrigin.DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"@type\":\"WebSite\"},[{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2031-03-03\"}]]",
        "<!-- {\"@type\":\"Article\",\"datePublished\":[\"2031-03-03\"]} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"datePublished\":\"2031-03-03\",}\n//]]>",
        "{\"@type\":\"WebPage\",\"datePublished\":\"2031-03-03\",\"headline\":null}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":\"2031-03-03\"}}",
        "{\"@type\":\"Article\",\"headline\":\"line\nbreak\",\"datePublished\":\"2031-03-03\"}"
      })
  void descriptionsComeInManyShapes(String json) {
    assertThat(described(json).published())
        .isEqualTo(new Fact<>(LocalDate.of(2031, 3, 3), FactOrigin.DOCUMENT));
  }

  @Test
  void hostileDescriptionsSayNothing() {
    List<String> hostile =
        List.of(
            "[".repeat(HUGE),
            "{\"a\":".repeat(HUGE),
            "{\"@type\":\"Article\",\"datePublished\":\"2031-03-03\"",
            "{\"@type\":\"Article\",\"datePublished\":" + "9".repeat(HUGE) + "}",
            "{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#x\"},\"@id\":\"#x\"}",
            "{\"@type\":\"Article\",\"url\":\"javascript:alert(1)\",\"inLanguage\":\"<b>\"}",
            "[CDATA[".repeat(HUGE / 10),
            "nonsense",
            "");
    for (String json : hostile) {
      assertThat(described(json)).isEqualTo(PublicationFacts.uploadedOn(LocalDate.of(2031, 7, 1)));
    }
  }

  @Test
  void aHugeDescriptionIsReadAndCut() {
    assertThat(described(longTitle(HUGE)).title().map(Fact::value)).contains("long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"@type\":\"Article\",\"datePublished\":9", "[CDATA["})
  void hostileDescriptionsTakeLinearTime(String json) {
    int length = HUGE / json.length();
    isLinear(json.repeat(length / TIMES), json.repeat(length));
  }

  @Test
  void hugeDescriptionsTakeLinearTime() {
    isLinear(longTitle(HUGE / TIMES), longTitle(HUGE));
  }

  private static void isLinear(String part, String whole) {
    ProcessorTime.isLinear(() -> described(part), () -> described(whole));
  }

  private static String longTitle(int surrogates) {
    return "{\"@type\":\"Article\",\"headline\":\"" + "\\ud83d".repeat(surrogates) + "long\"}";
  }

  private static PublicationFacts described(String json) {
    return Uploads.read(
            Uploads.html("<script type='application/ld+json'>" + json + "</script><p>12 tanks</p>"))
        .facts();
  }
}
