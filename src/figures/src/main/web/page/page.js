/* The reader's page: a war and what is counted in it, or one document with its claims marked in their text. */
import { node } from "../shared/nodes.js";
import { reading } from "./reading.js";
import { war } from "./war.js";

const main = document.getElementById("main");

async function show() {
  const asked = new URLSearchParams(location.search);
  try {
    await (asked.get("document") ? reading(main, asked.get("document")) : war(main, asked));
  } catch (failure) {
    const again = node("button", { type: "button" }, "Try again");
    again.addEventListener("click", show);
    main.replaceChildren(
      node("h1", {}, failure.became ? "That was withdrawn" : "That cannot be shown"),
      node("p", { role: "alert" }, navigator.onLine ? failure.message : "You are offline."),
      failure.became ? node("p", {}, node("a", { href: failure.became }, "What became of it")) : "",
      node("p", {}, failure.became ? "" : again, " ", node("a", { href: "/" }, "To the start")));
  }
}

// Within a document only the place changes, which the browser scrolls to by itself.
let shown = location.search;
window.addEventListener("popstate", () => {
  if (shown !== location.search) show();
  shown = location.search;
});
window.addEventListener("whose-count-chosen", () => { shown = location.search; });
show();
