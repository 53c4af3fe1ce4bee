/* Points of a series as days. */
const DAY = 864e5;

/** The day, or the last of the month or year. */
export function day(text) {
  const [year, month, date] = text.split("-").map(Number);
  return date ? Date.UTC(year, month - 1, date) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
}

/** Which of `points` is nearest in time to `p`. */
export const nearest = (points, p) =>
  points.reduce((best, one, i) => (Math.abs(day(one.asOf) - day(p.asOf)) < Math.abs(day(points[best].asOf) - day(p.asOf)) ? i : best), 0);

/**
 * The gaps right before a point, if nothing else lies between it and the point before: of a week or a month
 * only the last number is a point, and the days with the others are no gap.
 */
export function before(one, index) {
  const from = day(one.points[index - 1].asOf), to = day(one.points[index].asOf);
  const gaps = (one.gaps ?? []).filter((gap) => day(gap.from) > from && day(gap.to) < to);
  const empty = gaps.reduce((days, gap) => days + (day(gap.to) - day(gap.from)) / DAY + 1, 0);
  return empty > 0 && empty >= (to - from) / DAY - 1 ? gaps : [];
}
