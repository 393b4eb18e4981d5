// IBM Equal Access: its rules for WCAG 2.2 A and AA. What it calls potential, or something
// to look at by hand, counts as undecided.
import ace from "accessibility-checker-engine/ace.js";
import { nodeAt, placeOf } from "./place.js";

const checker = new ace.Checker();

export const scan = async () => {
  const { results } = await checker.check(document, ["WCAG_2_2"]);
  const notable = results.filter(({ value: [kind, outcome] }) => kind !== "INFORMATION" && outcome !== "PASS");
  return {
    checked: new Set(results.map(({ ruleId }) => ruleId)).size,
    findings: notable.map(({ ruleId, reasonId, value: [, outcome], message, path }) => ({
      rule: `${ruleId}/${reasonId}`,
      place: placeOf(nodeAt(path.dom)),
      says: message,
      undecided: outcome !== "FAIL",
    })),
  };
};
