/* The whole system on free ports with documents of its own, and a browser that looks at it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A document that would be markup, a formula and a script address, if anybody let it. */
export const HOSTILE = {
  title: `"><script>window.owned = 1</script><img src=x onerror="window.owned = 1">`,
  publisher: "=HYPERLINK(\"http://evil.example\") \u202Eetisbew",
  url: "javascript:window.owned=1",
  text: "Toll\n\nThe Ruritanian <script>window.owned = 1</script> said. The World Health Organization said on Monday that 4,321 people had been killed in Sudan since the start of the war.\n",
};

const REPORTS = [
  ["2025-01-27", "832,000", "The Daily"], ["2025-01-28", "833,000", "The Daily"],
  ["2025-01-28", "833,000", "The Evening Post"], ["2025-01-29", "834,670", "The Daily"],
];

/** A long article with two claims in one sentence behind letters of two units, and much that is of no claim. */
export const ARTICLE = {
  title: "What the General Staff counts in the air",
  filler: "Fighting went on along the front, and soldiers of both armies heard the guns all night. ",
  sentence: "Ukraine's General Staff said that Russia had lost 331 helicopters and 370 aircraft since the start of the full-scale invasion.",
};

/** How the browser is started. */
export const LAUNCH = { executablePath: BROWSERS.find((path) => path && existsSync(path)), args: QUIET };

/** Starts the system; `close` stops it. */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), "whosecount-browser-"));
  const documents = join(folder, "documents");
  await mkdir(documents);
  await write(documents, "hostile", HOSTILE.text, { title: HOSTILE.title, publisher: HOSTILE.publisher, url: HOSTILE.url, published: "2025-01-20" });
  let n = 0;
  for (const [published, number, publisher] of REPORTS) {
    await write(documents, `report-${n++}`, `Losses\n\nUkraine's General Staff said that Russia had lost about ${number} troops since the start of the full-scale invasion.\n`,
      { title: `Losses as of ${published}`, publisher, published, url: `https://example.org/${published}` });
  }
  await write(documents, "other-side", "Drones\n\nRussia's Defence Ministry said that Ukraine had lost 96,214 drones since the start of the special military operation.\n", { publisher: "The Daily", published: "2025-01-29" });
  await writeFile(join(documents, "article.html"), article());
  await write(documents, "article", null, { publisher: "The Daily", published: "2025-01-29", url: "https://example.org/air" });
  const child = spawn(java(), ["-jar", join(root, "src/local/target/whosecount.jar"), "serve", "--port", "0", "--storage-port", "0", "--database-port", "0", "--data", join(folder, "data"), "--no-samples", "--watch", documents], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const origin = await new Promise((resolve, reject) => {
    const hear = (part) => {
      said += part;
      const found = said.match(/page:\s+(http:\/\/\S+?)\/?\s/);
      if (found && /Ctrl-C/.test(said)) resolve(found[1]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(`the system did not start:\n${said}`)));
    setTimeout(() => reject(new Error(`the system did not start in time:\n${said}`)), 120_000).unref();
  });
  await until(async () => (await (await fetch(`${origin}/v1/claims?limit=100`)).json()).claims?.length >= REPORTS.length + 4, said);
  const elsewhere = await foreign();
  const browser = await chromium.launch(LAUNCH);
  return {
    origin, elsewhere, browser,
    async close() {
      await browser.close();
      elsewhere.server.close();
      child.removeAllListeners("exit");
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Another site, which serves the markup put into `pages`. */
async function foreign() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const body = pages.get(request.url);
    response.writeHead(body ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" }).end(body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Not the address of the functions: another origin, as a newspaper's is.
  return { server, pages, origin: `http://localhost:${server.address().port}` };
}

async function write(folder, name, text, facts) {
  if (text) await writeFile(join(folder, `${name}.txt`), text);
  await writeFile(join(folder, `${name}.meta.json`), JSON.stringify(facts));
}

function article() {
  const around = `<p>${ARTICLE.filler.repeat(30)}</p>`;
  return `<!doctype html><html lang="en-GB"><head><title>${ARTICLE.title}</title></head><body><article><h1>${ARTICLE.title}</h1>
    <p>\u{1F680}\u{1F680} Far from here.</p>${around}<p>It rained. ${ARTICLE.sentence} It was cold.</p>${around}</article></body></html>`;
}

async function until(holds, said) {
  for (let i = 0; i < 120; i++) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the documents were not read in time:\n${said}`);
}

/** The JDK of the build: the one whose folder `mvnw` names, else the one in JAVA_HOME. */
function java() {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
}
