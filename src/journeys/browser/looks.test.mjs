import { after, before, test } from "node:test";
import { start } from "./system.mjs";
import { assertSound, markup, opened, shot } from "./looking.mjs";

let system;
before(async () => { system = await start(); });
after(() => system?.close());

const FIGURES = `side="RU" item="personnel" outcome="casualties"`;
const QUERY = "side=RU&item=personnel&outcome=casualties";
const BODY = `<whose-count ${FIGURES}></whose-count><whose-count ${FIGURES} view="series"></whose-count><whose-count side="RU" with="UA" item="uav" outcome="lost" view="compare"></whose-count>`;
const VIEWS = {
  newspaper: () => [markup(system, BODY)],
  "right to left": () => [markup(system, BODY).replace(`lang="en"`, `lang="he" dir="rtl"`)],
  reader: () => [null, `${system.origin}/?${QUERY}`],
  frame: () => [null, `${system.origin}/embed?${QUERY}`],
  "frame with a chart": () => [null, `${system.origin}/embed?${QUERY}&view=series`],
  "frame right to left": () => [null, `${system.origin}/embed?${QUERY}&view=series&lang=ar`],
  manual: () => [null, `${system.origin}/docs`],
};
const LOOKS = {
  light: {}, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" }, "text of twice the size": { twice: true },
};

for (const [view, where] of Object.entries(VIEWS)) {
  for (const [look, { twice, ...media }] of Object.entries(LOOKS)) {
    test(`${view}, ${look}: nothing is cut off or unsound on a phone and on a desktop`, async () => {
      const [body, address] = where();
      const page = await opened(system, body, { width: 1280, height: 900 }, address);
      await page.emulateMedia(media);
      await page.locator(view === "manual" ? "#getFigures" : "whose-count .number, whose-count .legend").first().waitFor();
      if (twice) await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      for (const details of await page.locator("whose-count details").all()) await details.evaluate((one) => { one.open = true; });
      for (const number of await page.locator("whose-count tbody button[aria-expanded]").all()) await number.click();
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForFunction((most) => document.documentElement.scrollWidth <= most, width, { timeout: 5000 });
        await assertSound(page);
        await shot(page, `${view}-${look}-${width}`.replaceAll(" ", "-"));
      }
      await page.context().close();
    });
  }
}

test("loading, empty, wrong, offline and refused are sound", async () => {
  const page = await opened(system, markup(system, `<whose-count id="empty" side="RU" item="ship" outcome="lost"></whose-count><whose-count id="wrong" side="RU" item="teapot" outcome="lost"></whose-count><whose-count id="bare"></whose-count>`));
  await page.locator("#empty section").waitFor();
  await page.locator("#wrong [role=alert]").waitFor();
  await assertSound(page);
  let release;
  const waits = new Promise((resolve) => { release = resolve; });
  await page.route("**/v1/figures?side=SD*", async (route) => { await waits; await route.continue(); });
  await page.evaluate(() => { document.querySelector("main").innerHTML += `<whose-count id="slow" side="SD" item="person" outcome="killed"></whose-count>`; });
  await page.locator("#slow [role=status]").waitFor();
  await assertSound(page);
  release();
  await page.locator("#slow .number").waitFor();
  await page.context().setOffline(true);
  await page.evaluate(() => document.getElementById("empty").setAttribute("outcome", "damaged"));
  await page.locator("#empty", { hasText: "You are offline" }).waitFor();
  await assertSound(page);
  await page.context().close();
});
