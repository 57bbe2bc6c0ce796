//! Applications begun and not yet sent: kept at each step, resumed on any device.

use forms::Answers;
use jiff::ToSpan;
use kernel::{Clock, Date, DraftId, Moment, PersonId, Rng};
use registry::ServiceKey;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::abandoned;
use crate::record::Applicant;
use crate::tables::draft;

/// A draft is kept for so many days after it was last saved, with its files; see [`crate::abandoned`]. Said here alone.
pub const KEPT_DAYS: i64 = 90;

/// An application begun and not yet sent.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its identifier; also what makes sending it twice the same as once.
    pub id: DraftId,
    /// Who applies.
    pub applicant: Applicant,
    /// The services applied for in one go, the first one leading, each with the revision whose form is being filled in.
    pub services: Vec<(ServiceKey, u32)>,
    /// Answers so far, by question.
    pub answers: Answers,
    /// When it was begun.
    pub created_at: Moment,
    /// When it was last saved.
    pub updated_at: Moment,
    /// Counts its savings, so that two tabs cannot overwrite each other unseen.
    pub version: i64,
}

impl Draft {
    /// The last day on which it is there to be gone on with, where nobody saves it again.
    pub fn kept_until(&self) -> Date {
        self.updated_at.day().saturating_add(KEPT_DAYS.days())
    }
}

/// Why a draft could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// It was saved elsewhere since this page was opened, or was sent or discarded.
    #[error("the draft was changed elsewhere")]
    ChangedElsewhere,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a draft. An applicant's draft of the same leading service is taken up again instead of begun twice.
pub async fn begin(
    tx: &Tx,
    clock: &dyn Clock,
    rng: &dyn Rng,
    applicant: Applicant,
    services: Vec<(ServiceKey, u32)>,
) -> Result<Draft, StoreError> {
    let lead = services.first().map(|(key, _)| key.clone());
    let rows = of_applicant(applicant).all(tx.conn()).await?;
    for row in rows {
        let draft = read(row)?;
        if draft.services.first().map(|(key, _)| key) == lead.as_ref() {
            return Ok(draft);
        }
    }
    let now = clock.now();
    let draft = Draft {
        id: DraftId::new(clock, rng),
        applicant,
        services,
        answers: Answers::new(),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let row = draft::ActiveModel {
        id: Set(draft.id.0),
        person: Set(applicant.person.0),
        business: Set(applicant.business.map(|b| b.0)),
        services: Set(services_text(&draft.services)),
        answers: Set(serde_json::to_string(&draft.answers).expect("answers are always JSON")),
        created_at: Set(now.0),
        updated_at: Set(now.0),
        version: Set(1),
    };
    draft::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(draft)
}

/// The person's draft with this id.
pub async fn load(store: &Store, person: PersonId, id: DraftId) -> Result<Option<Draft>, StoreError> {
    let found = draft::Entity::find_by_id(id.0).filter(draft::Column::Person.eq(person.0)).one(store.reader()).await?;
    found.map(read).transpose()
}

/// The drafts of an applicant, the latest first.
pub async fn list(store: &Store, applicant: Applicant) -> Result<Vec<Draft>, StoreError> {
    let rows = of_applicant(applicant).order_by_desc(draft::Column::UpdatedAt).limit(50).all(store.reader()).await?;
    rows.into_iter().map(read).collect()
}

/// Saves answers and the choice of services, if the draft is still at the version that was read.
pub async fn save(tx: &Tx, clock: &dyn Clock, draft: &Draft) -> Result<i64, DraftError> {
    let answers = serde_json::to_string(&draft.answers).expect("answers are always JSON");
    let done = draft::Entity::update_many()
        .col_expr(draft::Column::Answers, Expr::value(answers))
        .col_expr(draft::Column::Services, Expr::value(services_text(&draft.services)))
        .col_expr(draft::Column::UpdatedAt, Expr::value(clock.now().0))
        .col_expr(draft::Column::Version, Expr::value(draft.version + 1))
        .filter(draft::Column::Id.eq(draft.id.0))
        .filter(draft::Column::Person.eq(draft.applicant.person.0))
        .filter(draft::Column::Version.eq(draft.version))
        .exec(tx.conn())
        .await
        .map_err(StoreError::from)?;
    if done.rows_affected == 1 { Ok(draft.version + 1) } else { Err(DraftError::ChangedElsewhere) }
}

/// Discards a draft at the person's wish, and the files handed in with it.
pub async fn discard(tx: &Tx, person: PersonId, id: DraftId) -> Result<(), StoreError> {
    let gone = draft::Entity::delete_many()
        .filter(draft::Column::Id.eq(id.0))
        .filter(draft::Column::Person.eq(person.0))
        .exec(tx.conn())
        .await?;
    if gone.rows_affected > 0 { abandoned::remove_files_of(tx, id).await } else { Ok(()) }
}

fn of_applicant(applicant: Applicant) -> store::sea_orm::Select<draft::Entity> {
    let mine = draft::Entity::find().filter(draft::Column::Person.eq(applicant.person.0));
    match applicant.business {
        Some(business) => mine.filter(draft::Column::Business.eq(business.0)),
        None => mine.filter(draft::Column::Business.is_null()),
    }
}

fn services_text(services: &[(ServiceKey, u32)]) -> String {
    serde_json::to_string(services).expect("names and numbers are always JSON")
}

fn read(row: draft::Model) -> Result<Draft, StoreError> {
    let unreadable = |_| StoreError::Broken("a stored draft is unreadable".to_owned());
    Ok(Draft {
        id: DraftId(row.id),
        applicant: Applicant { person: PersonId(row.person), business: row.business.map(kernel::BusinessId) },
        services: serde_json::from_str(&row.services).map_err(unreadable)?,
        answers: serde_json::from_str(&row.answers).map_err(unreadable)?,
        created_at: Moment(row.created_at),
        updated_at: Moment(row.updated_at),
        version: row.version,
    })
}
