// The look that the page around a widget gives it: colours and corners (docs/theming.md). Part of the
// boot script: whoever chose the values, they are read strictly here, and colours that meet and cannot
// be told apart are replaced by our own, in light or dark.

// Filled in by `site finish` from static/theme.toml.

/** What a page can colour. */
const COLOURS = __COLOURS__;

/** Two colours that meet, and the least contrast between them. */
const PAIRS = __PAIRS__;

/** Red, green and blue, 0 to 255. Here a colour is six hexadecimal digits. */
const channels = (colour) => (colour.match(/../g) ?? []).map((part) => parseInt(part, 16));

/** Relative luminance, as WCAG has it. */
const luminance = (colour) => {
  const [red, green, blue] = channels(colour).map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6);
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
};

const contrast = (...colours) => {
  const [dark, light] = colours.map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** So much of one colour over another. */
const mixed = (part, over, under) => {
  const below = channels(under);
  const all = channels(over).map((value, at) => Math.round(value * part + below[at] * (1 - part)));
  return all.map((value) => value.toString(16).padStart(2, "0")).join("");
};

/** Gives a widget its look. `option` gives what the page chose, by name: colours as six hexadecimal
 *  digits, the radius of corners in whole pixels. */
function applyTheme(place, option) {
  // On our own page, the whole of it.
  const box = place.matches(".sw-root") ? place : document.documentElement;
  const warn = (words) => console.warn(`Steunwijzer: ${words}. See docs/theming.md.`);
  const theirs = {};
  const read = (name, pattern) => {
    const value = option(name);
    if (value && pattern.test(value)) theirs[name] = value;
    else if (value) warn(`${name}="${value.slice(0, 60)}" cannot be used`);
  };
  const wanted = option("theme") || "auto";
  if (wanted === "auto") {
    COLOURS.forEach((name) => read(name, /^[\da-f]{6}$/i));
    read("radius", /^(1?\d|2[0-4])$/);
  }
  const hasTheme = Object.keys(theirs).length > 0;
  const isFixed = /^(light|dark)$/.test(wanted);
  if (!hasTheme && !isFixed) return;
  const isDark = isFixed
    ? wanted === "dark"
    : theirs.paper ? luminance(theirs.paper) < 0.18 : matchMedia("(prefers-color-scheme: dark)").matches;
  // From here on our own colours are of this kind, too.
  box.dataset.scheme = isDark ? "dark" : "light";
  if (!hasTheme) return;
  const ours = getComputedStyle(box);
  const own = (name) => ours.getPropertyValue(`--steunwijzer-${name}`).trim().slice(1);
  // A build may write #fff for #ffffff.
  const colour = (name) => theirs[name] ?? own(name).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  // One at a time: what falls back may meet something else.
  const isRight = ([one, other, least]) => {
    if (!(one in theirs || other in theirs)) return true;
    const found = contrast(colour(one), colour(other));
    if (found >= least) return true;
    const given = one in theirs ? one : other;
    warn(`${one} on ${other} has a contrast of ${found.toFixed(2)} and needs ${least}; our own ${given} is used`);
    delete theirs[given];
  };
  while (!PAIRS.every(isRight));
  const [ink, paper, surface, accent] = ["ink", "paper", "surface", "accent"].map(colour);
  /** What stands beside or between them follows from them, as far as it can be read. */
  const readable = (candidate, others) => others.every((other) => contrast(candidate, other) >= 4.5);
  const tint = mixed(0.1, accent, surface);
  theirs.select = readable(tint, [ink, accent]) ? tint : surface;
  const muted = mixed(0.8, ink, paper);
  theirs.muted = readable(muted, [paper, surface, theirs.select]) ? muted : ink;
  theirs.hair = mixed(0.15, ink, paper);
  const { radius, ...colours } = theirs;
  const rules = Object.entries(colours).map(([name, value]) => `--steunwijzer-${name}:#${value}`);
  if (radius) rules.push(`--steunwijzer-radius:${radius}px`, `--steunwijzer-radius-small:${Math.round(radius / 1.5)}px`);
  try {
    // Paper is black on white, and who asks for more contrast gets ours.
    const sheet = new CSSStyleSheet({ media: "screen and (prefers-contrast: no-preference) and (forced-colors: none)" });
    sheet.replaceSync(`:root,.sw-root{${rules.join(";")}}`);
    const root = box.getRootNode();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // An old browser: our own look.
  }
}
