//! What follows an event: the letter that tells it, the entitlements that it makes, what base registers learn from it.

use forms::Answers;
use payments::{EntitleError, Payee};
use rules::Facts;
use serde_json::Value;

use crate::act::ActError;
use crate::effects::{self, register_fault};
use crate::service::Office;
use crate::{Case, Event, Refusal, entitlements, letter};

/// Sees to what follows an event, in the event's own transaction.
pub(crate) async fn follow(office: &Office<'_>, case: &Case, event: &Event) -> Result<(), ActError> {
    match event {
        Event::Approved { .. } => {
            effects::apply(office, case).await?;
            let facts = facts_of(office, case).await?;
            let made = entitle(office, case, &facts).await?;
            tell(office, letter::approved(office, case, &made).await?).await
        }
        Event::Accepted => {
            effects::apply(office, case).await?;
            tell(office, letter::accepted(office, case).await?).await
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

/// Makes the entitlements of an approved case.
async fn entitle(office: &Office<'_>, case: &Case, facts: &Facts) -> Result<Vec<payments::NewEntitlement>, ActError> {
    let payee = Payee {
        person: case.applicant.business.is_none().then_some(case.applicant.person),
        business: case.applicant.business,
        name: case.applicant_name.clone(),
    };
    let account = account(office, &case.answers, facts);
    let made = entitlements::of(office.service, case, facts, &payee, account.as_ref())?;
    payments::entitle::entitle(office.tx, office.clock, office.rng, &made).await.map_err(|error| match error {
        EntitleError::GrantedBefore(_) => ActError::Refused(Refusal::GrantedBefore),
        EntitleError::Store(error) => ActError::Store(error),
    })?;
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
