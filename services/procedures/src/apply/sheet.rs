//! A draft with its services, their form as one, what registers know and what was answered: ready to work on.

use casework::earlier::Earlier;
use casework::{Draft, drafts};
use forms::{Answers, Form, Setting, Walk, prefill};
use kernel::{Date, DraftId};
use registry::{Audience, Service};
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
    /// Services that were to be applied for together and do not accept applications now: the others go on without them.
    pub left_out: Vec<Service>,
    /// Their pages as one form: what two services ask is asked once.
    pub form: Form,
    /// What registers know of the applicant.
    pub known: Knowledge,
    /// The same with what the leading service's answers foresee: the child that is born, the address that is moved to.
    pub facts: Facts,
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
        let today = app.today();
        let (services, left_out): (Vec<(usize, Service)>, Vec<(usize, Service)>) =
            services.into_iter().enumerate().partition(|(place, service)| *place == 0 || service.accepts(today));
        let plain = |numbered: Vec<(usize, Service)>| numbered.into_iter().map(|(_, service)| service).collect();
        Ok(Sheet { left_out: plain(left_out), ..Sheet::new(draft, plain(services), known, today)? })
    }

    /// A sheet from its parts.
    pub fn new(draft: Draft, services: Vec<Service>, known: Knowledge, today: Date) -> Result<Sheet, Fault> {
        let forms: Vec<&Form> = services.iter().map(Service::form).collect();
        let form = Form::merge(&forms).map_err(|error| Fault::broken(format!("forms do not go together: {error}")))?;
        let lead = services.first().ok_or(Fault::NotFound)?;
        let facts = lead.foreseen(&known.facts, &draft.answers, today);
        let prefilled = prefilled(&services, &form, &known, &facts, today);
        Ok(Sheet { draft, services, left_out: Vec::new(), form, known, facts, prefilled, today })
    }

    /// The sheet with other answers: what they foresee and what is filled in beforehand follows from them.
    pub fn answered(self, answers: Answers) -> Result<Sheet, Fault> {
        let draft = Draft { answers, ..self.draft };
        let left_out = self.left_out;
        Ok(Sheet { left_out, ..Sheet::new(draft, self.services, self.known, self.today)? })
    }

    /// The applicant's earlier cases for what these services give, under way or granted.
    pub async fn earlier(&self, app: &App, caller: &Resident) -> Result<Vec<Earlier>, Fault> {
        let giving = self.services.iter().filter(|service| !service.definition().awards.is_empty());
        let names: Vec<String> = giving.map(|service| service.key().to_string()).collect();
        Ok(casework::earlier::of(app.store.reader(), caller.applicant(), &names).await?)
    }

    /// The facts by which one of the services is decided. The leading one goes by what registers know now: what follows from
    /// it is known only to those applied for together with it.
    pub fn facts_for(&self, service: &Service) -> &Facts {
        if service.key() == self.lead().key() { &self.known.facts } else { &self.facts }
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
        work(&Setting { facts: &self.facts, today: self.today, evidence_asked: &asked })
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
        child_fact(&self.facts, id, "name")
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

/// What registers answer of a form. Children are ticked whom one of the services fits; where a birth is told, only the
/// newborn, because its siblings were applied for when they were born.
pub fn prefilled(services: &[Service], form: &Form, known: &Knowledge, facts: &Facts, today: Date) -> Answers {
    let newborns = ids_of_children(facts).any(|id| forms::is_newborn(&id));
    let origin = |fact: &str| {
        if newborns && fact == "household.children" {
            return Some("procedures-origin-birth".to_owned());
        }
        known.origin(fact)
    };
    let fits = |id: &str| {
        if newborns && !forms::is_newborn(id) { Truth::No } else { child_fits(services, facts, id, today) }
    };
    form.prefill(&prefill::Known { facts, today, origin: &origin, child_fits: &fits, earlier: None })
}

/// The ids of the children of the household.
pub fn ids_of_children(facts: &Facts) -> impl Iterator<Item = String> {
    facts.children().iter().filter_map(|child| child.as_map()?.get("id")?.as_text().map(str::to_owned))
}

/// Whether one of the services for children fits a child.
fn child_fits(services: &[Service], facts: &Facts, id: &str, today: Date) -> Truth {
    let for_children = services.iter().filter(|service| service.definition().audience == Audience::EachChild);
    for_children.fold(Truth::No, |truth, service| truth.or(service.child_fits(id, facts, today)))
}
