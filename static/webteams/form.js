// The form in which a partner file is made, on the page for web teams. What stands in it stays on the page:
// it goes into a file that is saved, and into the widget beside it. `check.js` comes before this.
(() => {
  const form = document.getElementById("partner-form");
  const status = document.getElementById("draft-status");
  const preview = document.getElementById("draft-preview");
  const home = new URL(".", location.href).href;
  const { draft: check, say, inWords, place, where, released } = partnerCheck;

  const list = (name) => form.querySelector(`[data-list="${name}"]`);
  const entries = (name) => [...list(name).querySelectorAll(":scope > .entry")];
  const controls = (within) => [...within.querySelectorAll("[data-field]")];
  /** The fields that are in no entry. */
  const ofFile = () => controls(form).filter((control) => !control.closest(".entry"));

  // --- What stands in the form -----------------------------------------------------------------

  /** The address of the schema, where an opened file has it. */
  let schema;

  function written() {
    const values = (fields) => Object.fromEntries(fields.map(({ dataset, value }) => [dataset.field, value]));
    const all = (name) => entries(name).map((entry) => values(controls(entry)));
    return {
      $schema: schema,
      format_version: 1,
      ...values(ofFile()),
      contacts: all("contacts"),
      local: all("local"),
      not_here: notHere().map(({ value }) => value),
    };
  }

  const notHere = () => [...list("not_here").querySelectorAll("input:checked")];

  /** Puts a value into a field. A list that does not have it gets it: what an opened file says is not lost
   *  before its author reads what is wrong with it. */
  function put(control, value) {
    const text = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
    control.value = control.dataset.field === "checked_on" ? inWords(text) : text;
    if (control.tagName === "SELECT" && control.value !== text) {
      control.append(new Option(text, text));
      control.value = text;
    }
  }

  let made = 0;

  /** Adds an entry with these values. */
  function add(name, values = {}) {
    const entry = document.getElementById(`${name}-entry`).content.cloneNode(true).firstElementChild;
    const number = ++made;
    for (const control of controls(entry)) {
      const paragraph = control.closest("p");
      const hint = paragraph.querySelector(".hint");
      control.id = `${name}-${number}-${control.dataset.field}`;
      paragraph.querySelector("label").htmlFor = control.id;
      if (hint) {
        hint.id = `${control.id}-hint`;
        control.setAttribute("aria-describedby", hint.id);
      }
      put(control, values?.[control.dataset.field]);
    }
    list(name).append(entry);
    offerDoors(entry);
    count(name);
    return entry;
  }

  function count(name) {
    entries(name).forEach((entry, index) => (entry.querySelector("[data-number]").textContent = index + 1));
  }

  /** Only the doors of the kind that was chosen. */
  function offerDoors(entry) {
    const kind = entry.querySelector('[data-field="support"]')?.selectedOptions[0];
    const doors = kind?.dataset.doors?.split(" ");
    for (const option of entry.querySelectorAll('[data-field="door"] option')) {
      option.disabled = Boolean(doors && option.value && !doors.includes(option.value) && !option.selected);
    }
  }

  // --- What is wrong with it -------------------------------------------------------------------

  /** What nobody reads of an entry before they have left it: it is not finished. */
  const UNFINISHED = new Set(["missing", "nowhere", "no_contact"]);

  /** The element that a problem is about: a field, an entry, or the form. */
  function about(path) {
    const { list: name, index, field } = place(path);
    if (name === "not_here") return notHere()[index];
    const entry = name && list(name) && entries(name)[index];
    const within = entry ?? (name ? undefined : form);
    const control = (entry ? controls(entry) : ofFile()).find(({ dataset }) => dataset.field === field);
    return control ?? within;
  }

  function unmark() {
    for (const wrong of form.querySelectorAll(".wrong")) wrong.remove();
    for (const control of form.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
      const others = control.getAttribute("aria-describedby")?.split(" ").filter((id) => !id.endsWith("-wrong"));
      if (others?.length) control.setAttribute("aria-describedby", others.join(" "));
      else control.removeAttribute("aria-describedby");
    }
  }

  /** Writes beside what it is about what is wrong with it. */
  function mark({ path, kind, is_remark, leaves_out, ...values }) {
    const element = about(path);
    const entry = element?.closest(".entry");
    if (!element || (entry && UNFINISHED.has(kind) && !("left" in entry.dataset))) return;
    const wrong = document.createElement("span");
    wrong.className = "wrong";
    wrong.dataset.kind = is_remark ? "warn" : "wrong";
    wrong.textContent = element === form ? `${where(path)}: ${say(kind, values)}` : say(kind, values);
    if (element === entry) entry.querySelector("legend").after(wrong);
    else if (element === form) form.prepend(wrong);
    else {
      wrong.id = `${element.id}-wrong`;
      element.closest("p, li").append(wrong);
      const described = element.getAttribute("aria-describedby");
      element.setAttribute("aria-describedby", described ? `${described} ${wrong.id}` : wrong.id);
      element.setAttribute("aria-invalid", String(!is_remark));
    }
  }

  let isAsked = false;

  /** Whether anybody has begun. */
  const isBegun = () =>
    isAsked || ofFile().some(({ value }) => value) || form.querySelector(".entry, [data-list] input:checked") !== null;

  /** The entries and fields that these problems are about, each once, in words. */
  function named(problems) {
    const parts = problems.map(({ path }) => where(path.replace(/(\[\d+\]).*/, "$1")));
    return [...new Set(parts)].join(", ");
  }

  let turn = 0;
  let file = null;
  let problems = [];

  /** Holds the form against the rules, shows what comes of it, and says so in the status. */
  async function follow() {
    const mine = ++turn;
    let draft;
    try {
      draft = await check(JSON.stringify(written()));
    } catch {
      status.textContent = say("no_program");
      return;
    }
    await released();
    // Something else was typed in the meantime.
    if (mine !== turn) return;
    ({ file, problems } = draft);
    for (const { path, is } of draft.understood) {
      const control = about(path);
      // What is wrong stays as it was typed.
      const isWrong = problems.some((one) => one.path === path && !one.is_remark);
      if (control && control !== document.activeElement && !isWrong) put(control, is);
    }
    unmark();
    if (isBegun()) problems.forEach(mark);
    const stop = problems.filter(({ leaves_out, is_remark }) => !leaves_out && !is_remark);
    const out = problems.filter(({ leaves_out }) => leaves_out);
    status.textContent = !isBegun()
      ? say("not_begun")
      : file === null
        ? say("cannot_save", { entries: named(stop) })
        : out.length > 0
          ? say("some_left_out", { entries: named(out) })
          : say("all_right");
    show();
  }

  // --- The widget ------------------------------------------------------------------------------

  /** Where the widget beside the form asks for a partner file. Nothing is there on the server: it gets what
   *  stands in the form. A widget takes an address and no text, so that nobody who may write an attribute can
   *  write numbers. */
  const DRAFT = new URL("webteams/partner.json", home).href;
  const ask = globalThis.fetch;
  globalThis.fetch = (address, ...rest) =>
    String(address) === DRAFT && file !== null
      ? Promise.resolve(new Response(file, { headers: { "content-type": "application/json" } }))
      : ask(address, ...rest);

  /** The entry that was changed last. */
  let last;
  let shown;

  /** A kind of support on whose page the last entry can be seen. */
  function kindToShow() {
    const values = Object.fromEntries(controls(last ?? form).map(({ dataset, value }) => [dataset.field, value]));
    if (values.support) return values.support;
    const hasDoor = ({ dataset }) => dataset.doors?.split(" ").includes(values.door);
    const kinds = [...document.getElementById("contacts-entry").content.querySelectorAll("[data-doors]")];
    // The door itself, where it is a kind of support, too: the huisarts.
    return (kinds.find(({ value }) => value === values.door) ?? kinds.find(hasDoor))?.value;
  }

  function show() {
    if (file === null || !isBegun()) return;
    const kind = kindToShow();
    // Whatever else was chosen for the page.
    const options = new Map([...document.querySelectorAll("[data-option]")].map(({ name, value }) => [name, value]));
    options.set("partner", new URL(DRAFT).pathname);
    options.set("start", kind ? `hulp/${kind}` : "");
    const now = JSON.stringify([...options, file]);
    if (now === shown) return;
    shown = now;
    const widget = document.createElement("steun-wijzer");
    for (const [name, value] of options) if (value) widget.setAttribute(name, value);
    preview.replaceChildren(widget);
  }

  // --- Opening and saving ----------------------------------------------------------------------

  const opened = document.getElementById("opened");

  function tell(lines) {
    const items = lines.map(([kind, text]) => {
      const item = document.createElement("li");
      item.dataset.kind = kind;
      item.textContent = text;
      return item;
    });
    const all = document.createElement("ul");
    all.append(...items);
    opened.replaceChildren(all);
  }

  async function open(text) {
    let draft;
    try {
      draft = await check(text);
    } catch {
      return tell([["wrong", say("no_program")]]);
    }
    const described = ({ path, kind, is_remark, leaves_out, ...values }) => [
      is_remark ? "warn" : "wrong",
      `${where(path)}: ${say(kind, values)}`,
    ];
    if (draft.whole === null) return tell([...draft.problems.map(described), ["wrong", say("not_opened")]]);
    fill(draft.whole);
    await follow();
    // What the form says itself need not be said twice.
    const isSaid = ({ path, kind }) => problems.some((one) => one.path === path && one.kind === kind);
    const understood = draft.understood.map(({ path, was, is }) => [
      "good",
      `${where(path)}: ${say("understood", { was, is: inWords(is) })}`,
    ]);
    tell([["good", say("opened")], ...draft.problems.filter((one) => !isSaid(one)).map(described), ...understood]);
  }

  function fill(whole) {
    const items = (name) => (Array.isArray(whole[name]) ? whole[name] : []);
    schema = typeof whole.$schema === "string" ? whole.$schema : undefined;
    for (const control of ofFile()) put(control, whole[control.dataset.field]);
    for (const name of ["contacts", "local"]) {
      list(name).replaceChildren();
      // An entry that is none stays as an empty one, so that the others keep their numbers.
      for (const values of items(name)) add(name, values).dataset.left = "";
    }
    const boxes = [...list("not_here").querySelectorAll("input")];
    for (const box of boxes) {
      box.checked = items("not_here").includes(box.value);
      if (box.dataset.added) box.closest("li").remove();
    }
    const known = boxes.map(({ value }) => value);
    for (const id of items("not_here")) if (!known.includes(id)) addBox(id);
    if (notHere().length > 0) list("not_here").closest("details").open = true;
    last = entries("contacts")[0];
  }

  /** A kind of support that the file names and the list does not have. */
  function addBox(id) {
    const item = document.createElement("li");
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = "not_here";
    box.checked = true;
    box.value = typeof id === "string" ? id : JSON.stringify(id);
    box.dataset.added = "true";
    box.id = `not_here-${++made}`;
    label.append(box, ` ${box.value}`);
    item.append(label);
    list("not_here").append(item);
  }

  async function save() {
    isAsked = true;
    for (const entry of form.querySelectorAll(".entry")) entry.dataset.left = "";
    await follow();
    const first = form.querySelector("[aria-invalid=true]");
    if (file === null) return first?.focus();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file], { type: "application/json" }));
    link.download = "partner.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    status.textContent = `${say("saved")} ${status.textContent}`;
  }

  // --- The page --------------------------------------------------------------------------------

  form.addEventListener("change", ({ target }) => {
    const entry = target.closest(".entry");
    if (entry) {
      last = entry;
      offerDoors(entry);
    }
    follow();
  });
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    const entry = target.closest(".entry");
    if (!entry || entry.contains(relatedTarget) || "left" in entry.dataset) return;
    entry.dataset.left = "";
    follow();
  });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const entry = button?.closest(".entry");
    if (button?.dataset.adds) {
      last = add(button.dataset.adds);
      controls(last)[0].focus();
    } else if (button && "removes" in button.dataset) {
      const name = entry.parentElement.dataset.list;
      entry.remove();
      if (last === entry) last = undefined;
      count(name);
      form.querySelector(`[data-adds="${name}"]`).focus();
    } else if (button && "today" in button.dataset) {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      const day = parts.map((part) => String(part).padStart(2, "0")).join("-");
      put(entry.querySelector('[data-field="checked_on"]'), day);
    } else return;
    follow();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  document.getElementById("options").addEventListener("change", show);
  document.getElementById("open-file").addEventListener("change", async ({ target }) => {
    const [chosen] = target.files;
    if (chosen) open(await chosen.text());
    // The same file can be opened again.
    target.value = "";
  });
  status.textContent = say("not_begun");
})();
