// Files may be dropped; what was chosen is listed with its size, checked, and can be taken away again.
const sizeOf = (bytes) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);
const fits = (file, accept) =>
  accept.split(",").some((kind) => (kind.startsWith(".") ? file.name.toLowerCase().endsWith(kind) : kind === file.type || (kind.endsWith("/*") && file.type.startsWith(kind.slice(0, -1)))));

for (const area of document.querySelectorAll("[data-drop]")) {
  const inputs = [...area.querySelectorAll("input[type=file]")];
  const [main] = inputs;
  const list = area.querySelector("[data-files]");
  const say = area.querySelector("[data-say]");
  area.dataset.ready = "yes";

  const keep = (input, files) => {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
  };
  const line = (input, file) => {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.className = "file-name";
    name.append(file.name);
    const size = document.createElement("small");
    size.textContent = sizeOf(file.size);
    name.append(size);
    const fault = file.size > Number(area.dataset.maxBytes) ? area.dataset.tooLarge : fits(file, main.accept) ? "" : area.dataset.wrongType;
    if (fault) {
      item.dataset.faulty = "yes";
      const note = document.createElement("span");
      note.className = "file-fault";
      note.textContent = fault;
      name.append(note);
    }
    const away = document.createElement("button");
    away.type = "button";
    away.className = "button button-text button-small";
    away.textContent = area.dataset.takeAway;
    away.setAttribute("aria-label", `${area.dataset.takeAway}: ${file.name}`);
    away.addEventListener("click", () => {
      keep(input, [...input.files].filter((other) => other !== file));
      show();
      main.focus();
    });
    item.append(name, away);
    return item;
  };
  const show = () => {
    list.replaceChildren(...inputs.flatMap((input) => [...input.files].map((file) => line(input, file))));
    say.textContent = list.children.length ? say.dataset.say.replace("{n}", list.children.length) : "";
  };
  for (const input of inputs) input.addEventListener("change", show);
  for (const name of ["dragenter", "dragover"])
    area.addEventListener(name, (event) => {
      event.preventDefault();
      area.dataset.over = "yes";
    });
  for (const name of ["dragleave", "drop"]) area.addEventListener(name, () => delete area.dataset.over);
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = [...event.dataTransfer.files];
    if (!dropped.length) return;
    keep(main, main.multiple ? [...main.files, ...dropped] : dropped.slice(0, 1));
    show();
  });
}
