//! A made-up letter in which everything is there, to try templates with.

use serde_json::json;

use crate::data::{
    Address, Addressee, Amount, Contact, Decision, Honorific, Lawsuit, LetterData, Line, Objection, Reason, Sender,
    Task,
};

impl LetterData {
    /// A letter in which every part is filled, with each word and field that the template asks for.
    /// Its text is `Specimen`, so that nobody takes it for a real letter.
    pub fn specimen(source: &str) -> LetterData {
        let words = names_in(source, "word(").into_iter().map(|name| (name, "Specimen".to_owned()));
        let fields = names_in(source, "field(").into_iter().map(|name| (name, json!("Specimen")));
        LetterData {
            number: Some("Specimen 1".to_owned()),
            date: kernel::Date::constant(2026, 4, 1),
            addressee: Addressee {
                name: "Specimen".to_owned(),
                honorific: Honorific::Person,
                address: Some(Address { postcode: "0000000".to_owned(), lines: vec!["Specimen".to_owned()] }),
            },
            sender: Sender {
                organisation: "Specimen".to_owned(),
                title: "Specimen".to_owned(),
                name: None,
                seal_omitted: true,
            },
            title: "Specimen".to_owned(),
            body: vec!["Specimen".to_owned()],
            decision: Some(Decision {
                outcome: "Specimen".to_owned(),
                reasons: vec![Reason { text: "Specimen".to_owned(), law: Some("Specimen".to_owned()) }],
            }),
            amounts: vec![Amount { label: "Specimen".to_owned(), yen: 1000, note: None }],
            facts: vec![Line::new("Specimen", "Specimen")],
            tasks: vec![Task { label: "Specimen".to_owned(), what: "Specimen".to_owned() }],
            due: Some(kernel::Date::constant(2026, 4, 30)),
            objection: Some(Objection {
                to: "Specimen".to_owned(),
                months: 3,
                lawsuit: Some(Lawsuit {
                    defendant: "Specimen".to_owned(),
                    representative: "Specimen".to_owned(),
                    months: 6,
                }),
            }),
            contact: Some(Contact { office: "Specimen".to_owned(), ..Contact::default() }),
            fields: fields.collect(),
            words: words.collect(),
        }
    }

    /// The same letter without everything that a letter may lack: answers that were not asked for, amounts, reasons, tasks.
    #[must_use]
    pub fn bare(self) -> LetterData {
        LetterData {
            number: None,
            addressee: Addressee { address: None, ..self.addressee },
            body: Vec::new(),
            decision: None,
            amounts: Vec::new(),
            facts: Vec::new(),
            tasks: Vec::new(),
            due: None,
            objection: None,
            contact: None,
            fields: std::collections::BTreeMap::new(),
            ..self
        }
    }
}

/// The names in quotes behind each `opening` in a template: `word("l-next")` names `l-next`.
fn names_in(source: &str, opening: &str) -> Vec<String> {
    source
        .split(opening)
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(name, _)| name.to_owned())
        .collect()
}
