//! The tables of matching: who was told of what, whom each service fitted, and how far a matching has come.

use std::collections::{BTreeMap, HashSet};

use kernel::{Moment, NoticeId, OwnerCode};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use store::sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

mod tables;

use tables::{reach, reach_run, told};

/// So many rows go into one statement.
const ROWS: usize = 1000;

/// Somebody told of a service.
#[derive(Debug, Clone)]
pub struct NewTold {
    /// The person or business.
    pub party: Uuid,
    /// `owner/service`.
    pub service: String,
    /// The revision that fitted.
    pub revision: u32,
    /// Whose service it is.
    pub owner: OwnerCode,
    /// What is counted once: the person, the household or the business.
    pub unit: Uuid,
    /// The notice that told.
    pub notice: NoticeId,
    /// When.
    pub at: Moment,
}

/// Whom a service fitted in a municipality.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// People, households or businesses whom it fits.
    pub fitted: u64,
    /// Of these, those who have not applied.
    pub unclaimed: u64,
    /// What these would be given in a year, in yen.
    pub unclaimed_yen: i64,
}

/// How far the matching of a municipality has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Which municipality.
    pub municipality: OwnerCode,
    /// When it began.
    pub started_at: Moment,
    /// When it ended.
    pub finished_at: Option<Moment>,
    /// Households and businesses looked at so far.
    pub households: u64,
    /// People and businesses told so far.
    pub told: u64,
}

/// Of these people or businesses, what each was told of: party and service.
pub async fn told_of(conn: &impl ConnectionTrait, parties: &[Uuid]) -> Result<HashSet<(Uuid, String)>, StoreError> {
    let mut found = HashSet::new();
    for part in parties.chunks(ROWS) {
        let rows: Vec<(Uuid, String)> = told::Entity::find()
            .select_only()
            .column(told::Column::Party)
            .column(told::Column::Service)
            .filter(told::Column::Party.is_in(part.iter().copied()))
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Writes down who is told. [`StoreError::Duplicate`] where somebody else told one of them meanwhile: then nothing of this
/// transaction may stay.
pub async fn tell(tx: &Tx, all: &[NewTold]) -> Result<(), StoreError> {
    let rows = all.iter().map(|new| told::ActiveModel {
        party: Set(new.party),
        service: Set(new.service.clone()),
        revision: Set(i64::from(new.revision)),
        owner: Set(new.owner.to_string()),
        unit: Set(new.unit),
        notice: Set(new.notice.0),
        at: Set(new.at.0),
        opened_at: Set(None),
    });
    let rows: Vec<told::ActiveModel> = rows.collect();
    for part in rows.chunks(ROWS) {
        told::Entity::insert_many(part.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Replaces what is known of a municipality by what was counted now.
pub async fn set_counts(
    tx: &Tx,
    municipality: OwnerCode,
    counts: &BTreeMap<(OwnerCode, String), Count>,
    at: Moment,
) -> Result<(), StoreError> {
    let of_municipality = reach::Column::Municipality.eq(municipality.as_str());
    reach::Entity::delete_many().filter(of_municipality).exec(tx.conn()).await?;
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let rows = counts.iter().map(|((owner, service), count)| reach::ActiveModel {
        service: Set(service.clone()),
        municipality: Set(municipality.to_string()),
        owner: Set(owner.to_string()),
        fitted: Set(signed(count.fitted)),
        unclaimed: Set(signed(count.unclaimed)),
        unclaimed_yen: Set(count.unclaimed_yen),
        counted_at: Set(at.0),
    });
    let rows: Vec<reach::ActiveModel> = rows.collect();
    if !rows.is_empty() {
        reach::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// What was counted for a government's services, over all municipalities.
pub async fn counts(store: &Store, owner: OwnerCode) -> Result<BTreeMap<String, Count>, StoreError> {
    let rows: Vec<(String, i64, i64, i64)> = reach::Entity::find()
        .select_only()
        .column(reach::Column::Service)
        .column_as(reach::Column::Fitted.sum().cast_as("BIGINT"), "all_fitted")
        .column_as(reach::Column::Unclaimed.sum().cast_as("BIGINT"), "all_unclaimed")
        .column_as(reach::Column::UnclaimedYen.sum().cast_as("BIGINT"), "all_yen")
        .filter(reach::Column::Owner.eq(owner.as_str()))
        .group_by(reach::Column::Service)
        .into_tuple()
        .all(store.reader())
        .await?;
    let whole = |n: i64| u64::try_from(n).unwrap_or(0);
    let count = |(service, fitted, unclaimed, yen)| {
        (service, Count { fitted: whole(fitted), unclaimed: whole(unclaimed), unclaimed_yen: yen })
    };
    Ok(rows.into_iter().map(count).collect())
}

/// How many were told of a government's services, and how many of these opened the notice, by service.
pub async fn told_counts(store: &Store, owner: OwnerCode) -> Result<BTreeMap<String, (u64, u64)>, StoreError> {
    let counted = |only_opened: bool| {
        let mut query = told::Entity::find()
            .select_only()
            .column(told::Column::Service)
            .column_as(Expr::col(told::Column::Unit).count_distinct(), "units")
            .filter(told::Column::Owner.eq(owner.as_str()))
            .group_by(told::Column::Service);
        if only_opened {
            query = query.filter(told::Column::OpenedAt.is_not_null());
        }
        query.into_tuple::<(String, i64)>()
    };
    let mut all: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for (service, count) in counted(false).all(store.reader()).await? {
        all.entry(service).or_default().0 = u64::try_from(count).unwrap_or(0);
    }
    for (service, count) in counted(true).all(store.reader()).await? {
        all.entry(service).or_default().1 = u64::try_from(count).unwrap_or(0);
    }
    Ok(all)
}

/// Looks which of a government's latest notices that nobody had opened were opened meanwhile, and keeps it. One notice
/// tells of several services, so it is notices that are counted off, not what they tell of.
pub async fn look_for_opened(store: &Store, owner: OwnerCode, most: u64) -> Result<(), StoreError> {
    let unread: Vec<Uuid> = told::Entity::find()
        .select_only()
        .column(told::Column::Notice)
        .filter(told::Column::Owner.eq(owner.as_str()))
        .filter(told::Column::OpenedAt.is_null())
        .group_by(told::Column::Notice)
        .order_by_desc(told::Column::At.max())
        .limit(most)
        .into_tuple()
        .all(store.reader())
        .await?;
    let unread: Vec<NoticeId> = unread.into_iter().map(NoticeId).collect();
    let opened = notices::opened(store.reader(), &unread).await?;
    if opened.is_empty() {
        return Ok(());
    }
    let tx = store.begin().await?;
    for (notice, at) in opened {
        told::Entity::update_many()
            .col_expr(told::Column::OpenedAt, Expr::value(at.0))
            .filter(told::Column::Notice.eq(notice.0))
            .exec(tx.conn())
            .await?;
    }
    tx.commit().await
}

/// Keeps how far the matching of a municipality has come.
pub async fn set_run(tx: &Tx, run: Run) -> Result<(), StoreError> {
    use reach_run::Column as C;
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let row = reach_run::ActiveModel {
        municipality: Set(run.municipality.to_string()),
        started_at: Set(run.started_at.0),
        finished_at: Set(run.finished_at.map(|at| at.0)),
        households: Set(signed(run.households)),
        told: Set(signed(run.told)),
    };
    let update = OnConflict::column(C::Municipality)
        .update_columns([C::StartedAt, C::FinishedAt, C::Households, C::Told])
        .to_owned();
    reach_run::Entity::insert(row).on_conflict(update).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// The last matching of each of these municipalities, as far as there was one.
pub async fn runs(store: &Store, municipalities: &[OwnerCode]) -> Result<Vec<Run>, StoreError> {
    let rows = reach_run::Entity::find()
        .filter(reach_run::Column::Municipality.is_in(municipalities.iter().map(OwnerCode::as_str)))
        .order_by_asc(reach_run::Column::Municipality)
        .all(store.reader())
        .await?;
    let unreadable = |_| StoreError::Broken("a stored matching has an unreadable municipality".to_owned());
    rows.into_iter()
        .map(|row| {
            Ok(Run {
                municipality: row.municipality.parse().map_err(unreadable)?,
                started_at: Moment(row.started_at),
                finished_at: row.finished_at.map(Moment),
                households: u64::try_from(row.households).unwrap_or(0),
                told: u64::try_from(row.told).unwrap_or(0),
            })
        })
        .collect()
}
