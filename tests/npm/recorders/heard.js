// Where a recorder on the page leaves what it would have sent. Nothing is sent: the tests look at
// these lists, and at every request.
const all = (globalThis.heard ??= {});

/** The list of one recorder. */
export const listOf = (name) => (all[name] ??= []);

/** As text, whatever it is. */
export const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));
