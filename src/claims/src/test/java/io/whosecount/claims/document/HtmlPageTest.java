package io.whosecount.claims.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  @Test
  void ofANewsPageTheArticleIsKeptAndNothingElse() {
    assertThat(Uploads.read(Uploads.resource("news-page.html")).text())
        .isEqualTo(
            """
            Northland says Southland lost 120 tanks in May

            Defence ministry also claims 45 guns; Southland has not commented

            By Ada Lindqvist

            A burnt-out tank near Eastford.

            Northland’s ministry of defence said on Monday that Southland had lost 120 tanks – its highest monthly toll, the ministry said in a statement.

            The losses in May were:
            120 tanks
            45 guns

            • 3 aircraft

            • 2 helicopters

            \tTanks	Guns

            April	98	41

            May	120	45

            “We count what we see,” the spokesman said.

            The count could not be checked by this newspaper. An earlier version spoke of tanks. 😀""");
  }

  @Test
  void ofANewsPageTheFactsAreThoseOfItsOwnArticle() {
    PublicationFacts facts = Uploads.read(Uploads.resource("news-page.html")).facts();
    assertThat(facts)
        .isEqualTo(
            new PublicationFacts(
                new Fact<>(LocalDate.of(2031, 5, 12), FactOrigin.DOCUMENT),
                said("The Meridian"),
                said("Northland says Southland lost 120 tanks in May & June"),
                said("https://meridian.example/world/2031/may/12/northland-tanks"),
                said("en-GB")));
  }

  @Test
  void ofALiveBlogAllEntriesAreKept() {
    Document blog = Uploads.read(Uploads.resource("live-blog.html"));
    assertThat(blog.text())
        .isEqualTo(
            """
            War live: Southland says 40 drones were shot down

            10:15

            40 drones shot down

            Southland's air force says it shot down 40 of 52 drones overnight, the most in a week of raids.

            09:00

            Soldiers killed

            Northland's general staff reports 12 soldiers killed near Eastford since Sunday.""");
    assertThat(blog.facts().published().value()).isEqualTo("2031-06-02");
    assertThat(blog.facts().publisher()).isEqualTo(said("Eastford Courier"));
  }

  @Test
  void ofAPageLaidOutInTablesTheTextIsKeptBlockByBlock() {
    Document page = Uploads.read(Uploads.resource("old-page.html"));
    assertThat(page.text())
        .isEqualTo(
            """
            Southland bulletin

            12 March 2031

            Our forces destroyed 14 tanks of Northland and 6 guns on the river, the ministry reports, in the longest battle of the month, which began on Sunday at dawn and went on for three days and nights.

            Prisoners: 35.

            Own losses: 4 killed.""");
    assertThat(page.facts().published())
        .isEqualTo(new Fact<>(LocalDate.of(2031, 3, 12), FactOrigin.DOCUMENT));
    assertThat(page.facts().title()).isEqualTo(said("Southland bulletin"));
  }

  @Test
  void offsetsCountInTheTextThatIsKept() {
    String text = Uploads.read(Uploads.html("<p>😀&#128512; &lt;12&gt; tanks</p>")).text();
    assertThat(text).isEqualTo("😀😀 <12> tanks");
    assertThat(text.codePointCount(0, text.indexOf("12"))).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>a~ b&nbsp;c&ensp;d</p> | a b c d",
        "<p>1&#8239;200 sol&shy;diers, 3&#8203;00</p> | 1 200 soldiers, 300",
        "<p>a<span>b</span><i> c</i></p> | ab c",
        "<p>a&#0;b&#1;c&#xD800;d</p> | a\ufffdbcd",
        "<p>12<s>13</s><sup><a href='#f'>2</a></sup> km<sup>2</sup></p> | 12 km2",
        "<p>a<img alt='13 dead'><svg><text>14</text></svg><iframe>15</iframe>b</p> | ab",
        "<p>a <span style='Display : none !important'>13</span>b</p> | a b",
        "<p>a <span class='visually-hidden'>13</span>b</p> | a b"
      })
  void wordsAreWrittenAsTheyAreShown(String html, String text) {
    assertThat(Uploads.read(Uploads.html(html.replace("~", "\r\n\t"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one</p><p>two</p>",
        "<div>one<div>two</div></div>",
        "one<p>two",
        "one<br><br>two",
        "<h2>one</h2>two",
        "<blockquote>one</blockquote><dl><dt>two</dl>",
        "<pre>one\n\ntwo</pre>",
        "<table><tr><td>one</td></tr><tr><td>two</td></tr></table>"
      })
  void blocksAreSetApart(String html) {
    assertThat(Uploads.read(Uploads.html("<body>" + html)).text()).isEqualTo("one\n\ntwo");
  }

  @Test
  void nestedListsKeepOneBulletForEachItem() {
    String html = "<ul><li>one<ol><li>two</li></ol></li><li><p>three</p><p>more</p></li></ul>";
    assertThat(Uploads.read(Uploads.html(html)).text())
        .isEqualTo("• one\n\n• two\n\n• three\n\nmore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<aside>%s</aside>",
        "<footer>%s</footer>",
        "<form>%s</form>",
        "<div class=cookie-consent>%s</div>",
        "<div id=comments>%s</div>",
        "<div class='share-tools'>%s</div>",
        "<section class=relatedStories>%s</section>",
        "<div role=complementary>%s</div>",
        "<div hidden>%s</div>",
        "<div aria-hidden=true>%s</div>",
        "<noscript>%s</noscript>",
        "<template>%s</template>",
        "<div class='c-newsletter__signup'>%s</div>",
        "<p>Read more: <a href=/x>%s</a></p>"
      })
  void furnitureIsDropped(String furniture) {
    String html =
        "<body><main><h1>Losses of May</h1><p>Northland lost 12 tanks in May, its ministry says.</p>"
            + furniture.formatted("99 boats were sunk")
            + "</main></body>";
    assertThat(Uploads.read(Uploads.html(html)).text())
        .isEqualTo("Losses of May\n\nNorthland lost 12 tanks in May, its ministry says.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='story no-comments has-sidebar'>%s</div>",
            "<div class='share-enabled'>%s</div>",
        "<form action=/page>%s</form>", "<article class=comments-open>%s</article>",
        "<div class=wide><div class=ad-free>%s</div></div>", "<center>%s</center>"
      })
  void aMisleadingNameDoesNotLoseTheArticle(String wrapper) {
    String article =
        "<h1>Losses of May</h1><p>Northland lost:</p><ul><li>12 tanks</li><li>3 guns</li></ul>";
    assertThat(Uploads.read(Uploads.html("<body>" + wrapper.formatted(article))).text())
        .isEqualTo("Losses of May\n\nNorthland lost:\n\n• 12 tanks\n\n• 3 guns");
  }

  @Test
  void aListOfLinkedCountsIsNotAListOfTeasers() {
    String html =
        "<body><h3>Tanks (3)</h3><ul><li>2 T-1: <a href=/a>(1, destroyed)</a>"
            + " <a href=/b>(2, captured)</a></li><li>1 T-2: <a href=/c>(1, damaged)</a></li></ul>";
    assertThat(Uploads.read(Uploads.html(html)).text())
        .isEqualTo("Tanks (3)\n\n• 2 T-1: (1, destroyed) (2, captured)\n\n• 1 T-2: (1, damaged)");
  }

  @Test
  void theHeadlineStandsOnceThoughThePagePrintsItTwice() {
    String html =
        "<body><h1>Losses of May</h1><div class=hero>x</div><article><h1>Losses of May</h1>"
            + "<p>Northland lost 12 tanks in May.</p></article>";
    assertThat(Uploads.read(Uploads.html(html)).text())
        .isEqualTo("Losses of May\n\nNorthland lost 12 tanks in May.");
  }

  @Test
  void aTextThatOnlyTheDescriptionHoldsIsTakenFromThere() {
    String html =
        """
        <body><h1>Losses of May</h1><div id=app>Loading</div>
        <script type="application/ld+json">{"@type": "NewsArticle", "articleBody":
        "Northland lost 12 tanks in May, says its ministry of defence.\\nSouthland lost 3 guns."}
        </script>""";
    assertThat(Uploads.read(Uploads.html(html)).text())
        .isEqualTo(
            "Losses of May\n\nNorthland lost 12 tanks in May, says its ministry of defence.\n\n"
                + "Southland lost 3 guns.");
  }

  @Test
  void aPageOfNothingButLinksIsItsOwnText() {
    String html = "<nav><a href=/1>12 tanks lost</a></nav>";
    assertThat(Uploads.read(Uploads.html(html)).text()).isEqualTo("12 tanks lost");
  }

  private static Optional<Fact<String>> said(String value) {
    return Optional.of(new Fact<>(value, FactOrigin.DOCUMENT));
  }
}
