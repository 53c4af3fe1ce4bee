/* On the embedding page, once: gives each <iframe data-whose-count> the height of what is in it. */
(() => {
  "use strict";
  addEventListener("message", (event) => {
    if (event.data?.type !== "whose-count-height" || !Number.isFinite(event.data.height)) return;
    for (const frame of document.querySelectorAll("iframe[data-whose-count]")) {
      // Only the frame itself may say how high it is, and only while it shows our page.
      if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin) {
        frame.style.height = `${Math.min(20000, Math.max(0, event.data.height))}px`;
      }
    }
  });
})();
