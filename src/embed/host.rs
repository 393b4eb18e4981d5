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

    /// The second part of the program: ends when it is put beside the first.
    #[wasm_bindgen(method)]
    pub(super) fn rest(this: &Host) -> Promise;

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

    /// The language that is read from now on, by its tag, and what our own page is called in it.
    #[wasm_bindgen(method)]
    pub(crate) fn speaks(this: &Host, language: &str, title: &str);

    /// Another screen is there, and begins at the top.
    #[wasm_bindgen(method)]
    pub(crate) fn turned(this: &Host);

    /// Empties the screen at once and goes to another address in the place of the whole page,
    /// and of so many entries of ours before it. Where the browser does not let it go, `words` say what
    /// to do.
    #[wasm_bindgen(method)]
    pub(crate) fn leave(this: &Host, address: &str, words: &str, entries: i32);

    /// Takes the browser's history for this widget until it gives it back. Returns whether it has it:
    /// of the widgets of a page, the one that somebody uses first.
    #[wasm_bindgen(method, js_name = takesHistory)]
    pub(crate) fn takes_history(this: &Host) -> bool;

    /// Leaves the browser's history to whichever widget is used next.
    #[wasm_bindgen(method, js_name = givesHistory)]
    pub(crate) fn gives_history(this: &Host);

    /// The last part of the address, `#` included, where the page is our own. Nothing in somebody
    /// else's page: that part of its address is theirs.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn fragment(this: &Host) -> Option<String>;

    /// Whether the visitor may type here: not where scripts of the page can see the keys.
    #[wasm_bindgen(method, getter, js_name = mayWrite)]
    pub(crate) fn may_write(this: &Host) -> bool;

    /// Whether the widget stands in somebody else's page, also in a frame of it.
    #[wasm_bindgen(method, getter, js_name = isEmbedded)]
    pub(crate) fn is_embedded(this: &Host) -> bool;
}
