//! What the registers say of the applicant now: seen only through a case of one's own government, by those who work on it.

use forms::Answers;
use kernel::Date;
use rules::Facts;
use service_kit::{App, Fault, OfficerCaller};

use crate::sight::Sight;

/// What the registers say now.
#[derive(Debug, Clone)]
pub struct Registers {
    /// Facts by key.
    pub facts: Facts,
    /// What they would fill in now, by question.
    pub answers: Answers,
    /// The day.
    pub today: Date,
}

impl Registers {
    /// Asks the registers; nothing where this officer may not, or where the applicant is no longer there.
    pub async fn of(app: &App, caller: &OfficerCaller, sight: &Sight) -> Result<Option<Registers>, Fault> {
        if !sight.may_see_registers(app, caller) {
            return Ok(None);
        }
        let today = app.today();
        let applicant = sight.case.applicant;
        let found = match applicant.business {
            Some(business) => people::facts::of_business(&app.store, business).await,
            None => people::facts::of_person(&app.store, applicant.person, today).await,
        };
        let facts = match found.map_err(Fault::from) {
            Ok(facts) => facts,
            Err(Fault::NotFound) => return Ok(None),
            Err(fault) => return Err(fault),
        };
        let origin =
            |fact: &str| people::origin::of(fact, &facts).map(|origin| people::origin::text_key(origin).to_owned());
        let answers = sight.service.prefill(&facts, today, &origin, None);
        Ok(Some(Registers { facts, answers, today }))
    }

    /// The name of a child of the household.
    pub fn child_name(&self, id: &str) -> Option<String> {
        let child = self.facts.children().iter().find(|child| field(child, "id") == Some(id))?;
        field(child, "name").map(str::to_owned)
    }
}

fn field<'a>(child: &'a rules::Value, name: &str) -> Option<&'a str> {
    child.as_map()?.get(name)?.as_text()
}
