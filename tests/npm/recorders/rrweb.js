// rrweb, unmasked: the recorder that most others are made of.
import { record } from "rrweb";
import { listOf, text } from "./heard.js";

const heard = listOf("rrweb");
record({
  emit: (event) => heard.push(text(event)),
  maskAllInputs: false,
  recordCrossOriginIframes: true,
  collectFonts: false,
});
