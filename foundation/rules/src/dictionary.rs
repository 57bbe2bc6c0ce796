//! The facts dictionary (`facts.toml`): every fact a rule may read, its type, unit, subject, source and sensitivity.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::syntax::nearest;
use crate::{Value, value};

/// The type of a fact's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactType {
    /// Yes or no.
    Bool,
    /// A whole number.
    Int,
    /// Words or a code.
    Text,
    /// A day.
    Date,
    /// A list of maps.
    List,
    /// Values by name.
    Map,
}

/// Whom a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The person who applies.
    Person,
    /// The household of that person.
    Household,
    /// One child of the household.
    Child,
    /// A business.
    Business,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// マイナンバーカード
    MyNumberCard,
    /// 住民基本台帳
    ResidentRegister,
    /// 戸籍
    FamilyRegister,
    /// 税
    Tax,
    /// 福祉・障害・介護
    Welfare,
    /// 健康保険
    HealthInsurance,
    /// 公金受取口座
    PublicAccount,
    /// 法人番号公表サイト・登記
    BusinessRegister,
    /// The person says so.
    Own,
    /// Computed from other facts.
    Computed,
}

/// How carefully a fact is handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    /// Public already.
    Open,
    /// Personal data (個人情報).
    Personal,
    /// Needs special care: income, disability, welfare, pregnancy (要配慮個人情報 and the like).
    Sensitive,
}

/// One entry of the dictionary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its key: `person.birth_date`.
    pub key: String,
    /// The type of its value.
    #[serde(rename = "type")]
    pub kind: FactType,
    /// Unit, where the value is a number: `yen`, `years`, `months`, `people`, `grade`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whom it is about.
    pub subject: Subject,
    /// Where it comes from.
    pub source: Origin,
    /// How carefully it is handled.
    pub sensitivity: Sensitivity,
    /// The only values there are, for a code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The names inside, for a map.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// A value that the fact could have.
    pub example: toml::Value,
}

impl Fact {
    /// The key of its label in `rules/text/<lang>.ftl`: `fact-person-birth-date`.
    pub fn label(&self) -> String {
        label(&self.key)
    }
}

/// The text key of the label of a fact: dots and underscores become hyphens, and a place inside a list is named by
/// the list's subject: `household.children[].age` is `fact-child-age`.
pub fn label(key: &str) -> String {
    let key = key.strip_prefix("household.children[].").map_or_else(|| key.to_owned(), |rest| format!("child.{rest}"));
    format!("fact-{}", key.replace(['.', '_'], "-"))
}

#[derive(Deserialize)]
struct File {
    fact: Vec<Fact>,
}

/// The facts that rules may read.
#[derive(Debug, Clone)]
pub struct Dictionary {
    facts: Vec<Fact>,
    places: HashMap<String, u16>,
    answers: Option<HashMap<String, Option<FactType>>>,
}

static BUILTIN: LazyLock<Dictionary> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../facts.toml")).expect("facts.toml is checked by a test");
    let places = file.fact.iter().zip(0..).map(|(fact, n)| (fact.key.clone(), n)).collect();
    Dictionary { facts: file.fact, places, answers: None }
});

impl Dictionary {
    /// The dictionary of `facts.toml`. Any `answers.…` may be read, of any type.
    pub fn builtin() -> &'static Dictionary {
        &BUILTIN
    }

    /// This dictionary for a form whose only questions are these; a type of `None` is not checked.
    #[must_use]
    pub fn with_answers<'a>(&self, questions: impl IntoIterator<Item = (&'a str, Option<FactType>)>) -> Dictionary {
        let answers = questions.into_iter().map(|(id, kind)| (format!("answers.{}", hyphened(id)), kind)).collect();
        Dictionary { answers: Some(answers), ..self.clone() }
    }

    /// All facts, in the order of the file.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The fact with this key; `household.children[].age` finds `child.age`.
    pub fn find(&self, key: &str) -> Option<&Fact> {
        let place = match key.strip_prefix("household.children[].") {
            Some(rest) => self.places.get(&format!("child.{rest}")),
            None => self.places.get(key),
        };
        place.map(|n| &self.facts[usize::from(*n)])
    }

    /// The known key nearest to one that does not exist.
    pub fn nearest(&self, key: &str) -> Option<String> {
        if let Some(rest) = key.strip_prefix("household.children[].") {
            let found = nearest(&format!("child.{rest}"), self.facts.iter().map(|f| f.key.as_str()))?;
            return Some(format!("household.children[].{}", found.strip_prefix("child.")?));
        }
        let answers = self.answers.iter().flat_map(HashMap::keys).map(String::as_str);
        nearest(key, self.facts.iter().map(|f| f.key.as_str()).chain(answers)).map(str::to_owned)
    }

    /// What is known about `answers.…`: `None` where there is no such question.
    pub(crate) fn answer(&self, key: &str) -> Option<Option<FactType>> {
        self.answers.as_ref().map_or(Some(None), |known| known.get(key).copied())
    }

    /// The place of a fact in [`crate::Facts`].
    pub(crate) fn place(key: &str) -> Option<u16> {
        BUILTIN.places.get(key).copied()
    }

    /// Gives a value the type that the dictionary says: text that is a day becomes a date and the reverse.
    pub(crate) fn settle(key: &str, found: Value) -> Value {
        let kind = Self::place(key).map(|n| BUILTIN.facts[usize::from(n)].kind);
        match (kind, found) {
            (Some(FactType::Date), Value::Text(text)) => value::day(&text).map_or(Value::Text(text), Value::Date),
            (Some(FactType::Text), Value::Date(day)) => Value::Text(day.to_string()),
            (Some(FactType::List), Value::List(items)) => {
                Value::List(items.into_iter().map(Self::settle_child).collect())
            }
            (_, other) => other,
        }
    }

    fn settle_child(found: Value) -> Value {
        match found {
            Value::Map(map) => Value::Map(
                map.into_iter()
                    .map(|(field, inner)| {
                        let inner = Self::settle(&format!("child.{field}"), inner);
                        (field, inner)
                    })
                    .collect(),
            ),
            other => other,
        }
    }
}

/// A question's id as CEL can write it (`new_child`) and as the form names it (`new-child`) are one: the latter.
pub(crate) fn hyphened(id: &str) -> String {
    id.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_well_formed_and_labelled() {
        let phrases = text::Phrases::gather(&[crate::text()]).unwrap();
        for fact in Dictionary::builtin().facts() {
            assert!(fact.key.starts_with(&format!("{:?}.", fact.subject).to_lowercase()), "{}", fact.key);
            for lang in kernel::Lang::OFFERED {
                let words = phrases.wording(lang);
                assert!(words.look(&fact.label()).is_some(), "{} has no label in {lang}", fact.key);
            }
        }
        assert_eq!(Dictionary::builtin().find("household.children[].age").unwrap().key, "child.age");
        assert_eq!(Dictionary::builtin().nearest("person.birthdate").as_deref(), Some("person.birth_date"));
    }
}
