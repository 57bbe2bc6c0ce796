//! Proposals: what somebody would say instead, looked over by somebody else, published with a revision of its own.

use kernel::{Clock, Moment, OfficerId, OwnerCode, Rng};
use serde_json::json;
use store::sea_orm::ActiveValue::{Set, Unchanged};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Scope, Store, StoreError, Tx};

use crate::cells::Cells;
use crate::change::{self, Change, Happened, What};
use crate::entry::{self, Entry, EntryId, Owner, Source};
use crate::field::Field;
use crate::record::{change as changes, draft, entry as entries};

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Being written.
    Draft,
    /// Somebody else is asked to look it over.
    Review,
}

impl State {
    /// Its name in tables and text keys.
    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Review => "review",
        }
    }
}

/// A proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// For which entry.
    pub entry: EntryId,
    /// What the entry would say.
    pub cells: Cells,
    /// The revision that it changes.
    pub base_revision: u32,
    /// Where it stands.
    pub state: State,
    /// Who wrote it last.
    pub author: OfficerId,
    /// Why, in the author's words.
    pub note: String,
    /// What a reviewer said when sending it back.
    pub answer: String,
    /// Counts its changes, so that nobody overwrites what they have not seen.
    pub version: i64,
    /// When it was changed last.
    pub changed_at: Moment,
}

/// Why a proposal was not kept or published.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such entry or proposal of this government.
    #[error("there is no such entry or proposal")]
    NotFound,
    /// Somebody changed it meanwhile.
    #[error("it was changed meanwhile")]
    Meanwhile,
    /// It says what the entry says already.
    #[error("nothing is different")]
    Nothing,
}

impl From<DbErr> for DraftError {
    fn from(error: DbErr) -> Self {
        DraftError::Store(error.into())
    }
}

/// Who acts, and by what clock and chance.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The government.
    pub owner: OwnerCode,
    /// The officer.
    pub officer: OfficerId,
    /// What time it is.
    pub clock: &'a dyn Clock,
    /// Randomness.
    pub rng: &'a dyn Rng,
}

impl std::fmt::Debug for Desk<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("owner", &self.owner).field("officer", &self.officer).finish_non_exhaustive()
    }
}

impl Desk<'_> {
    fn reference(&self) -> String {
        reference(self.officer)
    }
}

fn reference(officer: OfficerId) -> String {
    format!("officer:{officer}")
}

fn scoped(scope: Scope) -> store::sea_orm::Condition {
    let all = store::sea_orm::Condition::all();
    match scope {
        Scope::Owner(owner) => all.add(draft::Column::Owner.eq(owner.as_str())),
        Scope::Platform(_) => all,
        // Proposals are the office's own until they are published.
        Scope::Person(_) | Scope::Business(_) => all.add(Expr::value(false)),
    }
}

/// The proposal for an entry.
pub async fn one(store: &Store, scope: Scope, entry: EntryId) -> Result<Option<Draft>, StoreError> {
    let row = draft::Entity::find_by_id(entry.0).filter(scoped(scope)).one(store.reader()).await?;
    row.map(read).transpose()
}

/// The proposals that wait for a look, the oldest first.
pub async fn waiting(store: &Store, scope: Scope, limit: u64) -> Result<Vec<Draft>, StoreError> {
    let rows = draft::Entity::find()
        .filter(scoped(scope))
        .filter(draft::Column::State.eq(State::Review.name()))
        .order_by_asc(draft::Column::ChangedAt)
        .order_by_asc(draft::Column::Entry)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// Keeps a proposal; `version` is the one that was seen, 0 for none. A new entry is proposed with [`propose_new`].
pub async fn save(
    tx: &Tx,
    desk: Desk<'_>,
    entry: EntryId,
    cells: &Cells,
    note: &str,
    state: State,
    version: i64,
) -> Result<Vec<Change>, DraftError> {
    let current = mine(tx, desk.owner, entry).await?;
    let before = draft::Entity::find_by_id(entry.0).one(tx.conn()).await?;
    if before.as_ref().map_or(0, |before| before.version) != version {
        return Err(DraftError::Meanwhile);
    }
    let changes = change::between(&current.cells, cells);
    if changes.is_empty() && current.revision > 0 {
        return Err(DraftError::Nothing);
    }
    let row = draft::ActiveModel {
        entry: Set(entry.0),
        owner: Set(desk.owner.to_string()),
        cells: Set(cells.to_json()),
        base_revision: Set(i64::from(current.revision)),
        state: Set(state.name().to_owned()),
        author: Set(desk.officer.0),
        note: Set(crate::import::without_nul(note)),
        answer: Set(before.as_ref().map(|before| before.answer.clone()).unwrap_or_default()),
        version: Set(version + 1),
        changed_at: Set(desk.clock.now().0),
    };
    if before.is_some() {
        draft::Entity::update(row).exec(tx.conn()).await?;
    } else {
        draft::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    }
    mark(tx, entry, state.name()).await?;
    Ok(changes)
}

/// Makes room for an entry that is not there yet: nobody sees it until its proposal is published.
pub async fn propose_new(tx: &Tx, desk: Desk<'_>, number: &str) -> Result<EntryId, DraftError> {
    let now = desk.clock.now().0;
    let mut row = entries::ActiveModel {
        id: Set(kernel::id::new_uuid(desk.clock, desk.rng)),
        owner: Set(desk.owner.to_string()),
        number: Set(crate::import::without_nul(number)),
        source: Set(Source::Own.name().to_owned()),
        taken_hash: Set(String::new()),
        revision: Set(0),
        gone: Set(true),
        draft: Set(State::Draft.name().to_owned()),
        created_at: Set(now),
        changed_at: Set(now),
        checked_on: Set(None),
        ..<entries::ActiveModel as ActiveModelTrait>::default()
    };
    let cells = Cells::default();
    entry::columns(&mut row, &cells, &cells.understood());
    let id = EntryId(*row.id.as_ref());
    match entries::Entity::insert(row).exec_without_returning(tx.conn()).await.map_err(StoreError::from) {
        Ok(_) => Ok(id),
        Err(StoreError::Duplicate(_)) => Err(DraftError::Meanwhile),
        Err(error) => Err(error.into()),
    }
}

/// Sends a proposal back to its author with an answer.
pub async fn send_back(tx: &Tx, desk: Desk<'_>, entry: EntryId, answer: &str, version: i64) -> Result<(), DraftError> {
    let changed = draft::Entity::update_many()
        .col_expr(draft::Column::State, Expr::value(State::Draft.name()))
        .col_expr(draft::Column::Answer, Expr::value(crate::import::without_nul(answer)))
        .col_expr(draft::Column::Version, Expr::value(version + 1))
        .col_expr(draft::Column::ChangedAt, Expr::value(desk.clock.now().0))
        .filter(draft::Column::Entry.eq(entry.0))
        .filter(draft::Column::Owner.eq(desk.owner.as_str()))
        .filter(draft::Column::Version.eq(version))
        .exec(tx.conn())
        .await?;
    if changed.rows_affected == 0 {
        return Err(DraftError::Meanwhile);
    }
    mark(tx, entry, State::Draft.name()).await
}

/// Drops a proposal. An entry that was only proposed goes with it.
pub async fn discard(tx: &Tx, desk: Desk<'_>, entry: EntryId) -> Result<(), DraftError> {
    let current = mine(tx, desk.owner, entry).await?;
    draft::Entity::delete_by_id(entry.0).exec(tx.conn()).await?;
    if current.revision == 0 {
        entries::Entity::delete_by_id(entry.0).exec(tx.conn()).await?;
        return Ok(());
    }
    mark(tx, entry, "").await
}

/// Publishes a proposal as it was seen: a new revision, its history, a leaf of the audit log, all in this transaction.
pub async fn publish(tx: &Tx, desk: Desk<'_>, entry: EntryId, version: i64) -> Result<u32, DraftError> {
    let current = mine(tx, desk.owner, entry).await?;
    let row = draft::Entity::find_by_id(entry.0).one(tx.conn()).await?.ok_or(DraftError::NotFound)?;
    let draft = read(row)?;
    if draft.version != version || draft.base_revision != current.revision {
        return Err(DraftError::Meanwhile);
    }
    let changes = change::between(&current.cells, &draft.cells);
    let what = if current.revision == 0 { What::Added } else { What::Changed };
    let happened = Happened {
        entry,
        revision: current.revision + 1,
        what,
        changes,
        author: reference(draft.author),
        reviewer: Some(desk.reference()),
        note: draft.note.clone(),
        import: None,
        at: desk.clock.now(),
    };
    let mut update = entries::ActiveModel {
        id: Unchanged(entry.0),
        revision: Set(i64::from(happened.revision)),
        gone: Set(false),
        draft: Set(String::new()),
        changed_at: Set(happened.at.0),
        checked_on: Set(Some(desk.clock.today().to_string())),
        ..<entries::ActiveModel as ActiveModelTrait>::default()
    };
    entry::columns(&mut update, &draft.cells, &draft.cells.understood());
    entries::Entity::update(update).exec(tx.conn()).await?;
    draft::Entity::delete_by_id(entry.0).exec(tx.conn()).await?;
    crate::round::answer(tx, entry, happened.at).await?;
    keep(tx, desk, &happened, "inventory-published").await?;
    Ok(happened.revision)
}

/// Its owner looked and says that it is still right.
pub async fn confirm(tx: &Tx, desk: Desk<'_>, entry: EntryId) -> Result<(), DraftError> {
    let current = mine(tx, desk.owner, entry).await?;
    entries::Entity::update_many()
        .col_expr(entries::Column::CheckedOn, Expr::value(desk.clock.today().to_string()))
        .filter(entries::Column::Id.eq(entry.0))
        .exec(tx.conn())
        .await?;
    let happened = Happened {
        entry,
        revision: current.revision,
        what: What::Confirmed,
        changes: Vec::new(),
        author: desk.reference(),
        reviewer: None,
        note: String::new(),
        import: None,
        at: desk.clock.now(),
    };
    crate::round::answer(tx, entry, happened.at).await?;
    keep(tx, desk, &happened, "inventory-confirmed").await
}

async fn keep(tx: &Tx, desk: Desk<'_>, happened: &Happened, action: &str) -> Result<(), DraftError> {
    let row = change::row(happened, desk.owner.as_str(), desk.clock, desk.rng);
    changes::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    let fields: Vec<&str> = happened.changes.iter().map(|change| change.field.as_str()).collect();
    let leaf = audit::Entry {
        tenant: desk.owner,
        actor: desk.reference(),
        action: action.to_owned(),
        subject: None,
        case: None,
        definition: None,
        detail: json!({
            "entry": happened.entry.to_string(), "revision": happened.revision, "author": happened.author, "fields": fields,
        }),
        at: happened.at,
    };
    Ok(audit::append(tx, desk.rng, &[leaf]).await?)
}

async fn mine(tx: &Tx, owner: OwnerCode, entry: EntryId) -> Result<Entry, DraftError> {
    let found = crate::find::one_on(tx.conn(), entry).await?;
    found.filter(|entry| entry.owner == Owner::Government(owner)).ok_or(DraftError::NotFound)
}

async fn mark(tx: &Tx, entry: EntryId, state: &str) -> Result<(), DraftError> {
    entries::Entity::update_many()
        .col_expr(entries::Column::Draft, Expr::value(state))
        .filter(entries::Column::Id.eq(entry.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn read(row: draft::Model) -> Result<Draft, StoreError> {
    let unreadable = || StoreError::Broken("a proposal of the inventory is unreadable".to_owned());
    let state = [State::Draft, State::Review].into_iter().find(|state| state.name() == row.state);
    Ok(Draft {
        entry: EntryId(row.entry),
        cells: Cells::from_json(&row.cells).ok_or_else(unreadable)?,
        base_revision: u32::try_from(row.base_revision).unwrap_or(u32::MAX),
        state: state.ok_or_else(unreadable)?,
        author: OfficerId(row.author),
        note: row.note,
        answer: row.answer,
        version: row.version,
        changed_at: Moment(row.changed_at),
    })
}

/// What would keep a typed text from being understood: the field, and why. A blank is never wrong.
pub fn faults(cells: &Cells) -> Vec<(Field, crate::Odd)> {
    let odd = cells.understood().odd.into_iter();
    odd.filter(|(_, odd)| odd.grasp() == crate::Grasp::No).collect()
}
