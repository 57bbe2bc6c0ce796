//! What is written into the audit log: who did what with which batch or case, never a payee's name or account.

use casework::Case;
use kernel::OwnerCode;
use serde_json::Value;
use service_kit::{App, Fault, OfficerCaller};
use store::Tx;

/// Writes down what an officer did, in the transaction of the deed.
pub async fn by_officer(
    app: &App,
    tx: &Tx,
    caller: &OfficerCaller,
    action: &str,
    case: Option<&Case>,
    detail: Value,
) -> Result<(), Fault> {
    Ok(write(app, tx, caller.owner, caller.actor.reference(), action, case, detail).await?)
}

/// Writes down what the program did by itself.
pub async fn by_program(
    app: &App,
    tx: &Tx,
    owner: OwnerCode,
    action: &str,
    detail: Value,
) -> Result<(), store::StoreError> {
    write(app, tx, owner, "program".to_owned(), action, None, detail).await
}

async fn write(
    app: &App,
    tx: &Tx,
    tenant: OwnerCode,
    actor: String,
    action: &str,
    case: Option<&Case>,
    detail: Value,
) -> Result<(), store::StoreError> {
    let concerned = case.map(|case| case.applicant.business.map_or(case.applicant.person.0, |business| business.0));
    let entry = audit::Entry {
        tenant,
        actor,
        action: action.to_owned(),
        subject: concerned,
        case: case.map(|case| case.id),
        definition: None,
        detail,
        at: app.clock.now(),
    };
    audit::append(tx, &*app.rng, &[entry]).await
}
