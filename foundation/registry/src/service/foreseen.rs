//! What will be known once a case of this service is accepted, for the services that are applied for together with it.

use forms::{Answers, QuestionKind};
use kernel::Date;
use rules::{Facts, Value};

use super::Service;
use crate::definition::Effect;

impl Service {
    /// Whether its cases change where somebody lives, so that people of other municipalities apply for it.
    pub fn is_for_newcomers(&self) -> bool {
        self.definition().effects.contains(&Effect::RegisterMove)
    }

    /// The facts of the applicant as they will be once what is answered here is accepted: the child that is born, the
    /// address that is moved to. Services applied for together with this one are decided by them.
    #[must_use]
    pub fn foreseen(&self, facts: &Facts, answers: &Answers, today: Date) -> Facts {
        let mut facts = facts.clone();
        for effect in &self.definition().effects {
            match effect {
                Effect::RegisterBirth => forms::expect_newborns(&mut facts, self.form(), answers),
                Effect::RegisterMove => self.foresee_move(&mut facts, answers, today),
            }
        }
        facts
    }

    /// The household at its new address, from the day answered. What is not answered yet is taken from whose service it is.
    fn foresee_move(&self, facts: &mut Facts, answers: &Answers, today: Date) {
        let of_kind = |kind| self.form().questions().find(move |question| question.kind == kind);
        let address = of_kind(QuestionKind::Address).and_then(|question| answers.value(&question.id));
        let day = of_kind(QuestionKind::Date).and_then(|question| answers.date(&question.id)).unwrap_or(today);
        let answered = address.and_then(|address| address.get("municipality")?.as_str()).map(str::to_owned);
        let to = Value::Text(answered.unwrap_or_else(|| self.definition().owner.to_string()));
        let from = facts.get("person.municipality").cloned();
        if from.as_ref() == Some(&to) {
            return;
        }
        if let Some(from) = from {
            let prefecture = |place: &Value| place.as_text().and_then(|code| code.get(..2)).map(str::to_owned);
            if prefecture(&from).is_some() && prefecture(&from) != prefecture(&to) {
                facts.set("person.tokyo_since", day);
            }
            facts.set("person.previous_municipality", from);
        }
        if let Some(Ok(address)) = address.map(Value::from_json) {
            facts.set("person.address", address);
        }
        if let Some(postcode) = address.and_then(|address| address.get("postcode")?.as_str()) {
            facts.set("person.postcode", Value::Text(postcode.to_owned()));
        }
        facts.set("person.municipality", to.clone());
        facts.set("person.resident_since", day);
        facts.set("household.municipality", to.clone());
        let moved = |child: &Value| match child {
            Value::Map(child) if child.get("lives_with") == Some(&Value::Bool(true)) => {
                let mut child = child.clone();
                child.insert("municipality".to_owned(), to.clone());
                Value::Map(child)
            }
            other => other.clone(),
        };
        if !facts.children().is_empty() {
            let children: Vec<Value> = facts.children().iter().map(moved).collect();
            facts.set("household.children", children);
        }
    }
}
