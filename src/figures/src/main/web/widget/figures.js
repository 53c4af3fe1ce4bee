/* Who says what, side by side: of one side, or of both sides of a war. */
import { node, plain, quoted, safe } from "../shared/nodes.js";
import { Speech } from "../shared/speech.js";

/** Who says what of one side. */
export const figures = {
  address: (host) => `v1/figures?${host.parameters({ asOf: "as-of" })}`,
  draw(host, answer, lists) {
    const several = answer.measures.length > 1;
    return node("section", {}, ...answer.measures.flatMap((measure) => {
      const own = ({ measure: of }) => of.item === measure.item && of.outcome === measure.outcome;
      const shown = answer.figures.filter(own), more = answer.next;
      return [
        host.heading(Speech.title(answer.side.name, measure, lists)),
        // A number by itself is beside nothing that a bar could compare it with.
        list(host, shown, { own, more, scale: shown.length > 1 || more ? node("div") : null, note: !several && answer.note }),
        ...ranges(host, answer.ranges.filter(own)),
      ];
    }), host.foot());
  },
};

/** Both sides of a war. */
export const compare = {
  address: (host) => `v1/compare?${host.parameters({ with: "with", asOf: "as-of" })}`,
  draw(host, answer, lists) {
    // Bars beside each other are compared, so they have one scale.
    const sides = node("div", { class: "sides" });
    sides.append(...answer.sides.map((one) =>
      node("div", {}, host.heading(Speech.title(one.figures.side.name, answer.measure, lists)),
        list(host, one.figures.figures, { scale: sides, more: one.figures.next, note: one.figures.note,
          relation: (id) => one.byItself.includes(id) ? "self" : one.byTheOther.includes(id) ? "opponent" : null }),
        ...ranges(host, one.figures.ranges))));
    return node("section", {}, sides,
      answer.note ? node("p", { class: "soft", lang: "en", dir: "auto" }, answer.note) : null, host.foot());
  },
};

/** The greatest number that a figure names. */
const greatest = ({ quantity: q }) => q.high ?? q.value ?? q.low;

/**
 * The figures of a page of claimants, and a way to those of the next, the path of which is `more`; they are drawn to
 * the scale of the element `scale`, which grows with the greatest.
 */
function list(host, all, { scale, more, own = () => true, relation, note }) {
  if (!all.length && !more) return node("p", {}, (host.speech.spoken === "en" && note) || host.word("none"));
  const shown = node("ul", { class: "figures", role: "list" });
  const add = (figures) => {
    shown.append(...figures.map((figure) => card(host, figure, scale, relation?.(figure.claimant.id))));
    scale?.style.setProperty("--most", Math.max(+scale.style.getPropertyValue("--most"), 1, ...figures.map(greatest)));
  };
  add(all);
  const both = [shown, ...(more ? pager(host, more, (page) => add(page.figures.filter(own))) : [])];
  if (!scale || scale.className) return node("div", {}, ...both);
  scale.append(...both);
  return scale;
}

/** A button that asks for the part at the path `next`, gives it to `take`, and goes on behind it. */
export function pager(host, next, take) {
  const more = node("button", { type: "button" }, host.word("more")), problem = node("p", { role: "alert", tabindex: -1 });
  let asking = false;
  more.addEventListener("click", async () => {
    if (asking) return;
    asking = true;
    try {
      const page = await host.ask(next);
      take(page);
      next = page.next;
      problem.textContent = "";
    } catch {
      problem.textContent = host.word("failed");
    }
    asking = false;
    // Whose focus is on what goes away shall not have to begin anew.
    if (!next && host.inner.root.activeElement === more) problem.focus({ preventScroll: true });
    more.hidden = !next;
  });
  return [problem, more];
}

function ranges({ speech }, all) {
  return all.filter((range) => range.claimants > 1).map((range) =>
    // Where its numbers are of unlike dates, and not of a month and a day of it, nobody shall take it for one moment's.
    node("p", { class: "soft" }, ...(range.earliest.startsWith(range.latest) || range.latest.startsWith(range.earliest) ? [] : [speech.when({ from: range.earliest, asOf: range.latest }), " · "]),
      speech.word("range", speech.number(range.low), speech.number(range.high), speech.number(range.claimants))));
}

function card(host, figure, scale, relation) {
  const { speech } = host, { quantity: q, period: p, evidence } = figure;
  const bar = scale && node("span", { class: "bar", "aria-hidden": "true" });
  bar?.style.setProperty("--n", greatest(figure));
  const marks = [
    relation && host.word(relation), figure.stance === "denies" && host.word("denies"), figure.unverified && host.word("unverified"),
    // What stands in one document says so already; and who is not verified, in the document's own word.
    ...evidence.grades.filter((grade) => !["single-document", "unverified"].includes(grade) && !(relation && grade === "self-reported")).map((grade) => host.word(grade, speech.number(evidence.outlets))),
  ].filter(Boolean);
  return node("li", { class: "figure" },
    node("p", { class: "who" }, node("bdi", {}, figure.claimant.name)),
    node("p", { class: "number" }, speech.quantity(q)), bar,
    node("p", { class: "soft" }, host.word(p.kind), " · ", speech.when(p), " · ", speech.documents(figure.documents)),
    marks.length ? node("p", { class: "soft" }, marks.join(" · ")) : null,
    flags(host, figure.flags.map((flag) => flag.reason)),
    source(host, figure), figure.documents > 1 ? carriers(host, figure) : null);
}

/** The quote behind a number, who printed it, and the way to its place in the text. */
function source(host, { claimant, quote, citation }) {
  return node("details", {},
    // The same words stand on every card: who does not see where it stands hears whose it is.
    node("summary", {}, host.word("quote"), node("span", { class: "unseen" }, ": ", node("bdi", {}, claimant.name))),
    ...quotation(host, { quote, citation }));
}

/** The words that carry a number, and where they stand. */
export function quotation(host, { quote, citation }) {
  return [quoted(quote, citation.language), ...cited(host, citation)];
}

/** A document by its title, and the way to the place in it. */
function cited(host, citation) {
  const address = safe(citation.url);
  const title = citation.title ? node("bdi", { lang: citation.language }, plain(citation.title)) : host.word("untitled");
  const place = host.page(`document=${encodeURIComponent(citation.document)}`, `#claim-${citation.claim}`);
  return [
    node("p", { class: "cite" }, address ? node("a", { href: address, rel: "noopener nofollow", target: "_top" }, title) : title,
      citation.publisher ? ", " : "", citation.publisher ? node("bdi", {}, plain(citation.publisher)) : "", ", ", host.speech.time(citation.published)),
    node("p", {}, node("a", { href: place, target: "_top" }, host.word("place"))),
  ];
}

/** All documents that carry a number, asked for when somebody opens them, a page at a time. */
export function carriers(host, { claimant, documents, links }) {
  const list = node("ul", { class: "documents", role: "list" });
  const [problem, more] = pager(host, `${links.supporters}&limit=10`, (page) => list.append(...page.documents.map(({ citation }) => node("li", {}, ...cited(host, citation)))));
  // Until the first are there, nobody needs to ask for more.
  more.hidden = true;
  const details = node("details", {}, node("summary", {}, `${host.word("carried")} (${host.speech.number(documents)})`, node("span", { class: "unseen" }, ": ", node("bdi", {}, claimant.name))), list, problem, more);
  details.addEventListener("toggle", () => { if (details.open && !list.firstChild) more.click(); });
  return details;
}

/** Reasons to look twice, which are English. */
export function flags(host, reasons) {
  return reasons.length ? node("details", {}, node("summary", {}, `${host.word("flags")} (${host.speech.number(reasons.length)})`),
    node("ul", {}, ...reasons.map((reason) => node("li", { lang: "en", dir: "auto" }, reason)))) : null;
}
