// Mixpanel's session replay, masking nothing. What it sends is a batch every ten seconds, packed: neither is
// asked for here, or a test would find nothing in what was sent until then.
import mixpanel from "mixpanel-browser";
import { listOf, text } from "./heard.js";

const heard = listOf("mixpanel");
delete globalThis.CompressionStream;
const later = globalThis.setTimeout;
globalThis.setTimeout = (run, time, ...rest) => later(run, time === 10_000 ? 200 : time, ...rest);
// Nothing of it is sent.
const ask = globalThis.fetch;
globalThis.fetch = async (address, options, ...rest) => {
  if (!String(address?.url ?? address).includes("mixpanel")) return ask(address, options, ...rest);
  if (options?.body) heard.push(text(options.body));
  return Response.json({ code: 200, status: "OK" });
};
mixpanel.init("story", {
  api_host: "https://mixpanel.invalid",
  disable_persistence: true,
  record_sessions_percent: 100,
  record_mask_all_inputs: false,
  record_mask_all_text: false,
  record_mask_input_selector: "",
  record_mask_text_selector: "",
  record_block_selector: "",
  record_min_ms: 0,
});
mixpanel.start_session_recording();
