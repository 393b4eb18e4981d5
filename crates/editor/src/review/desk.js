// The desk: what a reader thinks of each item of the dossier, until they save it as a file.
//
// What somebody chooses stays in this page. It goes into the storage of the browser only while the
// reader asks for that, and into a file only when they press the button. Nothing is sent.

(() => {
  const STORED = "steunwijzer-desk";

  const data = JSON.parse(document.getElementById("desk-data").textContent);
  const words = data.words;
  const from = (id) => document.getElementById(id).content.cloneNode(true);
  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  // --- The items, each with what the reader thinks of it. ---

  const items = [...document.querySelectorAll(".mark[data-item]")].map((mark, index) => ({
    index,
    mark,
    name: mark.dataset.item,
    title: mark.dataset.title,
    hash: mark.dataset.hash,
    tags: mark.dataset.tags.split(" "),
    seconds: Number(mark.dataset.seconds),
    // What is hidden when a filter leaves it out; an item of a whole chapter never is.
    whole: mark.closest(".item, .card"),
    verdict: "",
    remark: "",
  }));
  const isDone = (item) => item.verdict === "agreed" || (item.verdict === "remark" && item.remark.trim() !== "");
  let saved = true;

  for (const item of items) {
    const form = from("desk-item");
    const radios = [...form.querySelectorAll("input")];
    const field = form.querySelector(".desk-remark");
    const text = form.querySelector("textarea");
    const undo = form.querySelector("button");
    form.querySelector("legend").textContent = item.title;
    for (const radio of radios) {
      radio.name = `desk-${item.index}`;
      radio.addEventListener("change", () => decide(item, radio.value, item.remark));
    }
    text.addEventListener("input", () => decide(item, item.verdict, text.value));
    undo.addEventListener("click", () => {
      decide(item, "", "");
      radios[0].focus();
    });
    item.show = () => {
      for (const radio of radios) radio.checked = radio.value === item.verdict;
      if (text.value !== item.remark) text.value = item.remark;
      field.hidden = undo.hidden = item.verdict === "";
      item.mark.dataset.verdict = item.verdict;
    };
    item.mark.append(form);
    item.show();
  }

  function decide(item, verdict, remark) {
    item.verdict = verdict;
    item.remark = remark;
    saved = false;
    item.show();
    keep();
    draw();
  }

  // --- Beside the dossier: what is left, which items, and the next one. ---

  const bar = from("desk-bar");
  const aside = bar.querySelector("aside");
  const at = (name) => aside.querySelector(`[data-desk="${name}"]`);
  const [left, filter, urgentFirst, list, keeping, note] = ["left", "filter", "urgent", "list", "keep", "note"].map(at);
  const passes = {
    all: () => true,
    open: (item) => !isDone(item),
    remarks: (item) => item.remark.trim() !== "",
  };
  const isIn = (item) => (passes[filter.value] ?? (() => item.tags.includes(filter.value)))(item);
  let current = null;

  function listed() {
    const found = items.filter(isIn);
    const weight = (item) => (urgentFirst.checked && item.tags.includes("urgent") ? 0 : 1);
    return found.sort((one, other) => weight(one) - weight(other) || one.index - other.index);
  }

  function time(seconds) {
    const minutes = Math.max(1, Math.round(seconds / 60));
    if (minutes < 60) return fill(words.minutes, { minutes });
    return fill(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }

  function draw() {
    const shown = listed();
    const rest = shown.filter((item) => !isDone(item));
    const seconds = rest.reduce((sum, item) => sum + item.seconds, 0);
    left.textContent = rest.length === 0
      ? words.left_none
      : fill(words.left, { count: rest.length, of: shown.length, time: time(seconds) });
    list.replaceChildren(...shown.map((item) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${item.mark.id}`;
      link.textContent = item.title;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        go(item);
      });
      line.className = isDone(item) ? item.verdict : "";
      if (isDone(item)) {
        const done = document.createElement("span");
        done.textContent = ` – ${item.verdict === "agreed" ? words.agreed : words.remark}`;
        link.append(done);
      }
      if (item === current) link.setAttribute("aria-current", "true");
      line.append(link);
      return line;
    }));
    const kept = new Set(shown);
    for (const item of items) item.whole?.classList.toggle("desk-out", !kept.has(item));
    const filtered = filter.value !== "all";
    for (const chapter of document.querySelectorAll("main section:not(.desk-sign)")) {
      const holds = shown.some((item) => chapter.contains(item.mark));
      chapter.classList.toggle("desk-filtered", filtered);
      chapter.classList.toggle("desk-out", filtered && !holds);
    }
  }

  function go(item) {
    current = item;
    draw();
    const place = item.whole ?? item.mark;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const shown = listed();
    if (shown.length === 0) return;
    const place = shown.indexOf(current);
    // Onward to what is left; where nothing is, to what comes next.
    const order = by > 0 ? [...shown.slice(place + 1), ...shown.slice(0, place + 1)] : [];
    const open = order.find((item) => !isDone(item) && item !== current);
    const next = by > 0 ? (place + 1) % shown.length : (Math.max(place, 0) - 1 + shown.length) % shown.length;
    go(open ?? shown[next]);
  }

  filter.addEventListener("change", () => {
    draw();
    const [first] = listed();
    if (first) (first.whole ?? first.mark).scrollIntoView({ block: "start" });
  });
  urgentFirst.addEventListener("change", draw);
  at("previous").addEventListener("click", () => step(-1));
  at("next").addEventListener("click", () => step(1));

  // --- The storage of the browser, only while the reader wants it. ---

  function keep() {
    if (!keeping.checked) return;
    const done = items.filter((item) => item.verdict !== "" || item.remark !== "");
    const rows = done.map(({ name, hash, verdict, remark }) => ({ name, hash, verdict, remark }));
    try {
      localStorage.setItem(STORED, JSON.stringify(rows));
    } catch {
      keeping.checked = false;
      note.textContent = words.cannot_keep;
    }
  }

  function forget() {
    try {
      localStorage.removeItem(STORED);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  function remember() {
    let rows = null;
    try {
      rows = JSON.parse(localStorage.getItem(STORED));
    } catch {
      forget();
    }
    if (!Array.isArray(rows)) return;
    keeping.checked = true;
    let changed = 0;
    for (const row of rows) {
      const item = items.find((one) => one.name === row.name);
      if (item && item.hash === row.hash && ["", "agreed", "remark"].includes(row.verdict)) {
        item.verdict = row.verdict;
        item.remark = String(row.remark ?? "");
        item.show();
      } else {
        changed += 1;
      }
    }
    if (changed > 0) note.textContent = fill(words.changed, { count: changed });
  }

  keeping.addEventListener("change", () => {
    if (keeping.checked) keep();
    else forget();
  });
  window.addEventListener("beforeunload", (event) => {
    if (!saved && !keeping.checked) event.preventDefault();
  });

  // --- The file. ---

  const sign = from("desk-sign");
  const form = sign.querySelector("form");
  const said = sign.querySelector("[role=status]");
  form.elements.on.value = today();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });

  function problem() {
    const { role, on, review_by: until } = form.elements;
    const silent = items.find((item) => item.verdict === "remark" && item.remark.trim() === "");
    if (!items.some(isDone)) return [words.no_items, null];
    if (silent) return [fill(words.no_words, { item: silent.title }), null];
    if (role.value === "") return [words.no_role, role];
    if (on.value === "" || on.value > today()) return [words.bad_on, on];
    if (until.value === "" || until.value < on.value) return [words.bad_until, until];
    return null;
  }

  function save() {
    const wrong = problem();
    if (wrong) {
      [said.textContent] = wrong;
      wrong[1]?.focus();
      return;
    }
    const { role, on, review_by: until } = form.elements;
    const done = items.filter(isDone);
    const reply = {
      content: data.content,
      role: role.value,
      on: on.value,
      review_by: until.value,
      items: done.map((item) => ({
        item: item.name,
        hash: item.hash,
        text: data.texts[item.name],
        verdict: item.verdict,
        remark: item.remark.trim(),
      })),
    };
    const file = `handtekening-${role.value.replace(/\W+/g, "-")}-${on.value}.json`;
    saveReply(file, reply);
    saved = true;
    const signed = done.filter((item) => item.verdict === "agreed").length;
    const remarks = done.filter((item) => item.remark.trim() !== "").length;
    said.textContent = fill(words.saved, { file, signed, remarks });
  }

  remember();
  document.body.classList.add("desk");
  document.body.prepend(bar);
  document.querySelector("main").append(sign);
  draw();
})();
