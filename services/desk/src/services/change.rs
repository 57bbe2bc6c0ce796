//! Pausing, resuming and retiring a service: by a publisher, with an audit leaf, seen by everybody at once.

use audit::Entry;
use axum::extract::{Path, State as Shared};
use registry::revisions::{self, RevisionError};
use registry::{ServiceKey, State};
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};
use store::Tx;

use crate::services::{may_publish, own};

/// What may be done to a service in effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Take no applications for now.
    Pause,
    /// Take applications again.
    Resume,
    /// End it.
    Retire,
}

impl Change {
    /// Its name in addresses and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Change::Pause => "pause",
            Change::Resume => "resume",
            Change::Retire => "retire",
        }
    }

    fn from_name(name: &str) -> Option<Change> {
        [Change::Pause, Change::Resume, Change::Retire].into_iter().find(|change| change.name() == name)
    }

    /// What may be done to a revision in this state.
    pub fn possible(state: State) -> &'static [Change] {
        match state {
            State::Published => &[Change::Pause, Change::Retire],
            State::Paused => &[Change::Resume, Change::Retire],
            State::Draft | State::Scheduled | State::Retired => &[],
        }
    }

    async fn make(self, app: &App, tx: &Tx, key: &ServiceKey, note: &str) -> Result<(), RevisionError> {
        match self {
            Change::Pause => revisions::pause(tx, key, note, &*app.clock).await,
            Change::Resume => revisions::resume(tx, key, note, &*app.clock).await,
            Change::Retire => revisions::retire(tx, key, note, &*app.clock).await,
        }
    }
}

/// `POST /desk/services/{id}/{change}`
pub async fn send(
    Shared(app): Shared<App>,
    caller: OfficerCaller,
    Path((id, change)): Path<(String, String)>,
    fields: Fields,
) -> Result<Seen, Fault> {
    let change = Change::from_name(&change).ok_or(Fault::NotFound)?;
    let service = own(&app, caller.owner, &id)?;
    if !may_publish(&app, &caller) {
        return Err(Fault::forbidden("authz-refused-role"));
    }
    let key = service.key();
    let note: String = fields.get(&format!("note-{}", change.name())).trim().chars().take(500).collect();
    let tx = app.store.begin().await?;
    change.make(&app, &tx, &key, &note).await.map_err(fault)?;
    let entry = Entry {
        tenant: caller.owner,
        actor: caller.actor.reference(),
        action: format!("service-{}", change.name()),
        subject: None,
        case: None,
        definition: Some(format!("{key}@{}", service.revision())),
        detail: serde_json::Value::Null,
        at: app.clock.now(),
    };
    audit::append(&tx, &*app.rng, &[entry]).await?;
    tx.commit().await?;
    app.registry.reload().await.map_err(fault)?;
    Ok(Seen::other(format!("/desk/services/{id}")).success(format!("desk-services-done-{}", change.name())))
}

fn fault(error: RevisionError) -> Fault {
    match error {
        RevisionError::Store(error) => error.into(),
        RevisionError::NotFound(_) => Fault::NotFound,
        RevisionError::WrongState { .. } => Fault::conflict("desk-services-changed-meanwhile"),
        other => Fault::broken(other.to_string()),
    }
}
