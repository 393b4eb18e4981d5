// The program of the page for web teams, which has the rules of the widget for a partner file and draws codes;
// and the words of the page for what it says. `program.js` comes before this.
const partnerCheck = (() => {
  const home = new URL(".", location.href).href;
  const words = document.getElementById("words").content;
  let started;

  /** The one place where this script asks for something. */
  const program = () =>
    fetch(home + wasm_bindgen.file, { credentials: "omit", referrerPolicy: "no-referrer" }).then((answer) => {
      if (!answer.ok) throw new Error(`${wasm_bindgen.file}: ${answer.status}`);
      return answer.arrayBuffer();
    });

  /** Today, as the program wants it: 20261130. */
  function today() {
    const now = new Date();
    return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
  }

  async function start() {
    started ??= program().then((bytes) => wasm_bindgen({ module_or_path: bytes }));
    try {
      await started;
    } catch (problem) {
      // The next time it may come.
      started = undefined;
      throw problem;
    }
  }

  /** What comes of a file that is being made: `Draft::json` in crates/web_teams/src/draft.rs says what that is. */
  async function draft(text) {
    await start();
    return JSON.parse(wasm_bindgen.draft(text, today()));
  }

  /** What the widget makes of a file as it is: `served` in the same file. */
  async function served(text) {
    await start();
    return JSON.parse(wasm_bindgen.served(text, today()));
  }

  /** The code of an address; nothing when it is no page over https. `code` in crates/web_teams/src/page.rs says
   *  what it is made of. */
  async function code(address) {
    await start();
    return JSON.parse(wasm_bindgen.code(address));
  }

  let released = Promise.resolve();

  // Nothing moves while a button is down: somebody leaves a field by pressing one, and what is said of that
  // field would push it away from under the finger.
  addEventListener(
    "pointerdown",
    () => {
      released = new Promise((resolve) => {
        // The click comes a moment after the finger is up.
        const up = () => setTimeout(resolve, 50);
        for (const type of ["pointerup", "pointercancel"]) addEventListener(type, up, { once: true, capture: true });
      });
    },
    true,
  );

  /** Words of the page, with values in them. */
  function say(kind, values = {}) {
    const text = words.querySelector(`[data-kind="${kind}"]`).textContent.replace(/\s+/g, " ").trim();
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  /** A day of a file as people write it; any other text as it is. */
  function inWords(text) {
    const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T12:00:00Z`) : NaN;
    // There is no 31st of February, and a browser may take it for one of March.
    if (Number.isNaN(+day) || !day.toISOString().startsWith(text)) return text;
    return day.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  /** The parts of a path such as `$.contacts[2].phone`. */
  function place(path) {
    const [, list, index, field] = /^\$(?:\.([^.[]+))?(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
    return index === undefined ? { field: list } : { list, index: Number(index), field };
  }

  /** Where something stands, in words: “Contact 3, Telefoon”. The names are those of the form. */
  function where(path) {
    const { list, index, field } = place(path);
    const called = (name) => document.querySelector(`[data-list="${name}"]`)?.dataset.called;
    const form = list ? document.getElementById(`${list}-entry`)?.content : document.getElementById("partner-form");
    const control = form?.querySelector(`[data-field="${field}"]`);
    const label = control?.closest("p").querySelector("label").textContent.trim();
    const entry = list && `${called(list) ?? list} ${index + 1}`;
    return [entry, label ?? called(field) ?? field].filter(Boolean).join(", ") || say("whole_file");
  }

  return { draft, served, code, say, inWords, place, where, released: () => released };
})();
