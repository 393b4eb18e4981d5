// Where something stands in the page, in a few words that are the same tomorrow.

const stepOf = (element) => {
  const classes = [...element.classList];
  if (classes.length) return `${element.localName}.${classes.join(".")}`;
  // Ids of the widget are numbered.
  if (element.id && !/\d/.test(element.id)) return `${element.localName}#${element.id}`;
  return element.localName;
};

/** The element and three around it: `main.sw-main > fieldset > legend > h1.sw-h1`. */
export const placeOf = (node) => {
  const steps = [];
  let element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
  for (; element && steps.length < 4; element = element.parentElement) steps.unshift(stepOf(element));
  return steps.join(" > ") || "document";
};

/** The node at an XPath; nothing when it leads nowhere, as into a shadow root. */
export const nodeAt = (path) => {
  try {
    const kind = XPathResult.FIRST_ORDERED_NODE_TYPE;
    return document.evaluate(path, document, null, kind, null).singleNodeValue;
  } catch {
    return null;
  }
};
