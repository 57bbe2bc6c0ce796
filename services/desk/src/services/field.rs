//! Where a definition differs, in words: `criterion[adult].when` is the condition “…”, and of it the rule.

use registry::Service;
use text::Wording;

/// The words for the place of a difference. What a place is called is said by the pack's own words, where they know it;
/// a word of a definition that has none of ours is shown as it is written.
pub(super) fn label(words: &Wording, service: &Service, field: &str) -> String {
    let parts: Vec<&str> = field.split('/').collect();
    match parts[..] {
        ["text", lang, key] => {
            let lang = words.look(&format!("desk-drift-lang-{lang}")).unwrap_or_else(|| lang.to_owned());
            within(words, words.with("desk-drift-text", &[("lang", lang.into())]), text_part(words, key))
        }
        ["letters", name] => {
            let name = words.look(&format!("desk-drift-part-{name}")).unwrap_or_else(|| name.to_owned());
            within(words, words.get("desk-drift-letter"), name)
        }
        _ => definition_part(words, service, field),
    }
}

fn within(words: &Wording, outer: String, inner: String) -> String {
    words.with("desk-drift-within", &[("outer", outer.into()), ("inner", inner.into())])
}

fn definition_part(words: &Wording, service: &Service, field: &str) -> String {
    let mut question = "";
    let mut label: Option<String> = None;
    for step in field.split('.') {
        let (name, id) = match step.split_once('[') {
            Some((name, id)) => (name, Some(id.trim_end_matches(']'))),
            None => (step, None),
        };
        let part =
            words.look(&format!("desk-drift-part-{}", name.replace('_', "-"))).unwrap_or_else(|| name.to_owned());
        let part = match id {
            None => part,
            Some(id) => {
                let called = called(words, service, name, id, question);
                if name == "question" {
                    question = id;
                }
                words.with("desk-drift-named", &[("part", part.into()), ("name", called.into())])
            }
        };
        label = Some(match label {
            Some(outer) => within(words, outer, part),
            None => part,
        });
    }
    label.unwrap_or_default()
}

/// What the pack calls an entry of this id; its id where it has no words for it.
fn called(words: &Wording, service: &Service, part: &str, id: &str, question: &str) -> String {
    let key = match part {
        "criterion" => format!("c-{id}"),
        "page" => format!("page-{id}"),
        "question" => format!("q-{id}"),
        "choice" => format!("q-{question}-{id}"),
        "evidence" => format!("e-{id}"),
        "step" => format!("s-{id}"),
        "award" => format!("a-{id}"),
        _ => return id.to_owned(),
    };
    service.look(words.lang(), &key).unwrap_or(id).to_owned()
}

/// What a text of the pack is for, by the beginning of its key.
fn text_part(words: &Wording, key: &str) -> String {
    let known = words.look(&format!("desk-drift-words-{key}"));
    let beginning = key.split('-').next().unwrap_or(key);
    let kind = known.or_else(|| words.look(&format!("desk-drift-words-{beginning}")));
    kind.unwrap_or_else(|| key.to_owned())
}
