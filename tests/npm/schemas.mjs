// Holds papers of a release against the schemas of their formats: node schemas.mjs <kind> <file>. Prints what
// is wrong, a line each, and ends with 1 then.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import Ajv from "ajv";
import formats from "ajv-formats";
import moreFormats from "ajv-formats-draft2019";

const require = createRequire(import.meta.url);
const read = async (path) => JSON.parse(await readFile(path, "utf8"));
const cyclonedx = async (name) => {
  const file = `${name}.SNAPSHOT.schema.json`;
  // The schemas of the package name each other as the files are called.
  return { ...(await read(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${file}`)), $id: `http://cyclonedx.org/schema/${file}` };
};

/** The schema of each kind, and those it names. */
const SCHEMAS = {
  sbom: async () => [await cyclonedx("bom-1.5"), [await cyclonedx("spdx"), await cyclonedx("jsf-0.82")]],
  elements: async () => [await read(require.resolve("custom-elements-manifest/schema.json")), []],
};

const [kind, file] = process.argv.slice(2);
const [schema, named] = await SCHEMAS[kind]();
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, addUsedSchema: false, schemas: named });
formats(ajv);
moreFormats(ajv, { formats: ["idn-email"] });
// An address in any alphabet, for which there is no check.
ajv.addFormat("iri-reference", true);
const isValid = ajv.compile(schema);
if (!isValid(await read(file))) {
  for (const { instancePath, message, params } of isValid.errors) {
    console.log(`${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
  }
  process.exit(1);
}
