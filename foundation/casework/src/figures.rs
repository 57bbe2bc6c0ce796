//! Numbers for officers: how many cases came and went, how long they took, how many were returned.

use std::collections::BTreeMap;

use kernel::{Date, Moment, OwnerCode};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::ExprTrait;
use store::sea_orm::{Condition, FromQueryResult, QueryOrder, QuerySelect, QueryTrait};
use store::{Store, StoreError};

use crate::clock::{LegalClock, office_days};
use crate::tables::{case_event, case_file};

/// What an office did in a span of days.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Cases that arrived each day, and cases closed each day: day, arrived, closed.
    pub by_day: Vec<(Date, u64, u64)>,
    /// The office's working days from arrival to decision of the cases decided in the span, the median: days on which the
    /// applicant had to answer are not the office's. `None` where none was decided.
    pub median_days: Option<u32>,
    /// Cases decided in the span.
    pub decided: u64,
    /// Decided within the day that they were due.
    pub in_time: u64,
    /// Cases that arrived in the span and were returned for correction at least once.
    pub returned: u64,
    /// Cases that arrived in the span.
    pub arrived: u64,
    /// Of these, over these pages rather than at a counter.
    pub online: u64,
    /// Open at the end of the span.
    pub open: u64,
    /// Open and past their day at the end of the span, by the clock as it stands now.
    pub overdue: u64,
}

#[derive(Debug, FromQueryResult)]
struct Times {
    id: Uuid,
    opened_at: i64,
    closed_at: Option<i64>,
    due_on: String,
    paused_on: Option<String>,
    channel: String,
    state: String,
}

/// When each case was with its applicant: from the day of asking to that of the answer.
type Waits = BTreeMap<Uuid, Vec<(Date, Date)>>;

/// The figures of one government from `from` to `to`, both days included; of one service, if named.
pub async fn of(
    store: &Store,
    owner: OwnerCode,
    service: Option<&str>,
    from: Date,
    to: Date,
) -> Result<Figures, StoreError> {
    let (start, end) = (Moment::start_of(from).0, Moment::start_of(to.tomorrow().unwrap_or(to)).0);
    let mut meant = Condition::all()
        .add(case_file::Column::Owner.eq(owner.as_str()))
        .add(case_file::Column::OpenedAt.lt(end))
        .add(case_file::Column::ClosedAt.is_null().or(case_file::Column::ClosedAt.gte(start)));
    if let Some(service) = service {
        meant = meant.add(case_file::Column::Service.eq(service));
    }
    let waits = waits(store, meant.clone()).await?;
    let rows = case_file::Entity::find().filter(meant).into_model::<Times>().all(store.reader()).await?;
    Ok(count_times(&rows, &waits, from, to, start, end))
}

fn count_times(rows: &[Times], waits: &Waits, from: Date, to: Date, start: i64, end: i64) -> Figures {
    let mut figures = Figures::default();
    let mut days = BTreeMap::new();
    let mut day = from;
    while day <= to {
        days.insert(day, (0, 0));
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    let mut taken = Vec::new();
    for row in rows {
        let theirs = waits.get(&row.id);
        if row.opened_at >= start {
            figures.arrived += 1;
            figures.online += u64::from(row.channel == "online");
            figures.returned += u64::from(theirs.is_some());
            days.entry(Moment(row.opened_at).day()).or_default().0 += 1;
        }
        match row.closed_at.filter(|closed| *closed < end) {
            Some(closed) => {
                let (opened_day, closed_day) = (Moment(row.opened_at).day(), Moment(closed).day());
                days.entry(closed_day).or_default().1 += 1;
                if row.state != "withdrawn" {
                    figures.decided += 1;
                    figures.in_time += u64::from(clock(row).is_some_and(|clock| closed_day <= clock.due_on));
                    taken.push(office_days(opened_day, closed_day, theirs.map_or(&[], Vec::as_slice)));
                }
            }
            None => {
                figures.open += 1;
                figures.overdue += u64::from(clock(row).is_some_and(|clock| clock.is_overdue(to)));
            }
        }
    }
    taken.sort_unstable();
    figures.median_days = taken.get(taken.len() / 2).map(|days| u32::try_from(*days).unwrap_or(u32::MAX));
    figures.by_day = days.into_iter().map(|(day, (arrived, closed))| (day, arrived, closed)).collect();
    figures
}

fn clock(row: &Times) -> Option<LegalClock> {
    let paused_on = row.paused_on.as_ref().and_then(|day| day.parse().ok());
    Some(LegalClock { due_on: row.due_on.parse().ok()?, paused_on })
}

/// The waits of those cases whose applicant was ever asked to correct something. One that goes on has no end yet.
async fn waits(store: &Store, meant: Condition) -> Result<Waits, StoreError> {
    let cases = case_file::Entity::find().select_only().column(case_file::Column::Id).filter(meant);
    let rows: Vec<(Uuid, i64, String)> = case_event::Entity::find()
        .select_only()
        .columns([case_event::Column::CaseId, case_event::Column::At, case_event::Column::Kind])
        .filter(case_event::Column::Kind.is_in(["correction-asked", "corrected"]))
        .filter(case_event::Column::CaseId.in_subquery(cases.into_query()))
        .order_by_asc(case_event::Column::CaseId)
        .order_by_asc(case_event::Column::Seq)
        .into_tuple()
        .all(store.reader())
        .await?;
    let mut waits = Waits::new();
    for (case, at, kind) in rows {
        let of_case = waits.entry(case).or_default();
        match (kind.as_str(), of_case.last_mut()) {
            ("corrected", Some((_, answered))) => *answered = Moment(at).day(),
            ("corrected", None) => {}
            _ => of_case.push((Moment(at).day(), Date::MAX)),
        }
    }
    Ok(waits)
}
