// Runs first in every document of a visit, in an isolated world: the page does not see it. It goes
// through `PLAN` by the visible text, and asks for taps with `said`.
(() => {
  const PLAN = __PLAN__;
  const isFrame = parent !== self;
  if (PLAN.is_inline === isFrame || location.protocol === "about:") return;
  /** How long something may take, in milliseconds. */
  const PATIENCE = 8_000;
  const plain = (text) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
  const root = () =>
    PLAN.is_inline ? document.querySelector("steun-wijzer")?.shadowRoot : (document.body?.shadowRoot ?? document.body);
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;

  /** The element that shows these words, or nothing. */
  const showing = (words) => {
    if (!root()) return undefined;
    const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (plain(data) === words && isSeen(parentElement)) return parentElement;
    }
    return undefined;
  };
  const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const comes = async (look, patience = PATIENCE) => {
    for (const end = performance.now() + patience; performance.now() < end; await painted()) {
      const found = look();
      if (found) return found;
    }
    return undefined;
  };

  let turn = 0;
  /** A tap somewhere on an element, and not where the last one was. */
  const tap = async (element) => {
    const box = () => element.getBoundingClientRect();
    if (box().top < 70 || box().bottom > innerHeight - 10) {
      scrollBy({ top: box().top - innerHeight / 2, behavior: "instant" });
      await painted();
    }
    const { left, top, width, height } = box();
    turn = (turn + 1) % 4;
    const lifted = new Promise((resolve) => {
      addEventListener("click", resolve, { capture: true, once: true });
      setTimeout(resolve, 1_000);
    });
    said(JSON.stringify({ tap: [left + (width * (turn + 0.5)) / 4, top + height / 2] }));
    await lifted;
    await painted();
  };
  const taps = async (words, pressable, look) => {
    for (let times = 0; times < 4; times += 1) {
      const found = await comes(() => showing(words)?.closest(pressable));
      if (!found) throw new Error(`nothing shows “${words}”`);
      await tap(found);
      if (await comes(look, 2_500)) return;
    }
    throw new Error(`tapping “${words}” changes nothing`);
  };
  let resume;
  globalThis.goesOn = () => resume();
  /** The other side does something, and says when it is done. */
  const asks = (what) => new Promise((resolve) => {
    resume = resolve;
    said(JSON.stringify(what));
  });

  const visit = async () => {
    if (!(await comes(() => showing(PLAN.first), 30_000))) throw new Error("no first question");
    // Loading ends.
    await comes(() => !root().querySelector("[data-early]"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await asks("begins");
    for (const { choices, on, next } of PLAN.screens) {
      if (PLAN.flicks) await asks("flick");
      for (const words of choices) {
        const label = [...root().querySelectorAll("label")].find((one) => plain(one.textContent) === words);
        const opener = label?.closest("[role=group]")?.parentElement.querySelector("[aria-expanded=false]");
        if (opener && !isSeen(label)) await taps(plain(opener.textContent), "button", () => isSeen(label));
        await taps(words, "label", () => showing(words)?.closest("label")?.querySelector("input")?.checked);
      }
      if (!on) break;
      await taps(on, "button", () => showing(next));
      await asks("step");
    }
    for (let times = 0; times < PLAN.opens; times += 1) {
      const closed = [...root().querySelectorAll("details:not([open]) > summary")].filter(isSeen);
      if (closed.length > 0) await tap(closed[(times * 7) % closed.length]);
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    said(JSON.stringify("done"));
  };
  visit().catch((error) => said(JSON.stringify({ failed: `${error}; on the screen: ${root()?.textContent.slice(-300)}` })));
})();
