/* The words of claims in a passage, marked; quotes may overlap. */
import { node, piece, plain } from "../shared/nodes.js";

/**
 * The text of `passage` with a mark for each stretch that claims share: a link to the claim, of several the
 * shortest quote. A claim of `own` has its place before its first mark.
 */
export function marked(passage, claims, own) {
  // Offsets count code points, which JavaScript's strings do not.
  const points = [...passage.text], spans = [];
  for (const claim of claims) {
    for (const { start, end } of claim.mentions) {
      if (passage.start <= start && end <= passage.end) spans.push({ claim, from: start - passage.start, to: end - passage.start });
    }
  }
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, i) => {
    const words = points.slice(from, cuts[i + 1]).join("");
    const over = spans.filter((span) => span.from <= from && from < span.to).sort((a, b) => a.to - a.from - (b.to - b.from));
    const places = own.filter((claim) => claim.quote.start - passage.start === from).map((claim) => node("span", { id: `claim-${claim.id}` }));
    return [...places, over.length
      ? node("mark", { "data-claims": [...new Set(over.map(({ claim }) => claim.id))].join(" ") }, node("a", { href: `#about-${over[0].claim.id}` }, plain(words)))
      : piece(words)];
  });
}
