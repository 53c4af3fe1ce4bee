import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./system.mjs";
import { assertSound, markup, opened } from "./looking.mjs";

let system;
before(async () => { system = await start(); });
after(() => system?.close());

const FIGURES = `side="RU" item="personnel" outcome="casualties"`;
const LANGUAGES = ["ar", "de", "es", "fr", "he", "ru", "uk"];

test("several measures stand below one another, each under its heading", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" item="personnel,tank" outcome="casualties,lost"></whose-count>`));
  const widget = page.locator("whose-count");
  await widget.getByRole("heading", { name: "Russia: Personnel, casualties" }).waitFor();
  assert.deepEqual(await widget.getByRole("heading").allInnerTexts(),
    ["Russia: Personnel, casualties", "Russia: Personnel, lost", "Russia: Tanks, casualties", "Russia: Tanks, lost"]);
  assert.match(await widget.locator("section").innerText(), /about 834,670[\s\S]*no report, not a zero/);
  await assertSound(page);
  await page.context().close();
});

test("every language has all the words, and the element speaks that of the page", async () => {
  const words = await Promise.all(LANGUAGES.map(async (one) => (await fetch(`${system.origin}/words-${one}.json`)).json()));
  for (const one of words) assert.deepEqual(Object.keys(one), Object.keys(words[0]));
  const body = LANGUAGES.map((one) => `<div lang="${one}" dir="${["ar", "he"].includes(one) ? "rtl" : "ltr"}"><whose-count ${FIGURES}></whose-count></div>`).join("");
  const page = await opened(system, markup(system, body));
  await page.locator("whose-count .number").nth(LANGUAGES.length - 1).waitFor();
  for (const [i, one] of LANGUAGES.entries()) {
    const text = await page.locator("whose-count").nth(i).locator("section").innerText();
    assert.ok(text.includes(words[i].quote) && text.includes(words[i].document), `${one}: ${text}`);
  }
  assert.match(await page.locator("whose-count").nth(1).locator(".number").innerText(), /etwa 834\.670/);
  await assertSound(page);
  await page.context().close();
});

test("the claimants of further pages are a button away, drawn to one scale, also in the chart", async () => {
  const page = await opened(system, markup(system, ""));
  const asked = { figures: `${system.origin}/v1/figures?side=RU&item=personnel&outcome=casualties`, series: `${system.origin}/v1/series?side=RU&item=personnel&outcome=casualties` };
  const answers = { figures: await (await fetch(asked.figures)).json(), series: await (await fetch(asked.series)).json() };
  const [figure] = answers.figures.figures, [line] = answers.series.series, other = { id: "other", name: "The Other Office", kind: "official" };
  const pages = {
    figures: [{ ...answers.figures, next: "/v1/figures?cursor=next" }, { ...answers.figures, figures: [{ ...figure, claimant: other, quantity: { ...figure.quantity, value: figure.quantity.value * 2 } }], next: null }],
    series: [{ ...answers.series, next: "/v1/series?cursor=next" }, { ...answers.series, series: [{ ...line, claimant: other }], next: null }],
  };
  for (const [name, [first, second]] of Object.entries(pages)) {
    await page.route(`**/v1/${name}?*`, (route) => route.fulfill({ json: route.request().url().includes("cursor") ? second : first, headers: { "Access-Control-Allow-Origin": "*" } }));
  }
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count><whose-count ${FIGURES} view="series"></whose-count>`);
  const figures = page.locator("whose-count").first(), chart = page.locator("whose-count").last();
  const widths = () => figures.locator(".bar").evaluateAll((bars) => bars.map((bar) => Math.round(100 * bar.clientWidth / bar.parentElement.querySelector(".who").clientWidth)));
  await figures.locator(".bar").waitFor();
  assert.deepEqual(await widths(), [100]);
  await figures.getByRole("button", { name: "More" }).focus();
  await page.keyboard.press("Enter");
  await figures.locator(".who", { hasText: "The Other Office" }).waitFor();
  assert.deepEqual(await widths(), [50, 100]);
  assert.equal(await figures.getByRole("button", { name: "More" }).count(), 0);
  await chart.getByRole("button", { name: "More" }).click();
  await chart.locator(".legend").getByText("The Other Office").waitFor();
  assert.equal(await chart.locator(".legend li").count(), 2);
  await assertSound(page);
  await page.context().close();
});

test("where too many ask it waits as long as it is told, and asks again", async () => {
  const page = await opened(system, markup(system, ""));
  let refused = 0;
  await page.route("**/v1/figures*", (route) => refused++ < 1
    ? route.fulfill({ status: 429, headers: { "Retry-After": "1", "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After" }, body: "{}" })
    : route.continue());
  const begun = Date.now();
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count>`);
  await page.locator("whose-count .number").first().waitFor();
  assert.ok(Date.now() - begun >= 1000);
  assert.equal(refused, 2);
  await page.context().close();
});

test("an answer that the page may not read, as the gateway's own 429 is, is asked for again", async () => {
  const page = await opened(system, markup(system, ""));
  let refused = 0;
  await page.route("**/v1/figures*", (route) => refused++ < 1
    ? route.fulfill({ status: 429, contentType: "application/json", body: `{"message":"Too Many Requests"}` })
    : route.continue());
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count>`);
  await page.locator("whose-count .number").first().waitFor();
  assert.equal(refused, 2);
  await page.context().close();
});

test("where too many ask for long it says so and lets the reader try again", async () => {
  const page = await opened(system, markup(system, ""));
  let open = false;
  await page.route("**/v1/figures*", (route) => open ? route.continue()
    : route.fulfill({ status: 429, headers: { "Access-Control-Allow-Origin": "*" }, contentType: "application/json", body: `{"message":"Too Many Requests"}` }));
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count>`);
  await page.getByRole("alert").getByText("Too many readers").waitFor();
  open = true;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("whose-count .number").first().waitFor();
  await page.context().close();
});

test("a gateway that refuses without leave to read it is asked again, by itself too, each time later", async () => {
  const page = await opened(system, markup(system, ""));
  // To a script of another origin an answer without leave to read it is a request that failed.
  let asked = 0;
  await page.route("**/v1/figures*", (route) => asked++ < 4 ? route.abort() : route.continue());
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count>`);
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  assert.equal(asked, 3);
  await assertSound(page);
  await page.locator("whose-count .number").first().waitFor();
  assert.equal(asked, 5);
  await page.context().close();
});

test("the line breaks where the answer names a gap, and says so to who does not see it", async () => {
  const page = await opened(system, markup(system, ""));
  const days = ["2025-01-01", "2025-01-02", "2025-01-06", "2025-01-07", "2025-01-14"];
  const gaps = [["no-report", "2025-01-03", "2025-01-03"], ["missing", "2025-01-04", "2025-01-05"]].map(([kind, from, to]) => ({ kind, from, to }));
  await page.route("**/v1/series*", (route) => route.fulfill({ status: 200, contentType: "application/json", headers: { "Access-Control-Allow-Origin": "*" }, body: JSON.stringify({
    side: { id: "RU", name: "Russia" }, measure: { item: "tank", outcome: "lost" }, period: "cumulative", links: { otherPeriods: [] }, series: [{ claimant: { id: "a", name: "A" }, flags: [], gaps, links: { supporters: "/v1/supporters{&asOf}" },
      points: days.map((asOf, n) => ({ asOf, low: n, high: n, qualifier: "exact", documents: 1 })) }] }) }));
  await page.evaluate(() => { document.querySelector("main").innerHTML += `<whose-count side="RU" item="tank" outcome="lost" view="series"></whose-count>`; });
  await page.locator("whose-count polyline").first().waitFor({ state: "attached" });
  const lines = await page.locator("whose-count polyline").evaluateAll((all) => all.map((one) => one.getAttribute("points").split(" ").length));
  assert.deepEqual(lines, [2, 3]);
  const chart = page.locator("whose-count [role=slider]");
  await chart.focus();
  assert.doesNotMatch(await chart.getAttribute("aria-valuetext"), /no report|no document/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.match(await chart.getAttribute("aria-valuetext"), /no report from Jan 3, 2025 to Jan 3, 2025 · no document read from Jan 4, 2025 to Jan 5, 2025/);
  await page.context().close();
});

test("quotes are in their document's language, words in the reader's, and each source says whose it is", async () => {
  const page = await opened(system, markup(system, `<div lang="fr"><whose-count side="RU" item="helicopter" outcome="lost"></whose-count></div><whose-count ${FIGURES}></whose-count>`));
  await page.locator("whose-count summary").nth(1).waitFor();
  const widget = page.locator("whose-count").first();
  assert.equal(await widget.locator("section").getAttribute("lang"), "fr");
  assert.equal(await widget.locator("blockquote").getAttribute("lang"), "en-GB");
  assert.equal(await widget.locator(".heading").getAttribute("lang"), "en");
  assert.match(await widget.locator("summary").first().textContent(), /^.+: General Staff of the Ukrainian Armed Forces$/);
  const place = await widget.locator("a", { hasText: "La citation dans son document" }).getAttribute("href");
  assert.match(place, /document=[0-9a-f]{32}#claim-[0-9a-f]{24}$/);
  await page.context().close();
});

test("a page under a strict policy needs to allow nothing but the function", async () => {
  const policy = `default-src 'none'; script-src ${system.origin}; connect-src ${system.origin}; require-trusted-types-for 'script'`;
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count><whose-count ${FIGURES} view="series" theme="dark"></whose-count><whose-count side="RU" with="UA" item="uav" outcome="lost" view="compare"></whose-count>`)
    .replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`));
  await page.locator("whose-count .number").first().waitFor();
  await page.locator("whose-count .legend").waitFor();
  await page.locator("whose-count .bar").first().waitFor({ state: "attached" });
  const widths = await page.locator("whose-count .bar").evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
  assert.ok(widths.every((width) => width > 2), widths.join());
  assert.deepEqual(page.errors, []);
  await page.context().close();
});

test("changed attributes ask anew, once for several, and the last answer stays", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count>`));
  await page.locator("whose-count .number").first().waitFor();
  const asked = [];
  page.on("request", (request) => { if (/v1\/(figures|series)/.test(request.url())) asked.push(new URL(request.url())); });
  await page.route("**/v1/figures?side=SD*", async (route) => { await new Promise((resolve) => setTimeout(resolve, 700)); await route.continue().catch(() => {}); });
  const slow = page.waitForRequest(/side=SD/);
  await page.evaluate(() => {
    const widget = document.querySelector("whose-count");
    for (const [name, value] of [["side", "SD"], ["item", "person"], ["outcome", "killed"]]) widget.setAttribute(name, value);
  });
  await slow;
  await page.evaluate(() => {
    const widget = document.querySelector("whose-count");
    for (const [name, value] of [["side", "UA"], ["item", "uav"], ["outcome", "lost"]]) widget.setAttribute(name, value);
  });
  await page.locator("whose-count", { hasText: "96,214" }).waitFor();
  await page.waitForTimeout(900);
  assert.match(await page.locator("whose-count section").innerText(), /96,214/);
  assert.equal(asked.length, 2);
  await page.evaluate(() => {
    const widget = document.querySelector("whose-count");
    widget.setAttribute("view", "series");
    widget.setAttribute("interval", "week");
  });
  await page.locator("whose-count .legend").waitFor();
  assert.equal(asked.at(-1).searchParams.get("interval"), "week");
  await page.context().close();
});

test("a month stands at its last day, behind the days in it", async () => {
  const page = await opened(system, markup(system, ""));
  await page.route("**/v1/series*", (route) => route.fulfill({ status: 200, contentType: "application/json", headers: { "Access-Control-Allow-Origin": "*" }, body: JSON.stringify({
    side: { id: "RU", name: "Russia" }, measure: { item: "tank", outcome: "lost" }, period: "cumulative", links: { otherPeriods: [] }, series: [{ claimant: { id: "a", name: "A" }, flags: [], links: { supporters: "/v1/supporters{&asOf}" },
      points: [["2024", 1], ["2025-01-30", 2], ["2025-01", 3], ["2025-02-01", 4]].map(([asOf, high]) => ({ asOf, low: high, high, qualifier: "exact", documents: 1 })) }] }) }));
  await page.evaluate(() => { document.querySelector("main").innerHTML += `<whose-count side="RU" item="tank" outcome="lost" view="series"></whose-count>`; });
  await page.locator("whose-count .line").first().waitFor({ state: "attached" });
  const places = await page.locator("whose-count .dot").evaluateAll((dots) => dots.map((dot) => +dot.getAttribute("cx")));
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
  assert.equal(new Set(places).size, 4);
  await page.context().close();
});

test("an element that is taken away asks no longer and writes no more", async () => {
  const page = await opened(system, markup(system, ""));
  const failed = [];
  page.on("requestfailed", (request) => failed.push(request.failure().errorText));
  await page.route("**/v1/figures*", async (route) => { await new Promise((resolve) => setTimeout(resolve, 500)); await route.continue().catch(() => {}); });
  const asked = page.waitForRequest(/v1\/figures/);
  await page.evaluate((made) => { document.querySelector("main").innerHTML += made; }, `<whose-count ${FIGURES}></whose-count>`);
  await asked;
  const left = await page.evaluate(async () => {
    const widget = document.querySelector("whose-count");
    widget.remove();
    let shown = 0;
    widget.addEventListener("whose-count-shown", () => shown++);
    await new Promise((resolve) => setTimeout(resolve, 900));
    return { shown, section: !!widget.shadowRoot.querySelector("section") };
  });
  assert.deepEqual(left, { shown: 0, section: false });
  assert.ok(failed.includes("net::ERR_ABORTED"), failed.join());
  await page.context().close();
});

test("another frame's word about the height is not taken", async () => {
  const stranger = `<!doctype html><title>Stranger</title><script>setInterval(() => parent.postMessage({ type: "whose-count-height", height: 7 }, "*"), 50)</script>`;
  system.elsewhere.pages.set("/stranger", stranger);
  const page = await opened(system, `<!doctype html><html lang="en"><title>Frames</title><script src="${system.origin}/frame.js"></script>
    <iframe data-whose-count title="Losses" src="${system.origin}/embed?side=RU&item=personnel&outcome=casualties" style="height:10px;width:100%"></iframe>
    <iframe title="Stranger" src="${system.elsewhere.origin}/stranger"></iframe>`);
  await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 120);
  const height = await page.evaluate(() => document.querySelector("iframe").clientHeight);
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => document.querySelector("iframe").clientHeight), height);
  await page.context().close();
});
