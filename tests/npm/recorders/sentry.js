// Sentry's session replay, unmasked.
import * as Sentry from "@sentry/browser";
import { listOf, text } from "./heard.js";

const heard = listOf("sentry");
const decoder = new TextDecoder();
const send = async ([, items]) => {
  for (const [, payload] of items) {
    heard.push(payload instanceof Uint8Array ? decoder.decode(payload) : text(payload));
  }
  return {};
};
Sentry.init({
  dsn: "https://story@sentry.invalid/1",
  transport: () => ({ send, flush: async () => true }),
  replaysSessionSampleRate: 1,
  integrations: [
    Sentry.replayIntegration({
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      useCompression: false,
      stickySession: false,
      minReplayDuration: 0,
    }),
  ],
});
setInterval(() => Sentry.getReplay()?.flush(), 500);
