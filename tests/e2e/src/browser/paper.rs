//! The page as it comes on paper, in engines that cannot show it over WebDriver: in every style
//! sheet, what is for print counts and what is for screens does not.
//!
//! What has to be undone is kept at `window`: in Firefox `globalThis` is a script's own.

/// Shows it.
pub const SHOW: &str = "
    const changed = [];
    window[Symbol.for('screen')] ??= changed;
    const change = (media) => {
        const before = media.mediaText;
        const after = before
            .replace(/\\b(only )?screen\\b/g, 'not all')
            .replace(/\\bprint\\b/g, 'all');
        if (after === before) return;
        changed.push([media, before]);
        media.mediaText = after;
    };
    const walk = (rules) => {
        for (const rule of rules) {
            if (rule.media) change(rule.media);
            if (rule.cssRules) walk(rule.cssRules);
        }
    };
    for (const sheet of document.styleSheets) {
        change(sheet.media);
        walk(sheet.cssRules);
    }
    return changed.length > 0";

/// Shows the screen again.
pub const HIDE: &str = "
    const key = Symbol.for('screen');
    for (const [media, before] of window[key] ?? []) media.mediaText = before;
    delete window[key];
    return true";
