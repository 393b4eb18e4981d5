//! What comes of a partner file that is being written.

use guide::{Date, Model};
use partner::json::{self, Json};
use partner::problem::{Fault, Problem};

use crate::everyday;
use crate::kinds::kind;
use crate::write::{object, text, written};

/// The fields of which entries are made.
const LISTS: [&str; 3] = ["contacts", "local", "not_here"];

/// What comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The file to serve: all that is right. Nothing where the widget could not use it.
    pub file: Option<String>,
    /// The same with what is wrong still in it, in the notation of the file. Nothing where it is no object.
    pub whole: Option<Json>,
    /// What was written in everyday notation.
    pub understood: Vec<Understood>,
    /// What is wrong, and what is left out for it.
    pub problems: Vec<Said>,
}

/// A value in everyday notation, and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// JSON path, as of a [`Problem`].
    pub path: String,
    /// As it was written.
    pub was: String,
    /// As it stands in the file.
    pub is: String,
}

/// One problem, and whether the entry it is in is left out of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What.
    pub problem: Problem,
    /// The entry is not in the file.
    pub leaves_out: bool,
}

impl Draft {
    /// Reads a file as a web team has it. The rules are those of [`partner::read`]; what they cost is less:
    /// an entry with something wrong is left out whatever is wrong, since its author reads so at once.
    pub fn read(model: &Model<'_>, text: &str, today: Date) -> Self {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut whole = match json::read(bare) {
            Ok(Json::Object(fields)) if text.len() <= partner::LARGEST => fields,
            _ => return Self::unusable(partner::read(model, text, today).problems),
        };
        let understood = understand(&mut whole, today);
        let whole = Json::Object(whole);
        let outcome = partner::read(model, &written(&whole), today);
        let problems: Vec<Said> = outcome
            .problems
            .into_iter()
            .map(|problem| {
                let leaves_out = !problem.fault.is_remark() && entry_of(&problem.path).is_some();
                Said {
                    problem,
                    leaves_out,
                }
            })
            .collect();
        let kept = without(&whole, &problems);
        let file = written(&kept) + "\n";
        let is_used = partner::read(model, &file, today).partner.is_some();
        Self {
            file: is_used.then_some(file),
            whole: Some(whole),
            understood,
            problems,
        }
    }

    fn unusable(problems: Vec<Problem>) -> Self {
        let said = problems.into_iter().map(|problem| Said {
            problem,
            leaves_out: false,
        });
        Self {
            file: None,
            whole: None,
            understood: Vec::new(),
            problems: said.collect(),
        }
    }

    /// The draft for the script of the page. Some problems have a value for their words: `most`, `line`,
    /// `column` or `code`.
    ///
    /// ```json
    /// {
    ///   "file": "{…}",
    ///   "whole": {},
    ///   "understood": [{ "path": "$.contacts[0].phone", "was": "020/1", "is": "020 1" }],
    ///   "problems": [{ "path": "$.name", "kind": "too_long", "is_remark": false, "leaves_out": false, "most": "80" }]
    /// }
    /// ```
    pub fn json(&self) -> Json {
        let understood = self.understood.iter().map(|one| {
            object([
                ("path", text(&one.path)),
                ("was", text(&one.was)),
                ("is", text(&one.is)),
            ])
        });
        let problems = self.problems.iter().map(|said| {
            let mut fields = described(&said.problem);
            fields.push(("leaves_out".to_owned(), Json::Bool(said.leaves_out)));
            Json::Object(fields)
        });
        object([
            ("file", self.file.as_deref().map_or(Json::Null, text)),
            ("whole", self.whole.clone().unwrap_or(Json::Null)),
            ("understood", Json::List(understood.collect())),
            ("problems", Json::List(problems.collect())),
        ])
    }
}

/// What the widget makes of a file as it is:
///
/// ```json
/// { "is_used": true, "problems": [{ "path": "$.local[0]", "kind": "no_contact", "is_remark": false }] }
/// ```
pub fn served(model: &Model<'_>, text: &str, today: Date) -> Json {
    let outcome = partner::read(model, text, today);
    let problems = outcome.problems.iter();
    let problems = problems.map(|problem| Json::Object(described(problem)));
    object([
        ("is_used", Json::Bool(outcome.partner.is_some())),
        ("problems", Json::List(problems.collect())),
    ])
}

/// A problem for the script of the page.
fn described(problem: &Problem) -> Vec<(String, Json)> {
    let mut fields = vec![
        ("path".to_owned(), text(&problem.path)),
        ("kind".to_owned(), text(kind(problem.fault))),
        (
            "is_remark".to_owned(),
            Json::Bool(problem.fault.is_remark()),
        ),
    ];
    let values = values(problem.fault).into_iter();
    fields.extend(values.map(|(name, value)| (name.to_owned(), text(&value))));
    fields
}

/// What a message about a problem can name.
fn values(fault: Fault) -> Vec<(&'static str, String)> {
    match fault {
        Fault::TooLarge => vec![("most", partner::LARGEST.to_string())],
        Fault::NotJson { line, column } => {
            vec![("line", line.to_string()), ("column", column.to_string())]
        }
        Fault::TooMany { most } | Fault::TooLong { most } => vec![("most", most.to_string())],
        Fault::Forbidden { code } => vec![("code", format!("{code:04X}"))],
        Fault::WrongKind { .. }
        | Fault::Missing
        | Fault::Twice
        | Fault::WrongVersion
        | Fault::Empty
        | Fault::NotAPhone
        | Fault::NotAPage
        | Fault::NotADay
        | Fault::NotAForm
        | Fault::UnknownField
        | Fault::UnknownSupport
        | Fault::UnknownDoor
        | Fault::Nowhere
        | Fault::NoContact
        | Fault::Paid
        | Fault::Again
        | Fault::National
        | Fault::InFuture
        | Fault::LongAgo => Vec::new(),
    }
}

/// Puts everyday notation into that of the file, and takes away what is empty: a field of the form that
/// nobody filled in.
fn understand(file: &mut Vec<(String, Json)>, today: Date) -> Vec<Understood> {
    let mut understood = Vec::new();
    fields(file, "$", today, &mut understood);
    for (name, value) in file {
        let Json::List(items) = value else { continue };
        if !LISTS.contains(&name.as_str()) {
            continue;
        }
        for (index, item) in items.iter_mut().enumerate() {
            if let Json::Object(inside) = item {
                fields(
                    inside,
                    &format!("$.{name}[{index}]"),
                    today,
                    &mut understood,
                );
            }
        }
    }
    understood
}

fn fields(
    fields: &mut Vec<(String, Json)>,
    path: &str,
    today: Date,
    understood: &mut Vec<Understood>,
) {
    fields.retain(|(_, value)| !matches!(value, Json::Null) && !is_blank(value));
    for (name, value) in fields {
        let was = match value {
            Json::Text(text) => text.clone(),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                continue;
            }
        };
        let is = match name.as_str() {
            "phone" => everyday::phone(&was),
            "page" => everyday::page(&was),
            "checked_on" => everyday::day(&was, today),
            _ => everyday::line(&was),
        };
        let Some(is) = is else { continue };
        *value = text(&is);
        understood.push(Understood {
            path: format!("{path}.{name}"),
            was,
            is,
        });
    }
}

fn is_blank(value: &Json) -> bool {
    matches!(value, Json::Text(text) if text.trim().is_empty())
}

/// The list and the place of an entry that a path leads into: `$.contacts[2].phone` is in the third contact.
fn entry_of(path: &str) -> Option<(&str, usize)> {
    let (list, rest) = path.strip_prefix("$.")?.split_once('[')?;
    let (index, _) = rest.split_once(']')?;
    Some((list, index.parse().ok()?))
}

/// The file without the entries that are left out, and without lists in which nothing is left.
fn without(file: &Json, problems: &[Said]) -> Json {
    let Json::Object(fields) = file else {
        return file.clone();
    };
    let out: Vec<_> = problems
        .iter()
        .filter(|said| said.leaves_out)
        .filter_map(|said| entry_of(&said.problem.path))
        .collect();
    let fields = fields.iter().map(|(name, value)| {
        let Json::List(items) = value else {
            return (name.clone(), value.clone());
        };
        let kept = items
            .iter()
            .enumerate()
            .filter(|(index, _)| !out.contains(&(name, *index)));
        (
            name.clone(),
            Json::List(kept.map(|(_, item)| item.clone()).collect()),
        )
    });
    let is_empty = |value: &Json| matches!(value, Json::List(items) if items.is_empty());
    Json::Object(fields.filter(|(_, value)| !is_empty(value)).collect())
}

#[cfg(test)]
mod tests {
    use content::{Files, compile};
    use partner::check::{has_one_number, is_for_everybody};

    use super::*;
    use crate::MODEL;
    use crate::kinds::KINDS;

    const TODAY: Date = Date(20_261_130);
    const EXAMPLE: &str = include_str!("../../../static/voorbeeld/partner.json");

    fn read(text: &str) -> Draft {
        Draft::read(&MODEL, text, TODAY)
    }

    fn with(fields: &str) -> Draft {
        read(&format!(
            r#"{{"format_version": 1, "name": "Huis", {fields}}}"#
        ))
    }

    fn said(draft: &Draft) -> Vec<(&str, &str, bool)> {
        let problems = draft.problems.iter();
        problems
            .map(|said| {
                (
                    said.problem.path.as_str(),
                    kind(said.problem.fault),
                    said.leaves_out,
                )
            })
            .collect()
    }

    #[test]
    fn a_good_file_stays_what_it_is() {
        let draft = read(EXAMPLE);
        assert_eq!(said(&draft), []);
        assert_eq!(draft.understood, []);
        let file = draft.file.unwrap();
        assert_eq!(json::read(&file), json::read(EXAMPLE));
        let again = read(&file).file.unwrap();
        assert_eq!(again, file);
    }

    #[test]
    fn everyday_notation_is_understood_and_said() {
        let draft = with(
            r#""region": "Eén.\nTwee.", "contacts": [{"door": "huisarts", "support": "", "phone": "Tel. 020/1234567",
               "page": "www.huis.example", "hours": null, "checked_on": "20 nov. 2026"}]"#,
        );
        assert_eq!(said(&draft), []);
        let told: Vec<_> = draft
            .understood
            .iter()
            .map(|one| (one.path.as_str(), one.is.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                ("$.region", "Eén. Twee."),
                ("$.contacts[0].phone", "020 1234567"),
                ("$.contacts[0].page", "https://www.huis.example"),
                ("$.contacts[0].checked_on", "2026-11-20"),
            ]
        );
        let file = draft.file.unwrap();
        assert!(
            file.contains("\"checked_on\": \"2026-11-20\"") && !file.contains("support"),
            "{file}"
        );
    }

    #[test]
    fn a_wrong_entry_is_named_and_costs_itself_alone() {
        let right = r#"{"door": "ziekenhuis", "phone": "020 1234567", "checked_on": "2026-11-20"}"#;
        for (wrong, path, kind) in [
            (
                r#"{"door": "huisarts", "phone": "020-12 34 toestel 5", "checked_on": "2026-11-20"}"#,
                ".phone",
                "not_a_phone",
            ),
            (
                r#"{"door": "huisarts", "page": "http://huis.example", "checked_on": "2026-11-20"}"#,
                ".page",
                "not_a_page",
            ),
            (
                r#"{"door": "huisarts", "phone": "020 1234567", "checked_on": "31 februari 2026"}"#,
                ".checked_on",
                "not_a_day",
            ),
            (
                r#"{"door": "huisarts", "phone": "020 1234567"}"#,
                ".checked_on",
                "missing",
            ),
            (
                r#"{"door": "huisarts", "checked_on": "2026-11-20"}"#,
                "",
                "no_contact",
            ),
            (
                r#"{"door": "huisarts", "phone": "112", "checked_on": "2026-11-20"}"#,
                ".phone",
                "national",
            ),
            (
                r#"{"door": "huisarts", "hours": "<b>altijd</b>", "phone": "020 1234567", "checked_on": "2026-11-20"}"#,
                ".hours",
                "forbidden",
            ),
            (right, "", "again"),
            ("7", "", "wrong_kind"),
        ] {
            let draft = with(&format!(r#""contacts": [{right}, {wrong}]"#));
            let path = format!("$.contacts[1]{path}");
            assert_eq!(said(&draft), [(path.as_str(), kind, true)]);
            let file = json::read(&draft.file.unwrap()).unwrap();
            let Json::Object(fields) = file else {
                panic!("{file:?}")
            };
            let (_, contacts) = fields.iter().find(|(name, _)| name == "contacts").unwrap();
            assert_eq!(*contacts, Json::List(vec![json::read(right).unwrap()]));
        }
    }

    #[test]
    fn what_is_only_said_stays_in_the_file() {
        let draft = with(
            r#""contacts": [{"door": "huisarts", "phone": "020 1234567", "checked_on": "1-1-2024"}]"#,
        );
        assert_eq!(
            said(&draft),
            [("$.contacts[0].checked_on", "long_ago", false)]
        );
        assert!(draft.file.unwrap().contains("2024-01-01"));
    }

    #[test]
    fn without_a_name_or_as_no_json_there_is_no_file() {
        let draft = read(r#"{"format_version": 1, "name": " "}"#);
        assert_eq!(said(&draft), [("$.name", "missing", false)]);
        assert_eq!(draft.file, None);
        assert!(draft.whole.is_some());
        let draft = read("{\n  \"name\": \"Huis\",\n}");
        assert_eq!(said(&draft), [("$", "not_json", false)]);
        assert_eq!((draft.file.clone(), draft.whole.clone()), (None, None));
        let told = written(&draft.json());
        assert!(told.contains("\"line\": \"3\""), "{told}");
        assert_eq!(said(&read("[]")), [("$", "wrong_kind", false)]);
        let large = format!("{{\"name\": \"{}\"}}", "a".repeat(70_000));
        assert_eq!(said(&read(&large)), [("$", "too_large", false)]);
    }

    #[test]
    fn a_file_that_is_served_is_held_against_the_rules_as_it_is() {
        let file = EXAMPLE.replacen("2026-11-20", "20-11-2026", 1);
        assert_eq!(said(&read(&file)), []);
        let told = written(&served(&MODEL, &file, TODAY));
        assert!(
            told.contains("\"is_used\": true") && told.contains("not_a_day"),
            "{told}"
        );
        let told = written(&served(
            &MODEL,
            &EXAMPLE.replacen("https:", "http:", 1),
            TODAY,
        ));
        assert!(
            told.contains("\"is_used\": false") && told.contains("not_a_page"),
            "{told}"
        );
    }

    #[test]
    fn what_goes_to_the_page_is_json() {
        let json = written(&with(r#""region": "“a” \\ \"b\"", "contacts": [{}, 1]"#).json());
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["problems"][0]["path"], "$.contacts[0].checked_on");
        let file: serde_json::Value =
            serde_json::from_str(value["file"].as_str().unwrap()).unwrap();
        assert_eq!(file["region"], "“a” \\ \"b\"");
    }

    #[test]
    fn kinds_have_names_of_their_own() {
        let mut names = KINDS.to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), KINDS.len());
    }

    /// The model of this page has less in it than that of the widget. What it says must be the same.
    #[test]
    fn the_check_says_what_the_whole_guide_says() {
        let arena = bumpalo::Bump::new();
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let files = Files::read(&root.join("content")).unwrap();
        let whole = compile(&arena, &files, TODAY).unwrap().model;
        for id in whole.support_ids() {
            assert_eq!(
                has_one_number(&whole, id),
                has_one_number(&MODEL, id),
                "{id:?}"
            );
            assert_eq!(
                is_for_everybody(&whole, id),
                is_for_everybody(&MODEL, id),
                "{id:?}"
            );
            let support = whole.support(id).id;
            for door in [
                "ziekenhuis",
                "hospice",
                "verpleeghuis",
                "thuiszorg",
                "huisarts",
                "gemeente",
                "werk",
                "zelf",
                "tuin",
            ] {
                let file = format!(
                    r#"{{"format_version": 1, "name": "Huis", "not_here": ["{support}"], "contacts":
                       [{{"support": "{support}", "door": "{door}", "phone": "020 1234567", "checked_on": "2026-11-20"}}]}}"#
                );
                assert_eq!(
                    partner::read(&whole, &file, TODAY),
                    partner::read(&MODEL, &file, TODAY),
                    "{file}"
                );
            }
        }
        for fact in whole.facts {
            let number = serde_json::to_string(fact.value).unwrap();
            let file = format!(
                r#"{{"format_version": 1, "name": "Huis", "contacts":
                   [{{"door": "huisarts", "phone": {number}, "checked_on": "2026-11-20"}}]}}"#
            );
            assert_eq!(
                partner::read(&whole, &file, TODAY),
                partner::read(&MODEL, &file, TODAY),
                "{file}"
            );
        }
    }
}
