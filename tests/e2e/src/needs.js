// Usability of a page: touch targets, visible focus, contrast, text that is cut off or overlaps.
// Extends inspect.js.

const described = (element) =>
  `${element.tagName.toLowerCase()} ‘${clean(nameOf(element)).slice(0, 60)}’`;

/** What is pressed: a radio button or checkbox by its whole row. */
const pressed = (element) =>
  /^(radio|checkbox)$/.test(element.type) ? (element.labels[0] ?? element) : element;

const PRESSABLE =
  "a[href], button, summary, select, textarea, input, [role=button], [role=link], [role=checkbox]";

const pressables = () => {
  const isSeenHere = isSeenAmong(new Map());
  return all(PRESSABLE).filter((element) => isSeenHere(pressed(element)));
};

/** A link between other words of its line: its size is that of the words (WCAG 2.5.5, 2.5.8). */
const isInSentence = (element) =>
  getComputedStyle(element).display === "inline" &&
  clean(lineOf(element).textContent) !== clean(element.textContent);

// --- Colours ----------------------------------------------------------------------------------

const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

const known = new Map();

/** Red, green, blue and opacity, 0 to 1, of any colour that CSS can name. */
const channels = (colour) => {
  // Asking a canvas takes long in some browsers.
  if (!known.has(colour)) known.set(colour, painted(colour));
  return known.get(colour);
};

const painted = (colour) => {
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  return [...paint.getImageData(0, 0, 1, 1).data].map((channel) => channel / 255);
};

const over = ([r, g, b, a], below) =>
  [r, g, b].map((channel, index) => channel * a + below[index] * (1 - a));

/** The colour that an element stands on. */
const ground = (element) => {
  const layers = [];
  for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
    // The row of an answer lies behind its words.
    const behind = box.querySelector(":scope > .sw-choice__row");
    for (const layer of [behind, box]) {
      if (layer) layers.push(channels(getComputedStyle(layer).backgroundColor));
    }
    if (layers.some(([, , , opacity]) => opacity === 1)) break;
  }
  const canvas = channels("Canvas").slice(0, 3);
  return layers.reverse().reduce((below, layer) => over(layer, below), canvas);
};

/** WCAG's relative luminance, 0 to 1. */
const luminance = (colour) => {
  const [r, g, b] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast ratio, 1 to 21. */
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const contrastOf = (colour, below) => contrast(over(channels(colour), below), below);

// --- Words ------------------------------------------------------------------------------------

/** Every piece of text that can be seen, with the element it is in. */
const seenTexts = () => {
  const walk = document.createTreeWalker(shown(), NodeFilter.SHOW_TEXT);
  const isSeenHere = isSeenAmong(new Map());
  const texts = [];
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!element || element.closest("script, style, template, option, textarea")) continue;
    if (clean(walk.currentNode.data) && isSeenHere(element)) texts.push([walk.currentNode, element]);
  }
  return texts;
};

/** The box that stays in sight while the rest scrolls away below it, if a text is in one. */
const stays = (element) => {
  let box = element;
  while (box && getComputedStyle(box).position !== "sticky") box = box.parentElement;
  return box;
};

/** Where a piece of text stands, line by line. */
const linesOf = (text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 1);
};

/** Whether so much of two boxes is the same place that one hides the other. */
const isOnTop = (one, other) => {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // Lines that stand close share the space for their highest and lowest letters.
  return wide > 2 && high > Math.min(one.height, other.height) * 0.45;
};

// --- Focus ------------------------------------------------------------------------------------

/** What shows where the keyboard is: the thing itself, or the row that it is in. */
const looks = (element) => {
  const row = element.labels?.[0]?.querySelectorAll("*") ?? [];
  return [element, element.labels?.[0], ...row]
    .filter(Boolean)
    .map((part) => {
      const style = getComputedStyle(part);
      const below = ground(part.parentElement);
      return [style.outlineStyle, style.outlineWidth, style.outlineColor, below];
    });
};

const isRing = ([style, width, colour, below]) =>
  style !== "none" && parseFloat(width) >= 2 && contrastOf(colour, below) >= 3;

const focusable = () =>
  all("a[href], button, summary, select, textarea, input, [tabindex='0']").filter(
    (element) => isSeen(pressed(element)) && !element.disabled,
  );

/** The radio buttons of a question are one stop. */
const stopOf = (element) =>
  element.type === "radio" ? `radio ${element.name}` : String(all("*").indexOf(element));

const reached = () => {
  const element = page().activeElement;
  return !element || element === document.body || element === page() ? null : element;
};

/** What says at the window that all has been pressed. */
const TAPPED = Symbol.for("tapped");

const tapsAround = async (seed, times) => {
  let state = seed;
  const next = () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
  const away = (element) => element.matches("a[href], .sw-leave");
  for (let tap = 0; tap < times; tap += 1) {
    const things = pressables().filter((element) => !away(element) && element.tagName !== "SELECT");
    const thing = things[Math.floor(next() * things.length)];
    thing?.click();
    // Sometimes without a pause, as when two fingers tap at once.
    if (next() < 0.7) await new Promise((resolve) => setTimeout(resolve, next() * 8));
  }
  window[TAPPED] = true;
};

const HURRIED = Symbol.for("hurried");
const READ = Symbol.for("read");

/** Gives these answers, screen by screen, and goes on after each. */
const hurries = async (screens, goOn) => {
  const isSo = async (found) => {
    while (!found()) await new Promise((resolve) => setTimeout(resolve, 10));
    return found();
  };
  const title = () => seenHeadings()[0]?.textContent;
  for (const answers of screens) {
    // A new screen is faint at first.
    const onward = await isSo(() => inspect.control(goOn));
    const main = page().querySelector("main");
    const buttons = seenOf(all("button", main));
    const lowest = Math.ceil(buttons.at(-1).getBoundingClientRect().bottom + document.scrollingElement.scrollTop);
    for (const [question, answer] of answers) {
      const opener = inspect.opener(question, answer);
      opener?.click();
      if (opener) await isSo(() => !inspect.opener(question, answer));
      const input = inputFor(question, answer);
      if (!input) throw new Error(`${question}: ${answer} is not offered`);
      input.click();
      await isSo(() => inputFor(question, answer).checked);
    }
    window[READ].push({ lowest, words: seenWords(main).split(/\s+/).length });
    const before = title();
    onward.click();
    await isSo(() => title() && title() !== before);
  }
};

Object.assign(inspect, {
  // Only starts it, as `tapsAround` below.
  hurries: (screens, goOn) => {
    window[HURRIED] = null;
    window[READ] = [];
    const ends = (how) => () => (window[HURRIED] = how);
    hurries(screens, goOn).then(ends(""), (error) => ends(String(error))());
    return true;
  },

  // How that ended: an empty text where it went well, nothing where it did not end yet.
  hurried: () => window[HURRIED],

  // What could be read on each screen on the way: words, and where the last button ended at first.
  read: () => window[READ],

  // How far down the page the last of these words ends, in CSS pixels; and how long the page is, in
  // pixels and in words. Words that cannot be seen are at the end of the world.
  glance: (words) => {
    const scrolled = document.scrollingElement.scrollTop;
    const bottom = (one) => {
      const found = all("body *, .sw-root *").filter(
        (element) => squeezed(element.textContent).includes(squeezed(one)) && isSeen(element),
      );
      const smallest = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
      const bottoms = smallest.map((element) => element.getBoundingClientRect().bottom + scrolled);
      return Math.min(1e6, ...bottoms);
    };
    return {
      lowest: Math.ceil(Math.max(...words.map(bottom))),
      height: document.scrollingElement.scrollHeight,
      words: seenWords(shown()).split(/\s+/).length,
    };
  },

  // Things to press that are smaller than this, in CSS pixels.
  small: (least) =>
    pressables()
      .filter((element) => !isInSentence(element))
      .map((element) => [element, pressed(element).getBoundingClientRect()])
      .filter(([, { width, height }]) => width < least - 0.5 || height < least - 0.5)
      .map(([element, { width, height }]) =>
        `${described(element)}: ${Math.round(width)} × ${Math.round(height)}`,
      ),

  // How many things there are to press.
  pressables: () => pressables().length,

  // What cannot be used, although it is there.
  disabled: () =>
    all(":disabled, [aria-disabled=true], [inert]").filter(isThere).map(described),

  // The keyboard goes to where the page begins.
  begins: () => {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute("tabindex");
    return true;
  },

  // The stops of the Tab key, in order.
  stops: () => [...new Set(focusable().map(stopOf))],

  // The stop where the keyboard is, and what is wrong there.
  stop: () => {
    const element = reached();
    if (!element) return null;
    const problems = [];
    if (!looks(element).some(isRing)) problems.push("nothing shows that the keyboard is here");
    const box = pressed(element).getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) {
      problems.push("it is outside the screen");
    } else {
      // Inline text may have a hole in its middle: one of three places is enough.
      const places = [0.5, 0.1, 0.9].map((part) => left + (right - left) * part);
      const hits = places.map((x) => element.getRootNode().elementFromPoint(x, (top + bottom) / 2));
      const own = pressed(element);
      const isOwn = (hit) => hit && (own.contains(hit) || hit.contains(own));
      if (!hits.some(isOwn)) problems.push("something lies on top of it");
    }
    return { stop: stopOf(element), name: described(element), problems };
  },

  // Words that cannot be read, because they are cut off or because others lie on them.
  unreadable: () => {
    const texts = seenTexts();
    const isCut = (element) => {
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        // The name beside our mark wraps out of sight by intention: it is in every title.
        if (box.matches(".sw-header__mark")) return false;
        const [wide, high] = [style.overflowX, style.overflowY].map((way) => /hidden|clip/.test(way));
        if (high && box.scrollHeight > box.clientHeight + 2) return true;
        if (wide && box.scrollWidth > box.clientWidth + 2) return true;
      }
      return false;
    };
    const cut = texts.filter(([, element]) => isCut(element)).map(([text]) => `cut off: ${clean(text.data)}`);
    const lines = texts
      .filter(([, element]) => !element.closest(".sw-header__mark"))
      .flatMap(([text, element]) => {
        const layer = stays(element);
        return linesOf(text).map((box) => [text, box, layer]);
      })
      .sort(([, one], [, other]) => one.top - other.top);
    const hidden = [];
    lines.forEach(([text, box, layer], index) => {
      for (let next = index + 1; next < lines.length && lines[next][1].top < box.bottom; next += 1) {
        const [other, otherBox, otherLayer] = lines[next];
        if (other !== text && layer === otherLayer && isOnTop(box, otherBox)) {
          hidden.push(`‘${clean(text.data)}’ and ‘${clean(other.data)}’ lie on each other`);
        }
      }
    });
    return cut.concat(hidden);
  },

  // Words that are too much like what they stand on.
  faint: (least) =>
    seenTexts()
      .map(([text, element]) => [text, contrastOf(getComputedStyle(element).color, ground(element))])
      .filter(([, ratio]) => ratio < least - 0.05)
      .map(([text, ratio]) => `${ratio.toFixed(1)}: ${clean(text.data).slice(0, 60)}`),

  // How light the page is: 0 is black, 1 is white.
  lightness: () => luminance(ground(page().querySelector(".sw-app") ?? document.body)),

  // What has no line around it and is not underlined, so that only a background shows that it can be
  // pressed: those go where a visitor chooses the colours.
  edgeless: () =>
    pressables()
      .filter((element) => {
        const row = element.labels?.[0]?.querySelector(".sw-choice__row");
        const parts = [row ?? element, ...(element.tagName === "SUMMARY" ? [element.parentElement] : [])];
        const hasEdge = parts.some((part) => {
          const style = getComputedStyle(part);
          return (
            (parseFloat(style.borderTopWidth) >= 1 &&
              style.borderTopStyle !== "none" &&
              contrastOf(style.borderTopColor, ground(part.parentElement)) >= 3) ||
            style.textDecorationLine.includes("underline")
          );
        });
        // A picture says what a summary or a link with one does.
        return !hasEdge && !element.querySelector("svg");
      })
      .map(described),

  // What moves, or would when it changes.
  moving: () =>
    all("*")
      .filter((element) => {
        const style = getComputedStyle(element);
        const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
        return (
          (style.animationName !== "none" && lasts(style.animationDuration)) ||
          lasts(style.transitionDuration) ||
          style.scrollBehavior === "smooth"
        );
      })
      .map(described),

  matches: (query) => matchMedia(query).matches,

  // Sets styles of the visitor's own on the page, as an extension or a setting of the browser does.
  wears: (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const place = page();
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    return true;
  },

  // Presses controls at random, faster than a person can; never one that leaves the page.
  // Only starts it: a WebDriver script may not take that long.
  tapsAround: (seed, times) => {
    tapsAround(seed, times);
    return true;
  },

  // Whether that is over.
  tapped: () => window[TAPPED] === true,
});
