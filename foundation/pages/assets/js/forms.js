// A form is sent once, however often its button is pressed. Coming back by the browser's button, it can be sent again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-guard]") || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  const button = event.submitter;
  if (!button) return;
  button.setAttribute("aria-disabled", "true");
  const label = button.querySelector("span");
  if (label && form.dataset.wait) {
    button.dataset.label = label.textContent;
    label.textContent = form.dataset.wait;
  }
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("[aria-disabled][data-label]")) {
    button.removeAttribute("aria-disabled");
    button.querySelector("span").textContent = button.dataset.label;
  }
});

// The summary of errors is read first, and a link of it leads into the field.
document.querySelector("[data-focus=first]")?.focus();
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".error-summary a[href^='#']");
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  const control = target.matches("fieldset") ? target.querySelector("input:not([type=hidden]), select, textarea") : target;
  if (!control) return;
  event.preventDefault();
  (target.closest(".field") ?? target).scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
});

// What is left of a limit, in characters as a person counts them.
const graphemes = "Segmenter" in Intl ? new Intl.Segmenter("ja") : null;
const lengthOf = (text) => (graphemes ? [...graphemes.segment(text)].length : [...text].length);
for (const area of document.querySelectorAll("textarea[data-max]")) {
  const counter = document.getElementById(`${area.name}-count`);
  if (!counter) continue;
  const count = () => {
    const left = Number(area.dataset.max) - lengthOf(area.value);
    counter.dataset.state = left < 0 ? "over" : "within";
    counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.left).replace("{n}", Math.abs(left));
  };
  area.addEventListener("input", count);
  if (area.value) count();
}

// What is typed is saved while the person thinks. Files go with the page itself.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  const note = form.querySelector("[data-saved]");
  const fields = () => [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const words = () => new URLSearchParams(fields().filter(([name]) => name !== "version")).toString();
  let last = words();
  let timer = 0;
  let before = Promise.resolve();
  const save = async () => {
    const now = words();
    if (now === last || form.dataset.sent) return;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", "x-autosave": "1" },
        body: new URLSearchParams(fields()).toString(),
        redirect: "error",
      });
      if (!answer.ok) return;
      last = now;
      // The page goes on from what it saved itself, so that this is not taken for a change made elsewhere.
      const version = form.querySelector("input[name=version]");
      if (version) version.value = answer.headers.get("x-version") ?? version.value;
      if (note && words() === now) note.textContent = note.dataset.saved;
    } catch {
      // Without a connection nothing is said to be saved; the page itself is sent later.
    }
  };
  form.addEventListener("input", () => {
    if (note) note.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(() => (before = before.then(save)), 1500);
  });
}
