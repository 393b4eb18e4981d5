// Four accessibility checkers, to be put into a page. Each reports how many of its rules had
// something to look at, and what it found; what it could not decide counts as a finding.
import * as alfa from "./alfa.js";
import * as axe from "./axe.js";
import * as html from "./html.js";
import * as ibm from "./ibm.js";

const checkers = { "axe-core": axe, "ibm": ibm, "alfa": alfa, "html-validate": html };

/** A screen fades in: until it has, its words are pale. */
const isStill = () => {
  const isShort = ({ effect }) => effect.getComputedTiming().endTime < 2000;
  const moves = document.getAnimations().filter(isShort);
  return Promise.allSettled(moves.map(({ finished }) => finished));
};

globalThis.accessibilityCheckers = async (names) => {
  const { scrollX, scrollY } = window;
  await isStill();
  const reports = [];
  for (const name of names) {
    const began = performance.now();
    const report = await checkers[name].scan();
    reports.push({ checker: name, took: Math.round(performance.now() - began), ...report });
  }
  window.scrollTo(scrollX, scrollY);
  return reports;
};
