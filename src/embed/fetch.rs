//! Files with texts, by names that were fixed when the widget was built, and the partner file, whose
//! address the page has. They cannot contain answers, and none is requested once there are
//! answers.

use guide::Texts;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::Host;
use super::window;
use crate::content::{LANGUAGES, unpacked};
use crate::languages::{DUTCH, Languages};
use crate::rest;

/// A request that was made.
pub(crate) struct Asked(Promise);

/// Asks for a file.
pub(crate) fn ask(host: &Host, file: &'static str) -> Asked {
    Asked(host.text(file))
}

/// Asks for the rest of Dutch and for every other language that is not here yet: before there is anything to
/// answer, and so the same for every visitor.
pub(super) fn ask_for_all(host: &Host, languages: &Languages) {
    for (index, language) in LANGUAGES.iter().enumerate() {
        if !languages.state(index).is_here() {
            // Whoever needs it waits for it.
            let _ = host.keep(language.file);
        }
    }
}

/// Asks for the Dutch texts that are not built in.
pub(crate) fn ask_rest(host: &Host) -> Asked {
    ask(host, LANGUAGES.get(DUTCH).map_or("", |dutch| dutch.file))
}

/// Asks for a file that is read later or never, as most visitors read one language: read, English takes
/// 0.3 MB. Says whether it came.
pub(crate) async fn keep(host: &Host, file: &str) -> bool {
    JsFuture::from(host.keep(file)).await.is_ok()
}

/// Asks for the second part of the program.
pub(crate) fn ask_program(host: &Host) -> Asked {
    Asked(host.rest())
}

/// Asks for the partner file.
pub(super) fn ask_partner(host: &Host) -> Asked {
    Asked(host.partner())
}

impl Asked {
    /// The texts in it. Nothing when it did not come, or belongs to another guide.
    pub(crate) async fn texts(
        self,
        dutch: &'static Texts<'static>,
    ) -> Option<&'static Texts<'static>> {
        let text = JsFuture::from(self.0).await.ok()?;
        unpacked(text.as_string()?, dutch)
    }

    /// Whether the second part of the program is here: from then on its functions can be called.
    pub(crate) async fn has_come(self) -> bool {
        let is_here = JsFuture::from(self.0).await.is_ok();
        if is_here {
            rest::is_here();
        }
        is_here
    }

    /// The text itself. Nothing when it could not be had.
    pub(super) async fn plain(self) -> Option<String> {
        JsFuture::from(self.0).await.ok()?.as_string()
    }

    /// Whether it came, or failed, within so many milliseconds.
    pub(crate) async fn comes_within(&self, milliseconds: i32) -> bool {
        let Some(window) = window() else {
            return false;
        };
        let waited = Promise::new(&mut |resolve, _| {
            // Without a clock nothing is waited for.
            if window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
                .is_err()
            {
                let _ = resolve.call0(&JsValue::NULL);
            }
        });
        let first = Promise::race(&js_sys::Array::of2(&self.0, &waited));
        // Waiting gives `undefined`, the request a text, or an error that says enough.
        !matches!(JsFuture::from(first).await, Ok(value) if value.is_undefined())
    }
}
