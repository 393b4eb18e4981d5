// Whether browsers can read scripts: node oldest.mjs <browsers> <file>... Prints each file in which esbuild
// would have to rewrite something for one of them, a line each, and ends with 1 then.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { transform } from "esbuild";

const [browsers, ...files] = process.argv.slice(2);
const written = (code, target) => transform(code, { target }).then((made) => made.code);
for (const file of files) {
  const code = await readFile(file, "utf8");
  const newest = await written(code, "esnext");
  for (const browser of browsers.split(",")) {
    if ((await written(code, browser).catch((problem) => problem.message)) !== newest) {
      console.log(`${basename(file)} has syntax that ${browser} does not read`);
      process.exitCode = 1;
    }
  }
}
