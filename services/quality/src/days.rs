//! What every procedure came to, day by day: kept as it was judged then. After three months only the first of each month stays.

use std::collections::HashMap;

use jiff::ToSpan;
use kernel::{Date, Moment, OwnerCode};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::hours::Minutes;
use crate::measure::{Measured, Reading};
use crate::standard::{Level, Principle, Standard};
use crate::tables::{day, reading};

/// Every day of so many is kept, and then the first of each month.
pub const KEPT_DAYS: i64 = 92;

/// Keeps what a service came to on a day, in place of what was kept of that day before.
pub async fn keep(tx: &Tx, one: &Measured, at: Moment) -> Result<(), StoreError> {
    let of_day = (one.service.clone(), one.day.to_string());
    day::Entity::delete_by_id(of_day.clone()).exec(tx.conn()).await?;
    reading::Entity::delete_many()
        .filter(reading::Column::Service.eq(&of_day.0))
        .filter(reading::Column::Day.eq(&of_day.1))
        .exec(tx.conn())
        .await?;
    let level = |level: Option<Level>| Set(level.map(|level| level.name().to_owned()));
    let signed = |n: u64| Set(i64::try_from(n).unwrap_or(i64::MAX));
    let row = day::ActiveModel {
        service: Set(of_day.0.clone()),
        day: Set(of_day.1.clone()),
        owner: Set(one.owner.to_string()),
        revision: Set(i64::from(one.revision)),
        standard: Set(Standard::builtin().version.clone()),
        level: level(one.level()),
        faster: level(one.principle(Principle::Faster)),
        simpler: level(one.principle(Principle::Simpler)),
        easier: level(one.principle(Principle::Easier)),
        arrived: signed(one.arrived),
        online: signed(one.online),
        people_minutes: signed(one.minutes.people),
        business_minutes: signed(one.minutes.businesses),
        officer_minutes: signed(one.minutes.officers),
        at: Set(at.0),
    };
    day::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    let rows = one.readings.iter().map(|one| reading::ActiveModel {
        service: Set(of_day.0.clone()),
        day: Set(of_day.1.clone()),
        criterion: Set(one.criterion.clone()),
        value: Set(one.value),
        people: signed(one.people),
        level: level(one.level),
    });
    reading::Entity::insert_many(rows.collect::<Vec<_>>()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Drops the days that are neither recent nor the first of a month.
pub async fn thin(tx: &Tx, today: Date) -> Result<(), StoreError> {
    let before = today.saturating_sub(KEPT_DAYS.days()).to_string();
    let old = day::Column::Day.lt(before.clone());
    day::Entity::delete_many().filter(old).filter(day::Column::Day.not_like("%-01")).exec(tx.conn()).await?;
    let old = reading::Column::Day.lt(before);
    reading::Entity::delete_many().filter(old).filter(reading::Column::Day.not_like("%-01")).exec(tx.conn()).await?;
    Ok(())
}

/// The last day that was measured.
pub async fn last(store: &Store) -> Result<Option<Date>, StoreError> {
    let found: Option<Option<String>> = day::Entity::find()
        .select_only()
        .column_as(day::Column::Day.max(), "day")
        .into_tuple()
        .one(store.reader())
        .await?;
    Ok(found.flatten().and_then(|day| day.parse().ok()))
}

/// All services as they were measured on a day, with when.
pub async fn on(store: &Store, wanted: Date) -> Result<Vec<(Measured, Moment)>, StoreError> {
    let rows = day::Entity::find().filter(day::Column::Day.eq(wanted.to_string())).all(store.reader()).await?;
    let readings =
        reading::Entity::find().filter(reading::Column::Day.eq(wanted.to_string())).all(store.reader()).await?;
    let mut by_service = grouped(readings, |one| one.service.clone());
    rows.into_iter()
        .map(|row| {
            let own = by_service.remove(&row.service).unwrap_or_default();
            read(row, own)
        })
        .collect()
}

/// One service on every day that is kept, the earliest first.
pub async fn of(store: &Store, service: &str) -> Result<Vec<(Measured, Moment)>, StoreError> {
    let rows = day::Entity::find()
        .filter(day::Column::Service.eq(service))
        .order_by_asc(day::Column::Day)
        .all(store.reader())
        .await?;
    let readings = reading::Entity::find().filter(reading::Column::Service.eq(service)).all(store.reader()).await?;
    let mut by_day = grouped(readings, |one| one.day.clone());
    rows.into_iter()
        .map(|row| {
            let own = by_day.remove(&row.day).unwrap_or_default();
            read(row, own)
        })
        .collect()
}

fn grouped(rows: Vec<reading::Model>, by: impl Fn(&reading::Model) -> String) -> HashMap<String, Vec<reading::Model>> {
    let mut groups: HashMap<String, Vec<reading::Model>> = HashMap::new();
    for row in rows {
        groups.entry(by(&row)).or_default().push(row);
    }
    groups
}

/// What tells whether anything was measured since: the last day, and when the last service of it was.
pub async fn mark(store: &Store) -> Result<Option<(Date, Moment)>, StoreError> {
    let Some(last) = last(store).await? else { return Ok(None) };
    let at: Option<Option<i64>> = day::Entity::find()
        .select_only()
        .column_as(day::Column::At.max(), "at")
        .filter(day::Column::Day.eq(last.to_string()))
        .into_tuple()
        .one(store.reader())
        .await?;
    Ok(at.flatten().map(|at| (last, Moment(at))))
}

fn read(row: day::Model, own: Vec<reading::Model>) -> Result<(Measured, Moment), StoreError> {
    let unreadable = || StoreError::Broken("a stored measure is unreadable".to_owned());
    let unsigned = |n: i64| u64::try_from(n).unwrap_or(0);
    let owner: OwnerCode = row.owner.parse().map_err(|_| unreadable())?;
    let level = |name: Option<String>| name.as_deref().and_then(Level::from_name);
    let mut readings: Vec<Reading> = own
        .into_iter()
        .map(|one| Reading {
            criterion: one.criterion,
            value: one.value,
            people: unsigned(one.people),
            level: level(one.level),
        })
        .collect();
    let place = |id: &str| Standard::builtin().criteria.iter().position(|criterion| criterion.id == id);
    readings.sort_by_key(|one| place(&one.criterion));
    let measured = Measured {
        service: row.service,
        owner,
        revision: u32::try_from(row.revision).map_err(|_| unreadable())?,
        day: row.day.parse().map_err(|_| unreadable())?,
        readings,
        arrived: unsigned(row.arrived),
        online: unsigned(row.online),
        minutes: Minutes {
            people: unsigned(row.people_minutes),
            businesses: unsigned(row.business_minutes),
            officers: unsigned(row.officer_minutes),
        },
    };
    Ok((measured, Moment(row.at)))
}
