// The same first three questions and the same result as the widget, written by hand without a
// framework: what its speed is held against. `DATA` comes from the content (crates/bench/src/data.rs);
// the markup is that of src/components, so that the browser has the same to lay out and paint.

const root = document.getElementById("vanilla");
const { ui, questions, kinds, reasons, lists, advice, urgent } = DATA;

/** Chosen options of each question, as indices. */
const chosen = questions.map(() => new Set());
/** Index of the question that is shown; after the last one comes the result. */
let place = 0;

const html = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const who = () => [...chosen[0]][0] ?? 0;
/** A text that differs for kinds of visitors, for this one; nothing where it is not for them. */
const mine = (text) => (Array.isArray(text) ? text[who()] : text);
const element = (tag, classes, text) => `<${tag}${classes && ` class="${classes}"`}>${html(text)}</${tag}>`;
const icon = (name) =>
  `<svg class="sw-icon sw-icon--${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${ICONS[name]}"/></svg>`;

const ICONS = {
  signpost: "M12 2v2M12 11v2M12 20v2M6 4h10.5L20 7.5 16.5 11H6zM18 13H7.5L4 16.5 7.5 20H18z",
  back: "M15 5l-7 7 7 7",
  chevron: "M6 9l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  phone:
    "M6.5 3.5h3l1.5 4.2-2 1.6a12 12 0 0 0 5.7 5.7l1.6-2 4.2 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z",
  elsewhere: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
};

// --- Parts of every screen --------------------------------------------------------------------

const header = () => `
  <header class="sw-header"><div class="sw-header__bar">
    ${
      place === 0
        ? `<p class="sw-header__mark">${icon("signpost")}${element("span", "sw-header__name", ui.name)}</p>`
        : `<button type="button" class="sw-header__back" data-do="back">${icon("back")}${element("span", "", ui.back)}</button>`
    }
    <button type="button" class="sw-header__help" data-do="help" aria-expanded="false">${element("span", "", urgent.title)}</button>
  </div></header>`;

const contacts = (list) =>
  list.length === 0
    ? ""
    : `<ul class="sw-contacts" role="list">${list
        .map(
          ([kind, href, value, said]) => `<li class="sw-contacts__contact"><a class="sw-contacts__link" href="${href}" aria-label="${html(said)}" ${
            kind === "phone"
              ? `>${icon("phone")}`
              : `target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${icon("elsewhere")}`
          }<span translate="no" dir="ltr">${html(value)}</span></a></li>`,
        )
        .join("")}</ul>`;

const help = () => `
  <section class="sw-urgent">
    <ul class="sw-lines" role="list">${urgent.lines
      .map(([text, list]) => `<li class="sw-lines__line">${element("p", "", text)}${contacts(list)}</li>`)
      .join("")}</ul>
    <button type="button" class="sw-urgent__close" data-do="help">${icon("close")}${element("span", "", ui.close)}</button>
  </section>`;

const footer = () => `
  <footer class="sw-footer">
    ${place > 0 && place < questions.length ? wipe() : ""}
    ${element("p", "sw-footer__doctor", ui.doctor)}${element("p", "", ui.purpose)}
    <p>${element("span", "", ui.review)}</p>
    <p><a class="sw-footer__link" href="gids.html" target="_blank" rel="noopener noreferrer">${element("span", "", ui.onePage)}${element("span", "sw-hidden", ui.newTab)}</a></p>
  </footer>`;
const wipe = () =>
  `<button type="button" class="sw-button sw-button--quiet" data-do="wipe">${element("span", "", ui.wipe)}</button>`;

const disclosure = (classes, summary, key) => `
  <details class="sw-disclosure ${classes}" data-opens="${key}">
    <summary class="sw-disclosure__summary">${summary}${icon("chevron")}</summary>
  </details>`;

// --- A question -------------------------------------------------------------------------------

const row = (question, index) => {
  const { many, options } = questions[question];
  const id = `q${question}-${index}`;
  return `<label class="sw-choice" for="${id}">
    <input class="sw-choice__input" type="${many ? "checkbox" : "radio"}" id="${id}" name="q${question}" autocomplete="off"
      data-option="${index}"${chosen[question].has(index) ? " checked" : ""}>
    <span class="sw-choice__row"></span>${element("span", "sw-choice__words", mine(options[index].label))}</label>`;
};

const field = (question) => {
  const { groups, options } = questions[question];
  const label = mine(questions[question].label);
  const offered = options.map((_, index) => index).filter((index) => mine(options[index].label));
  const rows = (fits) =>
    offered
      .filter((index) => fits(options[index]))
      .map((index) => row(question, index))
      .join("");
  const alone = rows((option) => option.alone);
  return `<fieldset class="sw-field">
    <legend class="sw-field__legend">${
      place === 0
        ? element("h2", "sw-h2 sw-field__title sw-field__title--part", label)
        : `<h1 class="sw-h1 sw-field__title" tabindex="-1">${html(label)}</h1>`
    }</legend>
    ${groups
      .map((name, group) => {
        const own = rows((option) => option.group === group && !option.alone);
        return `<div class="sw-group sw-group--closed"><h2 class="sw-group__title"><button type="button" class="sw-group__open" id="g${group}"
          data-do="opens g${group}" aria-expanded="false">${element("span", "sw-group__words", name)}${icon("chevron")}</button></h2>
          <div class="sw-group__choices" role="group" aria-labelledby="g${group}">${own}</div></div>`;
      })
      .join("")}
    ${rows((option) => option.group === undefined && !option.alone)}
    ${alone && `<p class="sw-field__or" aria-hidden="true">${element("span", "", ui.or)}</p>${alone}`}
  </fieldset>`;
};

const welcome = () => `
  <div class="sw-welcome"><h1 class="sw-h1 sw-welcome__title" tabindex="-1">${html(ui.title)}</h1>
    ${ui.intro.map((line) => element("p", "sw-welcome__line", line)).join("")}</div>`;

const question = () => `
  <div class="sw-question">
    ${place === 0 ? welcome() : ""}
    ${field(place)}
    <button type="button" class="sw-button" data-do="on">${element("span", "", ui.on)}</button>
    ${place === 0 ? "" : `<button type="button" class="sw-button sw-button--quiet" data-do="enough">${element("span", "", ui.enough)}</button>`}
  </div>`;

const look = () => `
  <nav class="sw-look" aria-label="${html(ui.more)}"><p class="sw-look__title" aria-hidden="true">${html(ui.more)}</p>
    <ul role="list">${ui.pages.map((name) => `<li><button type="button" class="sw-link">${element("span", "", name)}</button></li>`).join("")}</ul></nav>`;

// --- The result -------------------------------------------------------------------------------

/** What fits: of every worry in turn the first kinds, and why. Kinds that several worries name come
 *  first. */
const fitting = () => {
  const found = new Map();
  const heavy = [...chosen[2]][0] ?? questions[2].options.length - 1;
  for (const worry of chosen[1]) {
    const list = lists[advice[who()][worry][heavy]];
    list.forEach(([kind, door, reason], index) => {
      const item = found.get(kind) ?? { kind, door, rank: 0, reasons: new Map() };
      item.rank += 100 - index;
      item.reasons.set(reason, [...(item.reasons.get(reason) ?? []), worry]);
      found.set(kind, item);
    });
  }
  return [...found.values()].sort((one, other) => other.rank - one.rank);
};

const part = (name, text) =>
  text ? `<div class="sw-card__part">${element("dt", "", name)}<dd>${element("p", "", text)}</dd></div>` : "";

const way = ({ label, steps }) => `
  <section class="sw-way">${element("h3", "sw-card__heading", label)}
    <ol class="sw-way__steps" role="list">${steps.map((step) => `<li>${element("span", "", step)}</li>`).join("")}</ol></section>`;

const because = ({ reasons: given }) =>
  given.size === 0
    ? ""
    : `<div class="sw-why"><p class="sw-why__title">${element("span", "", ui.why)}</p>${[...given]
        .map(([reason, worries]) => {
          const words = worries.map((worry) => `‘${mine(questions[1].options[worry].label)}’`).join(", ");
          return `<div class="sw-why__reason"><p class="sw-why__words">${element("span", "", ui.because)} ${element("strong", "", words)}</p>${element("p", "", reasons[reason])}</div>`;
        })
        .join("")}</div>`;

const body = (item) => {
  const kind = kinds[item.kind];
  const others = kind.doors.filter((_, index) => index !== item.door);
  return `<div class="sw-card__read"><div class="sw-card__body">
    ${because(item)}${element("p", "", kind.gives)}
    <div class="sw-ways">${way(kind.doors[item.door])}
      ${others.length === 0 ? "" : disclosure("sw-ways__others", element("span", "", ui.otherWays), `doors ${item.kind} ${item.door}`)}</div>
    <div class="sw-card__say">${element("h3", "sw-card__heading", ui.say)}${element("p", "", `‘${mine(kind.say)}’`)}</div>
    <dl class="sw-card__pair">${part(ui.referral, kind.referral)}${part(ui.pays, kind.pays)}</dl>
    <dl class="sw-card__more">${part(ui.soon, kind.soon)}${part(ui.forWhom, kind.forWhom)}${part(ui.limits, kind.limits)}${part(ui.find, kind.find)}</dl>
    ${contacts(kind.contacts)}</div></div>`;
};

const title = ({ kind }) => `
  <h2 class="sw-card__title">${element("span", "sw-card__plain", kinds[kind].plain)}<br>${element("span", "sw-card__name", kinds[kind].name)}</h2>`;

/** What a closed card opens to, by its key. */
let items = [];
const closed = (item) => disclosure("sw-card", title(item), `item ${items.push(item) - 1}`);

const result = () => {
  items = [];
  const all = fitting();
  const [first, ...others] = all.slice(0, ui.shown);
  const rest = all.slice(ui.shown);
  return `<div class="sw-results"><h1 class="sw-h1 sw-results__title" tabindex="-1">${html(ui.result)}</h1>
    <div class="sw-results__fits"><div class="sw-results__cards">
      ${first ? `<section class="sw-card sw-card--begin"><p class="sw-card__tag">${element("span", "", ui.begin)}</p>${title(first)}${body(first)}</section>` : ""}
      ${others.map(closed).join("")}</div>
    ${element("p", "sw-results__huisarts", ui.huisarts)}
    ${rest.length === 0 ? "" : disclosure("sw-part", element("h2", "sw-h2", ui.rest), "rest")}</div>
    <section class="sw-answers">${element("h2", "sw-h2", ui.answers)}${questions
      .map(
        ({ label, options }, index) => `<div class="sw-answers__screen"><dl><div class="sw-answers__question">${element("dt", "", mine(label))}${[...chosen[index]]
          .map((option) => element("dd", "", mine(options[option].label)))
          .join("")}</div></dl><button type="button" class="sw-answers__change" data-do="change ${index}">${element("span", "", ui.change)}</button></div>`,
      )
      .join("")}${wipe()}</section></div>`;
};

/** What is inside something closed is made when it is opened. */
const opened = (key) => {
  const [what, index, door] = key.split(" ");
  if (what === "item") return body(items[index]);
  if (what === "doors") return kinds[index].doors.filter((_, other) => other !== Number(door)).map(way).join("");
  return `<div class="sw-results__cards">${fitting().slice(ui.shown).map(closed).join("")}</div>`;
};

// --- What people do ---------------------------------------------------------------------------

const screen = () => `
  <div class="sw-app" lang="nl" dir="ltr">${header()}<main class="sw-main">${place < questions.length ? question() : result()}</main>
  ${place === 0 || place === questions.length ? look() : ""}${footer()}</div>`;

const show = () => {
  root.innerHTML = screen();
  root.querySelector("h1").focus({ preventScroll: true });
  scrollTo(0, 0);
};

const actions = {
  on() {
    if (chosen[place].size === 0) return;
    place += 1;
    show();
  },
  back() {
    place -= 1;
    show();
  },
  enough() {
    place = questions.length;
    show();
  },
  change(index) {
    place = Number(index);
    show();
  },
  wipe() {
    for (const set of chosen) set.clear();
    place = 0;
    show();
  },
  opens(id) {
    const button = document.getElementById(id);
    const isClosed = button.closest(".sw-group").classList.toggle("sw-group--closed");
    button.setAttribute("aria-expanded", String(!isClosed));
  },
  help() {
    const button = root.querySelector(".sw-header__help");
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    if (isOpen) root.querySelector(".sw-urgent").remove();
    else root.querySelector(".sw-header").insertAdjacentHTML("beforeend", help());
  },
};

root.addEventListener("click", ({ target }) => {
  const [name, argument] = target.closest("[data-do]")?.dataset.do.split(" ") ?? [];
  if (name) actions[name](argument);
});

root.addEventListener("change", ({ target }) => {
  if (target.dataset.option === undefined) return;
  const option = Number(target.dataset.option);
  const { many, options } = questions[place];
  const set = chosen[place];
  if (!many || options[option].alone) set.clear();
  if (many) for (const other of set) if (options[other].alone) set.delete(other);
  if (target.checked) set.add(option);
  else set.delete(option);
  for (const input of root.querySelectorAll("[data-option]")) input.checked = set.has(Number(input.dataset.option));
});

root.addEventListener(
  "toggle",
  ({ target }) => {
    if (!target.open || target.children.length > 1) return;
    target.insertAdjacentHTML("beforeend", `<div class="sw-disclosure__body">${opened(target.dataset.opens)}</div>`);
  },
  true,
);

// Where the first screen came in the page it stays, with what was chosen on it meanwhile.
const before = [...root.querySelectorAll("[data-option]:checked")];
if (root.childElementCount === 0) show();
for (const input of before) chosen[0].add(Number(input.dataset.option));
// And what was pressed before this was here happens now.
const early = globalThis.early?.closest("[data-do]");
if (early) actions[early.dataset.do]();
