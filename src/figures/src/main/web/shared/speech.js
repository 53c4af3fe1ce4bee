/* Words, numbers and dates in the reader's language. */
import { around, node } from "./nodes.js";

const WORDS = {
  "about": "about {0}", "more-than": "more than {0}", "at-least": "at least {0}",
  "up-to": "up to {0}", "nearly": "nearly {0}", "fewer-than": "fewer than {0}",
  "between": "{0} to {1}", "exact": "{0}",
  "cumulative": "in total", "day": "in one day", "interval": "in that time", "event": "in one event", "unknown": "at no time told",
  "asOf": "as of {0}", "documents": "in {0} documents", "document": "in 1 document",
  "loading": "Loading figures…", "retry": "Try again", "quote": "Quote and source",
  "offline": "You are offline. The figures come back with the connection.",
  "failed": "The figures could not be loaded.", "busy": "Too many readers ask at the moment. Try again in a minute.",
  "unverified": "not verified by the outlet", "denies": "denied", "place": "The quote in its document", "untitled": "A document without a title",
  "chart": "Chart over time. Left and right: points; up and down: claimants.",
  "table": "The numbers as a table", "claimant": "Claimant", "date": "As of", "number": "Number",
  "carried": "Documents", "none": "No document gives this number. That is no report, not a zero.",
  "others": "No document gives this number {0}. That is no report, not a zero. There are numbers for other periods:", "more": "More",
  "no-report": "no report from {0} to {1}", "unread": "no document read from {0} to {1}",
  "range": "From {0} to {1} over {2} claimants. Not an estimate.",
  "flags": "To look at twice", "self": "about its own side", "opponent": "about its opponent",
  "single-outlet": "one outlet", "corroborated": "in {0} outlets",
  "contested": "contested", "self-reported": "about its own side",
  "from": "Whose Count", "missing": "Needs the attributes side, item and outcome.",
};

/** Other languages are files beside the widget, loaded where they are needed; other words than theirs are the page's. */
const LANGUAGES = ["ar", "de", "es", "fr", "he", "ru", "uk"];
const loaded = {};

/** How to speak `language`, with the words that a page gives of its own. */
export async function speech(language, home, given) {
  const code = language.split("-")[0];
  const known = LANGUAGES.includes(code);
  if (known) {
    loaded[code] ??= fetch(new URL(`words-${code}.json`, home)).then((file) => file.ok ? file.json() : Promise.reject())
      .catch(() => (loaded[code] = undefined));
  }
  return new Speech(language, (known && await loaded[code]) || null, given);
}

export class Speech {
  constructor(language, translated = null, given = null) {
    this.language = language;
    this.translated = translated;
    this.given = given;
  }

  /** The language that the words are in. */
  get spoken() {
    return this.translated ? this.language : "en";
  }

  word(key, ...values) {
    const text = this.given?.[key] ?? this.translated?.[key] ?? WORDS[key] ?? key;
    return values.reduce((all, value, i) => all.replaceAll(`{${i}}`, value), text);
  }

  number(value) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  date(text) {
    const style = { timeZone: "UTC", year: "numeric", ...(text.length > 4 && { month: "short" }), ...(text.length > 7 && { day: "numeric" }) };
    return new Intl.DateTimeFormat(this.language, style).format(new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`));
  }

  time(text) {
    return node("time", { datetime: text }, this.date(text));
  }

  quantity({ value, low, high, qualifier }) {
    return qualifier === "between"
      ? this.word("between", this.number(low), this.number(high))
      : this.word(qualifier, this.number(value ?? low ?? high));
  }

  documents(count) {
    return count === 1 ? this.word("document") : this.word("documents", this.number(count));
  }

  when(period) {
    const end = period.asOf ?? period.to;
    if (period.from) return node("span", {}, this.time(period.from), ...(end ? [" – ", this.time(end)] : [" –"]));
    return end ? node("span", {}, ...around(this.word("asOf", "\u0000"), this.time(end))) : null;
  }

  /** The label of an id in one of the API's closed lists. */
  static label(list, id) {
    return list?.find((one) => one.id === id)?.label ?? id;
  }

  /** The names of sides and measures are English. */
  static title(side, measure, lists) {
    return `${side}: ${Speech.label(lists.items, measure.item)}, ${Speech.label(lists.outcomes, measure.outcome).toLowerCase()}`;
  }
}
