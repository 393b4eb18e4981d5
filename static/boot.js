// Stands between a page and the program: fetches what is needed, starts it, and shows help when it
// breaks. `site finish` wraps this and wasm-bindgen's glue into one function, so that no
// name of ours reaches the page around an inline widget.
//
// Before this come `early` (static/early.js) and `beginning` (static/partner_text.js).
//
// Two ways in: our own page (index.html, alone or in a frame), and `begin` for a widget that stands
// inside somebody else's page (see steunwijzer.js).

/** The element that brought us, and the folder with our files. */
const script = document.currentScript;
const folder = new URL(".", script.src);

/** How long the program may take before help is shown in its place, in milliseconds. */
const PATIENCE = 10_000;

/** Options with which the first screen is another one than the page holds; and a language. Filled in
 *  by `site finish` from static/options.toml. */
const CHANGE_IT = __CHANGE_IT__;

/** In a frame without an origin, only servers that send CORS headers let us read files. */
const isOpaque = self.origin === "null";

/** Whether this server does not: seen with the first file. */
let carries = false;

/** From then on nothing can be asked for any more. */
let locked = false;

/** Trusted Types, on our own page: which addresses may become script. */
let trusted;

// --- Files ------------------------------------------------------------------------------------

/** The one place where something is asked for. Names were fixed when this was built, but for the
 *  partner file, whose address the page's author chose. */
async function ask(address, credentials) {
  if (locked) throw new Error("locked");
  const response = await fetch(address, { credentials, referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** One of our files, as a response. `credentials` has to be what a preload used. */
async function file(name, credentials = "omit") {
  const address = new URL(name, folder).href;
  try {
    // At once: after an answer, nothing can be asked for a second time.
    if (!carries || locked) return await ask(address, credentials);
  } catch (error) {
    // Refused for want of CORS headers: the same bytes come in a script, which needs none.
    if (!isOpaque || locked || !(error instanceof TypeError)) throw error;
    carries = true;
  }
  return carried(`${address}.js`);
}

/** A file that travels inside a script, as base64. Such scripts are loaded on our own page only. */
function carried(address) {
  return new Promise((resolve, reject) => {
    const carrier = document.createElement("script");
    globalThis.steunwijzerCarries ??= {};
    carrier.onload = () => {
      const text = globalThis.steunwijzerCarries[address.split("/").pop()];
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const type = address.includes(".wasm") ? "application/wasm" : "text/plain;charset=utf-8";
      resolve(new Response(bytes, { headers: { "content-type": type } }));
      carrier.remove();
    };
    carrier.onerror = () => reject(new Error(address));
    carrier.src = trusted ? trusted.createScriptURL(address) : address;
    document.head.append(carrier);
  });
}

// --- The program ------------------------------------------------------------------------------

let program;

/** The second part of the program. Filled in by `site finish`. */
const REST = __REST__;

let rest;

/** Puts the second part beside the first, once for all widgets: both use one memory and one table. */
function complete() {
  rest ??= Promise.all([program, keep(REST)]).then(async ([exports, bytes]) => (
    WebAssembly.instantiate(await bytes.arrayBuffer(), { __wasm_split: exports })
  ));
  rest.catch(() => (rest = undefined));
  return rest;
}

/** Files that came, or are on their way, by name. Kept by the browser, in no memory of scripts. */
const kept = new Map();

/** One of our files, to be read later or never. */
function keep(name) {
  const bytes = kept.get(name) ?? file(name).then((response) => response.blob());
  kept.set(name, bytes);
  // The next one asks again.
  bytes.catch(() => kept.delete(name));
  return bytes;
}

/** Starts a widget in `place`, and returns how it ends. What `host` offers is described in
 *  src/embed/host.rs; our files are the same for all. */
async function begin(place, host) {
  host.keep = keep;
  host.rest = complete;
  host.text = async (name) => (await keep(name)).text();
  host.leave ??= leave;
  host.address ??= (name) => new URL(name, folder).href;
  // Compared with our own colours, so not before those are there.
  const dressed = Promise.resolve(host.styled).then(() => applyTheme(place, host.option));
  program ??= wasm_bindgen({ module_or_path: file(script.dataset.program, "same-origin") });
  // The next one asks again.
  program.catch(() => (program = undefined));
  // After the first part, for everybody.
  program.then(() => keep(REST)).catch(() => {});
  await Promise.all([program, dressed]);
  // Two short tasks: a tap in between does not wait for both.
  await new Promise((done) => setTimeout(done));
  watch(host);
  const leaves = listensAround(place);
  steady(place);
  const widget = wasm_bindgen.mount(place, host);
  return {
    end() {
      watched.delete(host);
      widget.end();
      leaves();
    },
  };
}

/** What `place` is to listen to, the document or the closed root around it does: of an element that
 *  listens for presses a screen reader says “clickable” at every heading and sentence in it. */
function listensAround(place) {
  const root = place.getRootNode();
  const all = [];
  place.addEventListener = (...listener) => {
    all.push(listener);
    root.addEventListener(...listener);
  };
  return () => all.forEach((listener) => root.removeEventListener(...listener));
}

/** A finger that trembles presses again within this time, in milliseconds, and this far from where it
 *  was, in CSS pixels. */
const DOUBLE_PRESS = { time: 500, way: 24 };

/** Two quick presses count as one: the second would undo what the first one did, take a step more, or,
 *  where the first brought another screen, choose something there. The browser's own count (`detail`)
 *  does not tell: not every engine goes on counting when the finger moved a little. */
function steady(place) {
  let last = { when: -DOUBLE_PRESS.time };
  let passesOn = false;
  const press = (event) => {
    const { target, timeStamp: when, clientX: x, clientY: y } = event;
    const isInput = target.matches("input");
    // A label passes its press on to its input; and keys and scripts do not tremble.
    if ((isInput && passesOn) || !event.detail) {
      passesOn = false;
      return;
    }
    const thing = target.closest("button,label,summary,a");
    const isNear = thing === last.thing || Math.hypot(x - last.x, y - last.y) < DOUBLE_PRESS.way;
    if (isNear && when - last.when < DOUBLE_PRESS.time) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      last = { thing, when, x, y };
      passesOn = !isInput && thing?.tagName === "LABEL";
    }
  };
  place.addEventListener("click", press, true);
}

/** The widgets that are there; nothing before the first one. */
let watched;

/** A program that broke stands still from then on, in all widgets of the page. */
function watch(host) {
  if (!watched) {
    watched = new Set();
    const broke = (error) => {
      const isTrap = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
      // On somebody else's page others may break, too.
      if (isTrap && String(error.stack).includes(folder.href)) {
        for (const host of watched) host.broke();
        watched.clear();
      }
    };
    addEventListener("error", (event) => broke(event.error));
    addEventListener("unhandledrejection", (event) => broke(event.reason));
  }
  watched.add(host);
}

// --- Our own page -----------------------------------------------------------------------------

/** Puts a policy on the page. Policies add up, and stay when their element goes. */
function restrict(...rules) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = rules.join("; ");
  document.head.append(policy);
  policy.remove();
}

/** Nothing can be asked for, sent or loaded from now on, whatever happens in the page. */
function lock() {
  if (locked) return;
  locked = true;
  // What came before may still become program.
  restrict("default-src 'none'", "script-src 'wasm-unsafe-eval'", "form-action 'none'", "base-uri 'none'");
}

function page(place, shell) {
  // Only those of our own files.
  trusted = globalThis.trustedTypes?.createPolicy("steunwijzer", {
    createScriptURL(address) {
      if (address.startsWith(folder.href)) return address;
      throw new TypeError(`not ours: ${address}`);
    },
  });
  const query = new URLSearchParams(location.search);
  const partner = partnerAddress(query.get("partner"));
  // Not 'self': that means nothing where there is no origin.
  restrict(
    "default-src 'none'",
    `script-src ${folder.href} 'wasm-unsafe-eval'`,
    `style-src ${folder.href}`,
    `connect-src ${folder.href} ${asSource(partner)}`,
    "img-src data:",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types steunwijzer",
  );
  // The one way out that policies do not close in every browser.
  delete globalThis.RTCPeerConnection;
  delete globalThis.webkitRTCPeerConnection;

  const frame = inFrame();
  const isRight = location.hash.length < 2 && CHANGE_IT.every((name) => !query.has(name))
    && /^(nl\b|$)/i.test(query.get("lang") ?? "");
  // Pressed before this script was there: that gives a button focus, but not the ring that keys give.
  const pressed = place.querySelector("button:focus:not(:focus-visible)");
  if (parent !== self) close();
  const first = early(place, shell, isRight, pressed);
  if (isRight) frame.shows(true);
  const fail = () => {
    clearTimeout(waiting);
    shell.dataset.failed = "";
    place.replaceChildren();
    first.show(false);
    lock();
    frame.shows(false);
  };
  const waiting = setTimeout(() => {
    shell.dataset.slow = "";
    first.show(false);
    frame.shows(false);
  }, PATIENCE);
  const host = {
    takesHistory: () => true,
    givesHistory() {},
    mayWrite: true,
    isEmbedded: parent !== self,
    styled: styled(document.querySelector("style")),
    get fragment() {
      return location.hash;
    },
    address: (name) => name,
    option: (name) => query.get(name) ?? (name === "lang" ? document.documentElement.lang : null),
    async partner() {
      if (partner) return beginning(await ask(partner, "omit"));
      // Empty: the element around our frame has it.
      return query.get("partner") === "" ? frame.partner() : undefined;
    },
    lock,
    speaks(language, title) {
      document.documentElement.lang = language;
      document.title = title;
    },
    ready() {
      clearTimeout(waiting);
      first.ends();
      frame.shows(true);
    },
    turned: () => scrollTo(0, 0),
    broke() {
      fail();
      // Put away by the browser and shown again: then it may work.
      addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    },
  };
  begin(place, host).catch((problem) => {
    console.error(`Steunwijzer: ${problem}`);
    fail();
  });
}

/** Takes all of this page to where the page around its frame gets nothing of it. Where both are in one
 *  process, Chromium gives that page the element that is tapped in the frame, with its words, as the
 *  target of an entry of event timing; of what is in a closed root, only what holds the root. */
function close() {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(document.querySelector("style").textContent);
    const { body } = document;
    const root = body.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [sheet];
    root.append(...body.childNodes);
  } catch {
    // Safari before 16.4, which gives nothing away either.
  }
}

/** The style stands in the page. A server whose policy forbids that may still allow the file, for which
 *  this waits; without any there is nothing to compare, and still a guide. */
function styled(style) {
  return style.sheet ?? new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = link.onerror = resolve;
    link.href = new URL(style.dataset.file, folder).href;
    style.after(link);
  });
}

/** Away, for somebody who may not be seen with this page. What is on the screen goes at once; Back
 *  then leads to what came before the whole page. */
function leave(address, words, entries) {
  const blank = document.createElement("body");
  document.body.replaceWith(blank);
  // A frame may not be allowed to move the page around it, and not every browser says so.
  setTimeout(() => (blank.textContent = words), 2000);
  const go = () => {
    try {
      top.location.replace(address);
    } catch {
      // As was said above.
    }
  };
  if (entries === 0) return go();
  addEventListener("popstate", go, { once: true });
  history.go(-entries);
}

/** Where a partner file is, or nothing. A page that stands alone takes one from its own server only:
 *  otherwise a link to it could put somebody else's phone numbers on it. In a frame it may be elsewhere,
 *  where nobody on the way can change it. */
function partnerAddress(text) {
  try {
    const address = new URL(text ?? "", folder);
    const allowed = address.origin === folder.origin || (parent !== self && address.protocol === "https:");
    return text && allowed ? address.href : "";
  } catch {
    return "";
  }
}

/** An address as a policy names it: without its query, and without what would end the rule. */
const asSource = (address) => address.replace(/[?#].*/, "").replaceAll(";", "%3B").replaceAll(",", "%2C");

/** What passes between this page and the element around its frame: in, what the partner set; out,
 *  whether there is a guide to show, which depends on nothing that a visitor does. */
function inFrame() {
  let port = null;
  let isShown;
  let give;
  const given = new Promise((resolve) => (give = resolve));
  if (parent === self) give();
  const tell = () => isShown !== undefined && port?.postMessage(isShown);
  addEventListener("message", ({ source, data, ports }) => {
    if (source !== parent || port || data?.steunwijzer !== 1 || !ports[0]) return;
    [port] = ports;
    give();
    tell();
  });
  return {
    shows(is) {
      if (is === isShown) return;
      isShown = is;
      tell();
    },
    /** The text that the element around us brings; a page alone has none around it. */
    partner: () => given.then(() => port && new Promise((resolve, reject) => {
      port.onmessage = ({ data: { partner, problem } }) => {
        if (typeof partner === "string") resolve(partner);
        else reject(new Error(problem));
      };
    })),
  };
}

const place = document.getElementById("steunwijzer");
if (place && script.dataset.page !== undefined) {
  // A screen begins at its top. Going back through the history would restore where another one was.
  history.scrollRestoration = "manual";
  // Pulling the page down would reload it, and lose what somebody answered.
  if (self === top) document.documentElement.style.overscrollBehaviorY = "contain";
  page(place, document.getElementById("steunwijzer-shell"));
} else {
  script.dispatchEvent(new CustomEvent("steunwijzer", { detail: begin }));
}
