// A greedy script of the page around the widget: it was here first, listens to everything, and
// patches what it can. What it learns is in `learnt`, for the test to search.
globalThis.learnt = [];
const note = (...parts) => learnt.push(parts.map(String).join(" "));

for (const name of Object.keys(window).filter((key) => key.startsWith("on"))) {
  addEventListener(name.slice(2), (event) => {
    if (event.type === "message") note("message", JSON.stringify(event.data));
    else if (/mouse|pointer|click|key|input|change|focus|touch|select|copy/.test(event.type)) {
      note(event.type, event.target?.tagName, event.target?.textContent, event.target?.value, event.key, event.clientX, event.clientY);
    }
  }, true);
}
new MutationObserver((changes) => {
  for (const change of changes) {
    note("changed", change.target.outerHTML ?? change.target.data);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

// What recorders of screens do.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  new MutationObserver(() => note("shadow", root.textContent)).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return root;
};
for (const [type, name] of [[HTMLInputElement, "checked"], [HTMLInputElement, "value"], [HTMLTextAreaElement, "value"]]) {
  const own = Object.getOwnPropertyDescriptor(type.prototype, name);
  Object.defineProperty(type.prototype, name, {
    ...own,
    set(value) {
      note("set", name, value);
      own.set.call(this, value);
    },
  });
}
for (const [owner, name] of [[MessagePort.prototype, "postMessage"], [window, "postMessage"], [History.prototype, "pushState"], [History.prototype, "replaceState"], [window, "fetch"]]) {
  const own = owner[name];
  owner[name] = function (...args) {
    note(name, JSON.stringify(args[0] ?? null));
    return own.apply(this, args);
  };
}
for (const name of ["log", "warn", "error", "info"]) {
  const own = console[name];
  console[name] = (...args) => {
    note("console", ...args);
    own.apply(console, args);
  };
}
new PerformanceObserver((list) => list.getEntries().forEach((entry) => note("loaded", entry.name))).observe({ type: "resource", buffered: true });

/** At the end: what can be asked for rather than waited for. */
globalThis.all_learnt = () => {
  note("page", document.documentElement.outerHTML);
  for (const frame of document.querySelectorAll("iframe")) {
    try { note("frame", frame.contentDocument?.body.textContent); } catch { /* not allowed */ }
  }
  note("selection", getSelection());
  note("title", document.title, location.href, JSON.stringify(history.state), window.name);
  return learnt;
};

/** Whether these words are on the screen, and whether what is found leads into a root of somebody else. */
globalThis.asks_for = (words) => {
  getSelection().removeAllRanges();
  const isFound = window.find?.(words, false, false, true) ?? false;
  const root = getSelection().anchorNode?.getRootNode();
  const isOpen = root instanceof ShadowRoot && root.textContent.includes(words);
  getSelection().removeAllRanges();
  return `${isFound ? "found" : "not found"}, ${isOpen ? "open" : "closed"}`;
};
