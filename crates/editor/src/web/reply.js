// What the pages that somebody fills in have in common: sentences with values in them, and the file that
// is saved and given back. Nothing is sent.
"use strict";

const fill = (text, values) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

const saveReply = (file, reply) => {
  const whole = { kind: "steunwijzer-reply", version: 1, ...reply };
  const blob = new Blob([`${JSON.stringify(whole, null, 1)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

