//! Answers of owners to reviews: kept with the reviews that they answer, told to those who wrote, shown to everybody.

use kernel::{CaseId, Clock, Moment, OfficerId, OwnerCode, Rng};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::record;
use crate::tables::{answer, answered};

/// So many rows go into one statement.
const ROWS: usize = 1000;

/// An answer to be stored.
#[derive(Debug, Clone)]
pub struct NewAnswer {
    /// Who answers.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// The name of the group that is answered.
    pub about: String,
    /// What is answered.
    pub words: String,
    /// The revision that changed it.
    pub revision: Option<u32>,
    /// The officer who wrote it.
    pub officer: OfficerId,
    /// The reviews that it answers.
    pub reviews: Vec<Uuid>,
}

/// An answer as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its identifier.
    pub id: Uuid,
    /// Who answers.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// The name of the group.
    pub about: String,
    /// What is answered.
    pub words: String,
    /// The revision that changed it.
    pub revision: Option<u32>,
    /// When.
    pub at: Moment,
    /// How many people were told; none while they are not told yet.
    pub told: Option<u64>,
}

/// Stores an answer; gives its identifier.
pub async fn keep(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, new: &NewAnswer) -> Result<Uuid, StoreError> {
    let id = kernel::id::new_uuid(clock, rng);
    let row = answer::ActiveModel {
        id: Set(id),
        owner: Set(new.owner.to_string()),
        service: Set(new.service.clone()),
        about: Set(new.about.clone()),
        words: Set(new.words.clone()),
        revision: Set(new.revision.map(i64::from)),
        officer: Set(new.officer.0),
        at: Set(clock.now().0),
        told: Set(None),
    };
    answer::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    for part in new.reviews.chunks(ROWS) {
        let rows = part.iter().map(|review| answered::ActiveModel { answer: Set(id), review: Set(*review) });
        answered::Entity::insert_many(rows.collect::<Vec<_>>()).exec_without_returning(tx.conn()).await?;
    }
    Ok(id)
}

/// One answer.
pub async fn one(store: &Store, id: Uuid) -> Result<Option<Answer>, StoreError> {
    answer::Entity::find_by_id(id).one(store.reader()).await?.map(read).transpose()
}

/// The answers about a service, the latest first.
pub async fn of(store: &Store, service: &str, limit: u64) -> Result<Vec<Answer>, StoreError> {
    let rows = answer::Entity::find()
        .filter(answer::Column::Service.eq(service))
        .order_by_desc(answer::Column::At)
        .order_by_desc(answer::Column::Id)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

/// The cases whose reviews an answer answers. They lead to people, so only telling reads them.
pub(crate) async fn cases(tx: &Tx, answer: Uuid) -> Result<Vec<CaseId>, StoreError> {
    let reviews: Vec<Uuid> = answered::Entity::find()
        .select_only()
        .column(answered::Column::Review)
        .filter(answered::Column::Answer.eq(answer))
        .into_tuple()
        .all(tx.conn())
        .await?;
    record::cases_of(tx, &reviews).await
}

/// Notes how many were told.
pub(crate) async fn set_told(tx: &Tx, answer: Uuid, told: u64) -> Result<(), StoreError> {
    answer::Entity::update_many()
        .col_expr(answer::Column::Told, Expr::value(i64::try_from(told).unwrap_or(i64::MAX)))
        .filter(answer::Column::Id.eq(answer))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn read(row: answer::Model) -> Result<Answer, StoreError> {
    Ok(Answer {
        id: row.id,
        owner: row.owner.parse().map_err(|_| StoreError::Broken("a stored answer is unreadable".to_owned()))?,
        service: row.service,
        about: row.about,
        words: row.words,
        revision: row.revision.and_then(|number| u32::try_from(number).ok()),
        at: Moment(row.at),
        told: row.told.and_then(|told| u64::try_from(told).ok()),
    })
}
