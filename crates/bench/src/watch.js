// Runs first in every measured page, in an isolated world: it sees the same elements, and the page
// does not see it. It goes through the conversation of `PLAN` by the visible text, asks for taps
// with `said`, and notes when what it waits for has been painted. All times are milliseconds since
// the navigation began.
(() => {
  const PLAN = __PLAN__;
  /** How long a tap may stay without effect before it counts as lost, in milliseconds. */
  const LOST = 6_000;
  const marks = { steps: [], lost: 0, blocked: [] };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.blocked.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });

  const plain = (text) => text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();

  /** The element that shows these words, or nothing. */
  const showing = (words) => {
    if (!document.body) return undefined;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (plain(data) === words && isSeen(parentElement)) return parentElement;
    }
    return [...document.querySelectorAll("input[type=button]")].find((one) => one.value === words && isSeen(one));
  };
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  /** When `look` finds something in a frame that has then been painted; nothing after `patience`. */
  const painted = (look, patience = 150_000) =>
    new Promise((resolve) => {
      const begun = performance.now();
      const frame = () => {
        const found = look();
        if (!found) {
          if (performance.now() - begun > patience) resolve(undefined);
          else requestAnimationFrame(frame);
          return;
        }
        // A task of its own comes after the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ found, time: performance.now() });
        port2.postMessage(0);
      };
      requestAnimationFrame(frame);
    });

  /** Asks for a tap in the middle of an element, and reports when the touch ended. */
  const tapped = async (element) => {
    const box = () => element.getBoundingClientRect();
    if (box().top < 0 || box().bottom > innerHeight) {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await painted(() => true);
    }
    const { left, top, width, height } = box();
    const lifted = new Promise((resolve) => {
      const on = ({ isTrusted, timeStamp }) => {
        if (!isTrusted) return;
        removeEventListener("click", on, true);
        clearTimeout(late);
        resolve(timeStamp);
      };
      const late = setTimeout(() => {
        removeEventListener("click", on, true);
        resolve(undefined);
      }, LOST);
      addEventListener("click", on, true);
    });
    said(JSON.stringify({ tap: [left + width / 2, top + height / 2] }));
    return lifted;
  };

  /** Taps what shows these words until `look` finds what should come of it. */
  const taps = async (words, look) => {
    for (let times = 0; times < 4; times += 1) {
      const target = await painted(() => showing(words));
      if (!target) throw new Error(`nothing shows “${words}”`);
      const before = await tapped(target.found);
      const after = before === undefined ? undefined : await painted(look, LOST);
      if (after) return { seen: target.time, before, after: after.time };
      marks.lost += 1;
    }
    throw new Error(`tapping “${words}” changes nothing`);
  };

  const isChosen = (words) => () => showing(words)?.closest("label")?.querySelector("input")?.checked;
  const quiet = (time) => new Promise((resolve) => setTimeout(resolve, time));
  /** The row that opens the part with these words, where that is closed. */
  const opener = (words) => {
    const labels = [...document.querySelectorAll("label")];
    const part = labels.find((label) => plain(label.textContent) === words)?.closest("[role=group]");
    return document.getElementById(part?.getAttribute("aria-labelledby"));
  };
  const chooses = async ({ option }) => {
    if (!showing(option)) await taps(plain(opener(option).textContent), () => showing(option));
    return taps(option, isChosen(option));
  };
  const goes = (by, to) => taps(by, () => showing(to));
  const steps = async (by, to) => {
    const { before, after } = await goes(by, to);
    return after - before;
  };

  const conversation = async () => {
    const [first, second, third] = PLAN.questions;
    const question = await painted(() => showing(first.words));
    if (!question) throw new Error(`nothing shows “${first.words}”`);
    marks.question = question.time;
    const choice = await chooses(first);
    marks.option = choice.seen;
    marks.accepted = choice.after;
    marks.next = (await goes(PLAN.on, second.words)).after;
    // What is still loading, loads.
    await quiet(PLAN.settle);
    await chooses(second);
    for (let times = 0; times < PLAN.times; times += 1) {
      if (times > 0) await goes(PLAN.back, second.words);
      await quiet(100);
      marks.steps.push(await steps(PLAN.on, third.words));
    }
    await chooses(third);
    await quiet(100);
    marks.result = await steps(PLAN.enough, PLAN.result);
    await quiet(500);
    marks.elements = document.querySelectorAll("*").length;
    marks.origin = performance.timeOrigin;
    said(JSON.stringify({ done: marks }));
  };

  conversation().catch((error) => {
    const words = document.body?.innerText.slice(0, 600);
    said(JSON.stringify({ failed: `${error}; on the screen: ${words}` }));
  });
})();
