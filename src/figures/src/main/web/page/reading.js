/* One document: the text around its claims with each claim marked, and beside it who says what. */
import { ask } from "../shared/asking.js";
import { node, plain, quoted, safe } from "../shared/nodes.js";
import { speech, told } from "./claims.js";
import { marked } from "./marks.js";

/** Draws the document of that id into `main`. */
export async function reading(main, id) {
  const path = `/v1/documents/${encodeURIComponent(id)}`;
  const [first, { flags }, lists] = await Promise.all([ask(`${path}?limit=200`), ask(`${path}/flags`), ask("/v1/measures")]);
  const claims = [], passages = new Map();
  for (let part = first; part; part = part.next ? await ask(part.next) : null) {
    claims.push(...part.claims);
    // One that holds claims of two pages comes with both.
    for (const passage of part.passages ?? []) passages.set(passage.start, passage);
  }
  const language = first.facts?.language?.value, title = first.facts?.title?.value && plain(first.facts.title.value);
  document.title = `${title ?? "Document"} | Whose Count`;
  main.replaceChildren(
    node("h1", { dir: "auto", lang: title && language }, title ?? "A document"), node("p", { id: "withdrawn", role: "status" }), facts(first),
    ...(flags.length ? [node("h2", {}, "To look at twice"), node("ul", { class: "flags" }, ...flags.map((flag) => node("li", { dir: "auto" }, flag.reason)))] : []),
    node("h2", {}, "What it says, in its order"),
    ...(claims.length ? body(claims, [...passages.values()], first.characters, language, lists) : [node("p", {}, "No claim of a loss.")]));
  arrive(path);
  window.addEventListener("hashchange", () => arrive(path));
}

function facts(document) {
  const fact = (name) => document.facts?.[name]?.value ?? null, url = safe(fact("url"));
  const rows = [["Publisher", fact("publisher")], ["Published", fact("published") && speech.time(fact("published"))], ["At", url && node("a", { href: url, rel: "noopener nofollow" }, url)],
    ["Read by", `extractor ${document.extractor}`], ["Digest of what was read", document.digest && `SHA-256 ${document.digest}`],
    ["Rejected", document.reason && `${document.reason}: ${document.detail ?? ""}`]];
  return node("dl", {}, ...rows.filter(([, value]) => value).flatMap(([name, value]) => [node("dt", {}, name), node("dd", {}, node("bdi", {}, typeof value === "string" ? plain(value) : value))]));
}

/** Passages with their claims; a claim that is in none shows the words of its own quote. */
function body(claims, passages, characters, language, lists) {
  const sections = passages.map((passage) => ({ passage, at: passage.start, own: [] }));
  for (const claim of claims) {
    const { start, end } = claim.quote;
    const home = sections.find(({ passage }) => passage && passage.start <= start && end <= passage.end);
    if (home) home.own.push(claim);
    else sections.push({ at: start, own: [claim] });
  }
  sections.sort((a, b) => a.at - b.at);
  return sections.map(({ passage, own }) => node("section", { class: "passage" },
    passage ? text(passage, claims, own, characters, language) : node("div", { class: "text" }, node("span", { id: `claim-${own[0].id}` }), quoted(own[0].quote, language)),
    node("ul", { class: "claims", role: "list" }, ...own.map((claim) => node("li", { id: `about-${claim.id}`, tabindex: -1 }, ...told(claim, lists),
      passage ? node("p", { class: "soft" }, node("a", { href: `#claim-${claim.id}` }, "In the text", node("span", { class: "unseen" }, `: ${claim.quote.exact}`))) : null)))));
}

function text(passage, claims, own, characters, language) {
  return node("blockquote", { class: "text", dir: "auto", lang: language },
    passage.start > 0 ? "… " : null, ...marked(passage, claims, own), passage.end < characters ? " …" : null);
}

/** Shows the claim that the address names, as the browser cannot before it is drawn. */
function arrive(path) {
  for (const one of document.querySelectorAll(".here")) one.classList.remove("here");
  const id = location.hash.match(/^#(?:claim|about)-([0-9a-f]+)$/)?.[1];
  if (!id) return;
  const place = document.getElementById(location.hash.slice(1));
  document.getElementById("withdrawn").replaceChildren(...(place ? [] : [
    "The claim that this address names does not stand in the document any more: ", node("a", { href: `${path}/revisions` }, "what became of it"), "."]));
  for (const one of document.querySelectorAll(`[data-claims~="${id}"], #about-${id}`)) one.classList.add("here");
  place?.scrollIntoView({ block: "center" });
  (location.hash.startsWith("#about") ? place : document.querySelector(`[data-claims~="${id}"] a`))?.focus({ preventScroll: true });
}
