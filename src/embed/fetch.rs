//! The only requests of the widget: files with texts, by names that were fixed when it was built, and
//! the partner file, by the name that the page has. Nobody's answers can be in them, and none is
//! made once there are answers.

use guide::Texts;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReferrerPolicy, RequestCredentials, RequestInit, Response};

use crate::content::unpacked;

/// A request that was made.
pub(crate) struct Asked(Option<Promise>);

/// Asks for a file. Relative to the page, like every file beside it.
pub(crate) fn ask(file: &str) -> Asked {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place: texts by a fixed name, before the first answer"
    )]
    let promise = web_sys::window().map(|window| window.fetch_with_str_and_init(file, &init));
    Asked(promise)
}

impl Asked {
    /// The texts in it. Nothing when it did not come, or belongs to another guide.
    pub(crate) async fn texts(
        self,
        dutch: &'static Texts<'static>,
    ) -> Option<&'static Texts<'static>> {
        let response: Response = JsFuture::from(self.0?).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let text = JsFuture::from(response.text().ok()?).await.ok()?;
        unpacked(text.as_string()?, dutch)
    }

    /// The text in it, of at most so many bytes, or why there is none.
    pub(crate) async fn plain(self, most: usize) -> Result<String, &'static str> {
        const FAILED: &str = "could not be fetched";
        let answer = JsFuture::from(self.0.ok_or(FAILED)?).await;
        let response: Response = answer
            .ok()
            .and_then(|answer| answer.dyn_into().ok())
            .ok_or(FAILED)?;
        if !response.ok() {
            return Err("is not there");
        }
        let length = response.headers().get("content-length").ok().flatten();
        let length = length.and_then(|length| length.parse::<usize>().ok());
        if length.is_some_and(|length| length > most) {
            return Err("is larger than 64 KB");
        }
        let text = JsFuture::from(response.text().map_err(|_| FAILED)?).await;
        text.ok().and_then(|text| text.as_string()).ok_or(FAILED)
    }

    /// Whether the answer began within so many milliseconds.
    pub(crate) async fn comes_within(&self, milliseconds: i32) -> bool {
        let (Some(promise), Some(window)) = (&self.0, web_sys::window()) else {
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
        let first = Promise::race(&js_sys::Array::of2(promise, &waited));
        // Waiting gives `undefined`, the request a response, or an error that says enough.
        !matches!(JsFuture::from(first).await, Ok(value) if value.is_undefined())
    }
}
