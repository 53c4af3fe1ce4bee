/* Pages to look at, and what is always true of them. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let pages = 0;

/** A page around `body` that loads the widget as a newspaper would. */
export function markup(system, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A newspaper</title><script src="${system.origin}/widget.js" async></script></head><body><main><h1>Losses</h1>${body}</main></body></html>`;
}

/** A tab with that markup on a foreign origin, or with `address`; refuses every error in its console. */
export async function opened(system, body, viewport = { width: 900, height: 700 }, address) {
  const context = await system.browser.newContext({ viewport, locale: "en-US" });
  const page = await context.newPage();
  page.on("pageerror", (error) => { throw error; });
  page.errors = [];
  page.on("console", (message) => { if (/Content Security Policy|Refused/.test(message.text())) page.errors.push(message.text()); });
  const path = `/${pages++}`;
  if (body) system.elsewhere.pages.set(path, body);
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).origin));
  await page.goto(address ?? system.elsewhere.origin + path);
  page.origins = requests;
  return page;
}

/** No violation of WCAG 2.2 AA that a program can find, no breach of the policy, no third party asked. */
export async function assertSound(page) {
  // A strict policy forbids injected scripts; the inspector's own world does not run under it.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    awaitPromise: true, returnByValue: true,
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html).join(" | ")))`,
  });
  assert.deepEqual(result.value, []);
  assert.deepEqual(page.errors, []);
  const own = new Set(page.origins);
  assert.ok([...own].every((origin) => /^(http:\/\/(127\.0\.0\.1|localhost):\d+|null)$/.test(origin)), [...own].join());
}

/** A picture for people, kept where CI puts nothing. */
export async function shot(page, name, fullPage = true) {
  const folder = join(import.meta.dirname, "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
