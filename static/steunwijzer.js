// <steun-wijzer>: the guide in somebody's page. This file is all of ours that runs there; with
// mode="inline" also the program itself. No answer ever reaches it. See docs/embedding.md.
(() => {
  /** How a tag names this file. */
  const NAME = /\/steunwijzer(\.[\da-f]+)?\.js([?#]|$)/;
  /** There is no current script in a module and in script that was pasted into the page; in a bundle
   *  it is another file. Then a tag that names this file may stand elsewhere. */
  const tag = [document.currentScript, ...document.scripts].find((tag) => NAME.test(tag?.src));
  /** Where our files are, as far as a tag shows it. */
  const home = tag && new URL(".", tag.src);
  // Filled in by `site finish`: names that change with every version, words from the content,
  // what is in static/options.toml and static/theme.toml, and further down `beginning` from
  // static/partner_text.js.
  const FILES = __FILES__;
  /** By language: the title of the frame, what stands above it on paper, and, for who would see nothing
   *  at all, words and links. */
  const WORDS = __WORDS__;

  /** Attributes that our page takes as they are. */
  const OPTIONS = __OPTIONS__;
  /** What a page can colour, and the custom properties from which each comes: our own, else those of
   *  NL Design System. */
  const COLOURS = __COLOURS__;
  const RADIUS = __RADIUS__;
  /** What a page's author can do where files are not where they were looked for. */
  const REMEDY = 'Remedy: write <steun-wijzer folder="/steunwijzer/">, with the folder in which the files of Steunwijzer are.';
  /** How long the frame may take before the element's own content stays, in milliseconds. */
  const PATIENCE = 12_000;
  /** How far from the screen loading begins, so that it is ready when somebody gets there. */
  const NEAR = "800px";
  const SANDBOX =
    "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
  const STYLE = `
    /* As high as the inline widget, which floats. */
    :host { display: flow-root; scroll-margin-block-start: 5rem }
    :host([hidden]) { display: none }
    /* As wide as its box; and a box that asks how wide it has to be hears more than 300px. One height from
       the first question to the result: one that followed what is shown would tell the page what that
       is. Most of the screen, so that both can be scrolled. */
    iframe {
      display: block; inline-size: 800px; min-inline-size: 100%; max-inline-size: 100%; border: 0; color-scheme: normal;
      block-size: 90vh; block-size: 90svh; min-block-size: 20rem; max-block-size: 56rem;
    }
    /* Not display: none, in which a browser may let it wait. */
    iframe[hidden] { position: absolute; visibility: hidden }
    :not(iframe)[hidden] { display: none }
    .paper { display: none }
    @media print {
      .paper:not([hidden]) { display: block }
      /* On one sheet, whatever its size. */
      iframe { break-inside: avoid; max-block-size: 22cm }
    }`;
  /** Printed from the card of an inline widget: of the page around it nothing. */
  const PRINTS = "data-steunwijzer-prints";
  const ALONE = `@media print {
    body:has([${PRINTS}]) :not(:has([${PRINTS}]), [${PRINTS}]) { display: none !important }
    body:has([${PRINTS}]), body :has([${PRINTS}]), [${PRINTS}] { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important }
  }`;

  /** The inline widget that makes entries in the page's history: the one that is in use. */
  let historyHolder;
  let program;
  /** Trusted Types. A page may allow only one policy of a name. */
  let policy;

  /** Each says whether somebody is in its frame; of an element that is gone, no. */
  const frames = [];
  // A page that asks whether they are sure would hold somebody who leaves the guide in a hurry. Then they
  // are in its frame, which does not say why they leave; inline the page is empty. Listeners hear this in
  // the order in which they came, so as early as can be.
  addEventListener("beforeunload", (event) => {
    if (!document.body.firstChild || frames.some((isEntered) => isEntered())) event.stopImmediatePropagation();
  });

  let hasStyleForPaper = false;
  let isWarned = false;

  /** A style sheet for a document or a shadow root, also where the page forbids styles in elements. */
  const dress = (root, text) => {
    try {
      const style = new CSSStyleSheet();
      style.replaceSync(text);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
    } catch {
      // Safari before 16.4.
      const style = document.createElement("style");
      style.textContent = text;
      (root.head ?? root).append(style);
    }
  };

  /** The program of the inline mode, brought once for all widgets of the page. */
  const bringProgram = (folder) => {
    program ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.dataset.program = FILES.program;
      script.crossOrigin = "anonymous";
      script.integrity = FILES.scriptIntegrity;
      script.addEventListener("steunwijzer", (event) => resolve(event.detail));
      const src = new URL(FILES.script, folder).href;
      script.onerror = () => reject(new Error(`${src} did not come. ${REMEDY}`));
      policy ??= globalThis.trustedTypes?.createPolicy("steunwijzer", { createScriptURL: () => src });
      script.src = policy ? policy.createScriptURL("") : src;
      document.head.append(script);
    });
    // The next one asks again.
    program.catch(() => (program = undefined));
    return program;
  };

  /** `attachShadow` as the browser made it: recorders replace the page's to look inside. */
  const attachClosed = (element, isInline) => {
    const blank = document.createElement("iframe");
    blank.hidden = true;
    document.documentElement.append(blank);
    let attach = element.attachShadow;
    try {
      attach = blank.contentWindow.Element.prototype.attachShadow;
    } catch (problem) {
      // A page in a sandbox may not look into a blank one. Around a frame the page's own will do.
      if (isInline) throw problem;
    }
    const root = attach.call(element, { mode: "closed" });
    blank.remove();
    return root;
  };

  __PARTNER_TEXT__

  class SteunWijzer extends HTMLElement {
    /** This file may stand on a page twice. */
    static isOurs = true;
    #root;
    /** What the page's author put inside: read until the guide is there, and when it cannot be. */
    #own = document.createElement("slot");
    /** Where our files are. */
    #folder;
    #hasHelp = false;
    /** Above the frame, on paper alone. */
    #paper = document.createElement("p");
    #near;
    #end = () => {};
    /** Somebody is in the frame. In another component the document names that one. */
    #isEntered = () => this.getRootNode().activeElement === this;

    /** Where something of the browser is missing or the page changed it, the content stays. */
    async #tries(step) {
      try {
        await step();
      } catch (problem) {
        this.#fails(problem);
      }
    }

    connectedCallback() {
      this.#tries(() => this.#connects());
    }

    /** `moveBefore` keeps the frame, and the answers in it. */
    connectedMoveCallback() {}

    #connects() {
      const isInline = this.getAttribute("mode") === "inline";
      const named = this.getAttribute("folder");
      this.#folder = named ? new URL(named.replace(/\/*$/, "/"), document.baseURI) : home;
      this.#root ??= attachClosed(this, isInline);
      this.#own.hidden = false;
      this.#paper.hidden = true;
      this.#root.replaceChildren(this.#own);
      // Without the theme of an earlier time.
      if (this.#root.adoptedStyleSheets) this.#root.adoptedStyleSheets = [];
      dress(this.#root, STYLE);
      if (!this.#folder) {
        throw new Error(`No tag of this page names steunwijzer.js. ${REMEDY}`);
      }
      const begin = () => this.#tries(() => (isInline ? this.#inline() : this.#isolated()));
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

    /** Without its end tag, which `<steun-wijzer/>` is not, the element holds the rest of the page. */
    get #holdsThePage() {
      return this.querySelector("main,nav,header,footer,form,h1,iframe,steun-wijzer");
    }

    /** Whether the page's author left nothing to read inside. */
    get #isEmpty() {
      return !this.textContent.trim() || this.#holdsThePage;
    }

    get #words() {
      return WORDS[this.#language.split("-")[0].toLowerCase()] ?? WORDS.nl;
    }

    /** The questions do not come. Every visitor has something to read; whoever made the page reads the
     *  reason in the console. */
    #fails(problem) {
      if (problem) console.error(`Steunwijzer: the questions cannot be shown. ${problem}`);
      if (this.#hasHelp || !this.#isEmpty) return;
      this.#hasHelp = true;
      // As if the author had put it there.
      const help = document.createElement("p");
      const { lang, help: lines, links } = this.#words;
      help.lang = lang;
      help.append(lines);
      for (const [words, address] of links) {
        const isOurs = !address.startsWith("tel:");
        if (isOurs && !this.#folder) continue;
        const link = document.createElement("a");
        link.textContent = words;
        link.href = isOurs ? new URL(address, this.#folder).href : address;
        link.referrerPolicy = "no-referrer";
        help.append(" ", link);
      }
      this.prepend(help);
    }

    /** The guide is there, or not: then the content is, and a frame that has nothing beside it. */
    #shows(place, isShown) {
      place.hidden = !isShown && !(this.#isEmpty && place.src);
      this.#own.hidden = isShown && !this.#holdsThePage;
      this.#paper.hidden = place.hidden;
      if (this.#holdsThePage && !isWarned) {
        isWarned = true;
        console.error("Steunwijzer: <steun-wijzer> holds a part of the page that belongs below it. Remedy: give it an end tag, <steun-wijzer></steun-wijzer>.");
      }
    }

    disconnectedCallback() {
      this.#near?.disconnect();
      this.#end();
      this.#end = () => {};
      // Answers go with it.
      this.#root?.replaceChildren();
    }

    /** The language of the nearest element that says one, as everywhere in HTML, also from inside a
     *  component of the page. */
    get #language() {
      for (let at = this; at; at = at.getRootNode().host) {
        const near = at.closest("[lang]");
        if (near) return near.getAttribute("lang");
      }
      return "";
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
      for (const [name, others] of Object.entries(COLOURS)) {
        style.outlineColor = first(name, others, "#0000");
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
      const name = this.getAttribute("partner");
      if (!name) return undefined;
      const address = new URL(name, document.baseURI);
      const isHere = address.protocol === "http:" && address.origin === location.origin;
      // Not `data:` and the like, in which whoever may write an attribute could write numbers.
      if (address.protocol !== "https:" && !isHere) throw new Error(`${name}: neither https nor of this site`);
      const response = await fetch(address, {
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return beginning(response);
    }

    /** Our page in a frame without an origin: neither this page nor its scripts can look inside. */
    #isolated() {
      const address = new URL(FILES.page, this.#folder);
      address.searchParams.set("lang", this.#language);
      for (const name of OPTIONS) {
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      }
      for (const [name, value] of Object.entries(this.#theme())) address.searchParams.set(name, value);
      // That there is one; its address is of this page, which brings the file.
      if (this.hasAttribute("partner")) address.searchParams.set("partner", "");
      const frame = document.createElement("iframe");
      const { title, lang, paper } = this.#words;
      frame.title = title;
      frame.lang = this.#paper.lang = lang;
      this.#paper.className = "paper";
      this.#paper.textContent = paper;
      frame.setAttribute("sandbox", SANDBOX);
      // A browser without a share sheet would complain of a feature it does not know.
      frame.setAttribute("allow", navigator.share ? "clipboard-write; web-share" : "clipboard-write");
      frame.referrerPolicy = "no-referrer";
      frame.src = address.href;
      let isHere;
      const show = (isShown) => this.#shows(frame, isShown);
      show(false);
      let late;
      const waits = () => {
        isHere = undefined;
        clearTimeout(late);
        late = setTimeout(gaveUp, PATIENCE);
      };
      const gaveUp = () => {
        if (isHere) return;
        show(false);
        // It may still come on a slow device; why it does not, the browser says.
        if (isHere === undefined) {
          this.#fails(`Nothing came from ${frame.src} in ${PATIENCE / 1000} seconds. ${REMEDY}`);
        }
      };
      waits();
      const hear = ({ data }) => {
        // There is a guide to show, or not; a frame can ask for nothing else.
        if (data !== !!data) return;
        isHere = data;
        // Not under the eyes of somebody who is reading or tapping there.
        if (isHere && this.matches(":focus-within") && !this.#isEntered()) {
          this.addEventListener("focusout", () => show(isHere), { once: true });
        } else {
          show(isHere);
        }
      };
      let port;
      let partner;
      // Each time: a consent manager may take the address and give it back, and the frame may reload.
      frame.addEventListener("load", () => this.#tries(() => {
        waits();
        // Meanwhile there is nothing in it.
        if (!frame.getAttribute("src")) show(false);
        port?.close();
        const { port1, port2 } = new MessageChannel();
        port = port1;
        port.onmessage = hear;
        frame.contentWindow.postMessage({ steunwijzer: 1 }, "*", [port2]);
        partner ??= this.#partner().then(
          (partner) => ({ partner }),
          (problem) => ({ problem: String(problem) }),
        );
        partner.then((said) => port1.postMessage(said));
      }));
      this.#root.prepend(this.#paper, frame);
      const leave = this.#keepsInView(frame);
      frames.push(this.#isEntered);
      this.#end = () => {
        clearTimeout(late);
        port?.close();
        leave();
      };
    }

    /** Brings the whole frame into view for somebody who is in it, when this page has come to rest with
     *  an edge of it out of sight. Never because of what happens inside: it would be seen. */
    #keepsInView(frame) {
      let rest;
      const settle = () => {
        clearTimeout(rest);
        rest = setTimeout(() => {
          if (!this.#isEntered()) return;
          const { top, bottom, height } = frame.getBoundingClientRect();
          const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
          // Somebody who scrolls further is on their way out.
          if (seen > height * 0.6) this.scrollIntoView({ block: "nearest" });
        }, 300);
      };
      addEventListener("blur", settle);
      // Whatever part of the page scrolls.
      addEventListener("scroll", settle, true);
      return () => {
        clearTimeout(rest);
        removeEventListener("blur", settle);
        removeEventListener("scroll", settle, true);
      };
    }

    /** The program in this page, in a closed shadow root. What scripts of the page can still see
     *  there is in docs/embedding.md. */
    async #inline() {
      let ended = false;
      let widget;
      const paper = () => {
        const prints = place.querySelector(".sw-paper--printing") !== null;
        if (prints && !hasStyleForPaper) {
          dress(document, ALONE);
          hasStyleForPaper = true;
        }
        for (let at = this; at; at = at.getRootNode().host) at.toggleAttribute(PRINTS, prints);
      };
      addEventListener("beforeprint", paper);
      this.#end = () => {
        ended = true;
        host.givesHistory();
        removeEventListener("beforeprint", paper);
        widget?.end();
      };
      // A guest in the page: one region with a name, in which a header or footer is no landmark.
      const place = document.createElement("section");
      place.className = "sw-root";
      const { title, lang } = this.#words;
      place.setAttribute("aria-label", title);
      place.lang = lang;
      place.hidden = true;
      // The visitor's own size of letters, whatever the page made of `rem`.
      const own = document.createElement("span");
      // Monospace has a smaller medium.
      own.style.font = "medium serif";
      this.#root.append(own);
      const medium = parseFloat(getComputedStyle(own).fontSize);
      own.remove();
      place.style.setProperty("--sw-rem", `${medium * 1.125}px`);
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL(FILES.style, this.#folder).href;
      style.integrity = FILES.styleIntegrity;
      style.crossOrigin = "anonymous";
      this.#root.prepend(style, place);
      const show = (isShown) => this.#shows(place, isShown);
      const theme = this.#theme();
      const host = {
        takesHistory: () => !ended && (historyHolder ??= host) === host,
        givesHistory() {
          if (historyHolder === host) historyHolder = undefined;
        },
        mayWrite: false,
        isEmbedded: true,
        option: (name) => (name === "lang" ? this.#language : (theme[name] ?? this.getAttribute(name))),
        partner: () => this.#partner(),
        ready: () => show(true),
        turned: () => place.getBoundingClientRect().top < 0 && this.scrollIntoView(),
        lock() {},
        speaks() {},
        broke: () => {
          place.remove();
          show(false);
          this.#fails();
        },
      };
      try {
        const styled = new Promise((resolve, reject) => {
          style.onload = resolve;
          style.onerror = () => reject(new Error(`${style.href} did not come. ${REMEDY}`));
        });
        const [begin] = await Promise.all([bringProgram(this.#folder), styled]);
        if (ended) return;
        widget = await begin(place, host);
        if (ended) widget.end();
      } catch (problem) {
        place.remove();
        if (!ended) throw problem;
      }
    }
  }

  const taken = customElements.get("steun-wijzer");
  if (!taken) customElements.define("steun-wijzer", SteunWijzer);
  else if (!taken.isOurs) console.error("Steunwijzer: another script of this page has defined <steun-wijzer>.");
})();
