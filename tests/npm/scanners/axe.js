// axe-core: every rule for WCAG 2.2 A and AA, and what its makers call good practice.
import axe from "axe-core";
import { decide } from "./contrast.js";
import { placeOf } from "./place.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const OPTIONS = {
  runOnly: { type: "tag", values: TAGS },
  // Off by default, and part of WCAG 2.2 AA.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
  elementRef: true,
  // It would fetch the stylesheet once more, and the page lets nothing be fetched.
  preload: false,
  // A frame is scanned from within.
  iframes: false,
};

export const scan = async () => {
  const { violations, incomplete, passes } = await axe.run(document, OPTIONS);
  const each = (results, undecided) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        node: node.element,
        finding: {
          rule: id,
          place: placeOf(node.element),
          says: node.failureSummary.replace(/\s+/g, " "),
          undecided,
        },
      })),
    );
  const open = each(incomplete, true).flatMap(({ node, finding }) =>
    finding.rule === "color-contrast" ? decide(node, finding) : [finding],
  );
  return {
    checked: passes.length + violations.length + incomplete.length,
    findings: [...each(violations, false).map(({ finding }) => finding), ...open],
  };
};
