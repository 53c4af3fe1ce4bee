/*
 * <whose-count side="RU" item="personnel" outcome="casualties"></whose-count>
 * shows what each claimant says, with the quote behind each number. Apache-2.0.
 *
 * Attributes: side, item, outcome (needed; lists with commas in the view figures); view = figures | series | compare; with (the other side
 * to compare); period, claimant, as-of, from, to, interval (as the API's parameters); theme = light | dark;
 * lang (en, or ar, de, es, fr, he, ru, uk; numbers and dates are of any); heading = 2 to 6; api (the address of the function, otherwise where this file came from).
 * Text from documents only ever becomes text nodes, and links only http and https addresses.
 */
(() => {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const home = new URL(".", document.currentScript?.src ?? document.baseURI).href;

  const WORDS = {
    "about": "about {0}", "more-than": "more than {0}", "at-least": "at least {0}",
    "up-to": "up to {0}", "nearly": "nearly {0}", "fewer-than": "fewer than {0}",
    "between": "{0} to {1}", "exact": "{0}",
    "cumulative": "in total", "day": "in one day", "interval": "in that time", "event": "in one event",
    "asOf": "as of {0}", "documents": "in {0} documents", "document": "in 1 document",
    "loading": "Loading figures…", "retry": "Try again", "quote": "Quote and source",
    "offline": "You are offline. The figures come back with the connection.",
    "failed": "The figures could not be loaded.", "busy": "Too many readers ask at the moment. Try again in a minute.", "unverified": "not verified by the outlet",
    "denies": "denied", "all": "All claims and documents",
    "chart": "Chart over time. Left and right: points; up and down: claimants.",
    "table": "The numbers as a table", "claimant": "Claimant", "date": "As of", "number": "Number",
    "carried": "Documents", "none": "No document gives this number. That is no report, not a zero.",
    "range": "From {0} to {1} over {2} claimants. Not an estimate.", "source": "Source: {0}",
    "flags": "To look at twice", "self": "about its own side", "opponent": "about its opponent",
    "single-outlet": "one outlet", "corroborated": "in {0} outlets",
    "contested": "contested", "self-reported": "about its own side",
    "from": "Whose Count", "missing": "Needs the attributes side, item and outcome.",
  };

  /** Other languages are files beside this one, loaded where they are needed; other words than theirs are the page's. */
  const LANGUAGES = ["ar", "de", "es", "fr", "he", "ru", "uk"];
  const loaded = {};

  function translation(language) {
    const code = language.split("-")[0];
    if (!LANGUAGES.includes(code)) return {};
    return (loaded[code] ??= fetch(new URL(`words-${code}.json`, home)).then((file) => file.ok ? file.json() : Promise.reject()).catch(() => (loaded[code] = undefined) ?? {}));
  }

  /** Waits, unless nobody does any more. */
  const pause = (seconds, signal) => new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, 1000 * seconds);
    signal?.addEventListener("abort", () => { clearTimeout(timer); reject(signal.reason); });
  });

  const CSS = `
:host{display:block;color-scheme:light dark;container-type:inline-size;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--back:#fff;--accent:#0b5cad;--mark:#fff3b0;
font:1rem/1.45 system-ui,sans-serif;color:var(--ink);background:var(--back);border:1px solid var(--line);border-radius:.5rem;padding:1rem;text-align:start}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark;--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--back:#0d1117;--accent:#79b8ff;--mark:#5c4a00}
@media(prefers-color-scheme:dark){:host(:not([theme=light])){--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--back:#0d1117;--accent:#79b8ff;--mark:#5c4a00}}
.heading{margin:0 0 .75rem;font-size:1.125rem;font-weight:700;line-height:1.25}
p{margin:.15rem 0}
*+.heading{margin-block-start:1rem}
ul{list-style:none;margin:0;padding:0}
.figures{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
.sides{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.figure{border-inline-start:.25rem solid var(--line);padding-inline-start:.75rem;min-inline-size:0}
.who{font-weight:600;overflow-wrap:anywhere}
.number{font-size:1.5rem;font-weight:700;font-variant-numeric:tabular-nums;line-height:1.2}
.soft,figcaption{color:var(--soft);font-size:.875rem}
.bar{display:block;block-size:.375rem;background:var(--accent);border-radius:.2rem;min-inline-size:2px}
details{margin-block-start:.35rem;font-size:.875rem}
summary{cursor:pointer;padding-block:.3rem;color:var(--accent)}
blockquote{margin:.35rem 0;padding-inline-start:.6rem;border-inline-start:2px solid var(--line);overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit}
a{color:var(--accent);display:inline-block;padding-block:.15rem;overflow-wrap:anywhere}
button{font:inherit;color:var(--accent);background:none;border:1px solid currentColor;border-radius:.3rem;padding:.35rem .8rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
svg{display:block;inline-size:100%;block-size:auto;overflow:visible;direction:ltr}
svg text{fill:var(--soft);font-size:12px}
.grid{stroke:var(--line);stroke-width:1}
.now{min-block-size:3em}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.legend svg{inline-size:2rem;display:inline-block;vertical-align:middle;margin-inline-end:.35rem}
.s0{--c:#0b5cad}.s1{--c:#b3261e}.s2{--c:#1b7f3b}.s3{--c:#7a4fbf}.s4{--c:#9a5b00}.s5{--c:#00737a}
@media(prefers-color-scheme:dark){:host(:not([theme=light])) .s0{--c:#79b8ff}:host(:not([theme=light])) .s1{--c:#ff8f87}:host(:not([theme=light])) .s2{--c:#6fd08c}:host(:not([theme=light])) .s3{--c:#c4a6ff}:host(:not([theme=light])) .s4{--c:#f0b35a}:host(:not([theme=light])) .s5{--c:#5fd3da}}
:host([theme=dark]) .s0{--c:#79b8ff}:host([theme=dark]) .s1{--c:#ff8f87}:host([theme=dark]) .s2{--c:#6fd08c}:host([theme=dark]) .s3{--c:#c4a6ff}:host([theme=dark]) .s4{--c:#f0b35a}:host([theme=dark]) .s5{--c:#5fd3da}
.line{fill:none;stroke:var(--c);stroke-width:2}
.dot{fill:var(--c)}
.reach{stroke:var(--c);stroke-width:2;opacity:.5}
.here{fill:none;stroke:var(--ink);stroke-width:2}
time,.who,bdi{unicode-bidi:isolate}
.scroll{overflow:auto;max-block-size:20rem}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;padding:.2rem .5rem;border-block-end:1px solid var(--line)}
td.n{text-align:end;font-variant-numeric:tabular-nums}
.foot{margin-block-start:.75rem}
@media(forced-colors:active){.bar{background:CanvasText}.line{stroke:CanvasText}.dot{fill:CanvasText}}`;

  const DASHES = ["", "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

  /** A made node: no markup is ever parsed. */
  function node(name, properties = {}, ...children) {
    const made = properties.svg ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key !== "svg" && value !== undefined && value !== null) made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return made;
  }

  const shape = (name, properties, ...children) => node(name, { svg: true, ...properties }, ...children);

  /** The address, if a click on it can only lead to a page. */
  function page(address) {
    try {
      const url = new URL(address);
      return ["https:", "http:"].includes(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  }

  /** The day, or the last of the month or year. */
  function day(text) {
    const [year, month, date] = text.split("-").map(Number);
    return date ? Date.UTC(year, month - 1, date) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  }

  class WhoseCount extends HTMLElement {
    static observedAttributes = ["side", "item", "outcome", "view", "with", "period", "claimant", "as-of", "from", "to", "interval", "api", "lang", "heading"];

    #root = this.attachShadow({ mode: "open" });
    #request = null;
    #planned = false;
    #again = () => this.reload();

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      this.#root.adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      addEventListener("online", this.#again);
      this.reload();
    }

    disconnectedCallback() {
      removeEventListener("online", this.#again);
      this.#request?.abort();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.reload();
    }

    /** Other words, for other languages: { "asOf": "Stand {0}" }. */
    set words(given) {
      this.given = given;
      if (this.isConnected) this.reload();
    }

    /** Asks again; several changes of attributes in one go ask once. */
    reload() {
      if (this.#planned) return;
      this.#planned = true;
      queueMicrotask(() => {
        this.#planned = false;
        if (this.isConnected) this.#load();
      });
    }

    async #load() {
      this.#request?.abort();
      const request = (this.#request = new AbortController());
      if (!this.#root.querySelector("section")) {
        this.#show(node("p", { role: "status", "aria-busy": "true", class: "soft" }, this.word("loading")));
      }
      const words = await translation(this.language);
      if (request.signal.aborted) return;
      this.own = words;
      if (!["side", "item", "outcome"].every((name) => this.getAttribute(name))) {
        this.#show(node("p", { role: "alert" }, this.word("missing")));
        return;
      }
      const view = VIEWS[this.getAttribute("view")] ?? VIEWS.figures;
      try {
        const [answer, lists] = await Promise.all([
          this.ask(view.address(this), request.signal), this.ask("v1/measures", request.signal)]);
        if (!request.signal.aborted) this.#show(view.draw(this, answer, lists));
      } catch (failure) {
        if (!request.signal.aborted) this.#show(this.#failed(failure));
      }
    }

    /** The JSON under a path of the function, asked for as long as this is shown, and again where too many ask. */
    async ask(path, signal = this.#request?.signal, again = 2) {
      const response = await fetch(new URL(path.replace(/^\//, ""), this.getAttribute("api") ?? home), { signal, headers: { Accept: "application/json" } })
        .catch((failure) => {
          // The gateway's own 429 lets no page of another origin read it: it looks like no answer at all.
          if (signal?.aborted || !navigator.onLine || !again) throw failure;
        });
      if (!response) {
        await pause(3 - again, signal);
        return this.ask(path, signal, again - 1);
      }
      const busy = response.status === 429 || response.status === 503;
      const wait = (Number(response.headers.get("Retry-After")) || 3 - again) * (1 + Math.random() / 4);
      if (busy && again && wait < 15) {
        await pause(wait, signal);
        return this.ask(path, signal, again - 1);
      }
      const type = response.headers.get("Content-Type") ?? "";
      const body = type.includes("json") ? await response.json() : {};
      if (!response.ok) throw new Error(busy ? this.word("busy") : body.detail ?? body.title ?? `HTTP ${response.status}`, { cause: "answer" });
      return body;
    }

    #failed(failure) {
      const retry = node("button", { type: "button" }, this.word("retry"));
      retry.addEventListener("click", this.#again);
      const text = failure.cause === "answer" ? failure.message : this.word(navigator.onLine ? "failed" : "offline");
      return node("div", { role: "alert" }, node("p", { dir: "auto" }, text), retry);
    }

    #show(...parts) {
      this.#root.replaceChildren(...parts);
      this.dispatchEvent(new Event("whose-count-shown", { bubbles: true, composed: true }));
    }

    /** The language of numbers and dates: of the element, of what it stands in, of the reader. */
    get language() {
      const named = this.closest("[lang]")?.lang || navigator.language;
      try {
        return Intl.getCanonicalLocales(named)[0] ?? "en";
      } catch {
        return "en";
      }
    }

    word(key, ...values) {
      const text = this.given?.[key] ?? this.own?.[key] ?? WORDS[key] ?? key;
      return values.reduce((all, value, i) => all.replaceAll(`{${i}}`, value), text);
    }

    number(value) {
      return new Intl.NumberFormat(this.language).format(value);
    }

    date(text) {
      const style = { timeZone: "UTC", year: "numeric", ...(text.length > 4 && { month: "short" }), ...(text.length > 7 && { day: "numeric" }) };
      return new Intl.DateTimeFormat(this.language, style).format(new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`));
    }

    time(text) {
      return node("time", { datetime: text }, this.date(text));
    }

    quantity({ value, low, high, qualifier }) {
      return qualifier === "between"
        ? this.word("between", this.number(low), this.number(high))
        : this.word(qualifier, this.number(value ?? low ?? high));
    }

    /** The parameters of the API that the attributes give, with those of `more`. */
    parameters(more = {}) {
      const given = { side: "side", item: "item", outcome: "outcome", period: "period", claimant: "claimant", ...more };
      const parameters = new URLSearchParams();
      for (const [name, attribute] of Object.entries(given)) {
        if (this.getAttribute(attribute)) parameters.set(name, this.getAttribute(attribute));
      }
      return parameters;
    }

    /** The names of sides and measures are English. */
    heading(text) {
      const level = Math.min(6, Math.max(2, +(this.getAttribute("heading") ?? 2) || 2));
      return node(`h${level}`, { class: "heading", lang: "en", dir: "auto" }, text);
    }

    title(side, measure, lists) {
      const label = (list, id) => list?.find((one) => one.id === id)?.label ?? id;
      return `${side}: ${label(lists.items, measure.item)}, ${label(lists.outcomes, measure.outcome).toLowerCase()}`;
    }

    foot() {
      const address = new URL(`?${this.parameters()}`, this.getAttribute("api") ?? home);
      return node("p", { class: "foot soft" }, node("a", { href: address.href, target: "_top" }, this.word("from")));
    }
  }

  /** Who says what, side by side. */
  const figures = {
    address: (host) => `v1/figures?${host.parameters({ asOf: "as-of" })}`,
    draw(host, answer, lists) {
      return node("section", {}, ...answer.measures.flatMap((measure) => {
        const own = ({ measure: of }) => of.item === measure.item && of.outcome === measure.outcome;
        return [
          host.heading(host.title(answer.side.name, measure, lists)),
          list(host, answer.figures.filter(own), answer.measures.length < 2 && answer.note),
          ...answer.ranges.filter((range) => own(range) && range.claimants > 1).map((range) =>
            node("p", { class: "soft" }, host.word("range", host.number(range.low), host.number(range.high), host.number(range.claimants)))),
        ];
      }), host.foot());
    },
  };

  function list(host, all, note, relation) {
    if (!all.length) return node("p", {}, (!host.own?.none && note) || host.word("none"));
    const greatest = Math.max(...all.map(({ quantity: q }) => Math.max(q.value ?? 0, q.low ?? 0, q.high ?? 0)), 1);
    return node("ul", { class: "figures" }, ...all.map((figure) => card(host, figure, greatest, relation?.(figure.claimant.id))));
  }

  function card(host, figure, greatest, relation) {
    const { quantity: q, period: p, quote, citation } = figure;
    const bar = node("span", { class: "bar", "aria-hidden": "true" });
    bar.style.inlineSize = `${(100 * (q.high ?? q.value ?? q.low)) / greatest}%`;
    const marks = [
      relation && host.word(relation), figure.stance === "denies" && host.word("denies"), figure.unverified && host.word("unverified"),
      // What stands in one document says so already; and who is not verified, in the document's own word.
      ...figure.evidence.grades.filter((grade) => !["single-document", "unverified"].includes(grade) && !(relation && grade === "self-reported")).map((grade) => host.word(grade, host.number(figure.evidence.outlets))),
    ].filter(Boolean);
    const source = page(citation.url);
    const title = node("bdi", {}, citation.title ?? citation.document);
    return node("li", { class: "figure" },
      node("p", { class: "who" }, node("bdi", {}, figure.claimant.name)),
      node("p", { class: "number" }, host.quantity(q)), bar,
      node("p", { class: "soft" }, host.word(p.kind), " · ", when(host, p), " · ",
        figure.documents === 1 ? host.word("document") : host.word("documents", host.number(figure.documents))),
      marks.length ? node("p", { class: "soft" }, marks.join(" · ")) : null,
      node("details", {},
        node("summary", {}, host.word("quote")),
        node("blockquote", { dir: "auto" }, "…", quote.prefix, node("mark", {}, quote.exact), quote.suffix, "…"),
        node("p", {}, source ? node("a", { href: source, rel: "noopener nofollow", target: "_top" }, title) : title,
          citation.publisher ? ", " : "", citation.publisher ? node("bdi", {}, citation.publisher) : "", ", ", host.time(citation.published)),
        node("p", {}, node("a", { href: reader(host, `document=${encodeURIComponent(citation.document)}`), target: "_top" }, host.word("all")))));
  }

  const reader = (host, query) => new URL(`?${query}`, host.getAttribute("api") ?? home).href;

  function when(host, period) {
    return period.from
      ? node("span", {}, host.time(period.from), " – ", host.time(period.asOf ?? period.to))
      : node("span", {}, ...around(host.word("asOf", "\u0000"), host.time(period.asOf)));
  }

  const around = (text, child) => {
    const [before, behind = ""] = text.split("\u0000");
    return [before, child, behind];
  };

  /** Both sides of a war. */
  const compare = {
    address: (host) => `v1/compare?${host.parameters({ with: "with", asOf: "as-of" })}`,
    draw(host, answer, lists) {
      return node("section", {}, node("div", { class: "sides" }, ...answer.sides.map((one) =>
        node("div", {}, host.heading(host.title(one.figures.side.name, answer.measure, lists)),
          list(host, one.figures.figures, one.figures.note, (id) => one.byItself.includes(id) ? "self" : one.byTheOther.includes(id) ? "opponent" : null)))), host.foot());
    },
  };

  /** The numbers over time, a line for each claimant. */
  const series = {
    address: (host) => `v1/series?${host.parameters({ from: "from", to: "to", interval: "interval" })}`,
    draw(host, answer, lists) {
      const lines = answer.series.filter((one) => one.points.length);
      const title = host.title(answer.side.name, answer.measure, lists);
      return node("section", {}, host.heading(title),
        ...(lines.length ? [chart(host, lines, title), legend(lines), flags(host, lines), table(host, lines)] : [node("p", {}, host.word("none"))]),
        host.foot());
    },
  };

  const WIDTH = 640, HEIGHT = 300, LEFT = 64, RIGHT = 12, TOP = 10, BOTTOM = 28;

  /** Round steps up to `most`: 0, 200, 400 … */
  function ticks(most) {
    const rough = most / 4 || 1, power = 10 ** Math.floor(Math.log10(rough));
    const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough));
    return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
  }

  function chart(host, lines, title) {
    const all = lines.flatMap((one) => one.points);
    const first = Math.min(...all.map((p) => day(p.asOf))), last = Math.max(...all.map((p) => day(p.asOf)), first + 864e5);
    const levels = ticks(Math.max(...all.map((p) => p.high), 1)), top = levels.at(-1);
    const x = (p) => LEFT + ((day(p.asOf) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
    const y = (n) => HEIGHT - BOTTOM - (n / top) * (HEIGHT - TOP - BOTTOM);
    const compact = new Intl.NumberFormat(host.language, { notation: "compact" });
    const here = shape("circle", { r: 7, class: "here", visibility: "hidden" });
    const iso = (time) => new Date(time).toISOString().slice(0, 10);
    const drawing = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
      ...levels.flatMap((n) => [
        shape("line", { class: "grid", x1: LEFT, x2: WIDTH - RIGHT, y1: y(n), y2: y(n) }),
        shape("text", { x: LEFT - 6, y: y(n) + 4, "text-anchor": "end" }, compact.format(n))]),
      shape("text", { x: LEFT, y: HEIGHT - 6 }, host.date(iso(first))),
      shape("text", { x: WIDTH - RIGHT, y: HEIGHT - 6, "text-anchor": "end" }, host.date(iso(last))),
      ...lines.map((one, i) => shape("g", { class: `s${i % 6}` }, ...trace(one, i, x, y))), here);

    const now = node("p", { class: "now soft" });
    const slider = node("div", { role: "slider", tabindex: 0, "aria-label": `${title}. ${host.word("chart")}`, "aria-valuemin": 0, "aria-orientation": "horizontal" }, drawing);
    const at = { line: 0, point: lines[0].points.length - 1 };
    const go = (line, point) => {
      at.line = (line + lines.length) % lines.length;
      const points = lines[at.line].points;
      at.point = Math.min(points.length - 1, Math.max(0, point));
      const chosen = points[at.point], text = said(host, lines[at.line], chosen);
      here.setAttribute("cx", x(chosen));
      here.setAttribute("cy", y(chosen.high));
      slider.setAttribute("aria-valuemax", points.length - 1);
      slider.setAttribute("aria-valuenow", at.point);
      slider.setAttribute("aria-valuetext", text);
      now.textContent = text;
      return chosen;
    };
    const show = (line, point) => {
      source(host, lines[at.line], go(line, point), now);
      here.setAttribute("visibility", "visible");
    };
    go(0, at.point);
    slider.addEventListener("focus", () => show(at.line, at.point));
    slider.addEventListener("keydown", (event) => {
      const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], PageUp: [0, 10], PageDown: [0, -10] };
      const step = steps[event.key];
      if (step?.[0]) show(at.line + step[0], nearest(lines[(at.line + step[0] + lines.length) % lines.length].points, day(lines[at.line].points[at.point].asOf)));
      else if (step) show(at.line, at.point + step[1]);
      else if (event.key === "Home") show(at.line, 0);
      else if (event.key === "End") show(at.line, Infinity);
      else return;
      event.preventDefault();
    });
    slider.addEventListener("pointermove", (event) => {
      const box = drawing.getBoundingClientRect();
      const px = ((event.clientX - box.left) / box.width) * WIDTH, py = ((event.clientY - box.top) / box.height) * HEIGHT;
      let best = { far: Infinity };
      lines.forEach((one, line) => one.points.forEach((p, point) => {
        const far = Math.hypot(x(p) - px, y(p.high) - py);
        if (far < best.far) best = { far, line, point };
      }));
      if (best.line !== at.line || best.point !== at.point || here.getAttribute("visibility") === "hidden") show(best.line, best.point);
    });
    return node("div", {}, slider, now);
  }

  const nearest = (points, time) =>
    points.reduce((best, p, i) => (Math.abs(day(p.asOf) - time) < Math.abs(day(points[best].asOf) - time) ? i : best), 0);

  function* trace(one, i, x, y) {
    yield shape("polyline", { class: "line", "stroke-dasharray": DASHES[i % 6], points: one.points.map((p) => `${x(p).toFixed(1)},${y(p.high).toFixed(1)}`).join(" ") });
    for (const p of one.points) {
      if (p.low !== p.high) yield shape("line", { class: "reach", x1: x(p), x2: x(p), y1: y(p.low), y2: y(p.high) });
      if (one.points.length < 120) yield shape("circle", { class: "dot", r: 3, cx: x(p), cy: y(p.high) });
    }
  }

  const number = (host, p) => host.quantity({ ...p, value: p.high });

  function said(host, one, p) {
    return `${one.claimant.name}: ${number(host, p)}, ${host.word("asOf", host.date(p.asOf))}, ${p.documents === 1 ? host.word("document") : host.word("documents", host.number(p.documents))}`;
  }

  /** Adds where the number stands to read, once somebody looks at it. */
  async function source(host, one, p, now) {
    const text = now.textContent, { asOf, from, low, high, qualifier } = p;
    const fields = new URLSearchParams({ asOf, ...(from && { from }), low, high, qualifier, limit: 1 });
    try {
      p.sources ??= await host.ask(one.links.supporters.replace(/\{.*$/, `&${fields}`));
      const first = p.sources.documents[0]?.citation;
      if (!first || now.textContent !== text) return;
      const address = page(first.url), name = first.title ?? first.document;
      now.append(" ", ...around(host.word("source", "\u0000"), address ? node("a", { href: address, rel: "noopener nofollow", target: "_top" }, name) : node("bdi", {}, name)));
    } catch {
      // The number stands without its source's title; the claims behind it are a link away.
    }
  }

  function legend(lines) {
    return node("ul", { class: "legend" }, ...lines.map((one, i) => node("li", { class: `s${i % 6}` },
      shape("svg", { viewBox: "0 0 32 8", "aria-hidden": "true" }, shape("line", { class: "line", x1: 0, x2: 32, y1: 4, y2: 4, "stroke-dasharray": DASHES[i % 6] })),
      node("bdi", {}, one.claimant.name))));
  }

  function flags(host, lines) {
    const all = lines.flatMap((one) => (one.flags ?? []).map((flag) => node("li", { lang: "en", dir: "auto" }, `${one.claimant.name}: ${flag.reason}`)));
    return all.length ? node("details", {}, node("summary", {}, `${host.word("flags")} (${host.number(all.length)})`), node("ul", {}, ...all)) : null;
  }

  function table(host, lines) {
    const details = node("details", {}, node("summary", {}, host.word("table")));
    details.addEventListener("toggle", () => {
      if (details.querySelector("table")) return;
      const head = ["claimant", "date", "number", "carried"].map((key) => node("th", { scope: "col" }, host.word(key)));
      const rows = lines.flatMap((one) => one.points.map((p) => node("tr", {},
        node("td", {}, node("bdi", {}, one.claimant.name)), node("td", {}, host.time(p.asOf)),
        node("td", { class: "n" }, number(host, p)), node("td", { class: "n" }, host.number(p.documents)))));
      details.append(node("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": host.word("table") }, node("table", {}, node("thead", {}, node("tr", {}, ...head)), node("tbody", {}, ...rows))));
    });
    return details;
  }

  const VIEWS = { figures, series, compare };

  if (!customElements.get("whose-count")) customElements.define("whose-count", WhoseCount);
})();
