//! What follows an event: the letter that tells it, the entitlements that it makes, what a base register learns from it.

use forms::Answers;
use forms::values::NewChild;
use payments::Payee;
use people::register;
use registry::Effect;
use rules::Facts;
use serde_json::Value;
use store::{Scope, StoreError};

use crate::act::ActError;
use crate::service::Office;
use crate::{Case, Event, entitlements, letter};

/// Sees to what follows an event, in the event's own transaction.
pub(crate) async fn follow(office: &Office<'_>, case: &Case, event: &Event) -> Result<(), ActError> {
    match event {
        Event::Approved { .. } => {
            let mut case = case.clone();
            apply_effects(office, &mut case).await?;
            let facts = facts_of(office, &case).await?;
            let made = entitle(office, &case, &facts).await?;
            tell(office, letter::approved(office, &case, &made).await?).await
        }
        Event::Accepted => {
            let mut case = case.clone();
            apply_effects(office, &mut case).await?;
            tell(office, letter::accepted(office, &case).await?).await
        }
        Event::Refused { grounds, reason } => tell(office, letter::refused(office, case, grounds, reason).await?).await,
        Event::CorrectionAsked { items, by } => tell(office, letter::correction(office, case, items, *by).await?).await,
        Event::Corrected { changed } => mend_account(office, case, changed).await,
        _ => Ok(()),
    }
}

async fn tell(office: &Office<'_>, notice: notices::NewNotice) -> Result<(), ActError> {
    notices::send_all(office.tx, &[notice]).await?;
    Ok(())
}

/// What registers know of the applicant now.
async fn facts_of(office: &Office<'_>, case: &Case) -> Result<Facts, ActError> {
    let today = office.clock.today();
    let conn = office.tx.conn();
    let found = match case.applicant.business {
        Some(business) => people::facts::of_business_through(conn, business).await,
        None => people::facts::of_person_through(conn, case.applicant.person, today).await,
    };
    found.map_err(register_fault)
}

fn register_fault(error: people::PeopleError) -> ActError {
    ActError::Register(error.to_string())
}

/// Makes the entitlements of an approved case.
async fn entitle(office: &Office<'_>, case: &Case, facts: &Facts) -> Result<Vec<payments::NewEntitlement>, ActError> {
    let payee = Payee {
        person: case.applicant.business.is_none().then_some(case.applicant.person),
        business: case.applicant.business,
        name: case.applicant_name.clone(),
    };
    let account = account(office, &case.answers, facts);
    let made = entitlements::of(office.service, case, facts, &payee, account.as_ref());
    payments::entitle::entitle(office.tx, office.clock, office.rng, &made).await?;
    Ok(made)
}

/// The account to pay into: the one answered, else the 公金受取口座 that the register knows.
fn account(office: &Office<'_>, answers: &Answers, facts: &Facts) -> Option<Value> {
    let asked = office.service.form().questions().find(|q| q.kind == forms::QuestionKind::BankAccount);
    let answered = asked.and_then(|question| answers.value(&question.id)).cloned();
    answered.or_else(|| {
        let keys = ["person.bank_account", "business.bank_account"];
        keys.iter().find_map(|key| facts.get(key)).map(rules::Value::to_json)
    })
}

/// A corrected account reaches the payments that wait for it.
async fn mend_account(office: &Office<'_>, case: &Case, changed: &[String]) -> Result<(), ActError> {
    for question in changed {
        if let Some(account) = case.answers.account(question) {
            let value = serde_json::to_value(account).expect("an account is always JSON");
            payments::due::set_account(office.tx, office.clock, case.owner, case.id, &value).await?;
        }
    }
    Ok(())
}

/// Tells the base registers what an accepted case says.
async fn apply_effects(office: &Office<'_>, case: &mut Case) -> Result<(), ActError> {
    for effect in &office.service.definition().effects {
        match effect {
            Effect::RegisterBirth => register_birth(office, case).await?,
            Effect::RegisterMove => register_move(office, case).await?,
        }
    }
    Ok(())
}

/// Enters the newborn in the applicant's household. The cases applied for together then know the child by its id.
async fn register_birth(office: &Office<'_>, case: &Case) -> Result<(), ActError> {
    let question = office.service.form().questions().find(|q| q.kind == forms::QuestionKind::NewChild);
    let Some(child): Option<NewChild> = question.and_then(|q| case.answers.new_child(&q.id)) else { return Ok(()) };
    let scope = Scope::Person(case.applicant.person);
    let household =
        people::find::household_of(office.tx.conn(), scope, case.applicant.person).await.map_err(register_fault)?;
    let known = household.members.iter().any(|one| one.birth_date == child.birth_date && one.name == child.name);
    if known {
        return Ok(());
    }
    let spouse = household.members.iter().find(|one| {
        one.id != case.applicant.person
            && matches!(one.role, people::HouseholdRole::Head | people::HouseholdRole::Spouse)
    });
    let new = register::NewChild {
        name: child.name,
        kana: child.kana,
        birth_date: child.birth_date,
        sex: match child.sex {
            forms::values::Sex::Female => people::Sex::Female,
            forms::values::Sex::Male => people::Sex::Male,
        },
        parents: [Some(case.applicant.person), spouse.map(|one| one.id)],
    };
    register::birth(office.tx, office.clock, office.rng, household.id, &new).await.map_err(register_fault)?;
    Ok(())
}

/// Moves the household to the address answered.
async fn register_move(office: &Office<'_>, case: &Case) -> Result<(), ActError> {
    let mut questions = office.service.form().questions();
    let address = questions.find(|q| q.kind == forms::QuestionKind::Address).and_then(|q| case.answers.address(&q.id));
    let day = office
        .service
        .form()
        .questions()
        .find(|q| q.kind == forms::QuestionKind::Date)
        .and_then(|q| case.answers.date(&q.id));
    let (Some(address), Some(day)) = (address, day) else { return Ok(()) };
    let municipality =
        address.municipality.parse().map_err(|_| StoreError::Broken("an answered municipality is unreadable".into()))?;
    let to = people::Address {
        postcode: address.postcode,
        municipality,
        town: address.town,
        building: address.building,
    };
    let scope = Scope::Person(case.applicant.person);
    let household =
        people::find::household_of(office.tx.conn(), scope, case.applicant.person).await.map_err(register_fault)?;
    let people = household.members.iter().map(|one| one.id).collect();
    let change = register::Move { people, to, moved_on: day, into: None };
    register::move_in(office.tx, office.clock, office.rng, &change).await.map_err(register_fault)?;
    Ok(())
}
