//! How the guide stands in the page of a curious host, and on which screen.

use anyhow::Result;
use browsing::Files;

/// The screens: a phone, a tablet and a desk.
const SIZES: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];

/// The address of the page of the host, below that of the site.
pub const PAGE: &str = "host/";

/// How scripts close a root.
const CLOSED: &str = "mode:\"closed\"";

/// How the guide stands in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The element, with its frame.
    Isolated,
    /// A frame without the element, as content systems leave it.
    Bare,
    /// In the page itself.
    Inline,
}

/// A page and a screen.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// How the guide stands in it.
    pub way: Way,
    /// The page makes the guide narrow after each step, and is told when that is.
    pub narrows: bool,
    /// The visitor flicks once on each screen.
    pub flicks: bool,
    /// A transparent layer of the page lies over the guide.
    pub covers: bool,
    /// Width and height, CSS pixels.
    pub size: (u32, u32),
}

/// Settings that are compared with each other.
#[derive(Debug)]
pub struct Group {
    /// What they have in common, in the table.
    pub name: &'static str,
    /// How the guide stands in its pages.
    pub way: Way,
    /// One for each screen.
    pub settings: Vec<Setting>,
}

impl Group {
    /// All of them, in the order of the table.
    pub fn all() -> Vec<Group> {
        let plain = |way, size| Setting {
            way,
            narrows: false,
            flicks: false,
            covers: false,
            size,
        };
        let on_each = |name, way, differs: fn(Setting) -> Setting| Group {
            name,
            way,
            settings: SIZES
                .into_iter()
                .map(|size| differs(plain(way, size)))
                .collect(),
        };
        let narrows = |one| Setting {
            narrows: true,
            ..one
        };
        let flicks = |one| Setting {
            flicks: true,
            ..one
        };
        let covers = |one| Setting {
            covers: true,
            ..one
        };
        vec![
            on_each("`isolated`", Way::Isolated, |one| one),
            on_each("`isolated`, the page narrows", Way::Isolated, narrows),
            on_each("bare frame", Way::Bare, |one| one),
            on_each("`isolated`, the visitor flicks", Way::Isolated, flicks),
            on_each("`inline`", Way::Inline, |one| one),
            on_each(
                "`isolated`, under a layer of the page",
                Way::Isolated,
                covers,
            ),
        ]
    }
}

/// Puts the page of the host beside the built files, which stand in the root. Roots that are closed in
/// them are open here, so that the benchmark can press; the curious page does not look into them.
///
/// # Errors
/// When a script closes no root.
pub fn add_page(files: &mut Files, way: Way) -> Result<()> {
    let close: &[&str] = match way {
        // The page in the frame closes itself, and the loader what is around the frame.
        Way::Isolated => &["/steunwijzer-", "/steunwijzer.js"],
        Way::Bare => &["/steunwijzer-"],
        // The loader closes it, and compares the script of that page with what it was.
        Way::Inline => &["/steunwijzer.js"],
    };
    let mut opened = 0;
    for (name, file) in files.iter_mut() {
        if close.iter().any(|start| name.starts_with(start)) && name.ends_with(".js") {
            let text = String::from_utf8_lossy(file).into_owned();
            opened += text.matches(CLOSED).count();
            *file = text.replace(CLOSED, "mode:\"open\"").into_bytes();
        }
    }
    anyhow::ensure!(
        opened == close.len(),
        "{opened} roots are closed in {close:?}"
    );
    let element = |mode: &str| {
        format!(
            "<script src=\"../steunwijzer.js\" defer></script><steun-wijzer{mode}></steun-wijzer>"
        )
    };
    let guide = match way {
        Way::Isolated => element(""),
        Way::Inline => element(" mode=\"inline\""),
        Way::Bare => {
            "<iframe src=\"../index.html?lang=nl\" title=\"Steunwijzer\" sandbox=\"allow-scripts\" \
            style=\"width:100%;height:600px;border:0\"></iframe>"
                .to_owned()
        }
    };
    files.insert(format!("/{PAGE}index.html"), page(&guide).into_bytes());
    let listens = include_bytes!("listen.js").to_vec();
    files.insert(format!("/{PAGE}listen.js"), listens);
    Ok(())
}

fn page(guide: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"nl\"><meta charset=\"utf-8\" />\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\
         <title>Partner</title><link rel=\"icon\" href=\"data:,\" />\
         <script src=\"listen.js\"></script><h1>Partner</h1>\
         <div id=\"place\">{guide}</div>\
         <p style=\"block-size: 900px\">De pagina gaat verder.</p>\n"
    )
}
