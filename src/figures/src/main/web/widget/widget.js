/*
 * <whose-count side="RU" item="personnel" outcome="casualties"></whose-count>
 * shows what each claimant says, with the quote behind each number. Apache-2.0.
 *
 * Attributes: side, item, outcome (needed; lists with commas in the view figures); view = figures | series | compare; with (the other side
 * to compare); period, claimant, as-of, from, to, interval (as the API's parameters); theme = light | dark;
 * lang (en, or ar, de, es, fr, he, ru, uk; numbers and dates are of any); heading = 1 to 6; api (the address of the function, otherwise where this file came from).
 */
import { Refusal, ask, spread } from "../shared/asking.js";
import { node } from "../shared/nodes.js";
import { Speech, speech } from "../shared/speech.js";
import { compare, figures } from "./figures.js";
import { series } from "./series.js";
import { sheet } from "./style.js";

const home = new URL(".", document.currentScript?.src ?? document.baseURI).href;
const VIEWS = { figures, series, compare };

/** The longest that nobody asks again, in seconds. */
const LONGEST = 300;

class WhoseCount extends HTMLElement {
  static get observedAttributes() {
    return ["side", "item", "outcome", "view", "with", "period", "claimant", "as-of", "from", "to", "interval", "api", "lang", "heading"];
  }

  constructor() {
    super();
    this.inner = { root: this.attachShadow({ mode: "open" }), request: null, planned: false, failures: 0, timer: 0, again: () => this.reload() };
    this.inner.root.adoptedStyleSheets = [sheet];
    this.speech = new Speech("en");
  }

  connectedCallback() {
    window.addEventListener("online", this.inner.again);
    this.reload();
  }

  disconnectedCallback() {
    window.removeEventListener("online", this.inner.again);
    clearTimeout(this.inner.timer);
    this.inner.request?.abort();
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
    if (this.inner.planned) return;
    this.inner.planned = true;
    queueMicrotask(() => {
      this.inner.planned = false;
      if (this.isConnected) this.load();
    });
  }

  /** The JSON under a path of the function, asked for as long as this is shown. */
  ask(path, signal = this.inner.request?.signal) {
    return ask(new URL(path.replace(/^\//, ""), this.getAttribute("api") ?? home), signal);
  }

  async load() {
    const { inner } = this;
    inner.request?.abort();
    clearTimeout(inner.timer);
    const request = (inner.request = new AbortController());
    if (!inner.root.firstChild) this.show(node("p", { role: "status", "aria-busy": "true", class: "soft" }, this.word("loading")));
    const spoken = await speech(this.language, home, this.given);
    if (request.signal.aborted) return;
    this.speech = spoken;
    if (!["side", "item", "outcome"].every((name) => this.getAttribute(name))) {
      this.show(node("p", { role: "alert" }, this.word("missing")));
      return;
    }
    const view = VIEWS[this.getAttribute("view")] ?? figures;
    try {
      const [answer, lists] = await Promise.all([this.ask(view.address(this), request.signal), this.ask("v1/measures", request.signal)]);
      if (request.signal.aborted) return;
      inner.failures = 0;
      this.show(view.draw(this, answer, lists));
    } catch (failure) {
      if (!request.signal.aborted) this.fail(failure);
    }
  }

  /** Says so, lets the reader ask again, and asks again by itself, each time later. */
  fail(failure) {
    const { inner } = this;
    const final = failure instanceof Refusal && !failure.busy;
    const text = final ? failure.message : this.word(failure.busy ? "busy" : navigator.onLine ? "failed" : "offline");
    if (!final) inner.timer = setTimeout(inner.again, 1000 * spread(Math.min(LONGEST, 10 * 2 ** inner.failures++)));
    // Who heard it once does not hear it with each try.
    if (inner.root.querySelector("[role=alert] p")?.textContent === text) return;
    const retry = node("button", { type: "button" }, this.word("retry"));
    retry.addEventListener("click", inner.again);
    this.show(node("div", { role: "alert" }, node("p", { dir: "auto", lang: final ? "en" : null }, text), retry));
  }

  show(part) {
    const { root } = this.inner, focused = root.activeElement;
    // The names of what is counted are English, and so are the words where there are no others.
    part.setAttribute("lang", this.speech.spoken);
    root.replaceChildren(part);
    if (focused) {
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
    }
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
    return this.speech.word(key, ...values);
  }

  /** The parameters of the API that the attributes give, with those of `more`. */
  parameters(more = {}) {
    const given = { side: "side", item: "item", outcome: "outcome", period: "period", claimant: "claimant", ...more };
    return new URLSearchParams(Object.entries(given).map(([name, attribute]) => [name, this.getAttribute(attribute)]).filter(([, value]) => value));
  }

  heading(text) {
    const level = Math.min(6, Math.max(1, +(this.getAttribute("heading") ?? 2) || 2));
    return node(`h${level}`, { class: "heading", lang: "en" }, node("bdi", {}, text));
  }

  /** The address of the reader's page. */
  page(query, hash = "") {
    return new URL(`?${query}${hash}`, this.getAttribute("api") ?? home).href;
  }

  foot() {
    return node("p", { class: "foot soft" }, node("a", { href: this.page(this.parameters()), target: "_top" }, this.word("from")));
  }
}

if (!customElements.get("whose-count")) customElements.define("whose-count", WhoseCount);
