// A virtual screen reader: what it says goes into a list. It reads as people who cannot see do: on
// from where the focus is, to the end.
import { virtual } from "@guidepup/virtual-screen-reader";

const pause = () => new Promise((done) => setTimeout(done, 200));

/** Until it has nothing more to say. */
const settled = async () => {
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    await pause();
    now = (await virtual.spokenPhraseLog()).length;
  }
};

/** What was said since somebody asked. */
const said = async () => {
  const log = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return log;
};

globalThis.screenReader = {
  /** Starts at the top of the page. */
  async start() {
    await virtual.start({ container: document.body });
    await settled();
    return true;
  },

  /** What it said by itself since the last time: a change of focus, an announcement. */
  async hears() {
    await settled();
    return said();
  },

  /** Reads on to the end, and goes back to where it was. */
  async readsOn() {
    await virtual.clearSpokenPhraseLog();
    for (let steps = 0; steps < 3000; steps += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === "end of document") return said();
    }
    throw new Error("there is no end to it");
  },
};
