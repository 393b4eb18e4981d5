// Runs first in a page with several widgets and in each of their frames: says when the page began,
// and when a frame has painted the first question. Milliseconds since 1970.
(() => {
  const WORDS = __WORDS__;
  if (parent === self) return said(JSON.stringify({ begun: performance.timeOrigin }));
  const isThere = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() === WORDS && parentElement.getClientRects().length > 0) return true;
    }
    return false;
  };
  const tells = (time) => said(JSON.stringify({ seen: performance.timeOrigin + time }));
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    const there = performance.now();
    // A frame that the others have pushed out of sight is not painted: then it counts when the words
    // were there.
    const unseen = setTimeout(() => tells(there), 1_000);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tells(performance.now());
      port2.postMessage(0);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });
})();
