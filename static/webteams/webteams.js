// The page for web teams (voor-webteams.html): options in, snippets and findings out. It is no part of
// the widget, which never loads it, and no visitor comes here.
(() => {
  document.getElementById("refused").remove();
  /** The folder with our files: this page stands in it. */
  const home = new URL(".", location.href).href;
  const element = (id) => document.getElementById(id);
  const options = element("options");
  const value = (name) => options.elements[name].value.trim();

  /** The same as of the frame that steunwijzer.js makes. */
  const SANDBOX =
    "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
  /** The file whose name stays. */
  const LOADER = "steunwijzer.js";
  /** How `terugval.html` names the folder. */
  const FOLDER_IN_FALLBACK = "/steunwijzer/";

  /** The one place where this page asks for something. */
  const get = (address) => fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });

  // --- Snippets -------------------------------------------------------------------------------

  /** What was chosen and is not the default, by name: of all options, or of those for one kind of place.
   *  The fields are made from static/options.toml. */
  function chosen(kind = "") {
    const fields = [...document.querySelectorAll(`[data-option${kind}]`)];
    return fields.map(({ name }) => [name, value(name)]).filter(([, choice]) => choice);
  }

  function folder() {
    try {
      return new URL(value("folder").replace(/\/*$/, "/"), home).href;
    } catch {
      return home;
    }
  }

  const escaped = (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  function page() {
    const address = new URL("index.html", folder());
    for (const [name, choice] of chosen("=everywhere")) {
      // Our page reads it from our folder, the element from the page around it.
      const isPartner = name === "partner" && URL.canParse(choice, document.baseURI);
      address.searchParams.set(name, isPartner ? new URL(choice, document.baseURI).href : choice);
    }
    return address.href;
  }

  const fallbacks = {};

  /** What stays when the questions cannot start, in the chosen language. */
  async function fallback(lang) {
    const name = lang === "nl" ? "terugval.html" : `${lang}/terugval.html`;
    fallbacks[name] ??= get(home + name).then((answer) => (answer.ok ? answer.text() : ""), () => "");
    const text = await fallbacks[name];
    return text.trim().replaceAll(`"${FOLDER_IN_FALLBACK}`, `"${escaped(folder())}`);
  }

  /** The tag. A file that keeps its name changes with each version, so only the other has an integrity. */
  async function tag() {
    const address = (name) => escaped(new URL(name, folder()).href);
    if (value("tag") === "stable") return `<script src="${address(LOADER)}" defer></script>`;
    const line = (await releaseSums()).find(([, name]) => /^steunwijzer\.[0-9a-f]+\.js$/.test(name ?? ""));
    if (!line) return "<!-- SHA256SUMS van deze release is er niet. -->";
    const [sum, name] = line;
    const integrity = btoa(String.fromCharCode(...sum.match(/../g).map((byte) => parseInt(byte, 16))));
    return `<script src="${address(name)}" integrity="sha256-${integrity}" crossorigin="anonymous" defer></script>`;
  }

  let sums;

  /** The files of the release: sum and name of each. Empty when they do not come. */
  async function releaseSums() {
    sums ??= get(`${home}SHA256SUMS`).then((answer) => (answer.ok ? answer.text() : ""), () => "");
    return (await sums).split("\n").filter(Boolean).map((line) => line.split(/ {2}(.*)/));
  }

  let named;

  /** How our own page is called, as HTML: what a screen reader says for the frame. */
  async function title() {
    named ??= get(`${home}index.html`).then((answer) => answer.text(), () => "");
    return /<title>([^<]*)/.exec(await named)?.[1].replaceAll('"', "&quot;") ?? "Steunwijzer";
  }

  let written = 0;

  async function writeSnippets() {
    const turn = ++written;
    const [inside, name, script] = await Promise.all([fallback(value("lang")), title(), tag()]);
    // Something else was chosen in the meantime.
    if (turn !== written) return;
    const attributes = chosen().map(([name, choice]) => ` ${name}="${escaped(choice)}"`).join("");
    write("element", `${script}\n<steun-wijzer${attributes}>\n${inside}\n</steun-wijzer>`);
    write(
      "frame",
      `<iframe src="${escaped(page())}" title="${name}" referrerpolicy="no-referrer" loading="lazy" ` +
        `sandbox="${SANDBOX}" allow="clipboard-write; web-share" width="100%" height="720" frameborder="0" ` +
        `style="width:100%;height:720px;border:0"></iframe>\n${urgent(inside)}`,
    );
    write("link", `<a href="${escaped(page())}">${name}</a>`);
  }

  /** Whom to call at once, on one line: a blocked frame shows nothing, and paper only what was in view. */
  function urgent(inside) {
    const lines = inside.match(/(?<=<li>)[^<]*<a [^>]*href="tel:11[23]"[^>]*>[^<]*<\/a>/g) ?? [];
    return lines.length > 0 ? `<p>${lines.join(". ")}.</p>` : "";
  }

  const write = (id, text) => (element(id).firstElementChild.textContent = text);

  async function copy(button) {
    const code = element(button.dataset.copies);
    const status = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = "Gekopieerd.";
    } catch {
      // No clipboard without HTTPS.
      getSelection().selectAllChildren(code);
      status.textContent = "De code is geselecteerd. Kopieer die met Ctrl+C.";
    }
  }

  // --- The widget -----------------------------------------------------------------------------

  const OWN = "Hier staat jullie eigen inhoud, tot de vragen er zijn.";
  let looking;

  /** A new element for each change: attributes are read when it comes onto the page. */
  function showWidget() {
    const widget = document.createElement("steun-wijzer");
    const isInline = value("mode") === "inline";
    for (const [name, choice] of chosen()) widget.setAttribute(name, choice);
    const own = document.createElement("p");
    own.textContent = OWN;
    widget.append(own);
    element("preview").replaceChildren(widget);
    const status = element("started");
    status.textContent = "De vragen starten zodra dit deel in beeld komt.";
    clearInterval(looking);
    looking = setInterval(() => {
      // Its own content has no place on the page once the questions are there.
      if (own.getClientRects().length > 0) return;
      status.textContent = `De vragen zijn er, ${isInline ? "in de pagina zelf" : "in een eigen kader"}.`;
      clearInterval(looking);
    }, 200);
  }

  // --- Findings -------------------------------------------------------------------------------

  const KINDS = { good: "Goed", warn: "Let op", wrong: "Fout" };

  function show(id, findings) {
    const items = findings.map(([kind, about, says]) => {
      const item = document.createElement("li");
      const word = document.createElement("strong");
      item.dataset.kind = kind;
      word.textContent = `${KINDS[kind]}: `;
      item.append(word, `${about}. ${says}`);
      return item;
    });
    const list = document.createElement("ul");
    list.append(...items);
    // An empty list is none.
    element(id).replaceChildren(...(items.length > 0 ? [list] : []));
  }

  // --- Files ----------------------------------------------------------------------------------

  /** One file of each kind, by how its path looks in SHA256SUMS. */
  const FILES = [
    { like: /^steunwijzer\.js$/, kind: "text/javascript", because: "de tag laadt dit bestand" },
    { like: /^index\.html$/, kind: "text/html", because: "dit is de pagina in het kader" },
    { like: /^steunwijzer-[0-9a-f]+\.js$/, kind: "text/javascript", because: "dit start het programma" },
    { like: /^steunwijzer-[0-9a-f]+\.css$/, kind: "text/css", because: "dit is de vormgeving" },
    { like: /\.wasm$/, kind: "application/wasm", because: "dit is het programma" },
    { like: /^texts\/.*\.txt$/, kind: "text/plain", because: "dit zijn de teksten in een andere taal" },
    { like: /\.wasm\.js$/, kind: "text/javascript", because: "dit is het programma voor een server zonder CORS" },
  ];

  async function checkFiles() {
    show("files", []);
    const lines = await releaseSums();
    if (lines.length === 0) {
      return show("files", [["wrong", "SHA256SUMS", "Dit bestand is er niet. Zet de hele map van de release op de server."]]);
    }
    const findings = [];
    for (const { like, kind, because } of FILES) {
      const [sum, name] = lines.find(([, name]) => like.test(name ?? "")) ?? [];
      if (!name) continue;
      findings.push(...(await checkFile(name, sum, kind, because)));
      show("files", findings);
    }
  }

  async function checkFile(name, sum, kind, because) {
    let answer, bytes;
    try {
      answer = await get(home + name);
      bytes = await answer.arrayBuffer();
    } catch (error) {
      return [["wrong", name, `Het bestand komt niet (${because}): ${error.message}`]];
    }
    if (!answer.ok) {
      return [["wrong", name, `De server antwoordt met ${answer.status} (${because}). Zet het bestand op de server.`]];
    }
    const found = answer.headers.get("content-type")?.split(";")[0].trim() ?? "";
    const headers = (header) => answer.headers.get(header) ?? "";
    const findings = [];
    const isScript = kind === "text/javascript" && found === "application/javascript";
    if (found !== kind && !isScript) {
      findings.push(["wrong", name, `Het soort bestand is “${found}” en moet ${kind} zijn. Zie server/ in de release.`]);
    }
    if (kind === "text/html") findings.push(...frameFindings(name, headers));
    else if (/\.(?:wasm|txt)$/.test(name) && headers("access-control-allow-origin") !== "*") {
      findings.push([
        "warn",
        name,
        "De header Access-Control-Allow-Origin: * ontbreekt. In een kader komt dit bestand dan in een script mee. Dat werkt, maar is groter.",
      ]);
    }
    const isLasting = /[-.][0-9a-f]{12,}/.test(name);
    const cache = headers("cache-control");
    if (isLasting && !cache.includes("immutable")) {
      findings.push(["warn", name, `Cache-Control is “${cache}”. De naam verandert met elke versie, dus het mag een jaar bewaard blijven.`]);
    }
    if (!isLasting && /immutable|max-age=\d{5,}/.test(cache)) {
      findings.push(["wrong", name, `Cache-Control is “${cache}”. De naam blijft gelijk, dus een nieuwe versie komt zo niet aan. Maak dit korter.`]);
    }
    // Only on HTTPS and on this machine.
    if (globalThis.crypto?.subtle) {
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
      if (hex !== sum) {
        findings.push(["wrong", name, "Dit is niet het bestand van de release: het controlegetal is anders. Zet de map opnieuw op de server."]);
      }
    }
    const isChecked = globalThis.crypto?.subtle ? "en het is het bestand van de release" : "maar zonder HTTPS is het controlegetal niet nagekeken";
    return findings.length ? findings : [["good", name, `De server verstuurt het als ${kind}, ${isChecked}.`]];
  }

  function frameFindings(name, header) {
    const findings = [];
    if (blocksScripts(header("integrity-policy"))) {
      findings.push(["wrong", name, `Integrity-Policy is “${header("integrity-policy")}”. Dan weigert de browser de scripts van deze pagina, en blijft ze leeg. Haal deze header weg voor deze map.`]);
    }
    if (header("x-frame-options")) {
      findings.push(["wrong", name, `X-Frame-Options is “${header("x-frame-options")}”. Dan weigert de browser het kader. Haal deze header weg voor deze map.`]);
    }
    const policies = parsed(header("content-security-policy"));
    for (const policy of policies) {
      const scripts = sources(policy, ["script-src-elem", "script-src", "default-src"]);
      if (scripts && !matchesAddress(scripts, home, false)) {
        findings.push(["wrong", name, `De policy van deze pagina noemt het adres ${home} niet bij script-src. In een kader telt 'self' niet in elke browser. Zie server/ in de release.`]);
      }
      const frames = policy.get("frame-ancestors");
      if (frames && !frames.includes("*")) {
        findings.push(["warn", name, `Alleen deze sites mogen het kader tonen: ${frames.join(" ") || "geen"}. Klopt dat?`]);
      }
    }
    return findings;
  }

  // --- Policy ---------------------------------------------------------------------------------

  /** Whether an Integrity-Policy refuses scripts whose tag has no integrity. */
  const blocksScripts = (policy) => /blocked-destinations\s*=\s*\([^)]*\bscript\b/i.test(policy);

  /** What a Content-Security-Policy is made of. */
  const DIRECTIVE =
    /-src(-elem|-attr)?$|^(base-uri|block-all-mixed-content|form-action|frame-ancestors|plugin-types|report-(to|uri)|require-trusted-types-for|sandbox|trusted-types|upgrade-insecure-requests)$/;

  /** Policies as maps from a directive to its sources. They are separated by lines or commas. */
  function parsed(text) {
    const policies = text.split(/[\n,]/).map((policy) => policy.replace(/^\s*content-security-policy\s*:/i, ""));
    return policies.map((policy) => {
      const directives = new Map();
      for (const part of policy.split(";")) {
        const [name, ...sources] = part.trim().split(/\s+/);
        // The first of a name counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    }).filter((directives) => directives.size > 0);
  }

  /** The sources of the first of these directives that is there; nothing when all is allowed. */
  const sources = (policy, names) => policy.get(names.find((name) => policy.has(name)));

  /** Whether sources allow an address. */
  function matchesAddress(sources, address, isSelf) {
    const { protocol, hostname, port, pathname } = new URL(address);
    return sources.some((source) => {
      const text = source.toLowerCase();
      if (text === "'self'") return isSelf;
      if (text === "*") return /^https?:$/.test(protocol);
      if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return text === protocol || (text === "http:" && protocol === "https:");
      const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|[a-z0-9.*-]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
      if (!parts) return false;
      const [, scheme, host, allowedPort] = parts;
      const isScheme = scheme ? `${scheme}:` === protocol || (scheme === "http" && protocol === "https:") : true;
      const isHost = host.startsWith("*") ? hostname.endsWith(host.slice(1)) : host === hostname;
      const isPort = allowedPort === "*" || (allowedPort ?? "") === port || (allowedPort === "443" && !port);
      // Paths tell large from small letters.
      const path = source.slice(source.length - (parts[4] ?? "").length);
      const isPath = !path || (path.endsWith("/") ? pathname.startsWith(path) : pathname === path);
      return isScheme && isHost && isPort && isPath;
    });
  }

  /** What one policy lacks for the chosen mode. */
  function lacking(policy, mode, partner, isSelf) {
    const lacks = [];
    const at = new URL(folder());
    const origin = isSelf ? "'self'" : at.origin;
    const need = (names, address, why, isOurs = true) => {
      const allowed = sources(policy, names);
      if (!allowed || matchesAddress(allowed, address, isOurs && isSelf)) return;
      lacks.push([`${names.find((name) => policy.has(name))}: voeg ${isOurs ? origin : new URL(address).origin} toe`, why]);
    };
    const scripts = ["script-src-elem", "script-src", "default-src"];
    const allowed = sources(policy, scripts) ?? [];
    const isStrict = allowed.some((source) => source.toLowerCase() === "'strict-dynamic'");
    const hasNonce = allowed.some((source) => /^'nonce-/i.test(source));
    if (isStrict || (hasNonce && !matchesAddress(allowed, at + LOADER, isSelf))) {
      lacks.push(["zet de nonce van de pagina op de tag: <script nonce=…>", "Deze policy laat alleen scripts met een nonce toe.", "warn"]);
    } else need(scripts, at + LOADER, "Anders laadt de tag niet.");
    if (mode !== "inline") {
      const page = value("tag") === "stable" ? "index.html" : "index.0.html";
      need(["frame-src", "child-src", "default-src"], at + page, "Anders blijft het kader leeg.");
    } else {
      const run = sources(policy, ["script-src", "default-src"]);
      if (run && !run.some((source) => /^'(?:wasm-unsafe-eval|unsafe-eval)'$/i.test(source))) {
        const name = policy.has("script-src") ? "script-src" : "default-src";
        lacks.push([`${name}: voeg 'wasm-unsafe-eval' toe`, "Anders mag het programma niet starten."]);
      }
      need(["style-src-elem", "style-src", "default-src"], `${at}steunwijzer-0.css`, "Anders komt de vormgeving niet.");
      need(["connect-src", "default-src"], `${at}steunwijzer-0.wasm`, "Anders komen het programma en de teksten niet.");
      const types = policy.get("trusted-types");
      if (types && !types.includes("steunwijzer") && !types.includes("*")) {
        lacks.push(["trusted-types: voeg steunwijzer toe", "Anders laadt het script van het programma niet."]);
      }
    }
    if (partner) {
      const address = new URL(partner, document.baseURI);
      const isOurs = address.origin === at.origin;
      need(["connect-src", "default-src"], address.href, "Anders komt het partnerbestand niet.", isOurs);
    }
    return lacks;
  }

  function checkPolicy() {
    const mode = value("mode");
    const lines = element("policy").value.split("\n");
    const isOfIntegrity = (line) => /^\s*integrity-policy|blocked-destinations/i.test(line);
    const isEnforced = (line) => !/^\s*[a-z-]+-report-only\s*:/i.test(line);
    const integrity = lines.filter((line) => isOfIntegrity(line) && isEnforced(line));
    const policies = parsed(lines.filter((line) => !isOfIntegrity(line) && isEnforced(line)).join("\n"));
    if (lines.every((line) => !line.trim())) {
      return show("policy-findings", [["warn", "Er is geen policy ingevuld", "Een pagina zonder policy houdt Steunwijzer niet tegen."]]);
    }
    const isSelf = element("same-site").checked;
    const partner = URL.canParse(value("partner"), document.baseURI) ? value("partner") : "";
    const findings = policies.flatMap((policy, index) => {
      const which = policies.length > 1 ? `Policy ${index + 1}: ` : "";
      const lacks = lacking(policy, mode, partner, isSelf);
      return lacks.map(([what, why, kind = "wrong"]) => [kind, which + what, why]);
    });
    if (integrity.some(blocksScripts) && value("tag") === "stable") {
      findings.push(["wrong", "Integrity-Policy: kies bij 1 “Precies deze versie, met integrity”", "Anders weigert de browser de tag."]);
    }
    for (const directives of policies) {
      for (const name of directives.keys()) {
        if (!DIRECTIVE.test(name)) findings.push(["warn", `“${name.slice(0, 60)}” kennen we niet`, "Dit is niet nagekeken."]);
      }
    }
    const where = mode === "inline" ? "in de pagina zelf" : "in een eigen kader";
    show(
      "policy-findings",
      findings.length ? findings : [["good", "De policy is ruim genoeg", `Steunwijzer kan ${where} starten.`]],
    );
  }

  // --- Partner file ---------------------------------------------------------------------------

  async function checkPartner() {
    const name = value("partner");
    const say = (kind, says) => show("partner-findings", [[kind, name || "Partnerbestand", says]]);
    if (!name) return say("warn", "Vul bij 1 eerst het adres in.");
    let answer, bytes;
    const address = URL.canParse(name, document.baseURI) && new URL(name, document.baseURI);
    const isHere = address && address.protocol === "http:" && address.origin === location.origin;
    if (address?.protocol !== "https:" && !isHere) {
      return say("wrong", "Steunwijzer leest alleen een bestand met een https-adres, of van jullie eigen site.");
    }
    try {
      answer = await get(address);
      bytes = new Uint8Array(await answer.arrayBuffer());
    } catch {
      return say("wrong", "De browser mag het niet opvragen. Klopt het adres? Staat het op een andere site, dan heeft het de header Access-Control-Allow-Origin nodig.");
    }
    if (!answer.ok) return say("wrong", `De server antwoordt met ${answer.status}.`);
    let text, served;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return say("wrong", "Het is niet bewaard als UTF-8. Open het hieronder bij 5 en bewaar het opnieuw.");
    }
    try {
      served = await partnerCheck.served(text);
    } catch {
      return say("wrong", partnerCheck.say("no_program"));
    }
    const findings = served.problems.map(({ path, kind, is_remark, ...values }) => [
      is_remark ? "warn" : "wrong",
      partnerCheck.where(path),
      partnerCheck.say(kind, values),
    ]);
    const [kind, words] = served.is_used ? ["good", "usable"] : ["wrong", "not_usable"];
    show("partner-findings", [...findings, [kind, name, partnerCheck.say(words)]]);
  }

  // --- The page -------------------------------------------------------------------------------

  function follow() {
    showWidget();
    writeSnippets();
  }

  options.elements.folder.value = home;
  options.addEventListener("change", async () => {
    await partnerCheck.released();
    follow();
  });
  options.addEventListener("submit", (event) => event.preventDefault());
  element("policy-form").addEventListener("submit", (event) => {
    event.preventDefault();
    checkPolicy();
  });
  element("check-files").addEventListener("click", checkFiles);
  element("check-partner").addEventListener("click", checkPartner);
  for (const button of document.querySelectorAll("[data-copies]")) button.addEventListener("click", () => copy(button));
  follow();
})();
