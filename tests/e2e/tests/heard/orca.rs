//! The words of Orca itself, in Dutch, as version 43 says them.

/// Whether this is said of a page that has loaded, and not of the empty one of a new browser. Orca says what
/// is in the page, or on a busy machine sometimes only its title.
pub fn has_loaded(said: &str) -> bool {
    let empty = ["New Tab", "about:blank"];
    let has_title = said.starts_with("Klaar met laden van ");
    said.starts_with("Pagina heeft") || has_title && !empty.iter().any(|name| said.contains(name))
}

/// After the words of a heading.
pub const HEADING: &str = "kop";

/// After the words of a link.
pub const LINK: &str = "link";

/// A box that became ticked.
pub const TICKED: &str = "aangevinkt";

/// A box without a tick.
pub const NOT_TICKED: &str = "niet aangevinkt";

/// A radio button that became chosen.
pub const CHOSEN: &str = "geselecteerd";

/// What is open.
pub const OPEN: &str = "uitgevouwen";

/// What is closed.
pub const CLOSED: &str = "ingevouwen";

/// What listens for presses without being made for it.
pub const CLICKABLE: &str = "klikbaar";

/// The key that asks where one is.
pub const WHERE: &str = "KP_Enter";
