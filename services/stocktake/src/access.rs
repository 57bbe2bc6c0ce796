//! Who may do what here. The policies decide; this only asks them.

use authz::{Action, Resource};
use inventory::draft::{Desk, Draft};
use inventory::{Entry, EntryId, Owner};
use kernel::{OfficerId, OwnerCode};
use service_kit::{App, Fault, OfficerCaller};
use store::Scope;

/// Refused unless the officer may propose something for an entry of their government.
pub fn edit(app: &App, caller: &OfficerCaller) -> Result<(), Fault> {
    ask(app, caller, Action::EditEntry, None)
}

/// Refused unless the officer may send back what `author` proposed.
pub fn review(app: &App, caller: &OfficerCaller, author: OfficerId) -> Result<(), Fault> {
    ask(app, caller, Action::ReviewEntry, Some(author))
}

/// Refused unless the officer may publish what `author` proposed.
pub fn publish(app: &App, caller: &OfficerCaller, author: OfficerId) -> Result<(), Fault> {
    ask(app, caller, Action::PublishEntry, Some(author))
}

/// Refused unless the officer may open and freeze the round: a publisher of the metropolis.
pub fn keep_round(app: &App, caller: &OfficerCaller) -> Result<(), Fault> {
    let metropolis = Resource::Office { owner: OwnerCode::TOKYO };
    let asked = app.authority.may(&caller.actor, Action::KeepRound, &metropolis);
    asked.map_err(|refusal| Fault::forbidden(refusal.reason))
}

fn ask(app: &App, caller: &OfficerCaller, action: Action, author: Option<OfficerId>) -> Result<(), Fault> {
    let entry = Resource::Entry { owner: caller.owner, author };
    app.authority.may(&caller.actor, action, &entry).map_err(|refusal| Fault::forbidden(refusal.reason))
}

/// Who acts, for the room of the inventory.
pub fn desk<'a>(app: &'a App, caller: &OfficerCaller) -> Desk<'a> {
    Desk { owner: caller.owner, officer: caller.officer, clock: &*app.clock, rng: &*app.rng }
}

/// Whether an entry is of the officer's government.
pub fn is_own(caller: &OfficerCaller, entry: &Entry) -> bool {
    entry.owner == Owner::Government(caller.owner)
}

/// An entry with its proposal, as this officer may see them: what is not public yet only in one's own government.
pub async fn find(app: &App, caller: &OfficerCaller, id: EntryId) -> Result<(Entry, Option<Draft>), Fault> {
    let entry = inventory::find::one(&app.store, id).await?.ok_or(Fault::NotFound)?;
    if entry.revision == 0 && !is_own(caller, &entry) {
        return Err(Fault::NotFound);
    }
    let draft = inventory::draft::one(&app.store, Scope::Owner(caller.owner), id).await?;
    Ok((entry, draft))
}

/// An entry of one's own government with its proposal.
pub async fn own(app: &App, caller: &OfficerCaller, id: EntryId) -> Result<(Entry, Option<Draft>), Fault> {
    let (entry, draft) = find(app, caller, id).await?;
    if is_own(caller, &entry) { Ok((entry, draft)) } else { Err(Fault::forbidden("authz-refused-tenant")) }
}
