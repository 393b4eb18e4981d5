// A card or a poster with a code, on the page for web teams. `check.js` comes before this. Nothing of who
// scans it is in a code: it is the address, drawn.
(() => {
  const form = document.getElementById("paper-form");
  const problem = document.getElementById("paper-problem");
  const paper = document.getElementById("paper");
  const link = document.getElementById("paper-link").firstElementChild;
  const nothing = link.textContent;
  const { code, say, released } = partnerCheck;
  const SVG = "http://www.w3.org/2000/svg";

  const value = (name) => form.elements[name].value.trim();
  const part = (name, within) => within.querySelector(`[data-part="${name}"]`);

  /** The address that was filled in, and the kind of support behind it. */
  function address() {
    const kind = value("paper-kind");
    return value("paper-address") + (kind && `#hulp/${kind}`);
  }

  /** The code as a picture that stays sharp. */
  function picture({ size, path }) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", say("code"));
    const shape = document.createElementNS(SVG, "path");
    shape.setAttribute("d", path);
    svg.append(shape);
    return svg;
  }

  /** One card, or the whole of a poster. */
  function filled(found) {
    const sheet = document.getElementById("sheet").content.cloneNode(true).firstElementChild;
    const chosen = form.elements["paper-kind"].selectedOptions[0].dataset;
    const address = value("paper-form-of-address");
    for (const words of sheet.querySelectorAll("[data-form]")) if (words.dataset.form !== address) words.remove();
    part("practice", sheet).textContent = value("paper-name");
    if (chosen.name) {
      part("title", sheet).textContent = chosen.name;
      part("text", sheet).textContent = chosen[address];
    }
    part("code", sheet).append(picture(found));
    const shown = found.address.replace(/^https:\/\//, "");
    // Where it is long, it goes on after a slash.
    const parts = shown.split(/(?<=\/)/).flatMap((piece) => [document.createElement("wbr"), piece]);
    part("address", sheet).append(...parts.slice(1));
    return sheet;
  }

  /** Writes smaller where a long name or address would push something off the paper. */
  function fit(sheet) {
    const isTooHigh = () => sheet.scrollHeight > sheet.clientHeight + 1;
    for (let tight = 1; tight <= 3 && isTooHigh(); tight++) sheet.dataset.tight = tight;
  }

  const field = form.elements["paper-address"];
  let turn = 0;
  let isAsked = false;

  /** Draws what was chosen. */
  async function follow() {
    const mine = ++turn;
    let found;
    try {
      found = await code(address());
    } catch {
      problem.textContent = say("no_program");
      return;
    }
    await released();
    // Something else was chosen in the meantime.
    if (mine !== turn) return;
    const isWrong = !found && (field.value !== "" || isAsked);
    field.setAttribute("aria-invalid", String(isWrong));
    problem.textContent = isWrong ? say("not_a_page") : "";
    link.textContent = found?.address ?? nothing;
    paper.replaceChildren();
    if (!found) return;
    const format = value("paper-format");
    paper.dataset.format = format;
    const count = format === "cards" ? 8 : 1;
    for (let made = 0; made < count; made++) paper.append(filled(found));
    for (const sheet of paper.children) fit(sheet);
  }

  /** Only the paper is printed when somebody asks for it here. */
  function printPaper() {
    const root = document.documentElement;
    root.dataset.prints = paper.dataset.format;
    addEventListener("afterprint", () => delete root.dataset.prints, { once: true });
    globalThis.print();
  }

  const name = document.getElementById("partner-name");
  name.addEventListener("change", () => {
    const own = form.elements["paper-name"];
    if (!own.value) own.value = name.value;
    follow();
  });
  form.addEventListener("change", follow);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    isAsked = true;
    await follow();
    if (paper.firstElementChild) printPaper();
    else field.focus();
  });
  // A code leads nowhere on the computer on which this page is tried.
  const page = new URL("index.html", location.href);
  if (page.protocol === "https:") field.value = page.href;
  follow();
})();
