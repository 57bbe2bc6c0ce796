//! Finding cases, always within a scope: an officer's government, a person's own, a business's own.

use kernel::{CaseId, Date, DraftId, OfficerId};
use registry::{Role, ServiceKey};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr, SimpleExpr};
use store::sea_orm::{Condition, ConnectionTrait, FromQueryResult, Order, QueryOrder, QuerySelect, Select};
use store::{Scope, Store, StoreError};

use crate::record::role_name;
use crate::state::State;
use crate::tables::{case_event, case_file};
use crate::{Case, Doer, Event, number};

/// How many cases one page of a list holds.
pub const PAGE: u64 = 50;

/// Which cases a list shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// In any of these states; every state, if empty.
    pub states: Vec<State>,
    /// Waiting for this role.
    pub role: Option<Role>,
    /// Of this service.
    pub service: Option<ServiceKey>,
    /// Worked on by this officer.
    pub assignee: Option<OfficerId>,
    /// Worked on by nobody yet.
    pub unassigned: bool,
    /// Past their day on this one; see [`crate::clock`].
    pub overdue_on: Option<Date>,
    /// Found eligible by the rule without any doubt.
    pub clear_only: bool,
    /// A 受付番号, or a part of an applicant's name.
    pub words: String,
    /// Not decided yet (`true`), or closed (`false`); both, if absent. A long list is quick with this, by its index.
    pub open: Option<bool>,
    /// Waiting for any of these roles; every role, if empty.
    pub roles: Vec<Role>,
    /// Only cases whose opinion is asked of this expert, or of whichever expert takes it up.
    pub asked_of: Option<OfficerId>,
    /// The day furthest ahead first: for closed cases, roughly the newest first.
    pub newest_first: bool,
}

/// One line of a list: what is needed to show it, without answers.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Line {
    /// The case.
    pub id: Uuid,
    /// 受付番号.
    pub number: String,
    /// Which service.
    pub service: String,
    /// The applicant's name.
    pub applicant_name: String,
    /// Its state.
    pub state: String,
    /// Whose turn it is.
    pub role: String,
    /// Who works on it.
    pub assignee: Option<Uuid>,
    /// Whether the rule finds it eligible without any doubt.
    pub is_clear: bool,
    /// When it arrived.
    pub opened_at: i64,
    /// By which day it is to be decided.
    pub due_on: String,
    /// Since when its clock stands still.
    pub paused_on: Option<String>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// Counts its changes.
    pub version: i64,
}

/// A place in a list, from which the next page goes on: the last line's day and case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The day by which the last line shown is to be decided.
    pub due_on: String,
    /// The last line's case.
    pub id: Uuid,
}

/// On which side of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Towards the beginning of the list.
    Before,
    /// Towards its end.
    After,
}

pub(crate) fn scoped(scope: Scope) -> Condition {
    let all = Condition::all();
    match scope {
        Scope::Owner(owner) => all.add(case_file::Column::Owner.eq(owner.as_str())),
        Scope::Person(person) => all.add(case_file::Column::Person.eq(person.0)),
        Scope::Business(business) => all.add(case_file::Column::Business.eq(business.0)),
        Scope::Platform(_) => all,
    }
}

/// The case with this identifier.
pub async fn one(store: &Store, scope: Scope, id: CaseId) -> Result<Option<Case>, StoreError> {
    one_on(store.reader(), scope, id).await
}

/// The case with this identifier, read through a given connection.
pub async fn one_on(conn: &impl ConnectionTrait, scope: Scope, id: CaseId) -> Result<Option<Case>, StoreError> {
    let row = case_file::Entity::find_by_id(id.0).filter(scoped(scope)).one(conn).await?;
    row.map(Case::try_from).transpose()
}

/// The cases that one application opened, in the order of their services.
pub async fn of_draft(conn: &impl ConnectionTrait, scope: Scope, draft: DraftId) -> Result<Vec<Case>, StoreError> {
    let rows = case_file::Entity::find()
        .filter(scoped(scope))
        .filter(case_file::Column::Draft.eq(draft.0))
        .order_by_asc(case_file::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(Case::try_from).collect()
}

/// The open cases that one and the same application opened for a newborn child whom this case alone makes known: without
/// it they can never be granted.
pub async fn followers(store: &Store, scope: Scope, case: &Case) -> Result<Vec<Case>, StoreError> {
    let mut cases = of_draft(store.reader(), scope, case.draft).await?;
    let told: Vec<String> = case
        .answers
        .iter()
        .filter(|(question, _)| case.answers.new_child(question).is_some())
        .map(|(question, _)| forms::newborn_id(question))
        .collect();
    cases.retain(|other| {
        let waits = other.subjects.iter().any(|child| told.contains(child));
        waits && other.id != case.id && !other.standing.state.is_closed()
    });
    Ok(cases)
}

/// The events of a case, from the first.
pub async fn events(store: &Store, id: CaseId) -> Result<Vec<(kernel::Moment, Doer, Event)>, StoreError> {
    let rows = case_event::Entity::find()
        .filter(case_event::Column::CaseId.eq(id.0))
        .order_by_asc(case_event::Column::Seq)
        .all(store.reader())
        .await?;
    rows.into_iter()
        .map(|row| {
            let unreadable = |_| StoreError::Broken("a stored event is unreadable".to_owned());
            let doer = serde_json::from_str(&row.actor).map_err(unreadable)?;
            let event = serde_json::from_str(&row.detail).map_err(unreadable)?;
            Ok((kernel::Moment(row.at), doer, event))
        })
        .collect()
}

/// The officer who last asked for an opinion on a case.
pub(crate) async fn opinion_asked_by(conn: &impl ConnectionTrait, id: CaseId) -> Result<Option<OfficerId>, StoreError> {
    let asked = case_event::Entity::find()
        .filter(case_event::Column::CaseId.eq(id.0))
        .filter(case_event::Column::Kind.eq("opinion-asked"))
        .order_by_desc(case_event::Column::Seq)
        .one(conn)
        .await?;
    Ok(asked.and_then(|row| match serde_json::from_str(&row.actor) {
        Ok(Doer::Officer { officer }) => Some(officer),
        _ => None,
    }))
}

/// The latest cases of an applicant, whole.
pub async fn recent(store: &Store, scope: Scope, limit: u64) -> Result<Vec<Case>, StoreError> {
    let rows = case_file::Entity::find()
        .filter(scoped(scope))
        .order_by_desc(case_file::Column::OpenedAt)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(Case::try_from).collect()
}

/// One page of a list, the most pressing first.
pub async fn list(
    store: &Store,
    scope: Scope,
    filter: &Filter,
    after: Option<&Place>,
) -> Result<Vec<Line>, StoreError> {
    page_of(store, scope, filter, after, PAGE).await
}

/// The line of a list that follows a place, or precedes it. The case of that place need not be in the list any more.
pub async fn beside(
    store: &Store,
    scope: Scope,
    filter: &Filter,
    place: &Place,
    side: Side,
) -> Result<Option<Line>, StoreError> {
    let newest_first = filter.newest_first != (side == Side::Before);
    let filter = Filter { newest_first, ..filter.clone() };
    Ok(page_of(store, scope, &filter, Some(place), 1).await?.pop())
}

async fn page_of(
    store: &Store,
    scope: Scope,
    filter: &Filter,
    after: Option<&Place>,
    limit: u64,
) -> Result<Vec<Line>, StoreError> {
    let mut query = filtered(scope, filter);
    if let Some(place) = after {
        let (day, id) = (case_file::Column::DueOn, case_file::Column::Id);
        let same_day = Condition::all().add(day.eq(place.due_on.clone()));
        query = query.filter(if filter.newest_first {
            Condition::any().add(day.lt(place.due_on.clone())).add(same_day.add(id.lt(place.id)))
        } else {
            Condition::any().add(day.gt(place.due_on.clone())).add(same_day.add(id.gt(place.id)))
        });
    }
    let order = if filter.newest_first { Order::Desc } else { Order::Asc };
    let lines = query
        .order_by(case_file::Column::DueOn, order.clone())
        .order_by(case_file::Column::Id, order)
        .limit(limit)
        .into_model::<Line>()
        .all(store.reader())
        .await?;
    Ok(lines)
}

/// How many cases a filter finds.
pub async fn count(store: &Store, scope: Scope, filter: &Filter) -> Result<u64, StoreError> {
    Ok(filtered(scope, filter).count(store.reader()).await?)
}

fn filtered(scope: Scope, filter: &Filter) -> Select<case_file::Entity> {
    let mut all = scoped(scope);
    if !filter.states.is_empty() {
        all = all.add(case_file::Column::State.is_in(filter.states.iter().map(|s| s.name())));
    }
    match filter.open {
        Some(true) => all = all.add(case_file::Column::ClosedAt.is_null()),
        Some(false) => all = all.add(case_file::Column::ClosedAt.is_not_null()),
        None => {}
    }
    if !filter.roles.is_empty() {
        all = all.add(case_file::Column::Role.is_in(filter.roles.iter().map(|role| role_name(*role))));
    }
    if let Some(expert) = filter.asked_of {
        let asked = case_file::Column::Assignee.is_null().or(case_file::Column::Assignee.eq(expert.0));
        all = all.add(case_file::Column::Role.eq(role_name(Role::Expert))).add(asked);
    }
    if let Some(role) = filter.role {
        all = all.add(case_file::Column::Role.eq(role_name(role)));
    }
    if let Some(service) = &filter.service {
        all = all.add(case_file::Column::Service.eq(service.to_string()));
    }
    if let Some(officer) = filter.assignee {
        all = all.add(case_file::Column::Assignee.eq(officer.0));
    }
    if filter.unassigned {
        all = all.add(case_file::Column::Assignee.is_null());
    }
    if let Some(today) = filter.overdue_on {
        all = all.add(is_overdue(today));
    }
    if filter.clear_only {
        all = all.add(case_file::Column::IsClear.eq(true));
    }
    let words = filter.words.trim();
    if !words.is_empty() {
        all = all.add(match number::parse(words) {
            Some(number) => case_file::Column::Number.eq(number),
            None => name_contains(words),
        });
    }
    case_file::Entity::find().filter(all)
}

/// [`crate::clock::LegalClock::is_overdue`] of an open case, for the database: nobody asks an applicant in the future, so the
/// day since when a clock stands still is never later than `today`.
pub(crate) fn is_overdue(today: Date) -> SimpleExpr {
    let ran_until = Func::coalesce([Expr::col(case_file::Column::PausedOn), Expr::val(today.to_string())]);
    Expr::col(case_file::Column::DueOn).lt(ran_until)
}

/// The applicant's name contains these words; spaces between family and given name do not count.
fn name_contains(words: &str) -> SimpleExpr {
    let folded: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    let escaped = folded.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let without = |name: SimpleExpr, space: &str| -> SimpleExpr {
        Func::cust("REPLACE").args([name, Expr::val(space), Expr::val("")]).into()
    };
    let name = without(without(Expr::col(case_file::Column::ApplicantName), " "), "\u{3000}");
    name.like(LikeExpr::new(format!("%{escaped}%")).escape('\\'))
}
