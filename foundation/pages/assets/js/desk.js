// Boxes of a table: all at once, and how many are ticked.
for (const table of document.querySelectorAll("table[data-rows]")) {
  const boxes = [...table.querySelectorAll("td .tick input")];
  if (!boxes.length) continue;
  const label = table.querySelector("[data-tick-all]");
  const all = label?.querySelector("input");
  const bar = document.querySelector("[data-bulk] [data-count]");
  const hint = bar?.textContent;
  const count = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    if (all) {
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
    if (bar) bar.textContent = ticked ? bar.dataset.count.replace("{n}", ticked) : hint;
  };
  if (label) {
    label.hidden = false;
    all.addEventListener("change", () => {
      for (const box of boxes) box.checked = all.checked;
      count();
    });
  }
  table.addEventListener("change", count);
  count();
}
