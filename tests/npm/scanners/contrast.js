// The contrast of text that a checker could not decide on: a row of an answer paints its
// background with an element that stands behind the words instead of around them.

const readColour = (() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  return (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { red, green, blue, alpha: alpha / 255 };
  };
})();

const over = (top, below) => {
  const mix = (part) => top[part] * top.alpha + below[part] * (1 - top.alpha);
  return { red: mix("red"), green: mix("green"), blue: mix("blue"), alpha: 1 };
};

// WCAG 2.2, definition of relative luminance.
const luminance = ({ red, green, blue }) => {
  const linear = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};

const ratio = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** What is painted behind a point; nothing when a picture is, or something transparent as a whole. */
const behind = (x, y) => {
  let colours = [];
  for (const element of document.elementsFromPoint(x, y)) {
    const style = getComputedStyle(element);
    if (style.backgroundImage !== "none" || style.opacity !== "1") return null;
    const colour = readColour(style.backgroundColor);
    colours.push(colour);
    if (colour.alpha === 1) break;
  }
  const canvas = readColour(matchMedia("(prefers-color-scheme: dark)").matches ? "#000" : "#fff");
  return colours.reduceRight((below, top) => over(top, below), canvas);
};

const textsIn = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node];
  return [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
};

const enough = (style) => {
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return isLarge ? 3 : 4.5;
};

/**
 * Measures the words directly in a node at the middle of each of their lines. Gives the least
 * contrast and what is needed, or nothing when it cannot be measured.
 */
export const measure = (node) => {
  const measured = [];
  for (const text of textsIn(node)) {
    const element = text.parentElement;
    const style = getComputedStyle(element);
    element.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      const ground = behind(line.x + line.width / 2, line.y + line.height / 2);
      if (!ground) return null;
      const ink = over(readColour(style.color), ground);
      measured.push({ ratio: ratio(ink, ground), needed: enough(style) });
    }
  }
  const worst = (one, other) => (one.ratio / one.needed <= other.ratio / other.needed ? one : other);
  return measured.length ? measured.reduce(worst) : null;
};

/** The finding about the contrast of a node that a checker could not decide on; nothing when it is enough. */
export const decide = (node, undecided) => {
  const measured = node && measure(node);
  if (!measured) return [undecided];
  if (measured.ratio >= measured.needed) return [];
  const says = `measured ${measured.ratio.toFixed(2)}, and ${measured.needed} is needed`;
  return [{ ...undecided, says, undecided: false }];
};
