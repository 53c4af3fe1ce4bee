/* Inside the frame: one widget with the attributes of the address, which tells its height to the page around. */
(() => {
  "use strict";
  const widget = document.createElement("whose-count");
  const known = ["side", "item", "outcome", "view", "with", "period", "claimant", "from", "to", "interval", "theme", "lang", "heading"];
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (known.includes(name)) widget.setAttribute(name, value);
    if (name === "asOf") widget.setAttribute("as-of", value);
  }
  const { documentElement } = document, asked = widget.lang;
  if (asked) {
    try {
      const locale = new Intl.Locale(asked);
      documentElement.lang = asked;
      documentElement.dir = (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
    } catch {
      // Not a language: the widget speaks English.
    }
  }
  // A frame is a document of its own, with a main part and a first heading.
  if (!widget.hasAttribute("heading")) widget.setAttribute("heading", "1");
  const main = document.createElement("main");
  main.append(widget);
  document.body.append(main);
  // A height is no secret, and whoever embeds this may be of any origin.
  const tell = () => parent.postMessage({ type: "whose-count-height", height: Math.ceil(widget.getBoundingClientRect().height) }, "*");
  if (parent !== window) new ResizeObserver(tell).observe(widget);
})();
