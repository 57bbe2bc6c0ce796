//! A mother in 江東区 with two children, and a form that asks her.

use std::sync::Arc;

use forms::{Form, Page, Submitted};
use kernel::{Date, Lang};
use rules::Facts;
use serde_json::json;
use text::{Phrases, Wording};

pub const TODAY: Date = Date::constant(2026, 11, 21);

pub fn pages(toml: &str) -> Vec<Page> {
    #[derive(serde::Deserialize)]
    struct File {
        page: Vec<Page>,
    }
    toml::from_str::<File>(toml).expect("pages").page
}

pub fn form(service: &str, toml: &str) -> Form {
    Form::new(service, &pages(toml)).expect("conditions parse")
}

pub fn mother() -> Facts {
    let facts = json!({
        "person.name": "佐藤 葵",
        "person.kana": "サトウ アオイ",
        "person.birth_date": "1992-05-05",
        "person.phone": "09012345678",
        "person.address": {"postcode": "1358383", "municipality": "131083", "town": "東陽４－１１－２８"},
        "person.bank_account": {
            "bank": "0001", "bank_name": "みずほ銀行", "branch": "023", "branch_name": "深川支店", "kind": "ordinary",
            "number": "1234567", "holder": "ｻﾄｳ ｱｵｲ",
        },
        "household.children": [
            {"id": "haru", "name": "佐藤 陽", "birth_date": "2019-04-02", "lives_with": true},
            {"id": "sora", "name": "佐藤 空", "birth_date": "2025-12-24", "lives_with": false},
        ],
    });
    Facts::from_pairs(facts.as_object().expect("an object")).expect("facts")
}

pub fn registers(key: &str) -> Option<String> {
    let origin = match key {
        "person.bank_account" => "public-account",
        "person.phone" => "my-number-card",
        _ => "resident-register",
    };
    Some(origin.to_owned())
}

pub fn words(lang: Lang) -> Wording {
    let phrases: Arc<Phrases> = Phrases::gather(&[forms::text()]).expect("texts parse");
    phrases.wording(lang)
}

pub fn sent(pairs: &[(&str, &str)]) -> Submitted {
    Submitted::from_pairs(pairs.iter().copied())
}

/// 018サポート, more or less.
pub const SUPPORT: &str = r#"
[[page]]
id = "applicant"
[[page.question]]
id = "applicant"
type = "person"
[[page.question]]
id = "phone"
type = "phone"
prefill = "person.phone"
[[page.question]]
id = "email"
type = "email"
optional = true

[[page]]
id = "children"
[[page.question]]
id = "children"
type = "children"
prefill = "household.children"
min = 1

[[page]]
id = "apart"
show_when = "!child.lives_with"
[[page.question]]
id = "apart-reason"
type = "choice"
choice = [{ id = "school" }, { id = "work" }, { id = "other" }]
[[page.question]]
id = "apart-words"
type = "text"
max_length = 10
show_when = "answers.apart_reason == 'other'"

[[page]]
id = "account"
[[page.question]]
id = "bank-account"
type = "bank-account"
prefill = "person.bank_account"
[[page.question]]
id = "passbook"
type = "file"
evidence = "passbook"

[[page]]
id = "consent"
[[page.question]]
id = "consent"
type = "consent"
"#;
