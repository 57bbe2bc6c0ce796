//! The table of reviews. A review names its case so that it is one for each case and moment; who wrote it is not stored.

use kernel::{CaseId, Clock, Moment, OwnerCode, Rng};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::tally::{Asked, Tally};

mod row {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub case_id: Uuid,
        pub owner: String,
        pub service: String,
        pub revision: i64,
        pub moment: String,
        pub score: i64,
        pub comment: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A review to be stored.
#[derive(Debug, Clone)]
pub struct NewReview {
    /// The case that it rests on.
    pub case: CaseId,
    /// Whose service it is about.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// The revision of the service.
    pub revision: u32,
    /// When it was asked for.
    pub asked: Asked,
    /// 1, 2 or 3.
    pub score: i64,
    /// What could be better; may be empty.
    pub comment: String,
}

/// A comment with its score, for the service's officers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The review.
    pub id: Uuid,
    /// The case that it rests on. It leads to a person: pages show neither, they only cover that person's name with it.
    pub case: CaseId,
    /// `owner/service`.
    pub service: String,
    /// When it was asked for.
    pub asked: String,
    /// 1, 2 or 3.
    pub score: i64,
    /// What was written.
    pub comment: String,
    /// When.
    pub at: Moment,
}

/// Stores a review; one of the same case and moment is replaced.
pub async fn save(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, new: &NewReview) -> Result<(), StoreError> {
    use row::Column as C;
    let row = row::ActiveModel {
        id: Set(kernel::id::new_uuid(clock, rng)),
        case_id: Set(new.case.0),
        owner: Set(new.owner.to_string()),
        service: Set(new.service.clone()),
        revision: Set(i64::from(new.revision)),
        moment: Set(new.asked.name().to_owned()),
        score: Set(new.score),
        comment: Set(new.comment.clone()),
        at: Set(clock.now().0),
    };
    let changed = OnConflict::columns([C::CaseId, C::Moment]).update_columns([C::Score, C::Comment, C::At]).to_owned();
    row::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The score and comment that were given for a case, if any.
pub async fn given(store: &Store, case: CaseId, asked: Asked) -> Result<Option<(i64, String)>, StoreError> {
    let row = row::Entity::find()
        .filter(row::Column::CaseId.eq(case.0))
        .filter(row::Column::Moment.eq(asked.name()))
        .one(store.reader())
        .await?;
    Ok(row.map(|row| (row.score, row.comment)))
}

/// How the services of a government, or of all, were judged: service, moment, scores.
pub async fn tallies(store: &Store, owner: Option<OwnerCode>) -> Result<Vec<(String, Asked, Tally)>, StoreError> {
    let mut query = row::Entity::find()
        .select_only()
        .column(row::Column::Service)
        .column(row::Column::Moment)
        .column(row::Column::Score)
        .column_as(row::Column::Id.count(), "reviews")
        .group_by(row::Column::Service)
        .group_by(row::Column::Moment)
        .group_by(row::Column::Score)
        .order_by_asc(row::Column::Service)
        .order_by_asc(row::Column::Moment);
    if let Some(owner) = owner {
        query = query.filter(row::Column::Owner.eq(owner.as_str()));
    }
    let rows: Vec<(String, String, i64, i64)> = query.into_tuple().all(store.reader()).await?;
    let mut tallies: Vec<(String, Asked, Tally)> = Vec::new();
    for (service, moment, score, count) in rows {
        let Some(asked) = Asked::from_name(&moment) else { continue };
        let count = u64::try_from(count).unwrap_or(0);
        match tallies.last_mut().filter(|(known, when, _)| *known == service && *when == asked) {
            Some((_, _, tally)) => tally.add(score, count),
            None => {
                let mut tally = Tally::default();
                tally.add(score, count);
                tallies.push((service, asked, tally));
            }
        }
    }
    Ok(tallies)
}

/// The scores of a government's services since a moment: service, score, when.
pub async fn since(store: &Store, owner: OwnerCode, from: Moment) -> Result<Vec<(String, i64, Moment)>, StoreError> {
    let rows: Vec<(String, i64, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::Service)
        .column(row::Column::Score)
        .column(row::Column::At)
        .filter(row::Column::Owner.eq(owner.as_str()))
        .filter(row::Column::At.gte(from.0))
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok(rows.into_iter().map(|(service, score, at)| (service, score, Moment(at))).collect())
}

/// The scores of one service since a moment, each with its case, so that people can be counted once.
pub async fn scores(
    store: &Store,
    owner: OwnerCode,
    service: &str,
    from: Moment,
) -> Result<Vec<(CaseId, i64)>, StoreError> {
    let rows: Vec<(Uuid, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::CaseId)
        .column(row::Column::Score)
        .filter(row::Column::Owner.eq(owner.as_str()))
        .filter(row::Column::Service.eq(service))
        .filter(row::Column::At.gte(from.0))
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok(rows.into_iter().map(|(case, score)| (CaseId(case), score)).collect())
}

/// The cases that some reviews rest on. They lead to people: only telling them what came of it reads this.
pub(crate) async fn cases_of(tx: &Tx, reviews: &[Uuid]) -> Result<Vec<CaseId>, StoreError> {
    let mut found = Vec::new();
    for part in reviews.chunks(1000) {
        let rows: Vec<Uuid> = row::Entity::find()
            .select_only()
            .column(row::Column::CaseId)
            .filter(row::Column::Id.is_in(part.iter().copied()))
            .into_tuple()
            .all(tx.conn())
            .await?;
        found.extend(rows.into_iter().map(CaseId));
    }
    Ok(found)
}

/// What was written about a government's services, the latest first; about one service, if named.
pub async fn voices(
    store: &Store,
    owner: OwnerCode,
    service: Option<&str>,
    limit: u64,
) -> Result<Vec<Voice>, StoreError> {
    let mut query =
        row::Entity::find().filter(row::Column::Owner.eq(owner.as_str())).filter(row::Column::Comment.ne(""));
    if let Some(service) = service {
        query = query.filter(row::Column::Service.eq(service));
    }
    let rows =
        query.order_by_desc(row::Column::At).order_by_desc(row::Column::Id).limit(limit).all(store.reader()).await?;
    let voice = |row: row::Model| Voice {
        id: row.id,
        case: CaseId(row.case_id),
        service: row.service,
        asked: row.moment,
        score: row.score,
        comment: row.comment,
        at: Moment(row.at),
    };
    Ok(rows.into_iter().map(voice).collect())
}
