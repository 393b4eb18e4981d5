// html-validate, on the page as it is at this moment.
import { HtmlValidate } from "html-validate/browser";
import { placeOf } from "./place.js";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
});

/** Without the shell, once the widget took its place: it is hidden as a whole, and scanned while it is not. */
const pageNow = () => {
  const copy = document.documentElement.cloneNode(true);
  copy.querySelector("#steunwijzer-shell[hidden]")?.remove();
  return copy;
};

const elementAt = (copy, selector) => {
  try {
    return selector ? copy.ownerDocument && copy.querySelector(selector.replace(/^html > /, ":scope > ")) : null;
  } catch {
    return null;
  }
};

export const scan = async () => {
  const copy = pageNow();
  const { results } = await validator.validateString(`<!DOCTYPE html>\n${copy.outerHTML}`);
  const messages = results.flatMap((result) => result.messages);
  const { rules } = validator.getConfigForSync("").getConfigData();
  return {
    checked: Object.values(rules).filter((severity) => severity !== "off").length,
    findings: messages.map(({ ruleId, message, selector }) => ({
      rule: ruleId,
      place: placeOf(elementAt(copy, selector)),
      says: message,
      undecided: false,
    })),
  };
};
