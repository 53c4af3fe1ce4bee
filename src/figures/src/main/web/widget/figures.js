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
      const shown = answer.figures.filter(own);
      return [
        host.heading(Speech.title(answer.side.name, measure, lists)),
        // A number by itself is beside nothing that a bar could compare it with.
        list(host, shown, shown.length > 1 ? greatest(shown) : null, !several && answer.note),
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
    const most = greatest(answer.sides.flatMap((one) => one.figures.figures));
    return node("section", {}, node("div", { class: "sides" }, ...answer.sides.map((one) =>
      node("div", {}, host.heading(Speech.title(one.figures.side.name, answer.measure, lists)),
        list(host, one.figures.figures, most, one.figures.note, (id) => one.byItself.includes(id) ? "self" : one.byTheOther.includes(id) ? "opponent" : null),
        ...ranges(host, one.figures.ranges)))),
    answer.note ? node("p", { class: "soft", lang: "en", dir: "auto" }, answer.note) : null, host.foot());
  },
};

/** The greatest number that any of these figures names. */
const greatest = (all) => Math.max(...all.map(({ quantity: q }) => q.high ?? q.value ?? q.low), 1);

function list(host, all, most, note, relation) {
  if (!all.length) return node("p", {}, (host.speech.spoken === "en" && note) || host.word("none"));
  return node("ul", { class: "figures", role: "list" }, ...all.map((figure) => card(host, figure, most, relation?.(figure.claimant.id))));
}

function ranges({ speech }, all) {
  return all.filter((range) => range.claimants > 1).map((range) =>
    // Where its numbers are of unlike dates, nobody shall take it for one moment's.
    node("p", { class: "soft" }, ...(range.earliest === range.latest ? [] : [speech.when({ from: range.earliest, asOf: range.latest }), " · "]),
      speech.word("range", speech.number(range.low), speech.number(range.high), speech.number(range.claimants))));
}

function card(host, figure, most, relation) {
  const { speech } = host, { quantity: q, period: p, evidence } = figure;
  const bar = most && node("span", { class: "bar", "aria-hidden": "true" });
  if (bar) bar.style.inlineSize = `${(100 * (q.high ?? q.value ?? q.low)) / most}%`;
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
  const list = node("ul", { class: "documents", role: "list" }), problem = node("p", { role: "alert" });
  const more = node("button", { type: "button" }, host.word("more"));
  let next = `${links.supporters}&limit=10`;
  const load = async () => {
    const from = next;
    next = null;
    try {
      const page = from ? await host.ask(from) : null;
      if (!page) return;
      list.append(...page.documents.map(({ citation }) => node("li", {}, ...cited(host, citation))));
      next = page.next;
      problem.textContent = "";
    } catch {
      next = from;
      problem.textContent = host.word("failed");
    }
    more.hidden = !next;
  };
  more.hidden = true;
  more.addEventListener("click", load);
  const details = node("details", {}, node("summary", {}, `${host.word("carried")} (${host.speech.number(documents)})`, node("span", { class: "unseen" }, ": ", node("bdi", {}, claimant.name))), list, problem, more);
  details.addEventListener("toggle", () => { if (details.open && !list.firstChild) load(); });
  return details;
}

/** Reasons to look twice, which are English. */
export function flags(host, reasons) {
  return reasons.length ? node("details", {}, node("summary", {}, `${host.word("flags")} (${host.speech.number(reasons.length)})`),
    node("ul", {}, ...reasons.map((reason) => node("li", { lang: "en", dir: "auto" }, reason)))) : null;
}
