//! Small drawings in lines of the weight of the text. Each stands beside words that say the same,
//! so assistive technology skips them.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::Drawing;
use yew::{Html, html};

use super::element;

/// Which drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconKind {
    /// Our mark, a signpost with two arms.
    Signpost,
    /// Back.
    Back,
    /// Something that opens in place.
    Chevron,
    /// Closes.
    Close,
    /// A phone number.
    Phone,
    /// A page elsewhere.
    Elsewhere,
    /// The night.
    Moon,
    /// Not checked yet.
    Unchecked,
    /// A voice.
    Voice,
    /// How somebody feels: a heart.
    Heart,
    /// Loss and what gives hold: a candle.
    Candle,
    /// The people around somebody.
    People,
    /// Care: a house with a cross.
    House,
    /// Money and what has to be arranged: a coin.
    Coin,
}

impl IconKind {
    /// The drawing that the content asks for.
    pub fn of(drawing: Drawing) -> Self {
        match drawing {
            Drawing::Heart => IconKind::Heart,
            Drawing::Candle => IconKind::Candle,
            Drawing::People => IconKind::People,
            Drawing::House => IconKind::House,
            Drawing::Coin => IconKind::Coin,
        }
    }

    /// The name in the class.
    fn as_str(self) -> &'static str {
        match self {
            IconKind::Signpost => "signpost",
            IconKind::Back => "back",
            IconKind::Chevron => "chevron",
            IconKind::Close => "close",
            IconKind::Phone => "phone",
            IconKind::Elsewhere => "elsewhere",
            IconKind::Moon => "moon",
            IconKind::Unchecked => "unchecked",
            IconKind::Voice => "voice",
            IconKind::Heart => "heart",
            IconKind::Candle => "candle",
            IconKind::People => "people",
            IconKind::House => "house",
            IconKind::Coin => "coin",
        }
    }

    /// Its lines on a field of 24 by 24.
    fn path(self) -> &'static str {
        match self {
            IconKind::Signpost => {
                "M12 2v2M12 11v2M12 20v2M6 4h10.5L20 7.5 16.5 11H6zM18 13H7.5L4 16.5 7.5 20H18z"
            }
            IconKind::Back => "M15 5l-7 7 7 7",
            IconKind::Chevron => "M6 9l6 6 6-6",
            IconKind::Close => "M6 6l12 12M18 6L6 18",
            IconKind::Phone => {
                "M6.5 3.5h3l1.5 4.2-2 1.6a12 12 0 0 0 5.7 5.7l1.6-2 4.2 1.5v3a2 2 0 0 1-2.2 2\
                 A16 16 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z"
            }
            IconKind::Elsewhere => "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
            IconKind::Voice => {
                "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
            }
            IconKind::Heart => {
                "M12 20C7 16.5 4 13.4 4 9.7a4.2 4.2 0 0 1 8-1.9 4.2 4.2 0 0 1 8 1.9C20 13.4 17 16.5 12 20z"
            }
            IconKind::Candle => "M7 12.5h10V22H7zM12 12.5V10M12 2c3.6 4 3.2 8 0 8s-3.6-4 0-8z",
            IconKind::People => {
                "M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 20a6.5 6.5 0 0 1 13 0M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5a6.5 6.5 0 0 1 3.5 5.5"
            }
            IconKind::House => "M3 11.5L12 4l9 7.5M6 9v11h12V9M12 11.5v5M9.5 14h5",
            IconKind::Coin => {
                "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM15.5 9a4.2 4.2 0 1 0 0 6M7.5 11h5M7.5 13.2h5"
            }
            IconKind::Moon => "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z",
            IconKind::Unchecked => {
                "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.6 9.4a2.5 2.5 0 1 1 3.4 2.4\
                 c-.7.3-1 .8-1 1.7M12 16.6v.1"
            }
        }
    }
}

/// A drawing without words.
pub fn icon(kind: IconKind) -> Html {
    let class = ["sw-icon sw-icon--", kind.as_str()].concat();
    let keys = &["class", "viewBox", "aria-hidden", "focusable"];
    let values = [
        class.into(),
        "0 0 24 24".into(),
        "true".into(),
        "false".into(),
    ];
    element("svg", keys, values, html! { <path d={kind.path()} /> }).into()
}
