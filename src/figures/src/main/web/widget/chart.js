/* The drawing of series: lines that break where the answer names a gap. */
import { shape } from "../shared/nodes.js";
import { before, day } from "./days.js";

// The levels stand on their lines, from the left end, as long as a language makes them; the dots begin behind most.
const WIDTH = 640, HEIGHT = 300, LEFT = 72, RIGHT = 10, TOP = 30, BOTTOM = 34;

/** The ends of what a quantity names. */
const most = (p) => p.high ?? p.value ?? p.low, least = (p) => p.low ?? p.value;

/** How the lines of claimants differ for who sees no colours. */
export const DASHES = ["", "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

/** Round steps up to `most`: 0, 200, 400 … */
function ticks(most) {
  const rough = most / 4 || 1, power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

/** The picture, and how to find and mark a point in it. */
export function drawn(speech, lines) {
  const all = lines.flatMap((one) => one.points);
  const first = Math.min(...all.map((p) => day(p.asOf))), last = Math.max(...all.map((p) => day(p.asOf)), first + 864e5);
  const levels = ticks(Math.max(...all.map(most), 1)), top = levels.at(-1);
  const x = (p) => LEFT + ((day(p.asOf) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (n) => HEIGHT - BOTTOM - (n / top) * (HEIGHT - TOP - BOTTOM);
  const compact = new Intl.NumberFormat(speech.language, { notation: "compact" });
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  const here = shape("circle", { r: 7, class: "here", visibility: "hidden" });
  const picture = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    ...levels.flatMap((n) => [
      shape("line", { class: "grid", x1: 0, x2: WIDTH, y1: y(n), y2: y(n) }),
      shape("text", { x: 0, y: y(n) - 4 }, compact.format(n))]),
    ...[LEFT, WIDTH - RIGHT].map((at) => shape("line", { class: "grid", x1: at, x2: at, y1: y(0), y2: y(0) + 8 })),
    shape("text", { x: 0, y: HEIGHT - 6 }, speech.date(iso(first))),
    shape("text", { x: WIDTH, y: HEIGHT - 6, "text-anchor": "end" }, speech.date(iso(last))),
    ...lines.map((one, i) => shape("g", { class: `s${i % 6}` }, ...trace(one, i, x, y))), here);
  return {
    picture,
    show: () => here.setAttribute("visibility", "visible"),
    shown: () => here.getAttribute("visibility") === "visible",
    mark(p) {
      here.setAttribute("cx", x(p));
      here.setAttribute("cy", y(most(p)));
    },
    /** Which point of which line is closest to the pointer. */
    closest(event) {
      const box = picture.getBoundingClientRect();
      const px = ((event.clientX - box.left) / box.width) * WIDTH, py = ((event.clientY - box.top) / box.height) * HEIGHT;
      let best = { far: Infinity };
      lines.forEach((one, line) => one.points.forEach((p, point) => {
        const far = Math.hypot(x(p) - px, y(most(p)) - py);
        if (far < best.far) best = { far, line, point };
      }));
      return best;
    },
  };
}

/** The points of a line, in a stretch of its own behind each gap. */
function stretches(one) {
  const found = [];
  one.points.forEach((p, i) => {
    if (!i || before(one, i).length) found.push([]);
    found.at(-1).push(p);
  });
  return found;
}

function* trace(one, i, x, y) {
  for (const stretch of stretches(one)) {
    if (stretch.length > 1) yield shape("polyline", { class: "line", "stroke-dasharray": DASHES[i % 6], points: stretch.map((p) => `${x(p).toFixed(1)},${y(most(p)).toFixed(1)}`).join(" ") });
    for (const p of stretch) {
      // Only a range has two ends that are named.
      if (p.qualifier === "between") yield shape("line", { class: "reach", x1: x(p), x2: x(p), y1: y(least(p)), y2: y(most(p)) });
      // A number that stands alone is seen by its dot only.
      if (one.points.length < 120 || stretch.length === 1) yield shape("circle", { class: "dot", r: 3, cx: x(p), cy: y(most(p)) });
    }
  }
}
