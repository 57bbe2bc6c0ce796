//! How many cases wait in each list of the desk: all counts in one pass over the index of open cases.

use kernel::{Date, OfficerId};
use registry::Role;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait, Func, SimpleExpr};
use store::sea_orm::{Condition, FromQueryResult, QuerySelect};
use store::{Scope, Store, StoreError};

use crate::find::{is_overdue, scoped};
use crate::record::role_name;
use crate::state::State;
use crate::tables::case_file;

/// Numbers of open cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, FromQueryResult)]
pub struct Tally {
    /// All that are not closed.
    pub open: i64,
    /// Worked on by this officer.
    pub mine: i64,
    /// With the office, worked on by nobody, waiting for one of this officer's roles.
    pub to_take: i64,
    /// Past their day, not counting the days that their applicants take to answer.
    pub overdue: i64,
    /// With the applicant, who was asked to correct something.
    pub waiting: i64,
    /// With the office, and found eligible by the rule without any doubt.
    pub clear: i64,
    /// Waiting for an opinion of this expert, or of whichever expert takes it up.
    pub asked: i64,
}

/// Counts the open cases of a scope as one officer with some roles sees them today.
pub async fn of(
    store: &Store,
    scope: Scope,
    officer: OfficerId,
    roles: &[Role],
    today: Date,
) -> Result<Tally, StoreError> {
    use case_file::Column;
    let mine = || Column::Assignee.eq(officer.0);
    let nobodys = || Column::Assignee.is_null();
    let with_office = || Condition::all().add(Column::State.eq(State::Open.name()));
    let my_roles = Column::Role.is_in(roles.iter().map(|role| role_name(*role)));
    let for_expert = Column::Role.eq(role_name(Role::Expert));
    let found = case_file::Entity::find()
        .select_only()
        .expr_as(counted(Condition::all()), "open")
        .expr_as(counted(Condition::all().add(mine())), "mine")
        .expr_as(counted(with_office().add(nobodys()).add(my_roles)), "to_take")
        .expr_as(counted(Condition::all().add(is_overdue(today))), "overdue")
        .expr_as(counted(Condition::all().add(Column::State.eq(State::Correction.name()))), "waiting")
        .expr_as(counted(with_office().add(Column::IsClear.eq(true))), "clear")
        .expr_as(counted(with_office().add(for_expert).add(nobodys().or(mine()))), "asked")
        .filter(scoped(scope))
        .filter(Column::ClosedAt.is_null())
        .into_model::<Tally>()
        .one(store.reader())
        .await?;
    Ok(found.unwrap_or_default())
}

/// How many rows meet a condition.
fn counted(condition: Condition) -> SimpleExpr {
    let met = if condition.is_empty() { Expr::cust("1") } else { Expr::case(condition, Expr::cust("1")).into() };
    Func::count(met).into()
}
