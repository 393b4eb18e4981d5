// Datadog's session replay, which is no rrweb, masking nothing. It hands what it saw to a worker.
import { datadogRum } from "@datadog/browser-rum";
import { listOf, text } from "./heard.js";

const heard = listOf("datadog");
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.data) heard.push(text(message.data));
  return post.call(this, message, ...rest);
};
// Nothing of it is sent; the guide asks for its files with `fetch`, too.
const ask = globalThis.fetch;
globalThis.fetch = (address, ...rest) =>
  String(address?.url ?? address).includes("datadog") ? new Promise(() => {}) : ask(address, ...rest);
navigator.sendBeacon = () => true;
XMLHttpRequest.prototype.send = () => {};
datadogRum.init({
  applicationId: "00000000-0000-0000-0000-000000000000",
  clientToken: "story",
  site: "datadoghq.eu",
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  defaultPrivacyLevel: "allow",
  sessionPersistence: "memory",
  telemetrySampleRate: 0,
});
datadogRum.startSessionReplayRecording({ force: true });
