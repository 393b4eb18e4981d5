//! The words of Orca itself, in Dutch, as version 43 says them.

/// After a page with something in it came, which the empty one of a new browser has not.
pub const LOADED: &str = "Pagina heeft";

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
