//! The recipe for nginx (`static/server/nginx.conf`) on a real nginx with the built page.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use duct::Handle;
use minreq::Response;

use crate::tools::Toolbox;
use tooling::Project;
use tooling::folder::files_below;

/// Every header that any answer needs, whatever it carries.
const ALWAYS: [(&str, &str); 3] = [
    ("cross-origin-resource-policy", "cross-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// Serves the built page by the recipe and looks at what comes back.
///
/// # Errors
/// What comes back otherwise than `docs/server.md` says.
pub fn check(project: &Project, toolbox: &Toolbox) -> Result<()> {
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let nginx = Nginx::start(project, toolbox, folder.path())?;
    let dist = project.dist();
    let mut kinds = 0;
    let mut compressed = 0;
    for name in &files_below(&dist)? {
        if name.starts_with("server/") || name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        let expected = Expected::of(name);
        let plain = nginx.ask(name)?;
        plain.is(name, &expected)?;
        if let Ok(beside) = fs::read(dist.join(format!("{name}.gz"))) {
            let answer = nginx.ask_for_gzip(name)?;
            answer.is(name, &expected)?;
            answer.is_compressed(name, "gzip", &beside)?;
            plain.is_compressed(name, "", &fs::read(dist.join(name))?)?;
            compressed += 1;
        }
        kinds += usize::from(expected.mime != "application/octet-stream");
    }
    ensure!(
        kinds > 10,
        "the page has only {kinds} files of a known kind"
    );
    ensure!(
        compressed > 10,
        "only {compressed} files are there compressed"
    );
    nginx
        .ask("")?
        .is("the folder itself", &Expected::of("index.html"))?;
    let missing = nginx.ask("hulp/bestaat_niet.html")?;
    ensure!(
        missing.0.status_code == 404,
        "a missing page is {}",
        missing.0.status_code
    );
    // What is asked for during an upload may be there a moment later.
    for name in [
        "steunwijzer-0123456789abcdef.js",
        "texts/en-0123456789ab.txt",
        "bestaat_niet.js",
    ] {
        let missing = nginx.ask(name)?;
        let cache = missing.header("cache-control");
        ensure!(
            missing.0.status_code == 404 && cache.is_empty(),
            "a missing {name} is {} and kept “{cache}”",
            missing.0.status_code
        );
        let allowed = missing.header("access-control-allow-origin");
        ensure!(
            allowed == "*",
            "a missing {name} cannot be told from a refused one"
        );
    }
    nginx.has_logged_nobody()
}

struct Nginx {
    server: Handle,
    port: u16,
    /// What it logs for all that says nothing else.
    logs: [PathBuf; 2],
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It fails only when the server has ended already.
        drop(self.server.kill());
    }
}

impl Nginx {
    /// Starts it as this user, on a free port, with everything it writes in `folder`.
    fn start(project: &Project, toolbox: &Toolbox, folder: &Path) -> Result<Self> {
        let port = free_place()?.port();
        let root = folder.join("root/steunwijzer");
        copy(&project.dist(), &root)?;
        let recipe = project.dist().join("server/nginx.conf");
        let at = folder.display();
        let configuration = format!(
            "daemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/error.log info;\n\
             events {{}}\nhttp {{\naccess_log {at}/access.log;\nclient_body_temp_path {at}/1;\nproxy_temp_path {at}/2;\n\
             fastcgi_temp_path {at}/3;\nuwsgi_temp_path {at}/4;\nscgi_temp_path {at}/5;\n\
             server {{\nlisten 127.0.0.1:{port};\nroot {at}/root;\ninclude {};\n}}\n}}\n",
            recipe.display()
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration)?;
        let server = toolbox
            .nginx()?
            .args(["-e", "stderr", "-c"])
            .arg(&file)
            .start()?;
        let logs = ["error.log", "access.log"].map(|log| folder.join(log));
        let nginx = Self { server, port, logs };
        soon(100, || nginx.ask("").ok())
            .context("nginx does not answer: is there a mistake in static/server/nginx.conf?")?;
        Ok(nginx)
    }

    fn ask(&self, name: &str) -> Result<Answer> {
        self.ask_with(&format!("steunwijzer/{name}"), "identity")
    }

    fn ask_for_gzip(&self, name: &str) -> Result<Answer> {
        self.ask_with(&format!("steunwijzer/{name}"), "gzip, deflate")
    }

    fn ask_with(&self, path: &str, encodings: &str) -> Result<Answer> {
        let address = format!("http://127.0.0.1:{}/{path}", self.port);
        let asked = minreq::get(&address).with_header("Accept-Encoding", encodings);
        let answer = asked.with_timeout(10).send();
        Ok(Answer(
            answer.with_context(|| format!("{address} gives no answer"))?,
        ))
    }

    /// Of all that was asked for until now, nothing with an address is in a log; what is asked for
    /// elsewhere on the site is.
    fn has_logged_nobody(&self) -> Result<()> {
        self.ask_with("elsewhere.html", "identity")?;
        for log in &self.logs {
            // nginx logs in the order of the requests, but a request only after its answer is sent: once
            // this one is there, everything before it that is logged at all is there too.
            let lines = self.logged(log)?;
            let is_elsewhere = |line: &&String| line.contains("elsewhere.html");
            // The error log numbers the connections, and may also tell that this one was closed.
            let connection = lines.iter().find(is_elsewhere).and_then(|line| {
                let mut words = line.split(' ');
                words.find(|word| word.starts_with('*'))
            });
            let is_its_end =
                |line: &String| connection.is_some_and(|it| line.split(' ').any(|word| word == it));
            let visitors: Vec<&String> = lines
                .iter()
                .filter(|line| !is_elsewhere(line) && !is_its_end(line))
                .collect();
            ensure!(visitors.is_empty(), "a visitor is in a log: {visitors:#?}");
        }
        Ok(())
    }

    /// The lines with an address, as soon as there are any.
    fn logged(&self, log: &Path) -> Result<Vec<String>> {
        let lines = soon(100, || {
            let text = fs::read_to_string(log).unwrap_or_default();
            let lines = text.lines().filter(|line| line.contains("127.0.0.1"));
            let lines: Vec<String> = lines.map(str::to_owned).collect();
            (!lines.is_empty()).then_some(lines)
        });
        lines.with_context(|| format!("{} would not show a visitor", log.display()))
    }
}

/// A place on this machine at which nobody listens.
///
/// # Errors
/// When there is none.
pub fn free_place() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

/// Looks so many times, with a pause in between, until something is there.
pub fn soon<T>(times: usize, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    for _ in 0..times {
        let there = look();
        if there.is_some() {
            return there;
        }
        thread::sleep(Duration::from_millis(50));
    }
    None
}

/// Copies a folder. A link is followed, and left out where it leads nowhere.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else if path.is_file() {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

/// What an answer has to be.
struct Expected {
    mime: &'static str,
    cache: &'static str,
    is_page: bool,
}

impl Expected {
    fn of(name: &str) -> Self {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let hash = stem
            // What travels inside a script has the name of what it carries.
            .trim_end_matches(".wasm")
            .trim_end_matches(".txt")
            .trim_end_matches("_bg")
            .rsplit(['-', '.'])
            .next()
            .unwrap_or_default();
        let is_hashed = hash.len() >= 12 && hash.chars().all(|c| c.is_ascii_hexdigit());
        let is_page = extension == "html";
        Self {
            mime: match extension {
                "html" => "text/html",
                "css" => "text/css",
                "js" => "text/javascript",
                "json" => "application/json",
                "txt" => "text/plain",
                "wasm" => "application/wasm",
                _ => "application/octet-stream",
            },
            cache: match (is_page, is_hashed) {
                (true, _) => "no-cache",
                (false, true) => "public, max-age=31536000, immutable",
                (false, false) => "public, max-age=300, must-revalidate",
            },
            is_page,
        }
    }
}

struct Answer(Response);

impl Answer {
    fn header(&self, name: &str) -> &str {
        let mut headers = self.0.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    /// It came in this encoding (none, if empty), in these bytes, and a cache on the way knows that there
    /// are others.
    fn is_compressed(&self, name: &str, encoding: &str, bytes: &[u8]) -> Result<()> {
        let found = self.header("content-encoding");
        ensure!(
            found == encoding,
            "{name} is sent as “{found}”, not “{encoding}”"
        );
        ensure!(
            self.0.as_bytes() == bytes,
            "{name} as “{encoding}” is not the file of the release"
        );
        let varies = self.header("vary");
        ensure!(
            varies.eq_ignore_ascii_case("accept-encoding"),
            "{name} varies by “{varies}”"
        );
        Ok(())
    }

    fn is(&self, name: &str, expected: &Expected) -> Result<()> {
        ensure!(
            self.0.status_code == 200,
            "{name} is {}",
            self.0.status_code
        );
        let mime = self
            .header("content-type")
            .split(';')
            .next()
            .unwrap_or_default();
        ensure!(
            mime == expected.mime,
            "{name} is served as {mime}, not {}",
            expected.mime
        );
        let cache = self.header("cache-control");
        ensure!(
            cache == expected.cache,
            "{name} is kept “{cache}”, not “{}”",
            expected.cache
        );
        for (header, value) in ALWAYS {
            let found = self.header(header);
            ensure!(
                found == value,
                "{name} has {header} “{found}”, not “{value}”"
            );
        }
        let allowed = self.header("access-control-allow-origin");
        let wanted = if expected.is_page { "" } else { "*" };
        ensure!(
            allowed == wanted,
            "{name} may be asked for by “{allowed}”, not “{wanted}”"
        );
        let policy = self.header("content-security-policy");
        if expected.is_page {
            let own = [
                "connect-src http://127.0.0.1:",
                "frame-src http://127.0.0.1:",
            ];
            let names_itself = policy.starts_with("default-src 'none';")
                && own.iter().all(|own| policy.contains(own));
            ensure!(names_itself, "{name} has the policy “{policy}”");
            ensure!(
                !policy.contains("unsafe-inline"),
                "{name} may run what stands in it"
            );
            let permissions = self.header("permissions-policy");
            ensure!(
                permissions.contains("microphone=()") && !permissions.contains("clipboard-write"),
                "{name} has the permissions “{permissions}”"
            );
            let rest = [
                ("cross-origin-embedder-policy", "require-corp"),
                ("x-dns-prefetch-control", "off"),
            ];
            for (header, value) in rest {
                ensure!(
                    self.header(header) == value,
                    "{name} lacks {header}: {value}"
                );
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recipe(name: &str) -> String {
        let root = Project::find().unwrap().root;
        fs::read_to_string(root.join("static/server").join(name)).unwrap()
    }

    #[test]
    fn the_recipe_for_iis_is_well_formed_and_sets_the_same_headers() {
        let text = recipe("web.config");
        let document = roxmltree::Document::parse(&text).unwrap();
        let set: Vec<&str> = document
            .descendants()
            .filter(|node| node.has_tag_name("add"))
            .filter_map(|node| node.attribute("name"))
            .collect();
        for (header, _) in ALWAYS {
            assert!(
                set.iter().any(|name| name.eq_ignore_ascii_case(header)),
                "{header}: {set:?}"
            );
        }
    }

    #[test]
    fn every_recipe_names_every_header_and_kind_of_file() {
        for name in ["nginx.conf", "apache.htaccess", "web.config"] {
            let text = recipe(name).to_lowercase();
            let headers = ALWAYS.iter().map(|(header, _)| *header);
            let more = [
                "content-security-policy",
                "access-control-allow-origin",
                "cross-origin-embedder-policy",
            ];
            let more = more.into_iter().chain([
                "permissions-policy",
                "vary",
                "x-dns-prefetch-control",
                "application/wasm",
                "text/javascript",
                // For a year with a hash in the name, five minutes without, anew each time for pages.
                "public, max-age=31536000, immutable",
                "public, max-age=300, must-revalidate",
                "no-cache",
            ]);
            for word in headers.chain(more) {
                assert!(text.contains(word), "{name} lacks {word}");
            }
            assert!(!text.contains("unsafe-inline"), "{name}");
        }
    }

    #[test]
    fn no_recipe_has_browsers_remember_that_a_file_is_missing() {
        for name in ["nginx.conf", "apache.htaccess"] {
            for line in recipe(name).lines().filter(|line| line.contains("max-age")) {
                assert!(!line.contains("always"), "{name}: {line}");
            }
        }
        let text = recipe("web.config");
        let document = roxmltree::Document::parse(&text).unwrap();
        for rule in document
            .descendants()
            .filter(|node| node.has_tag_name("rule"))
        {
            let lasts = rule.descendants().any(|node| {
                node.attribute("value")
                    .is_some_and(|value| value.contains("max-age"))
            });
            if !lasts {
                continue;
            }
            let named = rule.attribute("preCondition");
            let condition = document
                .descendants()
                .find(|node| node.has_tag_name("preCondition") && node.attribute("name") == named);
            let inputs = condition
                .unwrap()
                .children()
                .filter_map(|node| node.attribute("input"));
            assert!(
                inputs.into_iter().any(|input| input == "{RESPONSE_STATUS}"),
                "{named:?}"
            );
        }
    }

    #[test]
    fn a_hash_in_the_name_means_that_the_file_never_changes() {
        let cache = |name: &str| Expected::of(name).cache.to_owned();
        assert!(cache("steunwijzer-41f7c96a61b1f58c_bg.wasm").contains("immutable"));
        assert!(cache("steunwijzer.41f7c96a61b1f58c.js").contains("immutable"));
        assert!(!cache("steunwijzer.js").contains("immutable"));
        assert!(cache("texts/en-52052f450102.txt").contains("immutable"));
        assert!(cache("texts/en-52052f450102.txt.js").contains("immutable"));
        assert!(!cache("gids.css").contains("immutable"));
        assert_eq!(cache("hulp/index.html"), "no-cache");
    }
}
