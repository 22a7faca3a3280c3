// Shows the buttons that copy a text of the page, where the browser can copy, and makes them work.
(() => {
  if (typeof navigator.clipboard?.writeText !== "function") return;
  const SAID_FOR_MS = 4000;
  const shown = new CSSStyleSheet();
  shown.replaceSync("@media screen { [data-copies] { display: inline } }");
  document.adoptedStyleSheets.push(shown);
  document.addEventListener("click", ({ target }) => {
    const box = target instanceof Element && target.closest("button")?.closest("[data-copies]");
    if (!box) return;
    const status = box.querySelector("[role=status]");
    const say = (text) => {
      status.textContent = text;
      setTimeout(() => {
        if (status.textContent === text) status.textContent = "";
      }, SAID_FOR_MS);
    };
    navigator.clipboard.writeText(document.getElementById(box.dataset.copies)?.textContent ?? "").then(
      () => say("Copied"),
      () => say("Not copied: select the text to copy it"),
    );
  });
})();
