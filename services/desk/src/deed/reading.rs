//! From what an officer typed to an event, or to errors that stand beside the fields and at the top.

use casework::{CorrectionItem, Event};
use forms::{Question, Submitted};
use kernel::{Date, OfficerId};
use pages::ErrorLine;
use service_kit::{Fields, OfficerCaller};
use text::Wording;

use crate::colleagues::Colleagues;
use crate::deed::Deed;
use crate::deed::correction::message_field;
use crate::deed::fields::MOST_WORDS;
use crate::sight::Sight;

/// What is read with.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The officer.
    pub caller: &'a OfficerCaller,
    /// The case.
    pub sight: &'a Sight,
    /// The officers of the same government.
    pub colleagues: &'a Colleagues,
    /// What was typed.
    pub fields: &'a Fields,
    /// The day.
    pub today: Date,
}

type Reading = Result<Event, Vec<ErrorLine>>;

impl Reader<'_> {
    /// Reads a deed.
    pub fn read(&self, deed: Deed) -> Reading {
        match deed {
            Deed::Take => Ok(Event::Assigned { officer: self.caller.officer }),
            Deed::Accept => Ok(Event::Accepted),
            Deed::PassOn => {
                let step = self.sight.step().map(|step| step.id.clone()).unwrap_or_default();
                Ok(Event::StepDone { step, note: self.words("note", false)? })
            }
            Deed::Approve => Ok(Event::Approved { note: self.words("note", false)? }),
            Deed::HandOver => self.hand_over(),
            Deed::GiveOpinion => self.opinion(),
            Deed::AskOpinion => self.question(),
            Deed::Refuse => self.refusal(),
            Deed::Correction => self.correction(),
        }
    }

    fn wording(&self) -> &Wording {
        &self.caller.visit.wording
    }

    fn error(&self, target: &str, key: &str) -> ErrorLine {
        ErrorLine::new(target, self.wording().get(key))
    }

    fn words(&self, name: &str, needed: bool) -> Result<String, Vec<ErrorLine>> {
        let typed = self.fields.get(name).trim();
        if needed && typed.is_empty() {
            return Err(vec![self.error(name, &format!("desk-error-{name}-needed"))]);
        }
        if typed.chars().count() > MOST_WORDS {
            let text = self.wording().with("desk-error-too-long", &[("n", MOST_WORDS.into())]);
            return Err(vec![ErrorLine::new(name, text)]);
        }
        Ok(typed.to_owned())
    }

    /// A colleague who may do the work of a role, by the id that was sent.
    fn colleague(&self, sent: &str, role: registry::Role) -> Option<OfficerId> {
        self.colleagues.with_role(role).map(|officer| officer.id).find(|id| id.to_string() == sent)
    }

    fn hand_over(&self) -> Reading {
        let found = self.colleague(self.fields.get("officer"), self.sight.case.standing.role);
        let officer = found.ok_or_else(|| vec![self.error("officer", "desk-error-officer-needed")])?;
        Ok(Event::Assigned { officer })
    }

    fn question(&self) -> Reading {
        let sent = self.fields.get("expert");
        let expert = self.colleague(sent, registry::Role::Expert);
        if self.colleagues.with_role(registry::Role::Expert).next().is_none() {
            return Err(vec![self.error("expert", "desk-error-no-expert")]);
        }
        let unknown = (!sent.is_empty() && expert.is_none()).then(|| self.error("expert", "desk-error-officer-needed"));
        match (self.words("question", true), unknown) {
            (Ok(question), None) => Ok(Event::OpinionAsked { question, expert }),
            (read, unknown) => Err(unknown.into_iter().chain(read.err().into_iter().flatten()).collect()),
        }
    }

    fn opinion(&self) -> Reading {
        let favourable = match self.fields.get("favourable") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let choose = favourable.is_none().then(|| self.error("favourable", "desk-error-favourable-needed"));
        match (favourable, self.words("opinion", true)) {
            (Some(favourable), Ok(opinion)) => Ok(Event::OpinionGiven { favourable, opinion }),
            (_, read) => Err(choose.into_iter().chain(read.err().into_iter().flatten()).collect()),
        }
    }

    fn refusal(&self) -> Reading {
        let definition = self.sight.service.definition();
        let known = |ground: &&str| {
            definition.criteria.iter().any(|clause| clause.id == **ground)
                || definition.refusal_grounds.iter().any(|other| other == *ground)
        };
        let grounds: Vec<String> = self.fields.all("ground").into_iter().filter(known).map(str::to_owned).collect();
        let reason = self.words("reason", false)?;
        if grounds.is_empty() && reason.is_empty() {
            let none = definition.criteria.is_empty() && definition.refusal_grounds.is_empty();
            let target = if none { "reason" } else { "ground" };
            return Err(vec![self.error(target, "casework-refusal-reason-needed")]);
        }
        Ok(Event::Refused { grounds, reason })
    }

    /// Words typed for a question count as choosing it, so that no words are lost for a box that was not ticked.
    fn correction(&self) -> Reading {
        let ticked = self.fields.all("item");
        let mut items = Vec::new();
        let mut errors = Vec::new();
        for question in self.sight.service.form().questions() {
            let name = message_field(&question.id);
            let message = self.fields.get(&name).trim().to_owned();
            if !message.is_empty() {
                items.push(CorrectionItem { question: question.id.clone(), message });
            } else if ticked.contains(&question.id.as_str()) {
                errors.push(self.error(&name, "desk-error-message-needed"));
            }
        }
        if items.is_empty() && errors.is_empty() {
            errors.push(self.error("item", "casework-refusal-nothing-to-correct"));
        }
        match self.by() {
            Ok(by) if errors.is_empty() => return Ok(Event::CorrectionAsked { items, by }),
            Ok(_) => {}
            Err(wrong) => errors.extend(wrong),
        }
        Err(errors)
    }

    fn by(&self) -> Result<Date, Vec<ErrorLine>> {
        let question: Question = serde_json::from_value(serde_json::json!({ "id": "by", "type": "date" }))
            .expect("a question with a name and a type is whole");
        let sent = Submitted::from_pairs(self.fields.pairs().iter().cloned());
        let read = forms::read::read(&question, &sent).map_err(|wrong| {
            wrong
                .iter()
                .map(|error| ErrorLine::new(error.field(), error.message(self.wording(), &|_| None)))
                .collect::<Vec<_>>()
        })?;
        let day = read.as_ref().and_then(|value| value.as_str()).and_then(|day| day.parse::<Date>().ok());
        match day {
            None => Err(vec![self.error("q-by", "desk-error-by-needed")]),
            Some(day) if day <= self.today => Err(vec![self.error("q-by", "desk-error-by-past")]),
            Some(day) => Ok(day),
        }
    }
}
