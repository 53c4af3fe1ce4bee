/* A war and what is counted in it: who says what of each side, the charts, and the claims behind it. */
import { ask } from "../shared/asking.js";
import { node, plain, quoted } from "../shared/nodes.js";
import { Speech } from "../shared/speech.js";
import { speech, told } from "./claims.js";

/** Draws what `asked` names into `main`, or what there is to choose from first. */
export async function war(main, asked) {
  const [{ sides }, { wars }, lists] = await Promise.all([ask("/v1/sides"), ask("/v1/wars"), ask("/v1/measures")]);
  if (!sides.length) {
    main.replaceChildren(...await nothingCounted(lists));
    return;
  }
  const groups = choices(wars, sides), form = node("form", { "aria-label": "What to show" });
  const status = node("p", { role: "status", class: "unseen" }), shown = node("div");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    history.pushState(null, "", address(new FormData(form), groups));
    window.dispatchEvent(new Event("whose-count-chosen"));
    draw(new URLSearchParams(location.search)).catch((failure) => shown.replaceChildren(node("p", { role: "alert" }, failure.message)));
  });
  let drawing = 0;
  async function draw(wanted) {
    const mine = ++drawing;
    const group = await chosen(groups, wanted), counted = await measures(group, lists);
    if (mine !== drawing) return;
    const measure = counted.find((one) => one.item === wanted.get("item") && one.outcome === wanted.get("outcome")) ?? counted.toSorted((a, b) => ofPeople(b) - ofPeople(a) || b.sides.length - a.sides.length)[0];
    const asOf = wanted.get("asOf") ?? "";
    fill(form, groups, group, counted, measure, asOf);
    document.title = `${group.name}: ${measure.label} | Whose Count`;
    shown.replaceChildren(...figures(group, measure, asOf));
    status.textContent = `${group.name}: ${measure.label}`;
    const found = await Promise.all(measure.sides.map((side) => claims(side, measure, measure.sides.length > 1, lists)));
    if (mine === drawing) shown.append(node("h2", {}, "The claims behind it"), ...found);
  }
  main.replaceChildren(node("h1", {}, "Who says what"), form, status, shown);
  await draw(asked);
}

/** Documents may tell of single events only: their numbers are claims, and no figures. */
async function nothingCounted(lists) {
  const found = await listed({ limit: 20 }, "More claims", lists);
  return found.querySelector("li")
    ? [node("h1", {}, "Claims, but no figures yet"), node("p", {}, "What was read so far tells of single events, each of which stands by itself. Totals and losses of a day become figures."), found]
    : [node("h1", {}, "No figures yet"), node("p", {}, "Upload a document, and what it says stands here.")];
}

/** The wars, then each side by itself: what is in no war here, and who looks for one side only. */
function choices(wars, sides) {
  return [
    ...wars.map((one) => ({ id: one.name, name: one.name, kind: "Wars", text: `${one.name} (${one.from}–${one.to ?? "today"}): ${one.sides.map((side) => side.name).join(", ")}`, sides: one.sides, from: one.from, goesOn: !one.to })),
    ...sides.map((side) => ({ id: `/${side.id}`, name: side.name, kind: "One side", text: side.name, sides: [side] })),
  ];
}

/** The war or side of the address; of a side and whom it is set against, the last war between the two. */
async function chosen(groups, wanted) {
  const side = wanted.get("side"), other = wanted.get("with"), named = groups.find((group) => group.id === wanted.get("war"));
  return named ?? (side && other ? await between(groups, side, other) : undefined)
    ?? groups.find((group) => group.id === `/${side}`) ?? youngest(groups) ?? groups[0];
}

/** The last war that two sides fought against each other; where none is known of, just the two. */
async function between(groups, side, other) {
  const id = `/${side}/${other}`, sides = [side, other].map((one) => groups.find((group) => group.id === `/${one}`)?.sides[0]);
  if (!sides.every(Boolean) || side === other) return undefined;
  const known = groups.find((group) => group.id === id);
  if (known) return known;
  // Two sides of one war may be allies: who fought whom, the comparison says.
  const { wars } = await ask(`/v1/compare?${new URLSearchParams({ side, with: other, item: "personnel", outcome: "killed", limit: 1 })}`);
  const fought = groups.filter((group) => group.kind === "Wars" && wars.some(({ name }) => name === group.name)).sort((a, b) => b.from - a.from)[0];
  if (fought) return fought;
  const name = sides.map((one) => one.name).join(" and "), pair = { id, name, kind: "Two sides", text: name, sides };
  groups.push(pair);
  return pair;
}

/** People come before things. */
const ofPeople = ({ item }) => +["personnel", "person"].includes(item);

/** The war that began last of those that go on: what most readers come for. */
const youngest = (groups) => groups.filter((group) => group.goesOn).sort((a, b) => b.from - a.from)[0];

/** What is counted of any of its sides, and of which. */
async function measures(group, lists) {
  const found = new Map();
  const answers = await Promise.all(group.sides.map(async (side) => ({ side, ...await ask(`/v1/measures?side=${encodeURIComponent(side.id)}`) })));
  // Of a war, those come first of whom most is counted.
  if (group.kind === "Wars") answers.sort((a, b) => b.recorded.length - a.recorded.length);
  group.sides = answers.map(({ side }) => side);
  answers.forEach(({ side, recorded }) => {
    for (const { item, outcome } of recorded) {
      const id = `${item}/${outcome}`, label = `${Speech.label(lists.items, item)}, ${Speech.label(lists.outcomes, outcome).toLowerCase()}`;
      if (!found.has(id)) found.set(id, { id, item, outcome, label, sides: [] });
      found.get(id).sides.push(side);
    }
  });
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

const options = (list, value, text) => list.map((one) => node("option", { value: one[value] }, one[text]));

/** The controls stay where they are, and with them the focus; only what they offer changes. */
function fill(form, groups, group, counted, measure, asOf) {
  if (!form.firstChild) {
    const kinds = [...new Set(groups.map((one) => one.kind))];
    form.append(
      node("label", {}, "War", node("select", { name: "war" }, ...kinds.map((kind) => node("optgroup", { label: kind }, ...options(groups.filter((one) => one.kind === kind), "id", "text"))))),
      node("label", {}, "What is counted", node("select", { name: "measure" })),
      node("label", {}, "As of", node("input", { type: "date", name: "asOf" })));
  }
  form.elements.measure.replaceChildren(...options(counted, "id", "label"));
  form.elements.war.value = group.id;
  form.elements.measure.value = measure.id;
  form.elements.asOf.value = asOf;
}

function address(data, groups) {
  const group = groups.find((one) => one.id === data.get("war")), [item, outcome] = data.get("measure").split("/");
  const [{ id: side }, other] = group.sides, named = group.kind === "Wars" ? { war: group.id } : { side, ...(other && { with: other.id }) };
  return `?${new URLSearchParams({ ...named, item, outcome, ...(data.get("asOf") && { asOf: data.get("asOf") }) })}`;
}

/** The widgets: two sides beside each other, more below one another; a chart for each that is counted. */
function figures({ sides }, { item, outcome, sides: counted }, asOf) {
  const what = { item, outcome }, widget = (attributes) => node("whose-count", { ...what, "as-of": asOf || null, lang: "en", ...attributes });
  const pair = sides.length === 2 ? { side: sides[0].id, with: sides[1].id, view: "compare" } : null;
  const embedded = { ...(pair ?? { side: counted[0].id }), ...what };
  return [
    ...(pair ? [widget(pair)] : counted.map((side) => widget({ side: side.id }))),
    node("div", { class: "charts" }, ...counted.map((side) => widget({ side: side.id, view: "series", to: asOf || null }))),
    node("details", { class: "embedding" }, node("summary", {}, "Put it on your page"), ...Object.entries(markup(embedded)).flatMap(([name, written]) => [
      node("p", {}, name), node("pre", { tabindex: 0, role: "region", "aria-label": name }, node("code", {}, written))])),
  ];
}

/** The ways to embed it, from the one that does most to the one that asks least of a page. */
function markup({ side, item, outcome, ...more }) {
  const { origin } = location, attributes = { side, item, outcome, ...more };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join("");
  const query = (of) => new URLSearchParams(of).toString().replaceAll("&", "&amp;");
  return {
    "Where a script may run": `<script src="${origin}/widget.js" async></script>\n<whose-count${written}></whose-count>`,
    "In a frame, as high as what is in it where the script may run": `<iframe title="Whose Count" data-whose-count src="${origin}/embed?${query(attributes)}" width="640" height="480" style="max-width:100%;border:0"></iframe>\n<script src="${origin}/frame.js" async></script>`,
    "As a picture, without any script": `<img src="${origin}/v1/chart.svg?${query({ side, item, outcome })}" width="640" style="max-width:100%;height:auto" alt="Who says what of the losses, over time">`,
  };
}

/** The claims of one side, a page at a time. */
async function claims(side, { item, outcome }, several, lists) {
  const found = await listed({ side: side.id, item, outcome, limit: several ? 10 : 20 }, several ? `More claims about ${side.name}` : "More claims", lists);
  return node("section", {}, several ? node("h3", {}, side.name) : null, ...found.childNodes);
}

/** The claims that `query` names, and the button that asks for more of them. */
async function listed(query, label, lists) {
  const list = node("ul", { class: "claims", role: "list" });
  const more = node("button", { type: "button" }, label);
  const load = async (from) => {
    const answer = await ask(from);
    list.append(...answer.claims.map((claim) => node("li", {}, ...told(claim, lists), quoted(claim.quote, claim.source.language),
      node("p", { class: "soft" }, node("bdi", {}, plain(claim.source.publisher ?? claim.source.title ?? "A document")), ", ", speech.time(claim.source.published), " · ",
        node("a", { href: `/?document=${encodeURIComponent(claim.document)}#claim-${claim.id}` }, "In its document", node("span", { class: "unseen" }, `: ${claim.quote.exact}`))))));
    more.hidden = !answer.next;
    more.onclick = () => load(answer.next).catch((failure) => more.before(node("p", { role: "alert" }, failure.message)));
  };
  await load(`/v1/claims?${new URLSearchParams(query)}`);
  return node("section", {}, list, more);
}
