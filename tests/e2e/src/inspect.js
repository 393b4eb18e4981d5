// What a visitor finds in the page: by what can be seen and by accessible names, never by the
// classes and ids of the page. src/inspect.rs calls one of these.

/** Text without differences that cannot be seen, and without the mark of the fake translator. */
const clean = (words) => words.replace(/[\u00ad¤]/g, "").replace(/\s+/g, " ").trim();

/** Words to compare: where one element ends and the next begins there need not be a space. */
const squeezed = (words) => words.replace(/[\u00ad¤\s]+/g, "");

/** Words for screen readers only are tucked away in a corner of a pixel. `known` has what was found of
 *  others on the same screen: to ask for styles is most of what a test does. */
const tuckedAway = (element, known) => {
  if (!element) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const floats = ["absolute", "fixed"].includes(getComputedStyle(element).position);
  const isTucked =
    (floats && (element.offsetWidth <= 1 || element.offsetHeight <= 1)) || tuckedAway(element.parentElement, known);
  known.set(element, isTucked);
  return isTucked;
};

const isThere = (element) =>
  element.checkVisibility({
    contentVisibilityAuto: true,
    opacityProperty: true,
    visibilityProperty: true,
  });

const isSeenAmong = (known) => (element) => isThere(element) && !tuckedAway(element, known);

const isSeen = (element) => isSeenAmong(new Map())(element);

/** Whether the page was painted since everything in it was opened. */
let hasPainted = false;

/** Those that are seen. */
const seenOf = (elements) => elements.filter(isSeenAmong(new Map()));

const lineOf = (element) => {
  const inLine = (box) => /^(inline|contents)/.test(getComputedStyle(box).display);
  let box = element;
  while (box.parentElement && inLine(box)) box = box.parentElement;
  return box;
};

/** The visible text, line by line. */
const seenWords = (root) => {
  const seen = new Map();
  const known = new Map();
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines = [];
  let last = null;
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!parent || parent.closest("script, style, template")) continue;
    if (!seen.has(parent)) seen.set(parent, isSeenAmong(known)(parent) && lineOf(parent));
    const line = seen.get(parent);
    if (!line) continue;
    if (line !== last) lines.push("");
    last = line;
    lines[lines.length - 1] += walk.currentNode.data;
  }
  return lines.map(clean).filter(Boolean).join("\n");
};

/** The widget's own part of the page, where it stands inline in somebody else's or in a frame. */
const page = () => (document.querySelector("steun-wijzer[mode=inline]") ?? document.body)?.[Symbol.for("test")] ?? document;

/** All that the widget shows. */
const shown = () => page().querySelector(".sw-root") ?? document.body[Symbol.for("test")] ?? document.body;

const byIds = (ids) =>
  ids.split(/\s+/).map((id) => page().getElementById(id)?.textContent ?? "").join(" ");

/** What a screen reader calls it. */
const nameOf = (element) => {
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy) return byIds(labelledBy);
  const label = element.getAttribute("aria-label");
  if (label) return label;
  if (element.labels?.length) return [...element.labels].map((label) => label.textContent).join(" ");
  return element.textContent;
};

const all = (selector, root = page()) => [...root.querySelectorAll(selector)];

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

const seenHeadings = () => seenOf(all(HEADINGS));

const levelOf = (heading) =>
  Number(heading.getAttribute("aria-level") ?? heading.tagName.replace(/\D/g, ""));

/** The part of the page that a heading is the title of. */
const partOf = (heading) => heading.closest("details, article, section, li") ?? heading.parentElement;

/** The heading of the smallest part of the page that holds these words as a line of their own. */
const headingTagged = (words) => {
  const tag = all("*").find(
    (element) => !element.children.length && clean(element.textContent) === words && isSeen(element),
  );
  for (let part = tag; part; part = part.parentElement) {
    const heading = all(HEADINGS, part).find(isSeen);
    if (heading) return heading;
  }
  return null;
};

const linkOf = (link) => ({
  words: seenWords(link),
  address: link.getAttribute("href"),
  target: link.target,
  relation: link.rel.split(/\s+/),
});

const isFor = (question) => (field) => {
  const legend = field.querySelector(":scope > legend");
  return squeezed(legend ? legend.textContent : nameOf(field)).includes(squeezed(question));
};

const inputFor = (question, answer) =>
  all("fieldset, [role=group], [role=radiogroup]")
    .filter(isFor(question))
    .flatMap((field) => all("input[type=radio], input[type=checkbox]", field))
    .find((input) => squeezed(nameOf(input)) === squeezed(answer)) ?? null;

const inspect = {
  words: () => seenWords(shown()),

  headings: (tag) => {
    const tagged = headingTagged(tag);
    // The mark is part of the heading, and said once.
    const words = (heading) => clean(heading.textContent).slice(heading === tagged ? tag.length : 0);
    return seenHeadings().map((heading) => ({
      level: levelOf(heading),
      words: words(heading),
      tagged: heading === tagged,
    }));
  },

  // What is pressed to give an answer: its whole row.
  row: (question, answer) => {
    const input = inputFor(question, answer);
    const row = input && (input.labels[0] ?? input);
    return row && isSeen(row) ? row : null;
  },

  // What opens the part that an answer is in, where that is closed.
  opener: (question, answer) => {
    const input = inputFor(question, answer);
    const part = input?.closest("[role=group]");
    const button = part && page().getElementById(part.getAttribute("aria-labelledby"));
    const isClosed = button?.getAttribute("aria-expanded") === "false" && !isSeen(input.labels[0] ?? input);
    return isClosed && isSeen(button) ? button : null;
  },

  // Whether an answer is chosen; nothing when it is not offered.
  chosen: (question, answer) => inputFor(question, answer)?.checked ?? null,

  // A button, link or summary by its name.
  control: (name) =>
    all("button, a[href], summary, [role=button], [role=link]")
      .filter((element) => squeezed(nameOf(element)) === squeezed(name))
      .find(isSeen) ?? null,

  // A list to choose from, by its label.
  list: (label) =>
    all("select").find((list) => squeezed(nameOf(list)) === squeezed(label) && isSeen(list)) ?? null,
  // The row of something to tick that belongs to no question, by its words.
  tick: (words) => {
    const input = all("input[type=checkbox]").find(
      (box) => squeezed(nameOf(box)) === squeezed(words),
    );
    const row = input && (input.labels[0] ?? input);
    return row && isSeen(row) ? row : null;
  },

  // Whether it is ticked; nothing when it is not there.
  ticked: (words) =>
    all("input[type=checkbox]").find((box) => squeezed(nameOf(box)) === squeezed(words))?.checked ??
    null,

  // A field to write in, by its label.
  field: (label) =>
    all("textarea, input:not([type]), input[type=tel], input[type=text]").find((field) => squeezed(nameOf(field)) === squeezed(label) && isSeen(field)) ??
    null,

  // What stands in it; nothing when it is not there.
  written: (label) =>
    all("textarea, input:not([type]), input[type=tel], input[type=text]").find((field) => squeezed(nameOf(field)) === squeezed(label))?.value ?? null,

  // The summary with these words, if it is still to be opened.
  closed: (words) =>
    all("details:not([open]) > summary").find(
      (summary) => squeezed(summary.textContent) === squeezed(words) && isSeen(summary),
    ) ?? null,

  // Everything that can be read in the part with this heading.
  part: (heading) => {
    const is = (one) => squeezed(one.textContent) === squeezed(heading);
    // One with a mark begins with that.
    const ends = (one) => squeezed(one.textContent).endsWith(squeezed(heading));
    const found = seenHeadings().find(is) ?? seenHeadings().find(ends);
    const part = found && partOf(found);
    return (
      part && {
        words: seenWords(part),
        steps: seenOf(all("ol", part))
          .map((list) => all(":scope > li", list).map((step) => seenWords(step))),
        terms: seenOf(all("dt", part))
          .map((term) => {
            const said = [];
            for (let next = term.nextElementSibling; next?.tagName === "DD"; ) {
              said.push(seenWords(next));
              next = next.nextElementSibling;
            }
            return { term: clean(term.textContent), said };
          }),
        links: seenOf(all("a[href]", part)).map(linkOf),
      }
    );
  },

  links: () => seenOf(all("a[href]")).map(linkOf),

  // Opens what can be opened, and says how much that was.
  openAll: () => {
    const closed = seenOf(all("details:not([open]) > summary"));
    closed.forEach((summary) => summary.click());
    hasPainted = false;
    requestAnimationFrame(() => (hasPainted = true));
    return closed.length;
  },

  // Whether all that was opened has been drawn. What stands in it counts as seen from the next painting on.
  allDrawn: () => hasPainted && all("details[open]").every((opened) => opened.childElementCount > 1),

  // Where the keyboard is.
  focus: () => {
    const element = page().activeElement ?? document.body;
    return {
      tag: element.tagName.toLowerCase(),
      kind: element.type ?? "",
      name: clean(nameOf(element)).slice(0, 400),
      visible: isSeen(element) || element.labels?.length > 0,
    };
  },

  // What does not fit between the left and the right edge.
  sideways: () => {
    const edge = document.documentElement.clientWidth;
    const isOutside = ({ left, right, width }) => width > 1 && (left < -1 || right > edge + 1);
    const range = document.createRange();
    const wide = all("body *, .sw-root *").filter((element) => {
      const boxes = [element.getBoundingClientRect()];
      for (const child of element.childNodes) {
        if (child.nodeType !== Node.TEXT_NODE) continue;
        range.selectNodeContents(child);
        boxes.push(...range.getClientRects());
      }
      return boxes.some(isOutside) && isSeen(element);
    });
    const more = document.scrollingElement.scrollWidth - edge;
    return wide
      .map((element) => `${element.tagName.toLowerCase()} ‘${clean(element.textContent).slice(0, 60)}’`)
      .concat(more > 0 ? [`the page is ${more} px too wide`] : []);
  },

  // The language and direction of the smallest part with these words.
  tongueOf: (words) => {
    const found = all("body *, .sw-root *").filter(
      (element) => squeezed(element.textContent).includes(squeezed(words)) && isSeen(element),
    );
    const smallest = found.at(-1);
    return [smallest.closest("[lang]").lang, getComputedStyle(smallest).direction];
  },

  viewport: () => [document.documentElement.clientWidth, document.documentElement.clientHeight],

  // The page is there, and what was pressed early has been done.
  loaded: () =>
    document.readyState === "complete" && !page().querySelector("[data-early]"),

  // What a page can leave behind, as far as that is known at once.
  traces: () => {
    const kept = [
      () => Object.entries(localStorage).map((entry) => entry.join("=")),
      () => Object.entries(sessionStorage).map((entry) => entry.join("=")),
      () => document.cookie.split(/;\s*/).filter(Boolean),
      () => [window.name].filter(Boolean),
    ];
    return {
      address: location.href,
      title: document.title,
      entry: history.state,
      kept: kept.flatMap((open) => {
        try {
          return open();
        } catch {
          // A store that the browser refuses to open holds nothing.
          return [];
        }
      }),
    };
  },

  // What a page can leave behind in stores that take their time. Only scripts can fill them, and
  // where none may run nothing can be waited for either.
  stores: async () => {
    // A frame without an origin has no storage, and Firefox logs an error when it is accessed.
    if (self.origin === "null") return [];
    const kept = [
      async () => (await indexedDB.databases()).map(({ name }) => `database ${name}`),
      async () => (await caches.keys()).map((name) => `cache ${name}`),
      async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ];
    // As above.
    const opened = await Promise.allSettled(kept.map(async (open) => open()));
    return opened.flatMap(({ value }) => value ?? []);
  },
};
