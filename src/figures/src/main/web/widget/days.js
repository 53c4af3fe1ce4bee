/* Points of a series as days. */
/** The day, or the last of the month or year. */
export function day(text) {
  const [year, month, date] = text.split("-").map(Number);
  return date ? Date.UTC(year, month - 1, date) : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
}

/** Which of `points` is nearest in time to `p`. */
export const nearest = (points, p) =>
  points.reduce((best, one, i) => (Math.abs(day(one.asOf) - day(p.asOf)) < Math.abs(day(points[best].asOf) - day(p.asOf)) ? i : best), 0);

/** The gaps right before a point. */
export function before(one, index) {
  const from = day(one.points[index - 1].asOf), to = day(one.points[index].asOf);
  return (one.gaps ?? []).filter((gap) => day(gap.from) > from && day(gap.to) < to);
}
