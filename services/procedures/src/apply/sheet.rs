//! A draft with its services, their form as one, what registers know and what was answered: ready to work on.

use casework::{Draft, drafts};
use forms::{Answers, Form, Setting, Walk, prefill};
use kernel::{Date, DraftId};
use registry::{Audience, Service, ServiceKey};
use rules::{Facts, Truth};
use service_kit::{App, Fault, Resident};

use crate::knowledge::Knowledge;

/// A draft, ready to work on.
#[derive(Debug)]
pub struct Sheet {
    /// The draft as stored.
    pub draft: Draft,
    /// The services applied for, the leading one first, each in the revision that the draft stays on.
    pub services: Vec<Service>,
    /// Their pages as one form: what two services ask is asked once.
    pub form: Form,
    /// What registers know of the applicant.
    pub known: Knowledge,
    /// The answers that registers give.
    pub prefilled: Answers,
    /// The day on which it is filled in.
    pub today: Date,
}

impl Sheet {
    /// The caller's draft.
    pub async fn open(app: &App, caller: &Resident, id: DraftId) -> Result<Sheet, Fault> {
        let draft = drafts::load(&app.store, caller.person, id).await?.ok_or(Fault::NotFound)?;
        if draft.applicant != caller.applicant() {
            return Err(Fault::NotFound);
        }
        let known = Knowledge::of(app, caller).await?;
        let mut services = Vec::new();
        for (key, revision) in &draft.services {
            services.push(app.registry.revision(key, *revision).ok_or(Fault::NotFound)?);
        }
        Sheet::new(draft, services, known, app.today())
    }

    /// A sheet from its parts.
    pub fn new(draft: Draft, services: Vec<Service>, known: Knowledge, today: Date) -> Result<Sheet, Fault> {
        let forms: Vec<&Form> = services.iter().map(Service::form).collect();
        let form = Form::merge(&forms).map_err(|error| Fault::broken(format!("forms do not go together: {error}")))?;
        let prefilled = prefilled(&services, &form, &known, today);
        Ok(Sheet { draft, services, form, known, prefilled, today })
    }

    /// The answers that count: the person's, and where there are none the registers'.
    pub fn answers(&self) -> Answers {
        self.draft.answers.clone().filled_from(&self.prefilled)
    }

    /// Works with the setting in which the form is filled in.
    pub fn with_setting<T>(&self, work: impl FnOnce(&Setting<'_>) -> T) -> T {
        // Only a service that names the evidence can ask for it.
        let names = |service: &Service, name: &str| service.definition().evidence.iter().any(|one| one.id == name);
        let asked = |name: &str, facts: &Facts| {
            self.services.iter().any(|service| names(service, name) && service.asks_for(name, facts, self.today))
        };
        work(&Setting { facts: &self.known.facts, today: self.today, evidence_asked: &asked })
    }

    /// Works with the form as it stands now.
    pub fn with_walk<T>(&self, work: impl FnOnce(&Walk<'_>, &Setting<'_>, &Answers) -> T) -> T {
        let answers = self.answers();
        self.with_setting(|setting| work(&self.form.walk(setting, &answers), setting, &answers))
    }

    /// The leading service.
    pub fn lead(&self) -> &Service {
        &self.services[0]
    }

    /// The words of the service that asks a question.
    pub fn asker_text(&self, lang: kernel::Lang, question: &str, key: &str) -> Option<String> {
        let askers = self.form.askers(question);
        let by_asker = self.services.iter().filter(|service| askers.contains(&service.key().to_string()));
        by_asker.into_iter().chain(&self.services).find_map(|service| service.look(lang, key)).map(str::to_owned)
    }

    /// Words of any of the services: titles of pages.
    pub fn text(&self, lang: kernel::Lang, key: &str) -> Option<String> {
        self.services.iter().find_map(|service| service.look(lang, key)).map(str::to_owned)
    }

    /// The name of a child of the household.
    pub fn child_name(&self, id: &str) -> Option<String> {
        child_fact(&self.known.facts, id, "name")
    }
}

/// A fact of a child of the household, as text.
pub fn child_fact(facts: &Facts, id: &str, name: &str) -> Option<String> {
    let mut children = facts.children().iter().filter_map(rules::Value::as_map);
    let child = children.find(|child| child.get("id").and_then(rules::Value::as_text) == Some(id))?;
    match child.get(name)? {
        rules::Value::Date(day) => Some(day.to_string()),
        other => other.as_text().map(str::to_owned),
    }
}

/// What registers answer of a form. Children are ticked whom one of the services fits.
pub fn prefilled(services: &[Service], form: &Form, known: &Knowledge, today: Date) -> Answers {
    let origin = |fact: &str| known.origin(fact);
    let fits = |id: &str| child_fits(services, &known.facts, id, today);
    form.prefill(&prefill::Known { facts: &known.facts, today, origin: &origin, child_fits: &fits, earlier: None })
}

/// Whether one of the services for children fits a child.
pub fn child_fits(services: &[Service], facts: &Facts, id: &str, today: Date) -> Truth {
    let for_children = services.iter().filter(|service| service.definition().audience == Audience::EachChild);
    let mut truth = Truth::No;
    for service in for_children {
        let subjects = service.subjects(facts);
        let verdicts = service.eligibility(facts, today);
        for (subject, one) in subjects.iter().zip(verdicts) {
            if subject.of_child("id") == Some(id) {
                truth = truth.or(one.verdict.truth);
            }
        }
    }
    truth
}

/// The services that can be applied for together with a leading one, by this person, and fit or may fit.
/// A newborn is not in the register yet, so what depends on an unknown child is offered too.
pub fn companions(app: &App, lead: &Service, known: &Knowledge) -> Vec<Service> {
    let today = app.today();
    let municipality = known.municipality();
    let mut found: Vec<Service> = Vec::new();
    for together in &lead.definition().together {
        let key = match (&together.service, &together.municipal) {
            (Some(key), _) => key.clone(),
            (None, Some(id)) => ServiceKey { owner: municipality, id: id.clone() },
            (None, None) => continue,
        };
        let Some(service) = app.registry.get(&key) else { continue };
        if !service.accepts(today) || key == lead.key() || found.iter().any(|other| other.key() == key) {
            continue;
        }
        let brings_child = lead.definition().effects.contains(&registry::Effect::RegisterBirth);
        let about_child = service.definition().audience == Audience::EachChild;
        if (brings_child && about_child) || service.truth(&known.facts, today) != Truth::No {
            found.push(service);
        }
    }
    found
}
