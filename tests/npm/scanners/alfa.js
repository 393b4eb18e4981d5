// Siteimprove Alfa, which follows the ACT rules of the W3C: its rules for WCAG A and AA, and its good
// practice. Rules for AAA alone are excluded.
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as NativeDevice } from "@siteimprove/alfa-device/native";
import { Document } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import rules from "@siteimprove/alfa-rules";
import { Conformance, Criterion } from "@siteimprove/alfa-wcag";
import { Page } from "@siteimprove/alfa-web";
import { decide } from "./contrast.js";
import { nodeAt, placeOf } from "./place.js";

const isAsked = (rule) => {
  const criteria = [...rule.requirements].filter(Criterion.isCriterion);
  return criteria.length === 0 || criteria.some(Conformance.isAA());
};

const asked = [...rules].filter(isAsked);

const nameOf = (rule) => rule.uri.split("/").pop();

/** A node, or the nodes that belong together. */
const targetsOf = ({ target }) => ("path" in target ? [target] : [...target]);

const reasonsOf = (outcome) => {
  const expectations = outcome.toJSON().expectations ?? [];
  const reasons = expectations.map(([, result]) => result.error?.message ?? result.type);
  return [...new Set(reasons)].join("; ");
};

const CONTRAST = "sia-r69";

export const scan = async () => {
  // Where the page is scrolled, its top covers a part of what is below: then that counts as too small.
  scrollTo(0, 0);
  const device = Device.from(NativeDevice.fromWindow(window));
  const page = Page.of(
    Request.empty(),
    Response.empty(),
    Document.from(await Native.fromNode(document), device),
    device,
  );
  const outcomes = [...(await Audit.of(page, asked).evaluate())];
  const notable = outcomes.filter((one) => Outcome.isFailed(one) || Outcome.isCantTell(one));
  const findings = notable.flatMap((outcome) =>
    targetsOf(outcome).flatMap((target) => {
      const node = nodeAt(target.path());
      const undecided = Outcome.isCantTell(outcome);
      const rule = nameOf(outcome.rule);
      const says = undecided ? "cannot tell" : reasonsOf(outcome);
      const finding = { rule, place: placeOf(node), says, undecided };
      return undecided && rule === CONTRAST ? decide(node, finding) : [finding];
    }),
  );
  const applicable = outcomes.filter(Outcome.isApplicable);
  return { checked: new Set(applicable.map(({ rule }) => rule.uri)).size, findings };
};
