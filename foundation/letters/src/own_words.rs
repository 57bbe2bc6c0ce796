//! What a pack's own template says beyond the parts that every letter has, for the accessible page, so that the page says
//! what the PDF says. It is found by reading the template's text for `word("l-…")`, in the order in which it stands there;
//! headings, rows and lists are told apart by what stands around them.

use std::collections::BTreeMap;

use crate::Template;

/// One thing that the template says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnWords {
    /// The heading of a section.
    Heading(String),
    /// A label and its value.
    Row(String, String),
    /// An item of a list.
    Item(String),
    /// Anything else.
    Paragraph(String),
}

/// What a template says in the pack's own words; nothing for a built-in one.
pub fn own_words(template: &Template, words: &BTreeMap<String, String>) -> Vec<OwnWords> {
    let Template::Pack { source, .. } = template else { return Vec::new() };
    let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.flat_map(|line| line_of(line, words)).collect()
}

fn line_of(line: &str, words: &BTreeMap<String, String>) -> Vec<OwnWords> {
    let mut said = keys(line).map(|key| words.get(key).cloned().unwrap_or_else(|| key.to_owned()));
    if line.contains("section(word(") {
        return said.next().map(OwnWords::Heading).into_iter().chain(said.map(OwnWords::Paragraph)).collect();
    }
    if line.starts_with('(') {
        return match (said.next(), said.next()) {
            (Some(label), Some(value)) => vec![OwnWords::Row(label, value)],
            (one, _) => one.map(OwnWords::Paragraph).into_iter().collect(),
        };
    }
    if line.starts_with("+ ") || line.starts_with("- ") {
        return said.map(OwnWords::Item).collect();
    }
    said.map(OwnWords::Paragraph).collect()
}

/// The keys that a line names, in order.
fn keys(line: &str) -> impl Iterator<Item = &str> {
    line.split("word(\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_s_own_words_are_read_in_order() {
        let source = "// word(\"l-not\")\n#import \"/miyako.typ\": *\n#decision()\n#section(word(\"l-conditions\"))[\n  + \
                      #word(\"l-one\")\n  #rows(\n    (word(\"l-label\"), word(\"l-value\")),\n  )\n]\n#note[#word(\"l-end\")]\n";
        let template = Template::Pack { name: "permit.typ".to_owned(), source: source.to_owned() };
        let words = [("l-conditions", "Conditions"), ("l-one", "One"), ("l-label", "Label"), ("l-value", "Value")];
        let words = words.into_iter().map(|(key, word)| (key.to_owned(), word.to_owned())).collect();
        let expected = vec![
            OwnWords::Heading("Conditions".to_owned()),
            OwnWords::Item("One".to_owned()),
            OwnWords::Row("Label".to_owned(), "Value".to_owned()),
            OwnWords::Paragraph("l-end".to_owned()),
        ];
        assert_eq!(own_words(&template, &words), expected);
        assert!(own_words(&crate::BuiltIn::Approved.into(), &BTreeMap::new()).is_empty());
    }
}
