//! The address of a page as a QR code, for paper.
//!
//! The code holds the address and nothing else: whoever scans it asks for that page, as with a link.

use partner::values::Page;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::everyday;

/// Empty modules around the code, which cameras need.
const MARGIN: i32 = 4;

/// A code, and the address in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The address, over https.
    pub address: String,
    /// Modules on each side, margin included.
    pub size: i32,
    /// The dark modules as the path of an SVG of that size.
    pub path: String,
}

impl Code {
    /// The code of an address. Nothing when it is no page over https, by the rules for the pages of a partner:
    /// names with a dot, no user name, no port. A fragment such as `#hulp/huisarts` may follow.
    pub fn of(address: &str) -> Option<Self> {
        let address = everyday::page(address).unwrap_or_else(|| address.to_owned());
        let address = Page::of(&address)?.href();
        // A page has at most 200 characters, which always fit. A seventh of the code may be dirty.
        let code = QrCode::encode_text(&address, QrCodeEcc::Medium).ok()?;
        Some(Self {
            address,
            size: code.size() + 2 * MARGIN,
            path: path(&code),
        })
    }
}

/// One rectangle for each row of dark modules.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let begin = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > begin {
                let (left, top, width) = (begin + MARGIN, y + MARGIN, x - begin);
                path.push_str(&format!("M{left} {top}h{width}v1h-{width}z"));
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera reads: the path drawn with eight dots to a module, and decoded by another library.
    fn scanned(code: &Code) -> String {
        const DOTS: usize = 8;
        let size = usize::try_from(code.size).unwrap();
        let mut dark = vec![false; size * size];
        for part in code.path.split('M').skip(1) {
            let (left, rest) = part.split_once(' ').unwrap();
            let (top, rest) = rest.split_once('h').unwrap();
            let (width, _) = rest.split_once('v').unwrap();
            let [left, top, width]: [usize; 3] =
                [left, top, width].map(|number| number.parse().unwrap());
            dark[top * size + left..][..width].fill(true);
        }
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(size * DOTS, size * DOTS, |x, y| {
                if dark[y / DOTS * size + x / DOTS] {
                    0
                } else {
                    255
                }
            });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "{}", code.path);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_code_holds_the_address_and_nothing_else() {
        for address in [
            "https://huis.example",
            "https://www.huis.example/steunwijzer/index.html?lang=nl#hulp/geestelijk_verzorger",
            &format!("https://huis.example/{}", "a".repeat(170)),
        ] {
            let code = Code::of(address).unwrap();
            assert_eq!(code.address, address);
            assert_eq!(scanned(&code), address);
        }
        assert_eq!(
            scanned(&Code::of(" www.huis.example ").unwrap()),
            "https://www.huis.example"
        );
    }

    #[test]
    fn only_a_page_over_https_becomes_a_code() {
        for address in [
            "",
            "http://huis.example",
            "https://localhost",
            "https://u@huis.example",
            "https://huis.example:8080/",
            "javascript:alert(1)",
            "https://huis.example/é",
        ] {
            assert_eq!(Code::of(address), None, "{address}");
        }
    }
}
