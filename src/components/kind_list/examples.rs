//! Examples of lists of kinds of support.

use guide::model::SupportId;

use super::{kind_rows, kinds_below};
use crate::content::ui;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "beside each other, below a line",
        draw: |fixture| {
            let supports: Vec<SupportId> = fixture.guide.model.support_ids().take(3).collect();
            kinds_below(fixture.guide, ui::READ_ABOUT, &supports, &fixture.on_action)
        },
    },
    Example {
        name: "one on a row",
        draw: |fixture| {
            let supports: Vec<SupportId> = fixture.guide.model.in_group(0).collect();
            kind_rows(fixture.guide, &supports, &fixture.on_action)
        },
    },
];
