// <steun-wijzer>: the guide in somebody's page. This file is all of ours that runs there; with
// mode="inline" also the program itself. No answer ever reaches it. See docs/embedding.md.
(() => {
  const folder = new URL(".", document.currentScript.src);
  // Filled in by `cargo xtask finish`: names that change with every version, and further down
  // `beginning` from static/partner_text.js.
  const FILES = __FILES__;
  const TITLE = __TITLE__;

  /** Attributes that our page takes as they are. */
  const OPTIONS = ["form", "start", "heading-level", "theme"];
  /** What a page can colour, and the custom properties from which each comes: our own, else those of
   *  NL Design System. */
  const COLOURS = {
    paper: ["utrecht-document-background-color", "utrecht-body-background-color", "ams-body-background-color"],
    surface: [],
    ink: ["utrecht-document-color", "utrecht-body-color"],
    accent: ["nl-button-primary-background-color", "utrecht-button-primary-action-background-color", "ams-button-primary-background-color"],
    "on-accent": ["nl-button-primary-color", "utrecht-button-primary-action-color", "ams-button-primary-color"],
    line: ["utrecht-form-control-border-color", "utrecht-textbox-border-color", "ams-text-input-border-color"],
    focus: ["utrecht-focus-outline-color"],
  };
  const RADIUS = ["nl-button-border-radius", "utrecht-button-border-radius", "ams-button-border-radius"];
  /** How long the frame may take before the element's own content stays, in milliseconds. */
  const PATIENCE = 12_000;
  /** How far from the screen loading begins, so that it is ready when somebody gets there. */
  const NEAR = "800px";
  const SANDBOX =
    "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
  const STYLE = `
    :host { display: block; scroll-margin-block-start: 1rem }
    :host([hidden]) { display: none }
    iframe { display: block; inline-size: 100%; block-size: 720px; border: 0; color-scheme: normal }
    /* Not display: none, which would leave it without a size to measure. */
    iframe[hidden] { position: absolute; visibility: hidden }
    :not(iframe)[hidden] { display: none }`;

  /** One widget of a page makes entries in its history. */
  let historyIsTaken = false;
  let program;

  /** The program of the inline mode, brought once for all widgets of the page. */
  const bringProgram = () =>
    (program ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.dataset.program = FILES.program;
      script.crossOrigin = "anonymous";
      script.integrity = FILES.scriptIntegrity;
      script.addEventListener("steunwijzer", (event) => resolve(event.detail));
      script.onerror = (problem) => {
        // The next one asks again.
        program = undefined;
        reject(problem);
      };
      const src = new URL(FILES.script, folder).href;
      const policy = globalThis.trustedTypes?.createPolicy("steunwijzer", { createScriptURL: () => src });
      script.src = policy ? policy.createScriptURL("") : src;
      document.head.append(script);
    }));

  /** `attachShadow` as the browser made it: recorders replace the page's to look inside. */
  const attachClosed = (element) => {
    const blank = document.createElement("iframe");
    blank.hidden = true;
    document.documentElement.append(blank);
    const attach = blank.contentWindow.Element.prototype.attachShadow;
    const root = attach.call(element, { mode: "closed" });
    blank.remove();
    return root;
  };

  __PARTNER_TEXT__

  class SteunWijzer extends HTMLElement {
    #root;
    #own;
    #near;
    #end = () => {};

    connectedCallback() {
      const isInline = this.getAttribute("mode") === "inline";
      this.#root ??= isInline ? attachClosed(this) : this.attachShadow({ mode: "open" });
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      this.#root.adoptedStyleSheets = [style];
      // What the page's author put inside: read until the guide is there, and when it cannot be.
      this.#own = document.createElement("slot");
      this.#root.replaceChildren(this.#own);
      const begin = () => (isInline ? this.#inline() : this.#isolated());
      if (!("IntersectionObserver" in globalThis)) return begin();
      this.#near = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          this.#near.disconnect();
          begin();
        },
        { rootMargin: NEAR },
      );
      this.#near.observe(this);
    }

    disconnectedCallback() {
      this.#near?.disconnect();
      this.#end();
      this.#end = () => {};
      // Answers go with it.
      this.#root.replaceChildren();
    }

    /** The language of the nearest element that says one, as everywhere in HTML. */
    get #language() {
      return this.closest("[lang]")?.getAttribute("lang") ?? "";
    }

    /** The look of this page, as options: colours as six hexadecimal digits, a radius in pixels. What
     *  the program refuses, it names in the console. */
    #theme() {
      const found = {};
      const probe = document.createElement("i");
      this.#root.append(probe);
      const { style } = probe;
      // Seen where a colour is set and is none.
      style.color = "#0001";
      style.forcedColorAdjust = "none";
      const seen = getComputedStyle(probe);
      const first = (name, names, none) =>
        [`steunwijzer-${name}`, ...names].reduceRight((rest, one) => `var(--${one},${rest})`, none);
      for (const name in COLOURS) {
        style.outlineColor = first(name, COLOURS[name], "#0000");
        const colour = seen.outlineColor;
        const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
        const digits = parts?.map((part) => (+part).toString(16).padStart(2, "0")).join("");
        if (colour !== "rgba(0, 0, 0, 0)") found[name] = digits ?? colour;
      }
      style.marginTop = first("radius", RADIUS, "-1px");
      const radius = Math.round(parseFloat(seen.marginTop));
      if (radius >= 0) found.radius = `${Math.min(radius, 24)}`;
      probe.remove();
      return found;
    }

    /** The partner file, from the page's own server or where its author says. */
    async #partner() {
      const address = this.getAttribute("partner");
      if (!address) return undefined;
      const response = await fetch(new URL(address, document.baseURI), {
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return beginning(response);
    }

    /** Our page in a frame without an origin: neither this page nor its scripts can look inside. */
    #isolated() {
      const address = new URL("index.html", folder);
      address.searchParams.set("lang", this.#language);
      for (const name of OPTIONS) {
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      }
      for (const [name, value] of Object.entries(this.#theme())) address.searchParams.set(name, value);
      // That there is one; its address is of this page, which brings the file.
      if (this.hasAttribute("partner")) address.searchParams.set("partner", "");
      const frame = document.createElement("iframe");
      frame.title = TITLE;
      frame.setAttribute("sandbox", SANDBOX);
      frame.setAttribute("allow", "clipboard-write");
      frame.referrerPolicy = "no-referrer";
      frame.src = address.href;
      frame.hidden = this.childNodes.length > 0;
      const { port1, port2 } = new MessageChannel();
      let height = 0;
      const show = (isShown) => {
        frame.hidden = !isShown;
        this.#own.hidden = isShown;
      };
      const late = setTimeout(() => height || show(false), PATIENCE);
      port1.onmessage = ({ data }) => {
        if (typeof data !== "number") return;
        if (data === 0) return show(false);
        const isOther = data === height;
        height = data;
        frame.style.blockSize = `${data}px`;
        // Not under the eyes of somebody who is reading or tapping there.
        if (this.matches(":focus-within") && this !== document.activeElement) {
          this.addEventListener("focusout", () => show(true), { once: true });
        } else {
          show(true);
        }
        if (isOther && this.getBoundingClientRect().top < 0) this.scrollIntoView();
      };
      frame.addEventListener("load", () => {
        frame.contentWindow.postMessage({ steunwijzer: 1 }, "*", [port2]);
        this.#partner().then(
          (partner) => port1.postMessage({ partner }),
          (problem) => port1.postMessage({ problem: String(problem) }),
        );
      }, { once: true });
      this.#root.append(frame);
      this.#end = () => {
        clearTimeout(late);
        port1.close();
      };
    }

    /** The program in this page, in a closed shadow root. What scripts of the page can still see
     *  there is in docs/embedding.md. */
    async #inline() {
      let ended = false;
      const ownsHistory = !historyIsTaken;
      historyIsTaken = true;
      const gives = () => {
        if (ownsHistory) historyIsTaken = false;
      };
      this.#end = () => {
        ended = true;
        gives();
      };
      const place = document.createElement("div");
      place.className = "sw-root";
      place.hidden = true;
      // The visitor's own size of letters, whatever the page made of `rem`.
      const own = document.createElement("span");
      own.style.fontSize = "medium";
      this.#root.append(own);
      const medium = parseFloat(getComputedStyle(own).fontSize);
      own.remove();
      place.style.setProperty("--sw-rem", `${medium * 1.125}px`);
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL(FILES.style, folder).href;
      style.integrity = FILES.styleIntegrity;
      style.crossOrigin = "anonymous";
      this.#root.append(style, place);
      const show = (isShown) => {
        place.hidden = !isShown;
        this.#own.hidden = isShown;
      };
      const theme = this.#theme();
      const host = {
        ownsHistory,
        mayWrite: false,
        option: (name) => (name === "lang" ? this.#language : (theme[name] ?? this.getAttribute(name))),
        partner: () => this.#partner(),
        ready: () => show(true),
        turned: () => place.getBoundingClientRect().top < 0 && this.scrollIntoView(),
        lock() {},
        broke: () => {
          place.remove();
          show(false);
        },
      };
      try {
        const styled = new Promise((resolve, reject) => {
          style.onload = resolve;
          style.onerror = reject;
        });
        const [begin] = await Promise.all([bringProgram(), styled]);
        if (ended) return;
        const widget = await begin(place, host);
        if (ended) return widget.end();
        this.#end = () => {
          gives();
          widget.end();
        };
      } catch {
        // The element's own content stays.
        place.remove();
      }
    }
  }

  if (!customElements.get("steun-wijzer")) customElements.define("steun-wijzer", SteunWijzer);
})();
