//! Numbers for officers: how many cases came and went, how long they took, how many were returned.

use kernel::{Date, Moment, OwnerCode};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::ExprTrait;
use store::sea_orm::{FromQueryResult, QueryOrder, QuerySelect, QueryTrait};
use store::{Store, StoreError};

use crate::tables::{case_event, case_file};

/// What an office did in a span of days.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Cases that arrived each day, and cases closed each day: day, arrived, closed.
    pub by_day: Vec<(Date, u64, u64)>,
    /// Working days from arrival to decision of the cases decided in the span, the median; `None` where none was.
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
    /// Open and past their day at the end of the span.
    pub overdue: u64,
}

#[derive(Debug, FromQueryResult)]
struct Times {
    opened_at: i64,
    closed_at: Option<i64>,
    due_on: String,
    channel: String,
    state: String,
}

/// The figures of one government from `from` to `to`, both days included; of one service, if named.
pub async fn of(
    store: &Store,
    owner: OwnerCode,
    service: Option<&str>,
    from: Date,
    to: Date,
) -> Result<Figures, StoreError> {
    let (start, end) = (Moment::start_of(from).0, Moment::start_of(to.tomorrow().unwrap_or(to)).0);
    let mut query = case_file::Entity::find()
        .filter(case_file::Column::Owner.eq(owner.as_str()))
        .filter(case_file::Column::OpenedAt.lt(end))
        .filter(case_file::Column::ClosedAt.is_null().or(case_file::Column::ClosedAt.gte(start)));
    if let Some(service) = service {
        query = query.filter(case_file::Column::Service.eq(service));
    }
    let rows = query.into_model::<Times>().all(store.reader()).await?;
    let mut figures = count_times(&rows, from, to, start, end);
    figures.returned = returned(store, owner, service, start, end).await?;
    Ok(figures)
}

fn count_times(rows: &[Times], from: Date, to: Date, start: i64, end: i64) -> Figures {
    let mut figures = Figures::default();
    let mut days = std::collections::BTreeMap::new();
    let mut day = from;
    while day <= to {
        days.insert(day, (0, 0));
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    let mut taken = Vec::new();
    for row in rows {
        let due: Option<Date> = row.due_on.parse().ok();
        if row.opened_at >= start {
            figures.arrived += 1;
            figures.online += u64::from(row.channel == "online");
            days.entry(Moment(row.opened_at).day()).or_default().0 += 1;
        }
        match row.closed_at.filter(|closed| *closed < end) {
            Some(closed) => {
                let closed_day = Moment(closed).day();
                days.entry(closed_day).or_default().1 += 1;
                if row.state != "withdrawn" {
                    figures.decided += 1;
                    figures.in_time += u64::from(due.is_some_and(|due| closed_day <= due));
                    taken.push(kernel::calendar::working_days_between(Moment(row.opened_at).day(), closed_day));
                }
            }
            None => {
                figures.open += 1;
                figures.overdue += u64::from(due.is_some_and(|due| due < to));
            }
        }
    }
    taken.sort_unstable();
    figures.median_days = taken.get(taken.len() / 2).map(|days| u32::try_from(*days).unwrap_or(u32::MAX));
    figures.by_day = days.into_iter().map(|(day, (arrived, closed))| (day, arrived, closed)).collect();
    figures
}

async fn returned(
    store: &Store,
    owner: OwnerCode,
    service: Option<&str>,
    start: i64,
    end: i64,
) -> Result<u64, StoreError> {
    let mut cases = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .filter(case_file::Column::Owner.eq(owner.as_str()))
        .filter(case_file::Column::OpenedAt.gte(start))
        .filter(case_file::Column::OpenedAt.lt(end));
    if let Some(service) = service {
        cases = cases.filter(case_file::Column::Service.eq(service));
    }
    let asked = case_event::Entity::find()
        .select_only()
        .column(case_event::Column::CaseId)
        .distinct()
        .filter(case_event::Column::Kind.eq("correction-asked"))
        .filter(case_event::Column::CaseId.in_subquery(cases.into_query()))
        .order_by_asc(case_event::Column::CaseId);
    Ok(asked.count(store.reader()).await?)
}
