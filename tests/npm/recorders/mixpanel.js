// Mixpanel's session replay, masking nothing. What it sends is a packed batch every ten seconds, so the
// recorder in it is listened to.
import mixpanel from "mixpanel-browser";
import { listOf, tells } from "./heard.js";

globalThis.__mp_recorder = class extends globalThis.__mp_recorder {
  constructor(...given) {
    super(...given);
    this.rrwebRecord = tells(this.rrwebRecord, listOf("mixpanel"));
  }
};
// Nothing of it is sent.
const ask = globalThis.fetch;
globalThis.fetch = async (address, ...rest) =>
  String(address?.url ?? address).includes("mixpanel") ? Response.json({ code: 200, status: "OK" }) : ask(address, ...rest);
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
