/* Claims in words. */
import { node } from "../shared/nodes.js";
import { Speech } from "../shared/speech.js";

/** The page speaks English. */
export const speech = new Speech("en");

/** What a claim says: its number, what it counts and whose, who says so, and how surely. */
export function told(claim, lists) {
  const { quantity: q, measure } = claim, number = speech.quantity(q);
  const more = [
    q.hedge && !number.toLowerCase().includes(q.hedge.toLowerCase()) && ["hedge: ", node("q", { dir: "auto" }, q.hedge)],
    claim.stance !== "asserts" && [claim.stance], claim.unverified && ["not verified by the outlet"],
    claim.partOf && ["a part of another number"], claim.place && ["at ", node("bdi", {}, claim.place)],
  ].filter(Boolean);
  return [
    node("p", {}, node("strong", { class: "figure" }, number), ` ${Speech.label(lists.items, measure.item).toLowerCase()}, ${Speech.label(lists.outcomes, measure.outcome).toLowerCase()} · `, node("bdi", {}, claim.side?.name ?? "no side told")),
    node("p", { class: "soft" }, node("bdi", { class: "who" }, claim.claimant?.name ?? "The outlet itself, or nobody named"), ", ", speech.when(claim.period) ?? "no time told", ...more.flatMap((one) => [" · ", ...one])),
  ];
}
