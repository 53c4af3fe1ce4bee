import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOSTILE, start } from "./system.mjs";
import { assertSound, markup, opened } from "./looking.mjs";

let system;
before(async () => { system = await start(); });
after(() => system?.close());

const FIGURES = `side="RU" item="personnel" outcome="casualties"`;

test("a page of another origin shows the figures with one line", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count>`));
  const widget = page.locator("whose-count");
  await widget.getByText("General Staff of the Ukrainian Armed Forces").first().waitFor();
  const text = await widget.locator("section").innerText();
  assert.match(text, /about 834,670/);
  assert.match(text, /Jan 29, 2025/);
  await assertSound(page);
  await page.context().close();
});

test("every number opens to its quote and its document with keys alone", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count>`));
  await page.locator("whose-count summary").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const quote = page.locator("whose-count blockquote").first();
  await quote.waitFor({ state: "visible" });
  assert.match(await quote.innerText(), /lost about 834,670 troops/);
  await page.keyboard.press("Tab");
  const link = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.href);
  assert.equal(link, "https://example.org/2025-01-29");
  await page.context().close();
});

test("the chart tells each point, its hedge and its source to keys and to screen readers", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES} view="series"></whose-count>`));
  const chart = page.locator("whose-count [role=slider]");
  await chart.focus();
  await page.keyboard.press("Home");
  assert.match(await chart.getAttribute("aria-valuetext"), /about 832,000.*Jan 27, 2025/);
  await page.keyboard.press("ArrowRight");
  assert.match(await chart.getAttribute("aria-valuetext"), /about 833,000.*in 2 documents/);
  await page.locator("whose-count .now a").first().waitFor();
  assert.match(await page.locator("whose-count .now").innerText(), /Losses as of 2025-01-28/);
  await assertSound(page);
  await page.context().close();
});

test("both sides stand beside each other", async () => {
  const page = await opened(system, markup(system, `<whose-count side="RU" with="UA" item="uav" outcome="lost" view="compare"></whose-count>`));
  await page.locator("whose-count .sides").waitFor();
  assert.match(await page.locator("whose-count section").innerText(), /Russia: Drones, lost[\s\S]*no report, not a zero[\s\S]*Ukraine: Drones, lost[\s\S]*96,214/);
  await page.context().close();
});

test("what a document says never becomes markup or a script's address", async () => {
  const page = await opened(system, markup(system, `<whose-count side="SD" item="person" outcome="killed"></whose-count>`));
  await page.locator("whose-count summary").first().click();
  const widget = page.locator("whose-count");
  await widget.getByText(HOSTILE.title).waitFor();
  assert.equal(await page.evaluate(() => window.owned), undefined);
  const links = await widget.locator("a").evaluateAll((all) => all.map((one) => one.protocol));
  assert.ok(links.every((protocol) => protocol === "http:"), links.join());
  await page.context().close();
});

test("numbers and dates are the reader's, and right to left stays sound", async () => {
  const page = await opened(system, markup(system, `<div lang="de"><whose-count ${FIGURES}></whose-count></div><div dir="rtl" lang="ar-EG"><whose-count ${FIGURES} theme="dark"></whose-count></div>`));
  await page.locator("whose-count .number").nth(1).waitFor();
  assert.match(await page.locator("whose-count .number").first().innerText(), /834\.670/);
  assert.match(await page.locator("whose-count .number").nth(1).innerText(), /٨٣٤٬٦٧٠/);
  await assertSound(page);
  await page.context().close();
});

test("a narrow phone does not scroll sideways", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count><whose-count ${FIGURES} view="series"></whose-count>`), { width: 320, height: 640 });
  await page.locator("whose-count .legend").waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${wide} px`);
  await page.context().close();
});

test("loading, empty, wrong and offline each say so", async () => {
  const page = await opened(system, markup(system, `<whose-count id="empty" side="RU" item="tank" outcome="lost"></whose-count><whose-count id="wrong" side="RU" item="teapot" outcome="lost"></whose-count><whose-count id="bare"></whose-count>`));
  await page.locator("#empty", { hasText: "no report, not a zero" }).waitFor();
  await page.locator("#wrong", { hasText: "is not a value of the parameter" }).waitFor();
  await page.locator("#bare", { hasText: "Needs the attributes" }).waitFor();
  await page.context().setOffline(true);
  await page.evaluate(() => document.getElementById("empty").setAttribute("outcome", "damaged"));
  await page.locator("#empty", { hasText: "You are offline" }).waitFor();
  await page.context().setOffline(false);
  await page.locator("#empty", { hasText: "no report, not a zero" }).waitFor();
  await page.context().close();
});

test("a frame without a script of ours inside the page gets its height, and from nobody else", async () => {
  const page = await opened(system, `<!doctype html><html lang="en"><title>Frames</title><script src="${system.origin}/frame.js"></script>
    <iframe data-whose-count title="Losses" src="${system.origin}/embed?side=RU&item=personnel&outcome=casualties" style="height:10px;width:100%"></iframe>`);
  await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 120);
  const height = await page.evaluate(() => document.querySelector("iframe").clientHeight);
  await page.evaluate(() => window.postMessage({ type: "whose-count-height", height: 7 }, "*"));
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => document.querySelector("iframe").clientHeight), height);
  await page.context().close();
});

test("a frame in a language from right to left is set so", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/embed?side=RU&item=personnel&outcome=casualties&lang=he`);
  await page.locator("whose-count .number").first().waitFor();
  assert.deepEqual(await page.evaluate(() => [document.dir, document.documentElement.lang, getComputedStyle(document.querySelector("whose-count")).direction]), ["rtl", "he", "rtl"]);
  await page.context().close();
});

test("a reload asks whether anything has changed, and nothing is sent again", async () => {
  const page = await opened(system, markup(system, `<whose-count ${FIGURES}></whose-count>`));
  await page.locator("whose-count .number").first().waitFor();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const statuses = [];
  network.on("Network.responseReceivedExtraInfo", ({ statusCode }) => statuses.push(statusCode));
  await page.evaluate((path) => fetch(path, { cache: "no-cache", headers: { Accept: "application/json" } }).then((response) => response.text()),
    `${system.origin}/v1/figures?side=RU&item=personnel&outcome=casualties`);
  assert.deepEqual(statuses, [304]);
  const answer = await fetch(`${system.origin}/v1/figures?side=RU&item=personnel&outcome=casualties`);
  const known = await fetch(`${system.origin}/v1/figures?side=RU&item=personnel&outcome=casualties`, { headers: { "If-None-Match": answer.headers.get("etag") } });
  assert.equal(known.status, 304);
  await page.context().close();
});
