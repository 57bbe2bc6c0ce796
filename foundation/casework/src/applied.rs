//! What was applied for, for many people at once: by whom matching leaves out what is under way, and take-up by service.

use std::collections::HashSet;

use kernel::{BusinessId, OwnerCode, PersonId};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{Condition, ConnectionTrait, QuerySelect};
use store::{Store, StoreError};

use crate::state::State;
use crate::tables::case_file;

/// So many people are asked about in one statement.
const TOGETHER: usize = 1000;

/// The services (`owner/service`) that these people, for themselves, have under way or were granted.
pub async fn of_people(
    conn: &impl ConnectionTrait,
    people: &[PersonId],
) -> Result<HashSet<(PersonId, String)>, StoreError> {
    let mut found = HashSet::new();
    for part in people.chunks(TOGETHER) {
        let theirs = Condition::all()
            .add(case_file::Column::Person.is_in(part.iter().map(|person| person.0)))
            .add(case_file::Column::Business.is_null());
        let rows: Vec<(Uuid, String)> = counting(theirs)
            .column(case_file::Column::Person)
            .column(case_file::Column::Service)
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|(person, service)| (PersonId(person), service)));
    }
    Ok(found)
}

/// The services (`owner/service`) that these businesses have under way or were granted.
pub async fn of_businesses(
    conn: &impl ConnectionTrait,
    businesses: &[BusinessId],
) -> Result<HashSet<(BusinessId, String)>, StoreError> {
    let mut found = HashSet::new();
    for part in businesses.chunks(TOGETHER) {
        let theirs = Condition::all().add(case_file::Column::Business.is_in(part.iter().map(|business| business.0)));
        let rows: Vec<(Uuid, String)> = counting(theirs)
            .column(case_file::Column::Business)
            .column(case_file::Column::Service)
            .into_tuple()
            .all(conn)
            .await?;
        found.extend(rows.into_iter().map(|(business, service)| (BusinessId(business), service)));
    }
    Ok(found)
}

fn counting(theirs: Condition) -> Select<case_file::Entity> {
    let states = [State::Open, State::Correction, State::Approved, State::Accepted].map(State::name);
    case_file::Entity::find().select_only().distinct().filter(theirs).filter(case_file::Column::State.is_in(states))
}

/// How many cases of a service there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeUp {
    /// `owner/service`.
    pub service: String,
    /// Applied for and not taken back.
    pub applied: u64,
    /// Of these, granted or accepted.
    pub granted: u64,
}

/// The cases of a government by service, in the order of the services' names.
pub async fn by_service(store: &Store, owner: OwnerCode) -> Result<Vec<TakeUp>, StoreError> {
    let rows: Vec<(String, String, i64)> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Service)
        .column(case_file::Column::State)
        .column_as(case_file::Column::Id.count(), "cases")
        .filter(case_file::Column::Owner.eq(owner.as_str()))
        .filter(case_file::Column::State.ne(State::Withdrawn.name()))
        .group_by(case_file::Column::Service)
        .group_by(case_file::Column::State)
        .into_tuple()
        .all(store.reader())
        .await?;
    let mut all: std::collections::BTreeMap<String, (u64, u64)> = std::collections::BTreeMap::new();
    for (service, state, cases) in rows {
        let count = u64::try_from(cases).unwrap_or(0);
        let sums = all.entry(service).or_default();
        sums.0 += count;
        if [State::Approved.name(), State::Accepted.name()].contains(&state.as_str()) {
            sums.1 += count;
        }
    }
    Ok(all.into_iter().map(|(service, (applied, granted))| TakeUp { service, applied, granted }).collect())
}
