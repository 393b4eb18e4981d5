//! Words on the screen. What is not translated stands in Dutch, and then the screen says so.

use std::ops::Deref;

use guide::text::{parts, plain};
use yew::html::{ImplicitClone, IntoPropValue};
use yew::{AttrValue, Html, html};

use crate::content::NL;

/// A sentence, or a part of one, in the language the visitor reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Words(AttrValue);

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Self {
        Words(text.into())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Words(text.into())
    }
}

impl Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl ImplicitClone for Words {}

impl From<Words> for Html {
    fn from(words: Words) -> Html {
        if !words.contains(|letter| letter < ' ') {
            return html! { {words.0} };
        }
        parts(&words)
            .map(|(part, dutch)| {
                let part = AttrValue::from(part.to_owned());
                if dutch {
                    html! { <span lang={NL.language} dir={NL.direction.as_str()}>{part}</span> }
                } else {
                    html! { {part} }
                }
            })
            .collect()
    }
}

impl IntoPropValue<Option<AttrValue>> for Words {
    /// An attribute has one language, that of its element.
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(plain(&self).into())
    }
}

impl IntoPropValue<Html> for Words {
    fn into_prop_value(self) -> Html {
        self.into()
    }
}
