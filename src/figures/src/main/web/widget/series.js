/* The numbers over time, a line for each claimant. */
import { node, shape } from "../shared/nodes.js";
import { Speech } from "../shared/speech.js";
import { DASHES, drawn } from "./chart.js";
import { carriers, flags, pager, quotation } from "./figures.js";
import { before, nearest } from "./days.js";

/** Its view. */
export const series = {
  address: (host) => `v1/series?${host.parameters({ from: "from", to: "to", interval: "interval" })}`,
  draw(host, answer, lists) {
    const lines = answer.series.filter((one) => one.points.length);
    const title = Speech.title(answer.side.name, answer.measure, lists);
    return node("section", {}, host.heading(title), lines.length && answer.period !== "cumulative" ? node("p", { class: "soft" }, host.word(answer.period)) : null,
      ...(lines.length ? [chart(host, lines, title), legend(lines),
        // Further claimants are drawn together with those that are there.
        ...(answer.next ? pager(host, answer.next, (page) => host.show(series.draw(host, { ...page, series: [...answer.series, ...page.series] }, lists))) : []),
        flags(host, lines.flatMap((one) => (one.flags ?? []).map((flag) => `${one.claimant.name}: ${flag.reason}`))), table(host, lines)]
        : nothing(host, answer)),
      host.foot());
  },
};

/** That nobody counts it over such periods, with those over which somebody does. */
function nothing(host, answer) {
  const kinds = answer.links.otherPeriods.map((path) => new URLSearchParams(path.split("?")[1]).get("period"));
  if (!kinds.length) return [node("p", {}, host.word("none"))];
  return [node("p", {}, host.word("others", host.word(answer.period))), node("p", {}, ...kinds.flatMap((kind) => {
    const other = node("button", { type: "button" }, host.word(kind));
    other.addEventListener("click", () => host.setAttribute("period", kind));
    return [other, " "];
  }))];
}

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], PageUp: [0, 10], PageDown: [0, -10], Home: [0, -Infinity], End: [0, Infinity] };

/** The chart as one slider over the points of a line, which keys, a pointer and a finger move. */
function chart(host, lines, title) {
  const drawing = drawn(host.speech, lines);
  const now = node("div", { class: "now soft" });
  const hint = node("p", { class: "soft", id: "hint" }, host.word("chart"));
  const slider = node("div", { role: "slider", tabindex: 0, "aria-label": title, "aria-describedby": "hint", "aria-valuemin": 0, "aria-orientation": "horizontal" }, drawing.picture);
  const at = { line: 0, point: lines[0].points.length - 1 };
  const go = (line, point) => {
    at.line = (line + lines.length) % lines.length;
    const { points } = lines[at.line];
    at.point = Math.min(points.length - 1, Math.max(0, point));
    const text = said(host.speech, lines[at.line], at.point);
    drawing.mark(points[at.point]);
    for (const [name, value] of [["max", points.length - 1], ["now", at.point], ["text", text]]) slider.setAttribute(`aria-value${name}`, value);
    now.textContent = text;
    return points[at.point];
  };
  const show = (line, point) => {
    const chosen = go(line, point);
    drawing.show();
    source(host, lines[at.line], chosen, now);
  };
  go(0, at.point);
  slider.addEventListener("focus", () => show(at.line, at.point));
  slider.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    const other = lines[(at.line + step[0] + lines.length) % lines.length].points;
    if (step[0]) show(at.line + step[0], nearest(other, lines[at.line].points[at.point]));
    else show(at.line, at.point + step[1]);
    event.preventDefault();
  });
  slider.addEventListener("pointermove", (event) => {
    const best = drawing.closest(event);
    if (best.line !== at.line || best.point !== at.point || !drawing.shown()) show(best.line, best.point);
  });
  return node("div", {}, slider, hint, now);
}

/** A point in words, with the days without a number before it. */
function said(speech, one, index) {
  const p = one.points[index], gaps = index ? before(one, index) : [];
  const told = gaps.map((gap) => speech.word(gap.kind === "missing" ? "unread" : gap.kind, speech.date(gap.from), speech.date(gap.to)));
  // A name keeps its own direction within a sentence of another.
  return [`\u2068${one.claimant.name}\u2069: ${speech.quantity(p)}`, speech.word("asOf", speech.date(p.asOf)), speech.documents(p.documents), ...told].join(" · ");
}

/** Where the documents stand that carry a point: as the link's template has it, what is null is left out. */
function carrying(one, p) {
  const fields = Object.entries({ ...p, within: null, documents: null, source: null }).filter(([, value]) => value !== null);
  return `${one.links.supporters.replace(/\{.*$/, "")}&${new URLSearchParams(fields)}`;
}

/** The first of them, asked for once. */
function first(host, one, p) {
  p.source ??= host.ask(`${carrying(one, p)}&limit=1`).then(({ documents }) => documents[0], (failure) => { p.source = null; throw failure; });
  return p.source;
}

/** Adds where the number stands to read, and its words there, once somebody looks at it. */
async function source(host, one, p, now) {
  const text = now.textContent;
  try {
    const found = await first(host, one, p);
    if (found && now.textContent === text) now.append(...quotation(host, found));
  } catch {
    // The number stands without its source's title; the claims behind it are a link away.
  }
}

function legend(lines) {
  return node("ul", { class: "legend", role: "list" }, ...lines.map((one, i) => node("li", { class: `s${i % 6}` },
    shape("svg", { viewBox: "0 0 32 8", "aria-hidden": "true" }, shape("line", { class: "line", x1: 0, x2: 32, y1: 4, y2: 4, "stroke-dasharray": DASHES[i % 6] })),
    node("bdi", {}, one.claimant.name))));
}

function table(host, lines) {
  const { speech } = host, details = node("details", {}, node("summary", {}, host.word("table")));
  details.addEventListener("toggle", () => {
    if (details.querySelector("table")) return;
    const head = ["claimant", "date", "number", "carried"].map((key, i) => node("th", { scope: "col", class: i > 1 ? "n" : null }, host.word(key)));
    const rows = lines.flatMap((one) => one.points.map((p) => node("tr", {},
      node("td", {}, node("bdi", {}, one.claimant.name)), node("td", {}, speech.time(p.asOf)),
      node("td", { class: "n" }, ...opening(host, one, p)), node("td", { class: "n" }, speech.number(p.documents)))));
    details.append(node("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": host.word("table") }, node("table", {}, node("thead", {}, node("tr", {}, ...head)), node("tbody", {}, ...rows))));
  });
  return details;
}

/** A number of the table, which opens a row below its own with its quote and who printed it. */
function opening(host, one, p) {
  const { speech } = host, id = `quote-${host.inner.rows = (host.inner.rows ?? 0) + 1}`;
  const button = node("button", { type: "button", class: "plain", "aria-expanded": false, "aria-controls": id },
    speech.quantity(p), node("span", { class: "unseen" }, `, ${host.word("quote")}: `, node("bdi", {}, one.claimant.name), `, ${speech.date(p.asOf)}`));
  const cell = node("td", { colspan: 4 }), below = node("tr", { id, hidden: "" }, cell);
  button.addEventListener("click", async () => {
    below.hidden = !below.hidden;
    button.setAttribute("aria-expanded", !below.hidden);
    button.closest("tr").after(below);
    if (below.hidden || cell.firstChild) return;
    cell.append(node("p", { role: "status" }, host.word("loading")));
    try {
      const found = await first(host, one, p);
      const others = p.documents > 1 ? [carriers(host, { ...one, documents: p.documents, links: { supporters: carrying(one, p) } })] : [];
      cell.replaceChildren(...(found ? quotation(host, found) : []), ...others);
    } catch {
      cell.replaceChildren(node("p", { role: "alert" }, host.word("failed")));
      // The next time that it is opened it asks again.
      button.addEventListener("click", () => cell.replaceChildren(), { once: true });
    }
  });
  return [button];
}
