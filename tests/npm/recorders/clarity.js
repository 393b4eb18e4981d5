// Microsoft Clarity, configured to mask nothing.
import { clarity } from "clarity-js";
import { listOf, text } from "./heard.js";

const heard = listOf("clarity");
clarity.start({
  projectId: "story",
  content: true,
  // Otherwise it keeps cookies.
  track: false,
  delay: 100,
  unmask: ["html"],
  upload: (payload, done) => {
    heard.push(text(payload));
    done?.(200, "");
  },
});
