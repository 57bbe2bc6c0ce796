// Keys at the officer's desk: only where nothing is being typed, and only where the page has its panel of keys.
const panel = document.querySelector("[data-shortcuts]");
if (panel) {
  const rows = [...document.querySelectorAll("[data-row]")];
  let at = -1;
  const go = (to) => {
    if (!rows.length) return;
    rows[at]?.removeAttribute("data-at");
    at = Math.max(0, Math.min(rows.length - 1, to));
    rows[at].setAttribute("data-at", "");
    rows[at].scrollIntoView({ block: "nearest" });
    (rows[at].querySelector("[data-open]") ?? rows[at].querySelector("input, a"))?.focus({ preventScroll: true });
  };
  const act = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    o: () => rows[at]?.querySelector("[data-open]")?.click(),
    x: () => rows[at]?.querySelector(".tick input")?.click(),
    "?": () => {
      panel.open = !panel.open;
      if (panel.open) panel.querySelector("summary").focus();
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
    const marked = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
    const run = act[event.key] ?? (marked && (() => (marked.matches("input") ? marked.focus() : marked.click())));
    if (!run) return;
    event.preventDefault();
    run();
  });
}
