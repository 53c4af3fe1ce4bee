/* The reader's page: pick a side and a measure, or look at one document. Text only ever becomes text nodes. */
(() => {
  "use strict";
  const main = document.getElementById("main");
  const asked = new URLSearchParams(location.search);

  function node(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) if (value !== null && value !== undefined) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  async function ask(path) {
    const response = await fetch(path, { headers: { Accept: "application/json" } });
    const body = await response.json();
    if (!response.ok) throw new Error(body.detail ?? body.title);
    return body;
  }

  /** The address, if a click on it can only lead to a page. */
  function page(address) {
    try {
      return ["https:", "http:"].includes(new URL(address).protocol) ? address : null;
    } catch {
      return null;
    }
  }

  const grouped = new Intl.NumberFormat("en");
  const QUALIFIERS = { "about": "about ", "more-than": "more than ", "at-least": "at least ", "up-to": "up to ", "nearly": "nearly ", "fewer-than": "fewer than " };

  function quantity({ value, low, high, qualifier }) {
    if (qualifier === "between") return `${grouped.format(low)} to ${grouped.format(high)}`;
    return (QUALIFIERS[qualifier] ?? "") + grouped.format(value ?? low ?? high);
  }

  function when(period) {
    if (period.from) return `${period.from} to ${period.to ?? period.asOf}`;
    return period.asOf ? `as of ${period.asOf}` : "no time told";
  }

  function choose(name, label, options, chosen) {
    const select = node("select", { name }, ...options.map(([value, text]) => node("option", { value }, text)));
    if (options.some(([value]) => value === chosen)) select.value = chosen;
    return node("label", {}, label, select);
  }

  function widget(attributes) {
    return node("whose-count", attributes);
  }

  async function figures() {
    const { sides } = await ask("/v1/sides");
    if (!sides.length) {
      main.replaceChildren(node("h1", {}, "No figures yet"), node("p", {}, "Upload a document, and what it says stands here."));
      return;
    }
    const side = asked.get("side") ?? sides[0].id;
    const { items, outcomes, recorded } = await ask(`/v1/measures?side=${encodeURIComponent(side)}`);
    const label = (list, id) => list.find((one) => one.id === id)?.label ?? id;
    const measures = recorded.map((one) => [`${one.item}/${one.outcome}`, `${label(items, one.item)}, ${label(outcomes, one.outcome).toLowerCase()}`]);
    const wanted = `${asked.get("item")}/${asked.get("outcome")}`;
    const chosen = measures.some(([id]) => id === wanted) ? wanted : measures[0]?.[0] ?? "person/killed";
    const [item, outcome] = chosen.split("/");
    const other = asked.get("with") ?? "";
    const form = node("form", { "aria-label": "What to show" },
      choose("side", "Whose loss", sides.map((one) => [one.id, one.name]), side),
      choose("measure", "What", measures, chosen),
      choose("with", "Beside", [["", "nobody"], ...sides.filter((one) => one.id !== side).map((one) => [one.id, one.name])], other),
      node("label", {}, "As of", node("input", { type: "date", name: "asOf", value: asked.get("asOf") ?? "" })));
    form.addEventListener("change", () => {
      const data = new FormData(form), next = new URLSearchParams({ side: data.get("side") });
      [["item", data.get("measure").split("/")[0]], ["outcome", data.get("measure").split("/")[1]], ["with", data.get("with")], ["asOf", data.get("asOf")]]
        .filter(([, value]) => value).forEach(([key, value]) => next.set(key, value));
      location.search = next;
    });
    const what = { side, item, outcome, "as-of": asked.get("asOf") };
    const name = sides.find((one) => one.id === side)?.name ?? side;
    document.title = `${name}: ${label(items, item)}, ${label(outcomes, outcome).toLowerCase()} | Whose Count`;
    main.replaceChildren(node("h1", {}, "Who says what"), form,
      other ? widget({ ...what, with: other, view: "compare" }) : widget(what),
      widget({ side, item, outcome, view: "series" }),
      node("h2", {}, "Put it on your page"), embedding(what, other),
      node("h2", {}, "The claims behind it"), await claims(`/v1/claims?${new URLSearchParams({ side, item, outcome, limit: 20 })}`));
  }

  function embedding({ side, item, outcome }, other) {
    const view = other ? ` view="compare" with="${other}"` : "";
    const line = `<script src="${location.origin}/widget.js" async></script>\n<whose-count side="${side}" item="${item}" outcome="${outcome}"${view}></whose-count>`;
    return node("pre", { tabindex: 0, "aria-label": "Markup to embed" }, node("code", {}, line));
  }

  async function claims(path) {
    const list = node("ul", { class: "claims" });
    const more = node("button", { type: "button" }, "More claims");
    const load = async (from) => {
      const answer = await ask(from);
      list.append(...answer.claims.map((claim) => row(claim, true)));
      more.hidden = !answer.next;
      more.onclick = () => load(answer.next);
    };
    await load(path);
    return node("div", {}, list, more);
  }

  function row(claim, linked) {
    const who = claim.claimant?.name ?? "the outlet itself, or nobody named";
    return node("li", { id: `claim-${claim.id}` },
      node("p", {}, node("strong", {}, quantity(claim.quantity)), ` · ${claim.measure.item}, ${claim.measure.outcome} · `, node("bdi", {}, claim.side?.name ?? "no side told")),
      node("p", { class: "soft" }, node("bdi", {}, who), `, ${when(claim.period)}`, claim.stance === "asserts" ? null : `, ${claim.stance}`, claim.unverified ? ", not verified by the outlet" : null, claim.partOf ? ", a part of another number" : null),
      node("blockquote", { dir: "auto" }, "…", claim.quote.prefix, node("mark", {}, claim.quote.exact), claim.quote.suffix, "…"),
      linked ? node("p", { class: "soft" }, node("a", { href: `/?document=${encodeURIComponent(claim.document)}#claim-${claim.id}` }, "In its document")) : null);
  }

  async function reading(id) {
    const path = `/v1/documents/${encodeURIComponent(id)}`;
    const [first, { flags }] = await Promise.all([ask(path), ask(`${path}/flags`)]);
    const fact = (name) => first.facts?.[name]?.value ?? null;
    const url = page(fact("url"));
    document.title = `${fact("title") ?? "Document"} | Whose Count`;
    const facts = [["Publisher", fact("publisher")], ["Published", fact("published")], ["Read by", `extractor ${first.extractor}`],
      ["Digest of what was read", first.digest && `SHA-256 ${first.digest}`], ["Rejected", first.reason && `${first.reason}: ${first.detail ?? ""}`]];
    const list = node("ul", { class: "claims" });
    main.replaceChildren(
      node("h1", { dir: "auto" }, fact("title") ?? "A document"),
      node("dl", {}, ...facts.filter(([, value]) => value).flatMap(([name, value]) => [node("dt", {}, name), node("dd", {}, node("bdi", {}, value))]),
        ...(url ? [node("dt", {}, "At"), node("dd", {}, node("a", { href: url, rel: "noopener nofollow" }, url))] : [])),
      ...(flags.length ? [node("h2", {}, "To look at twice"), node("ul", {}, ...flags.map((flag) => node("li", {}, `${flag.kind}: ${flag.reason}`)))] : []),
      node("h2", {}, "What it says, in its order"), list);
    for (let part = first; part; part = part.next ? await ask(part.next) : null) list.append(...part.claims.map((claim) => row(claim, false)));
    if (!list.children.length) list.replaceWith(node("p", {}, "No claim of a loss."));
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  const shown = asked.get("document") ? reading(asked.get("document")) : figures();
  shown.catch((failure) => main.replaceChildren(
    node("h1", {}, "That cannot be shown"), node("p", { role: "alert" }, failure.message), node("p", {}, node("a", { href: "/" }, "To the start"))));
})();
