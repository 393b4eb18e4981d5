// Where a recorder on the page leaves what it would have sent. Nothing is sent: the tests look at
// these lists, and at every request.
const all = (globalThis.heard ??= {});

/** The list of one recorder. */
export const listOf = (name) => (all[name] ??= []);

/** As text, whatever it is. */
export const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/** rrweb's `record`, which also tells a list of each event that it takes, before a recorder made of it
 *  batches, packs or holds back what it sends. */
export const tells = (record, heard) => new Proxy(record, {
  apply(record, self, [options, ...rest]) {
    const emit = (event, ...more) => {
      heard.push(text(event));
      return options.emit?.(event, ...more);
    };
    return record.call(self, { ...options, emit }, ...rest);
  },
});
