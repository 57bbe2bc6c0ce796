//! The letter in one language: every string as it is printed or shown. The PDF's template and the page in the mailbox
//! both take their words from here, so that they always say the same.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use kernel::wareki::{self, Wareki};
use kernel::{Date, Lang, Yen};
use serde::Serialize;
use serde_json::Value;
use text::{Arg, Phrases, Wording};

use crate::data::{Honorific, LetterData, Line, Task};
use crate::parts::{address_lines, contact_lines, objection};

static PHRASES: LazyLock<Arc<Phrases>> =
    LazyLock::new(|| Phrases::gather(&[crate::text()]).expect("the texts of this room are tested"));

/// Labels and headings that are printed as they are: the part of the key after `letters-`.
const LABELS: [&str; 12] = [
    "heading-decision",
    "heading-reasons",
    "heading-amounts",
    "heading-facts",
    "heading-tasks",
    "heading-objection",
    "heading-contact",
    "amount-what",
    "amount-when",
    "amount-yen",
    "total",
    "untitled",
];

/// A letter in one language, ready to be set or shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    /// The language's tag.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// 文書番号; empty where there is none.
    pub number: String,
    /// The date in words: 令和8年7月9日.
    pub date: String,
    /// The addressee's postal code with its mark, and address; empty where the letter is only electronic.
    pub address: Vec<String>,
    /// The addressee's name.
    pub name: String,
    /// The word of respect after it.
    pub honorific: String,
    /// The sender's organisation.
    pub organisation: String,
    /// The office that speaks, and its holder's name.
    pub office: String,
    /// （公印省略）; empty where a seal is pressed or none is usual.
    pub seal: String,
    /// Paragraphs.
    pub body: Vec<String>,
    /// The outcome in one sentence; empty where nothing is decided.
    pub outcome: String,
    /// The reasons.
    pub reasons: Vec<SheetReason>,
    /// The amounts.
    pub amounts: Vec<SheetAmount>,
    /// Their sum, where there are several.
    pub total: String,
    /// Labels and values.
    pub facts: Vec<Line>,
    /// What to do.
    pub tasks: Vec<Task>,
    /// By when to do it, in a sentence; empty where no day is set.
    pub due: String,
    /// How to object, in paragraphs (教示).
    pub objection: Vec<String>,
    /// Whom to ask, as labels and values.
    pub contact: Vec<Line>,
    /// Labels and headings by name, such as `heading-reasons`.
    pub labels: BTreeMap<&'static str, String>,
    /// Values for a pack's own template.
    pub fields: BTreeMap<String, Value>,
    /// The pack's own messages.
    pub words: BTreeMap<String, String>,
}

/// A reason and its article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetReason {
    /// The reason.
    pub text: String,
    /// The article in words: 根拠：児童手当法第4条; empty where there is none.
    pub law: String,
}

/// An amount in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetAmount {
    /// What it is for.
    pub label: String,
    /// How often or for when; may be empty.
    pub note: String,
    /// The amount in words: 15,000円.
    pub yen: String,
}

impl Sheet {
    /// The letter in a language. Texts of the data stay as they are; labels, dates and amounts are worded.
    pub fn new(letter: &LetterData, lang: Lang) -> Sheet {
        let w = PHRASES.wording(lang);
        let reasons = letter.decision.iter().flat_map(|d| &d.reasons).map(|reason| SheetReason {
            text: reason.text.clone(),
            law: reason
                .law
                .as_ref()
                .map_or_else(String::new, |law| w.with("letters-law", &[("law", law.as_str().into())])),
        });
        let amounts = letter.amounts.iter().map(|amount| SheetAmount {
            label: amount.label.clone(),
            note: amount.note.clone().unwrap_or_default(),
            yen: yen_in_words(&w, amount.yen),
        });
        let total = if letter.amounts.len() > 1 {
            let sum = letter.amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(amount.yen));
            yen_in_words(&w, sum)
        } else {
            String::new()
        };
        let due =
            letter.due.map_or_else(String::new, |due| w.with("letters-due", &[("day", day_in_words(&w, due).into())]));
        Sheet {
            lang: lang.tag(),
            title: letter.title.clone(),
            number: letter.number.clone().unwrap_or_default(),
            date: day_in_words(&w, letter.date),
            address: letter.addressee.address.as_ref().map(|a| address_lines(&w, a)).unwrap_or_default(),
            name: letter.addressee.name.clone(),
            honorific: w.get(match letter.addressee.honorific {
                Honorific::Person => "letters-honorific-person",
                Honorific::Organisation => "letters-honorific-organisation",
            }),
            organisation: letter.sender.organisation.clone(),
            office: [letter.sender.title.as_str(), letter.sender.name.as_deref().unwrap_or_default()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\u{3000}"),
            seal: if letter.sender.seal_omitted { w.get("letters-seal-omitted") } else { String::new() },
            body: letter.body.clone(),
            outcome: letter.decision.as_ref().map(|d| d.outcome.clone()).unwrap_or_default(),
            reasons: reasons.collect(),
            amounts: amounts.collect(),
            total,
            facts: letter.facts.clone(),
            tasks: letter.tasks.clone(),
            due,
            objection: letter.objection.as_ref().map(|o| objection(&w, o)).unwrap_or_default(),
            contact: contact_lines(&w, letter),
            labels: LABELS.into_iter().map(|label| (label, w.get(&format!("letters-{label}")))).collect(),
            fields: letter.fields.clone(),
            words: letter.words.clone(),
        }
    }
}

/// A day in words: 令和8年7月9日; 9 July 2026.
pub fn day(lang: Lang, date: Date) -> String {
    day_in_words(&PHRASES.wording(lang), date)
}

/// An amount in words: 15,000円; ¥15,000.
pub fn yen(lang: Lang, amount: i64) -> String {
    yen_in_words(&PHRASES.wording(lang), amount)
}

/// How an amount is written around its digits, for templates.
pub(crate) fn yen_frame(lang: Lang) -> [String; 2] {
    let framed = PHRASES.wording(lang).with("letters-yen", &[("amount", "#".into())]);
    let (before, after) = framed.split_once('#').unwrap_or(("", ""));
    [before.to_owned(), after.to_owned()]
}

fn yen_in_words(w: &Wording, amount: i64) -> String {
    w.with("letters-yen", &[("amount", Yen(amount).format().into())])
}

fn day_in_words(w: &Wording, date: Date) -> String {
    let args: [(&str, Arg); 5] = [
        ("wareki", wareki::format(date).into()),
        ("warekiYear", Wareki::of(date).map_or_else(|| date.year().to_string(), Wareki::year_text).into()),
        // As text, so that no thousands separator can come in.
        ("year", date.year().to_string().into()),
        ("month", i64::from(date.month()).into()),
        ("day", i64::from(date.day()).into()),
    ];
    w.with("letters-date", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_in_eras() {
        assert_eq!(day(Lang::JA, Date::constant(2026, 7, 9)), "令和8年7月9日");
        assert_eq!(day(Lang::JA, Date::constant(2019, 5, 1)), "令和元年5月1日");
        assert_eq!(day(Lang::JA, Date::constant(2019, 4, 30)), "平成31年4月30日");
        assert_eq!(day(Lang::EASY, Date::constant(2026, 7, 9)), "2026年（令和8年）7月9日");
        assert_eq!(day(Lang::EN, Date::constant(2026, 7, 9)), "9 July 2026");
    }

    #[test]
    fn amounts_are_grouped_by_thousands() {
        assert_eq!(yen(Lang::JA, 15_000), "15,000円");
        assert_eq!(yen(Lang::EN, 1_234_567), "¥1,234,567");
        assert_eq!(yen(Lang::JA, -500), "-500円");
        assert_eq!(yen(Lang::JA, i64::MIN), "-9,223,372,036,854,775,808円");
    }

    #[test]
    fn the_instruction_on_objections_names_both_ways() {
        let objection = crate::Objection {
            to: "東京都知事".to_owned(),
            months: 3,
            lawsuit: Some(crate::Lawsuit {
                defendant: "東京都".to_owned(),
                representative: "東京都知事".to_owned(),
                months: 6,
            }),
        };
        let letter = LetterData { objection: Some(objection), ..LetterData::default() };
        let sheet = Sheet::new(&letter, Lang::JA);
        assert!(
            sheet.objection[0]
                .contains("この決定があったことを知った日の翌日から起算して3月以内に、東京都知事に対して審査請求")
        );
        assert!(sheet.objection[1].contains("6月以内に、東京都を被告として"));
        assert_eq!(sheet.objection.len(), 3);
    }
}
