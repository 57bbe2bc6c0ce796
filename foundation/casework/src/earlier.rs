//! Earlier cases of the same applicant for the same thing: an officer is told of them, and such a case is never clear.
//!
//! Only services that give something are looked at; a second collection of bulky waste is nothing odd.

use kernel::CaseId;
use store::StoreError;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{Condition, ConnectionTrait, QueryOrder, QuerySelect};

use crate::record::Applicant;
use crate::state::State;
use crate::submit::NewCase;
use crate::tables::case_file;

/// So many earlier cases are named; more would tell no more.
const NAMED: u64 = 20;

/// A case that is under way or was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Which.
    pub case: CaseId,
    /// `owner/service`.
    pub service: String,
    /// Its 受付番号.
    pub number: String,
    /// Whether it was granted.
    pub granted: bool,
    /// The children that it is for.
    pub subjects: Vec<String>,
}

/// The applicant's cases for these services (`owner/service`) that are under way or were granted, the newest first.
pub async fn of(
    conn: &impl ConnectionTrait,
    applicant: Applicant,
    services: &[String],
) -> Result<Vec<Earlier>, StoreError> {
    if services.is_empty() {
        return Ok(Vec::new());
    }
    let states = [State::Open, State::Correction, State::Approved, State::Accepted].map(State::name);
    let mut same =
        Condition::all().add(case_file::Column::Service.is_in(services)).add(case_file::Column::State.is_in(states));
    same = match applicant.business {
        Some(business) => same.add(case_file::Column::Business.eq(business.0)),
        None => same.add(case_file::Column::Person.eq(applicant.person.0)).add(case_file::Column::Business.is_null()),
    };
    let rows: Vec<(Uuid, String, String, String, String)> = case_file::Entity::find()
        .select_only()
        .columns([
            case_file::Column::Id,
            case_file::Column::Service,
            case_file::Column::Number,
            case_file::Column::State,
            case_file::Column::Subjects,
        ])
        .filter(same)
        .order_by_desc(case_file::Column::OpenedAt)
        .limit(NAMED)
        .into_tuple()
        .all(conn)
        .await?;
    let unreadable = |_| StoreError::Broken("a stored case is unreadable".to_owned());
    rows.into_iter()
        .map(|(id, service, number, state, subjects)| {
            let granted = state != State::Open.name() && state != State::Correction.name();
            let subjects = serde_json::from_str(&subjects).map_err(unreadable)?;
            Ok(Earlier { case: CaseId(id), service, number, granted, subjects })
        })
        .collect()
}

/// Writes into each new case which earlier ones are for the same: for one of its children, or for the applicant.
pub fn mark(cases: &mut [NewCase], earlier: &[Earlier]) {
    for case in cases {
        let service = case.service.to_string();
        let same = |one: &&Earlier| {
            one.service == service
                && (one.subjects.is_empty() || one.subjects.iter().any(|child| case.subjects.contains(child)))
        };
        case.finding.earlier = earlier.iter().filter(same).map(|one| one.number.clone()).collect();
        case.is_clear &= case.finding.earlier.is_empty();
    }
}
