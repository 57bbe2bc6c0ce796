//! What base registers learn from an accepted case: a birth, a move; and which cases then know more.

use forms::values::{NewChild, Sex};
use kernel::{PersonId, script};
use people::register::{self, Move};
use people::{Household, HouseholdRole, PeopleError};
use registry::Effect;
use store::{Scope, StoreError};

use crate::act::{ActError, Deed, act};
use crate::service::Office;
use crate::{Case, Doer, Event, find};

/// Why a register did not take it, without personal data.
pub(crate) fn register_fault(error: PeopleError) -> ActError {
    match error {
        PeopleError::Store(error) => error.into(),
        other => ActError::Register(other.to_string()),
    }
}

/// Tells the base registers what an accepted case says.
pub(crate) async fn apply(office: &Office<'_>, case: &Case) -> Result<(), ActError> {
    for effect in &office.service.definition().effects {
        match effect {
            Effect::RegisterBirth => register_birth(office, case).await?,
            Effect::RegisterMove => register_move(office, case).await?,
        }
    }
    Ok(())
}

async fn household(office: &Office<'_>, case: &Case) -> Result<Household, ActError> {
    let (conn, person) = (office.tx.conn(), case.applicant.person);
    people::find::household_of(conn, Scope::Person(person), person).await.map_err(register_fault)
}

/// Enters the newborn in the applicant's household. The cases applied for together then know the child by its id.
async fn register_birth(office: &Office<'_>, case: &Case) -> Result<(), ActError> {
    let mut questions = office.service.form().questions();
    let Some(question) = questions.find(|question| question.kind == forms::QuestionKind::NewChild) else {
        return Ok(());
    };
    let Some(child) = case.answers.new_child(&question.id) else { return Ok(()) };
    let household = household(office, case).await?;
    let entered = match registered(&household, &child) {
        // Both parents may tell of the same birth.
        Some(known) => known,
        None => enter(office, case, &household, child).await?,
    };
    tell_siblings(office, case, &forms::newborn_id(&question.id), entered).await
}

fn registered(household: &Household, child: &NewChild) -> Option<PersonId> {
    let plain = |name: &str| script::normalise(name).chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let is_same = |one: &&people::Person| one.birth_date == child.birth_date && plain(&one.name) == plain(&child.name);
    household.members.iter().find(is_same).map(|one| one.id)
}

async fn enter(office: &Office<'_>, case: &Case, household: &Household, child: NewChild) -> Result<PersonId, ActError> {
    let new = register::NewChild {
        name: child.name,
        kana: child.kana,
        birth_date: child.birth_date,
        sex: match child.sex {
            Sex::Female => people::Sex::Female,
            Sex::Male => people::Sex::Male,
        },
        parents: parents(case, household),
    };
    register::birth(office.tx, office.clock, office.rng, household.id, &new).await.map_err(register_fault)
}

/// The applicant and, of a couple at the head of the household, the other one. Somebody who says in the answer to
/// `relation` that they are neither mother nor father leaves the parents open.
fn parents(case: &Case, household: &Household) -> [Option<PersonId>; 2] {
    if case.answers.text("relation") == Some("other") {
        return [None, None];
    }
    let heads = |role| matches!(role, HouseholdRole::Head | HouseholdRole::Spouse);
    let applicant = household.member(case.applicant.person);
    let couple = household.members.iter().filter(|one| heads(one.role) && one.id != case.applicant.person);
    let other = applicant.filter(|one| heads(one.role)).and_then(|_| couple.map(|one| one.id).next());
    [Some(case.applicant.person), other]
}

/// The open cases applied for together name the child by the register's id from now on.
async fn tell_siblings(office: &Office<'_>, case: &Case, newborn: &str, child: PersonId) -> Result<(), ActError> {
    let scope = Scope::Platform("one application's cases may be with several governments");
    for other in find::of_draft(office.tx.conn(), scope, case.draft).await? {
        if other.standing.state.is_closed() || !other.subjects.iter().any(|subject| subject == newborn) {
            continue;
        }
        let event = Event::ChildEntered { newborn: newborn.to_owned(), child: child.to_string() };
        let deed = Deed {
            scope,
            case: other.id,
            version: Some(other.version),
            doer: Doer::Program,
            event,
            steps: &[],
            answers: None,
        };
        act(office.tx, office.clock, office.rng, deed).await?;
    }
    Ok(())
}

/// Moves those who move to the address answered.
async fn register_move(office: &Office<'_>, case: &Case) -> Result<(), ActError> {
    let question = |kind| office.service.form().questions().find(move |question| question.kind == kind);
    let address = question(forms::QuestionKind::Address).and_then(|question| case.answers.address(&question.id));
    let day = question(forms::QuestionKind::Date).and_then(|question| case.answers.date(&question.id));
    let (Some(address), Some(day)) = (address, day) else { return Ok(()) };
    let municipality = address
        .municipality
        .parse()
        .map_err(|_| StoreError::Broken("an answered municipality is unreadable".into()))?;
    let to =
        people::Address { postcode: address.postcode, municipality, town: address.town, building: address.building };
    let people = movers(case, &household(office, case).await?);
    let change = Move { people, to, moved_on: day, into: None };
    register::move_in(office.tx, office.clock, office.rng, &change).await.map_err(register_fault)?;
    Ok(())
}

/// Who moves: the whole household, unless the answer to `moved-with` says that the applicant moves alone, or with those
/// whose names stand in the answer to `member-names`. The applicant comes first.
fn movers(case: &Case, household: &Household) -> Vec<PersonId> {
    let plain = |name: &str| script::normalise(name).chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let named = plain(case.answers.text("member-names").unwrap_or_default());
    let others = household.members.iter().filter(|one| one.id != case.applicant.person);
    let goes = |one: &&people::Person| match case.answers.text("moved-with") {
        Some("alone") => false,
        Some("part-of-household") => named.contains(&plain(&one.name)),
        _ => true,
    };
    std::iter::once(case.applicant.person).chain(others.filter(goes).map(|one| one.id)).collect()
}
