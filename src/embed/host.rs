//! What the boot script offers a widget: the only way from the program to the page, the files and
//! the frame it stands in. The other side is `static/boot.js`.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The page around one widget.
    #[derive(Debug, Clone, PartialEq)]
    pub type Host;

    /// The value of an option that the page's author chose, such as `lang`.
    #[wasm_bindgen(method)]
    pub(super) fn option(this: &Host, name: &str) -> Option<String>;

    /// Asks for one of our files, to be read later: with [`Host::text`], at any time. Ends when it is
    /// there, and fails as that does.
    #[wasm_bindgen(method)]
    pub(super) fn keep(this: &Host, file: &str) -> Promise;

    /// The text of one of our files, by the name it got when the widget was built. Fails when it
    /// does not come, and, unless it was kept, at once after [`Host::lock`].
    #[wasm_bindgen(method)]
    pub(super) fn text(this: &Host, file: &str) -> Promise;

    /// The text of the partner file, cut off a little above [`partner::LARGEST`]. Fails when it does not
    /// come; `undefined` where the page has none.
    #[wasm_bindgen(method)]
    pub(super) fn partner(this: &Host) -> Promise;

    /// Where one of our pages is.
    #[wasm_bindgen(method)]
    pub(crate) fn address(this: &Host, page: &str) -> String;

    /// From now on nothing can be asked for, sent or loaded. On our own page the browser sees to it.
    #[wasm_bindgen(method)]
    pub(crate) fn lock(this: &Host);

    /// The first screen is there.
    #[wasm_bindgen(method)]
    pub(super) fn ready(this: &Host);

    /// Another screen is there: its top has to come into view.
    #[wasm_bindgen(method)]
    pub(crate) fn turned(this: &Host);

    /// Empties the screen at once and goes to another address in the place of the whole page,
    /// and of so many entries of ours before it.
    #[wasm_bindgen(method)]
    pub(crate) fn leave(this: &Host, address: &str, entries: f64);

    /// Whether the browser's history is this widget's to make entries in. On a page of somebody
    /// else it is theirs, but for the first widget.
    #[wasm_bindgen(method, getter, js_name = ownsHistory)]
    pub(crate) fn owns_history(this: &Host) -> bool;

    /// Whether somebody may type here: not where scripts of others can see the keys.
    #[wasm_bindgen(method, getter, js_name = mayWrite)]
    pub(crate) fn may_write(this: &Host) -> bool;
}
