/* Elements made by hand: no markup is ever parsed, and text only ever becomes text nodes. */
const SVG = "http://www.w3.org/2000/svg";

function filled(made, properties, children) {
  for (const [key, value] of Object.entries(properties)) if (value !== undefined && value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** An element with these attributes and children; those that are null are left out. */
export const node = (name, properties = {}, ...children) => filled(document.createElement(name), properties, children);

/** The same of a drawing. */
export const shape = (name, properties, ...children) => filled(document.createElementNS(SVG, name), properties, children);

/** The address, if a click on it can only lead to a page. */
export function safe(address) {
  try {
    const url = new URL(address);
    return ["https:", "http:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** What stands before, `child`, and what stands behind the place of it in `text`. */
export function around(text, child) {
  const [before, behind = ""] = text.split("\u0000");
  return [before, child, behind];
}

/**
 * Words of a document without the controls that turn the order of letters: a number that stands in them is
 * shown as it was read, not backwards. The order that languages have by themselves stays.
 */
export const plain = (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");

/** A piece of a quote, whose direction ends where it ends. */
export const piece = (text) => text && node("span", { class: "piece" }, plain(text));

/** The words of a document, with `lang` where it says what it is written in. */
export const quoted = (quote, language) =>
  node("blockquote", { dir: "auto", lang: language }, ...before(quote.prefix), node("mark", {}, plain(quote.exact)), ...behind(quote.suffix));

/** How many code points the function gives around a quote, if there are as many. */
const CONTEXT = 32;
const cut = (text) => [...text].length >= CONTEXT;

/** What stands around a quote, without the part of a word at its far end. */
const before = (text) => cut(text) ? ["… ", piece(text.replace(/^\S*\s+/, ""))] : [piece(text)];
const behind = (text) => cut(text) ? [piece(text.replace(/\s+\S*$/, "")), " …"] : [piece(text)];
