import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./system.mjs";
import { assertSound, markup, opened } from "./looking.mjs";

let system;
before(async () => { system = await start(); });
after(() => system?.close());

/** The letters of `element` in the order that the eye meets them on its lines, from the left. */
const seen = (element) => {
  const letters = [], walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    for (let i = 0; i < text.length; i++) {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const box = range.getClientRects()[0];
      if (box?.width) letters.push({ letter: text.data[i], line: Math.round(box.bottom / 8), left: box.left });
    }
  }
  return letters.sort((a, b) => a.line - b.line || a.left - b.left).map(({ letter }) => letter).join("");
};

const HIDDEN = { prefix: ["lost \u202E", "123,456 people", " in it"], exact: ["lost ", "\u202E123,456\u202C people", " in it"], suffix: ["lost ", "123,456 people", "\u202E in it"],
  isolate: ["lost \u2067\u202E", "\u202D123,456 \u2068people", " in\u2069 it\u202C"] };

test("no control in a document turns the number that is shown of it", async () => {
  const page = await opened(system, markup(system, ""), { width: 1200, height: 700 });
  const answer = await (await fetch(`${system.origin}/v1/figures?side=RU&item=personnel&outcome=casualties`)).json();
  const [figure] = answer.figures;
  const figures = Object.values(HIDDEN).map(([prefix, exact, suffix]) => ({ ...figure, quote: { ...figure.quote, prefix, exact, suffix } }));
  await page.route("**/v1/figures*", (route) => route.fulfill({ json: { ...answer, figures }, headers: { "Access-Control-Allow-Origin": "*" } }));
  await page.evaluate(() => { document.querySelector("main").innerHTML += `<whose-count side="RU" item="personnel" outcome="casualties"></whose-count>`; });
  await page.locator("whose-count summary").first().waitFor();
  await page.locator("whose-count details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  const quotes = page.locator("whose-count blockquote");
  assert.equal(await quotes.count(), figures.length);
  // What the eye would meet without our care, or this test could not fail.
  const raw = await page.evaluateHandle((words) => { const p = document.createElement("p"); p.append(words); document.querySelector("main").append(p); return p; }, HIDDEN.prefix.join(""));
  assert.notEqual((await raw.evaluate(seen)).replace(/[… ]/g, ""), "lost123,456peopleinit");
  for (let i = 0; i < figures.length; i++) assert.equal((await quotes.nth(i).evaluate(seen)).replace(/[… ]/g, ""), "lost123,456peopleinit", Object.keys(HIDDEN)[i]);
  await page.context().close();
});

test("no control in a passage turns what is marked in it", async () => {
  const page = await opened(system, null, { width: 1200, height: 700 }, `${system.origin}/`);
  const claim = (start, end) => ({ id: String(start).padStart(24, "0"), side: null, measure: { item: "person", outcome: "killed" }, quantity: { value: 123456, qualifier: "exact", hedge: null }, claimant: null,
    stance: "asserts", period: { kind: "unknown" }, quote: { exact: "", prefix: "", suffix: "", start, end }, mentions: [{ start, end }] });
  let start = 0;
  const passages = Object.values(HIDDEN).map((words) => {
    const text = words.join(""), from = start;
    start += text.length + 10;
    return { text, start: from, end: from + text.length, exact: [from + words[0].length, from + words[0].length + words[1].length] };
  });
  await page.route("**/v1/documents/*", (route) => route.fulfill({ json: { id: "x", extractor: "1", characters: start - 10, facts: null, next: null, passages, claims: passages.map(({ exact }) => claim(...exact)) } }));
  await page.route("**/v1/documents/*/flags", (route) => route.fulfill({ json: { flags: [] } }));
  await page.goto(`${system.origin}/?document=${"0".repeat(32)}`);
  await page.locator("mark").first().waitFor();
  const texts = page.locator("blockquote.text");
  assert.equal(await texts.count(), passages.length);
  for (let i = 0; i < passages.length; i++) assert.equal((await texts.nth(i).evaluate(seen)).replace(/[… ]/g, ""), "lost123,456peopleinit", Object.keys(HIDDEN)[i]);
  await assertSound(page);
  await page.context().close();
});

test("a quote begins and ends with whole words", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="helicopter" outcome="lost"></whose-count>`));
  const { figures: [{ quote }] } = await (await fetch(`${system.origin}/v1/figures?side=RU&item=helicopter&outcome=lost`)).json();
  assert.match(quote.prefix, /^\p{L}/u);
  await page.locator("whose-count summary").first().click();
  const shown = await page.locator("whose-count blockquote").first().innerText();
  assert.equal(shown, `… ${quote.prefix.slice(quote.prefix.indexOf(" ") + 1)}${quote.exact}${quote.suffix.slice(0, quote.suffix.lastIndexOf(" "))} …`);
  await page.context().close();
});

test("where only day figures exist the chart says so and leads to them", async () => {
  const page = await opened(system, markup(system, ""));
  const answer = { side: { id: "RU", name: "Russia" }, measure: { item: "tank", outcome: "lost" } };
  const point = { asOf: "2025-01-01", from: "2025-01-01", low: 7, high: 7, qualifier: "exact", documents: 1 };
  await page.route("**/v1/series*", (route) => route.fulfill({ headers: { "Access-Control-Allow-Origin": "*" }, json: /period=day/.test(route.request().url())
    ? { ...answer, period: "day", links: { otherPeriods: [] }, series: [{ claimant: { id: "a", name: "A" }, flags: [], gaps: [], links: { supporters: "/v1/supporters{&asOf}" }, points: [point] }] }
    : { ...answer, period: "cumulative", series: [], links: { otherPeriods: ["/v1/series?side=RU&item=tank&outcome=lost&period=day"] } } }));
  await page.evaluate(() => { document.querySelector("main").innerHTML += `<whose-count side="RU" item="tank" outcome="lost" view="series"></whose-count>`; });
  const widget = page.locator("whose-count");
  await widget.getByText("No document gives this number in total. That is no report, not a zero. There are numbers for other periods:").waitFor();
  await assertSound(page);
  await widget.getByRole("button", { name: "in one day" }).press("Enter");
  await widget.getByRole("slider").waitFor();
  await widget.getByText("in one day", { exact: true }).waitFor();
  await page.context().close();
});

test("a number that several documents carry leads to each of them", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel" outcome="casualties" as-of="2025-01-28"></whose-count>`));
  const widget = page.locator("whose-count");
  await widget.getByText("Documents (2)").click();
  await widget.locator(".documents li").nth(1).waitFor();
  const text = await widget.locator(".documents").innerText();
  assert.match(text, /The Daily/);
  assert.match(text, /The Evening Post/);
  assert.equal(await widget.getByRole("button", { name: "More" }).count(), 0);
  await assertSound(page);
  await page.context().close();
});

test("more documents than a page holds come a page at a time, and what failed is asked for again", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel" outcome="casualties" as-of="2025-01-28"></whose-count>`));
  let asked = 0;
  await page.route("**/v1/supporters*", (route) => asked++ === 1 ? route.fulfill({ status: 500, json: {}, headers: { "Access-Control-Allow-Origin": "*" } })
    : route.continue({ url: route.request().url().replace("limit=10", "limit=1") }));
  const widget = page.locator("whose-count");
  await widget.getByText("Documents (2)").click();
  const more = widget.getByRole("button", { name: "More" });
  await more.click();
  await widget.getByText("could not be loaded").waitFor();
  assert.equal(await widget.locator(".documents li").count(), 1);
  await more.click();
  await widget.locator(".documents li").nth(1).waitFor();
  await page.context().close();
});

test("a point of the chart shows its words and its source to keys, and the keys are told", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel" outcome="casualties" view="series"></whose-count>`));
  const widget = page.locator("whose-count");
  await widget.getByText("Left and right: points").waitFor({ state: "visible" });
  await widget.getByRole("slider").focus();
  await widget.locator(".now blockquote").waitFor();
  assert.match(await widget.locator(".now").innerText(), /lost about 834,670 troops[\s\S]*Losses as of 2025-01-29, The Daily, Jan 29, 2025/);
  await page.keyboard.press("Home");
  await widget.locator(".now blockquote", { hasText: "832,000" }).waitFor();
  await assertSound(page);
  await page.context().close();
});

test("every number of the table opens to its quote and its document with keys alone", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel" outcome="casualties" view="series"></whose-count>`));
  const widget = page.locator("whose-count");
  await widget.getByText("The numbers as a table").click();
  const numbers = widget.locator("td button");
  await numbers.first().waitFor();
  assert.equal(await numbers.count(), 3);
  const last = numbers.last();
  assert.equal(await last.textContent(), "about 834,670, Quote and source: General Staff of the Ukrainian Armed Forces, Jan 29, 2025");
  await last.focus();
  await page.keyboard.press("Enter");
  const row = widget.locator("tr", { has: page.locator("blockquote", { hasText: "834,670" }) });
  await row.getByText("lost about 834,670 troops").waitFor();
  assert.match(await row.innerText(), /Losses as of 2025-01-29, The Daily, Jan 29, 2025/);
  assert.match(await row.getByText("The quote in its document").getAttribute("href"), /document=[0-9a-f]{32}#claim-[0-9a-f]{24}$/);
  assert.equal(await last.getAttribute("aria-expanded"), "true");
  await assertSound(page);
  await numbers.nth(1).click();
  await widget.locator("td").getByText("Documents (2)").click();
  await widget.locator("td .documents li").nth(1).waitFor();
  assert.match(await widget.locator("td .documents").innerText(), /The Daily[\s\S]*The Evening Post/);
  await last.focus();
  await page.keyboard.press("Enter");
  assert.ok(await row.isHidden());
  assert.equal(await last.getAttribute("aria-expanded"), "false");
  await page.context().close();
});

test("a number of the table whose quote could not be loaded is asked for again", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel" outcome="casualties" view="series"></whose-count>`));
  const widget = page.locator("whose-count");
  let asked = 0;
  await page.route("**/v1/supporters*", (route) => asked++ ? route.continue() : route.fulfill({ status: 500, json: {}, headers: { "Access-Control-Allow-Origin": "*" } }));
  await widget.getByText("The numbers as a table").click();
  const number = widget.locator("td button").first();
  await number.click();
  await widget.getByRole("alert").getByText("could not be loaded").waitFor();
  await number.click();
  await number.click();
  await widget.locator("td blockquote").waitFor();
  await page.context().close();
});

test("a page is offered a script, a frame with a width, and a picture", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?side=RU&item=personnel&outcome=casualties`);
  await page.getByText("Put it on your page").click();
  const ways = await page.locator(".embedding code").allInnerTexts();
  assert.equal(ways.length, 3);
  const made = await opened(system, `<!doctype html><html lang="en"><title>Embedded</title><main>${ways.slice(1).join("")}</main>`);
  await made.waitForFunction(() => document.querySelector("img").naturalWidth > 100 && document.querySelector("iframe").clientWidth === 640);
  await made.frameLocator("iframe").locator("whose-count .number").first().waitFor();
  assert.match(ways[0], /widget\.js" async><\/script>\s<whose-count side="RU"/);
  await assertSound(page);
  await made.context().close();
  await page.context().close();
});
