//! `guide sign-form`: what a clinician can sign, as a block for `content/signoff.toml`.
//!
//! It prints names and hashes and leaves role and dates empty. Nothing here writes a signature,
//! and a block that is not filled in is refused by `guide check`.

use std::fmt::Write;

use anyhow::{Result, ensure};
use bumpalo::Bump;
use content::{ReviewItem, ReviewState};

use content::{Content, today};
use tooling::Project;

/// Print a `[[signature]]` block with today's items and hashes, for a clinician to fill in.
#[derive(clap::Args)]
pub struct Args {
    /// Only these items: a kind such as “card”, or a name such as “card huisarts”.
    items: Vec<String>,
    /// Also what is signed already: for a second role.
    #[arg(long)]
    all: bool,
}

pub fn run(args: &Args) -> Result<()> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let compiled = &content.compiled;
    let items = chosen(&compiled.review, args)?;
    ensure!(
        !items.is_empty(),
        "all of it is signed; --all prints it for another role"
    );
    println!(
        "# Content {} ({}). Fill in role and dates, remove what you did not read,",
        compiled.model.version, compiled.model.hash
    );
    println!("# and add the block to content/signoff.toml.");
    print!("{}", block(&items));
    Ok(())
}

/// The items asked for, without those whose signature counts unless all are wanted.
fn chosen<'a>(review: &'a [ReviewItem], args: &Args) -> Result<Vec<&'a ReviewItem>> {
    let is = |item: &ReviewItem, asked: &str| item.kind.as_str() == asked || item.name() == asked;
    for asked in &args.items {
        ensure!(
            review.iter().any(|item| is(item, asked)),
            "there is no item “{asked}”; a name is a kind and an id, such as “card huisarts”"
        );
    }
    let wanted = |item: &&ReviewItem| {
        let asked = args.items.is_empty() || args.items.iter().any(|asked| is(item, asked));
        asked && (args.all || !matches!(item.state, ReviewState::Signed(_)))
    };
    Ok(review.iter().filter(wanted).collect())
}

fn block(items: &[&ReviewItem]) -> String {
    let mut text = String::from(
        "\n[[signature]]\n\
         role = \"\"       # one of the roles at the top of content/signoff.toml, never a name\n\
         on = \"\"         # the day of signing, such as 2027-01-10\n\
         review_by = \"\"  # the last day on which it counts\n\
         \n\
         [signature.saw]\n",
    );
    for item in items {
        // Ids are of letters, digits, `_` and `.`; writing to a string cannot fail.
        let _ = writeln!(text, "\"{}\" = \"{}\"", item.name(), item.hash);
    }
    text
}

#[cfg(test)]
mod tests {
    use content::problem::Code;
    use content::{Files, compile};
    use guide::Date;

    use super::*;

    const TODAY: Date = Date(20270110);

    /// The real content with this at the end of signoff.toml instead of its signatures.
    fn with_block(block: &str) -> Files {
        let project = Project::find().expect("the tests run in the project");
        let mut files = Files::read(&project.root.join("content")).expect("content");
        let signoff = files.0.get_mut("signoff.toml").expect("signoff.toml");
        let signatures = signoff.find("[[signature]]").unwrap_or(signoff.len());
        signoff.truncate(signatures);
        signoff.push_str(block);
        files
    }

    fn review_of(files: &Files) -> Vec<ReviewItem> {
        compile(&Bump::new(), files, TODAY).expect("content").review
    }

    fn args(items: &[&str], all: bool) -> Args {
        let items = items.iter().map(ToString::to_string).collect();
        Args { items, all }
    }

    #[test]
    fn an_empty_form_signs_nothing_and_a_filled_in_one_signs_all_of_it() {
        let review = review_of(&with_block(""));
        let all = chosen(&review, &args(&[], false)).expect("items");
        assert_eq!(all.len(), review.len());
        let form = block(&all);
        let refused = compile(&Bump::new(), &with_block(&form), TODAY).expect_err("empty form");
        assert!(refused.iter().any(|problem| problem.code == Code::BadDate));
        let filled = form
            .replace("role = \"\"", "role = \"huisarts\"")
            .replace("on = \"\"", "on = \"2027-01-10\"")
            .replace("review_by = \"\"", "review_by = \"2027-12-31\"");
        let review = review_of(&with_block(&filled));
        let is_signed = |item: &ReviewItem| matches!(item.state, ReviewState::Signed(_));
        assert!(review.iter().all(is_signed));
        assert!(
            chosen(&review, &args(&[], false))
                .expect("items")
                .is_empty()
        );
        let again = chosen(&review, &args(&[], true)).expect("items");
        assert_eq!(again.len(), review.len());
    }

    #[test]
    fn kinds_and_names_choose_items() {
        let review = review_of(&with_block(""));
        let names = |asked: &[&str]| -> Vec<String> {
            let items = chosen(&review, &args(asked, false)).expect("items");
            items.into_iter().map(ReviewItem::name).collect()
        };
        assert_eq!(names(&["rule jong", "urgent"]), ["urgent", "rule jong"]);
        assert!(
            names(&["card"])
                .iter()
                .all(|name| name.starts_with("card "))
        );
        assert!(chosen(&review, &args(&["card dominee"], false)).is_err());
    }
}
