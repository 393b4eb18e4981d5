//! A page as visitors get it: without what only its writers read.

/// Leaves out comments, and the line breaks and indentation between elements. Only for a page in which
/// no space between two elements is a line break, and which holds no text as it is written.
pub fn squeezed(page: &str) -> String {
    let page = without_comments(page);
    let lines = page.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |squeezed, line| {
        let between =
            match squeezed.is_empty() || (squeezed.ends_with('>') && line.starts_with('<')) {
                true => "",
                false => " ",
            };
        squeezed + between + line
    })
}

fn without_comments(page: &str) -> String {
    const END: &str = "-->";
    page.split("<!--")
        .enumerate()
        .map(|(number, part)| match part.split_once(END) {
            Some((_, after)) if number > 0 => after,
            _ => part,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_words_stay_apart() {
        let page = "<p>\n  <!-- Why:\n  because. -->\n  <b>one</b>\n  two\n  three <i>4</i> <i>5</i>\n</p>\n";
        assert_eq!(
            squeezed(page),
            "<p><b>one</b> two three <i>4</i> <i>5</i></p>"
        );
    }

    #[test]
    fn attributes_on_lines_of_their_own_stay_apart() {
        assert_eq!(
            squeezed("<link\n  rel=\"icon\"\n  href=\"data:,\" />\n"),
            "<link rel=\"icon\" href=\"data:,\" />"
        );
    }
}
