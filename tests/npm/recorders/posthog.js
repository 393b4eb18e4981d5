// PostHog with its session replay, masking nothing. What it sends is packed and comes when it likes, so the
// recorder in it is listened to.
import "./posthog-server.js";
import "posthog-js/dist/posthog-recorder";
import posthog from "posthog-js/dist/module.no-external";
import { listOf, tells } from "./heard.js";

const { rrweb } = globalThis.__PosthogExtensions__;
rrweb.record = tells(rrweb.record, listOf("posthog"));
posthog.init("story", {
  api_host: "https://posthog.invalid",
  persistence: "memory",
  autocapture: true,
  // It takes a browser without a window, or one that is driven, for a robot.
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  session_recording: { maskAllInputs: false, maskTextSelector: null, recordCrossOriginIframes: true },
  // Nothing of it is sent.
  before_send: () => null,
});
posthog.startSessionRecording(true);
