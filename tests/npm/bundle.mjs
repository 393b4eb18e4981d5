// Bundles a file and the packages it imports into one script: node bundle.mjs scanners/index.js <output>
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const [entry, output] = process.argv.slice(2);

/** IBM's engine says what it is in a variable only. */
const ibm = {
  name: "ibm",
  setup({ onLoad }) {
    onLoad({ filter: /accessibility-checker-engine[/\\]ace\.js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\nexport default ace;`,
    }));
  },
};

await build({
  entryPoints: [entry],
  outfile: output,
  bundle: true,
  format: "iife",
  minify: true,
  // WebDriver sends it as JSON.
  charset: "ascii",
  alias: { ajv: "./scanners/no-schema.js" },
  logLevel: "warning",
  plugins: [ibm],
});
