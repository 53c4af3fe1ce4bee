/* The README's pictures, of a system that shows its samples: npm run screenshots -- http://127.0.0.1:8080 */
import { join } from "node:path";
import { chromium } from "playwright-core";
import { LAUNCH } from "./system.mjs";

const folder = join(import.meta.dirname, "../../figures/docs");
const browser = await chromium.launch(LAUNCH);
for (const [name, width, height] of [["desktop", 960, 900], ["phone", 360, 780]]) {
  const page = await (await browser.newContext({ viewport: { width, height }, locale: "en-US", colorScheme: name === "phone" ? "dark" : "light" })).newPage();
  await page.goto(`${process.argv[2]}/?side=RU&item=personnel&outcome=casualties`);
  await page.locator("whose-count .legend").waitFor();
  await page.locator("whose-count .number").first().waitFor();
  await page.locator("whose-count [role=slider]").focus();
  await page.evaluate((desktop) => scrollTo(0, desktop ? 0 : document.querySelector("whose-count").offsetTop - 12), name === "desktop");
  await page.locator("whose-count .now a, whose-count .now bdi").first().waitFor();
  await page.screenshot({ path: join(folder, `reader-${name}.png`) });
}
await browser.close();
