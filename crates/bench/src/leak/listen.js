// The script of a curious page around the guide: it was there first, and writes down whatever it can
// find out. What it noticed is a list of numbers for each thing that it watched, with their times.
(() => {
  const channels = {};
  let begun = 0;
  let entries = 0;
  let isNarrow = false;
  const push = (channel, value) => (channels[channel] ??= []).push([performance.now() - begun, +value || 0]);
  /** Only what differs from before. */
  const note = (channel, value) => {
    if (channels[channel]?.at(-1)[1] !== (+value || 0)) push(channel, value);
  };
  const element = () => document.querySelector("steun-wijzer") ?? document.querySelector("iframe");
  const frame = () => document.querySelector("steun-wijzer")?.shadowRoot?.querySelector("iframe") ?? document.querySelector("iframe");

  /** All that a page can read at any time. */
  const read = (prefix = "") => {
    const here = element();
    if (!here) return;
    for (const [name, one] of [["element", here], ["frame", frame()]]) {
      const box = one?.getBoundingClientRect();
      if (!box) continue;
      note(`${prefix}${name} top`, Math.round(box.top + scrollY));
      note(`${prefix}${name} left`, Math.round(box.left + scrollX));
      note(`${prefix}${name} width`, Math.round(box.width));
      note(`${prefix}${name} height`, Math.round(box.height));
      note(`${prefix}${name} markup`, one.outerHTML.length);
      note(`${prefix}${name} focused`, one.matches(":focus-within"));
      note(`${prefix}${name} hovered`, one.matches(":hover"));
    }
    const { scrollHeight, scrollWidth } = document.documentElement;
    note(`${prefix}page height`, scrollHeight);
    note(`${prefix}page width`, scrollWidth);
    if (prefix) return;
    note("page scroll", Math.round(scrollY));
    note("viewport height", visualViewport.height);
    note("viewport scale", visualViewport.scale);
    note("history", history.length - entries);
    note("state", JSON.stringify(history.state)?.length);
    note("title", document.title.length);
    note("address", location.href.length);
    note("focus", document.activeElement === document.body ? 0 : document.activeElement === here ? 1 : 2);
    note("has focus", document.hasFocus());
    note("frames", window.length);
    note("selection", String(getSelection()).length);
    note("full screen", !!document.fullscreenElement);
  };

  // Whatever bubbles up here, and where.
  for (const name in window) {
    if (!name.startsWith("on")) continue;
    const type = name.slice(2);
    addEventListener(type, (event) => {
      push(`event ${type}`, type === "message" ? JSON.stringify(event.data)?.length : 1);
      if (type !== "click") return;
      push("click across", event.clientX);
      push("click down", event.clientY + scrollY);
    }, true);
  }

  // When something is done on the page, frames included; and what else the browser tells of it.
  const rhythm = () => {
    note("rhythm: used", navigator.userActivation?.isActive);
    note("rhythm: was used", navigator.userActivation?.hasBeenActive);
    note("rhythm: pressed", element()?.matches(":active"));
  };
  for (const type of PerformanceObserver.supportedEntryTypes) {
    try {
      new PerformanceObserver((list) => {
        for (const { duration, value, target } of list.getEntries()) {
          push(`rhythm: ${type}`, value ?? duration);
          // Not an element of this page.
          if (!target || target.ownerDocument === document) continue;
          note("element of the frame", target.tagName.length);
          note("words in it", target.textContent.length);
          note("words beside it", target.ownerDocument.body.innerText.length);
        }
      }).observe({ type, durationThreshold: 16 });
    } catch {
      // Not every kind can be had so.
    }
  }
  // How long the frame, in the same process, keeps this page from its work.
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    const late = now - last - 10;
    last = now;
    if (late > 15) push("rhythm: late", late);
    rhythm();
    if (!isNarrow) read();
  }, 10);

  Object.assign(globalThis, {
    /** The visit begins. */
    begins() {
      for (const name of Object.keys(channels)) delete channels[name];
      begun = performance.now();
      entries = history.length;
      // At once: a timer that is late would miss how it is before the first tap.
      read();
    },
    /** Makes the place narrow for a moment and reads what that does. */
    async narrows() {
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      isNarrow = true;
      const { style } = document.getElementById("place");
      style.width = "240px";
      await painted();
      read("narrow: ");
      style.width = "";
      await painted();
      isNarrow = false;
    },
    /** Lays a transparent layer over everything. It takes the place where a finger comes down and lets go
     *  at once, so that the tap itself reaches what is under it. */
    covers() {
      const layer = document.createElement("div");
      layer.style.cssText = "position: fixed; inset: 0; z-index: 9; opacity: 0";
      layer.addEventListener("touchstart", ({ touches: [{ clientX, clientY }] }) => {
        push("layer across", clientX);
        push("layer down", clientY);
        layer.style.pointerEvents = "none";
        setTimeout(() => (layer.style.pointerEvents = ""), 150);
      });
      document.body.append(layer);
    },
    /** All that was noticed. */
    seen() {
      push("rhythm: end", performance.now() - begun);
      return JSON.stringify(channels);
    },
    /** For the benchmark itself: where the frame is. */
    corner() {
      const { left, top } = frame()?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return JSON.stringify([left, top]);
    },
  });
})();
