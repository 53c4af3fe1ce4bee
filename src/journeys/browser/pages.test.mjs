import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ARTICLE, HOSTILE, start } from "./system.mjs";
import { assertSound, opened, shot } from "./looking.mjs";

let system;
before(async () => { system = await start(); });
after(() => system?.close());

for (const [kind, size] of [["phone", { width: 360, height: 740 }], ["desktop", { width: 1200, height: 900 }]]) {
  test(`the reader's page on a ${kind}`, async () => {
    const page = await opened(system, null, size, `${system.origin}/?side=RU&item=personnel&outcome=casualties`);
    await page.locator("whose-count .legend").waitFor();
    await page.getByText("The claims behind it").waitFor();
    assert.match(await page.title(), /Russia: Personnel, casualties/);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= size.width);
    await assertSound(page);
    await shot(page, `reader-${kind}`, false);
    await page.context().close();
  });
}

test("a reader picks a war and a measure, the address holds the choice, and back undoes it", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/`);
  const what = page.getByLabel("What is counted");
  await page.getByRole("heading", { name: "Russia: Personnel, casualties" }).first().waitFor();
  assert.equal(await page.getByLabel("War").evaluate((select) => select.selectedOptions[0].text), "Russo-Ukrainian war (2014–today): Russia, Ukraine");
  await what.focus();
  await what.selectOption({ label: "Drones, lost" });
  await page.getByRole("heading", { name: "Ukraine: Drones, lost" }).first().waitFor();
  assert.match(page.url(), /war=Russo-Ukrainian\+war&item=uav&outcome=lost/);
  assert.ok(await what.evaluate((select) => select === document.activeElement), "the focus stays");
  await page.getByText("The claims behind it").waitFor();
  const shared = await opened(system, null, undefined, page.url());
  await shared.getByRole("heading", { name: "Ukraine: Drones, lost" }).first().waitFor();
  await shared.context().close();
  await page.getByLabel("War").selectOption({ label: "Sudan" });
  await page.getByRole("heading", { name: "Sudan: People, killed" }).first().waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Ukraine: Drones, lost" }).first().waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Russia: Personnel, casualties" }).first().waitFor();
  assert.equal(await what.evaluate((select) => select.selectedOptions[0].text), "Personnel, casualties");
  await page.context().close();
});

test("two sides that fought no war stand beside each other, with a word about that, and are a choice", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?side=SD&with=RU&item=person&outcome=killed`);
  await page.getByText("The list of wars has none between Sudan and Russia").waitFor();
  await page.getByRole("heading", { name: "Sudan: People, killed" }).first().waitFor();
  assert.equal(await page.getByLabel("War").evaluate((select) => select.selectedOptions[0].text), "Sudan and Russia");
  await page.getByLabel("What is counted").selectOption({ label: "Personnel, casualties" });
  await page.getByRole("heading", { name: "Russia: Personnel, casualties" }).first().waitFor();
  assert.match(page.url(), /\?side=SD&with=RU&item=personnel&outcome=casualties$/);
  await assertSound(page);
  await page.goto(`${system.origin}/?side=UA&with=RU&item=uav&outcome=lost`);
  await page.getByRole("heading", { name: "Ukraine: Drones, lost" }).first().waitFor();
  assert.match(await page.getByLabel("War").evaluate((select) => select.selectedOptions[0].text), /^Russo-Ukrainian war/);
  await page.context().close();
});

test("with keys alone from a number to its quote, to its place in the text, to who says it, and back", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?side=RU&item=helicopter&outcome=lost`);
  await page.locator("whose-count summary").first().waitFor();
  const named = () => page.evaluate(() => {
    let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.textContent;
  });
  const upTo = async (words) => {
    for (let i = 0; i < 20 && !(await named()).startsWith(words); i++) await page.keyboard.press("Tab");
    assert.ok((await named()).startsWith(words), await named());
  };
  await upTo("Quote and source: General Staff");
  await page.keyboard.press("Enter");
  await upTo("The quote in its document");
  await page.keyboard.press("Enter");
  const mark = page.locator("mark.here");
  await mark.waitFor();
  assert.match(await mark.innerText(), /331 helicopters/);
  assert.match(await named(), /331 helicopters/);
  await page.keyboard.press("Enter");
  assert.match(await named(), /^331 helicopters, lost · Russia[\s\S]*General Staff of the Ukrainian Armed Forces/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(await named(), /331 helicopters/);
  await assertSound(page);
  for (let i = 0; i < 3; i++) await page.goBack();
  await page.getByRole("heading", { name: "Russia: Helicopters, lost" }).first().waitFor();
  await page.context().close();
});

for (const [kind, size] of [["phone", { width: 360, height: 740 }], ["desktop", { width: 1200, height: 900 }]]) {
  test(`a document shows the text around its claims, and no more, on a ${kind}`, async () => {
    const { claims } = await (await fetch(`${system.origin}/v1/claims?side=RU&item=helicopter`)).json();
    const page = await opened(system, null, size, `${system.origin}/?document=${claims[0].document}`);
    await page.locator("mark").nth(1).waitFor();
    assert.equal(await page.locator(".text").innerText(), `… It rained. ${ARTICLE.sentence} It was cold. …`);
    assert.deepEqual(await page.locator("mark").allInnerTexts(), claims.concat((await (await fetch(`${system.origin}/v1/claims?side=RU&item=aircraft`)).json()).claims).map((claim) => claim.quote.exact));
    assert.equal(await page.locator(".text").getAttribute("lang"), "en-GB");
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= size.width);
    await assertSound(page);
    await shot(page, `document-${kind}`);
    await page.context().close();
  });
}

test("quotes that overlap and letters of two units are marked where they stand, and none is torn", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?document=00000000000000000000000000000000`);
  const claim = (id, start, end, exact) => ({ id, side: null, measure: { item: "tank", outcome: "lost" }, quantity: { value: 1, qualifier: "exact", hedge: "some <b>" }, claimant: null,
    stance: "asserts", period: { kind: "unknown" }, quote: { exact, prefix: "", suffix: "", start, end }, mentions: [{ start, end }] });
  const text = "\u{1F680}\u{1F680} one <two> three", id = (n) => String(n).padStart(24, "0");
  await page.route("**/v1/documents/*", (route) => route.fulfill({ json: { id: "x", extractor: "1", characters: 99, facts: null, next: null, passages: [{ text, start: 10, end: 28 }],
    claims: [claim(id(1), 13, 22, "one <two>"), claim(id(2), 17, 28, "<two> three"), claim(id(3), 50, 53, "far")] } }));
  await page.route("**/v1/documents/*/flags", (route) => route.fulfill({ json: { flags: [] } }));
  await page.goto(`${system.origin}/?document=${"0".repeat(32)}#claim-${id(2)}`);
  await page.reload();
  await page.locator("mark").first().waitFor();
  assert.deepEqual(await page.locator(".text").first().locator("mark").allInnerTexts(), ["one ", "<two>", " three"]);
  assert.deepEqual(await page.locator("mark.here").allTextContents(), ["<two>", " three"]);
  assert.equal(await page.locator(".text").nth(1).innerText(), "far");
  assert.match(await page.locator("#about-" + id(1)).innerText(), /hedge: some <b>/);
  await assertSound(page);
  await page.context().close();
});

test("a document shows each claim marked in its words, and hostile text stays text", async () => {
  const { claims } = await (await fetch(`${system.origin}/v1/claims?side=SD`)).json();
  const page = await opened(system, null, undefined, `${system.origin}/?document=${claims[0].document}`);
  await page.locator("mark").first().waitFor();
  assert.match(await page.locator("mark").first().innerText(), /4,321 people/);
  assert.equal(await page.locator("h1").innerText(), HOSTILE.title);
  assert.equal(await page.evaluate(() => window.owned), undefined);
  const links = await page.locator("main a").evaluateAll((all) => all.map((one) => one.protocol));
  assert.ok(links.every((protocol) => protocol.startsWith("http")), links.join());
  await assertSound(page);
  await page.context().close();
});

test("an unknown document says so, and what could not be loaded can be asked for again", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?document=00000000000000000000000000000000`);
  await page.getByRole("alert").waitFor();
  await assertSound(page);
  await page.route("**/v1/sides", (route) => route.abort());
  await page.goto(system.origin);
  await page.getByRole("heading", { name: "That cannot be shown" }).waitFor();
  await page.unroute("**/v1/sides");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "Russia: Personnel, casualties" }).first().waitFor();
  await page.context().close();
});

test("where documents tell of single events only, the start shows their claims", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?document=00000000000000000000000000000000`);
  await page.route("**/v1/sides", (route) => route.fulfill({ json: { sides: [] } }));
  await page.goto(system.origin);
  await page.getByRole("heading", { name: "Claims, but no figures yet" }).waitFor();
  await assertSound(page);
  assert.ok(await page.locator("ul.claims > li").count() >= 5);
  assert.match(await page.locator("ul.claims a").first().getAttribute("href"), /^\/\?document=.+#claim-/);
  await page.route("**/v1/claims*", (route) => route.fulfill({ json: { claims: [] } }));
  await page.reload();
  await page.getByRole("heading", { name: "No figures yet", exact: true }).waitFor();
  await page.context().close();
});

test("what was withdrawn says so, and leads to what became of it", async () => {
  const [claim] = (await (await fetch(`${system.origin}/v1/claims?side=RU&item=helicopter`)).json()).claims;
  const page = await opened(system, null, undefined, `${system.origin}/?document=${claim.document}#claim-${claim.id}`);
  await page.locator("mark.here").waitFor();
  assert.equal(await page.getByText("does not stand in the document any more").count(), 0);
  await page.goto(`${system.origin}/?document=${claim.document}#claim-${"0".repeat(24)}`);
  await page.getByText("does not stand in the document any more").waitFor();
  const history = await page.getByRole("link", { name: "what became of it" }).getAttribute("href");
  assert.equal((await (await fetch(system.origin + history)).json()).revisions[0].kind, "read");
  await page.route("**/v1/documents/*", (route) => route.fulfill({ status: 410, contentType: "application/problem+json", body: JSON.stringify({ status: 410, detail: "The document was removed.", see: history }) }));
  await page.goto(`${system.origin}/?document=${claim.document}`);
  await page.getByRole("heading", { name: "That was withdrawn" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "What became of it" }).getAttribute("href"), history);
  await page.context().close();
});

for (const [kind, size] of [["phone", { width: 360, height: 740 }], ["desktop", { width: 1200, height: 900 }]]) {
  test(`the manual runs its examples on a ${kind}`, async () => {
    const page = await opened(system, null, size, `${system.origin}/docs`);
    const figures = page.locator("#getFigures");
    await figures.getByRole("button", { name: "Try it" }).click();
    await figures.getByLabel("Answer", { exact: true }).waitFor();
    assert.match(await figures.getByLabel("Answer", { exact: true }).innerText(), /General Staff of the Ukrainian Armed Forces/);
    assert.match(await figures.getByLabel("Request", { exact: true }).innerText(), /figures\?side=RU&item=personnel&outcome=casualties/);
    await figures.getByLabel("side (required)").fill("nowhere");
    await figures.getByRole("button", { name: "Try it" }).click();
    await figures.getByText("404", { exact: true }).first().waitFor();
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= size.width);
    await assertSound(page);
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, `manual-${kind}`, false);
    await page.context().close();
  });
}

test("a page without scripts has a chart", async () => {
  const page = await opened(system, `<!doctype html><title>Chart</title><img alt="" src="${system.origin}/v1/chart.svg?side=RU&item=personnel&outcome=casualties">`);
  await page.waitForFunction(() => document.querySelector("img").naturalWidth > 100);
  await shot(page, "chart");
  await page.context().close();
});
