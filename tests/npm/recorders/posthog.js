// PostHog with its session replay, masking nothing and packing nothing: packed, no words would be found in
// what it sends. It sends nothing before somebody did something on the page itself.
import "./posthog-server.js";
import "posthog-js/dist/posthog-recorder";
import posthog from "posthog-js/dist/module.no-external";
import { listOf, text } from "./heard.js";

const heard = listOf("posthog");
posthog.init("story", {
  api_host: "https://posthog.invalid",
  persistence: "memory",
  autocapture: true,
  disable_compression: true,
  // It takes a browser without a window, or one that is driven, for a robot, and sends nothing.
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  session_recording: { maskAllInputs: false, maskTextSelector: null, recordCrossOriginIframes: true, compress_events: false },
  before_send: (event) => {
    heard.push(text(event));
    return null;
  },
});
posthog.startSessionRecording(true);
