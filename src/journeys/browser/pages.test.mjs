import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOSTILE, start } from "./system.mjs";
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

test("choosing another side leads to its measures, and the address can be shared", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/`);
  await page.getByLabel("Whose loss").selectOption({ label: "Ukraine" });
  await page.waitForURL(/side=UA/);
  await page.getByRole("heading", { name: /Ukraine: Drones, lost/ }).first().waitFor();
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

test("an unknown document says so", async () => {
  const page = await opened(system, null, undefined, `${system.origin}/?document=00000000000000000000000000000000`);
  await page.getByRole("alert").waitFor();
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
