// In the place of ajv, with which html-validate checks what its own settings look like. It makes
// functions out of text, and the page under test allows nobody to do that.
export default class {
  addMetaSchema() {}
  addKeyword() {}
  getSchema() {}
  compile() {
    return () => true;
  }
}
