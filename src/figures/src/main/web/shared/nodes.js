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

/** The words of a document, with `lang` where it says what it is written in. */
export const quoted = (quote, language) =>
  node("blockquote", { dir: "auto", lang: language }, "…", quote.prefix, node("mark", {}, quote.exact), quote.suffix, "…");
