//! Who looked at a person's data: when, which government, who, for which case; and what happened in a case.

use kernel::{CaseId, Moment, OwnerCode, PersonId};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{Condition, QueryOrder, QuerySelect};
use store::{Scope, Store, StoreError};

use crate::entry::READ;
use crate::record::audit_leaf;

/// One look at a person's data, or another deed that concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Moment,
    /// Which government.
    pub tenant: OwnerCode,
    /// Who, as a reference without a name.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// For which case.
    pub case: Option<CaseId>,
}

/// The latest entries of any action that concern a person, the latest first. For that person's own eyes.
pub async fn at(store: &Store, person: PersonId, limit: u64) -> Result<Vec<Look>, StoreError> {
    let concerns = Condition::all().add(audit_leaf::Column::Subject.eq(person.0));
    latest(store, concerns, limit).await
}

/// The latest looks at a person's data, the latest first: who read it. For that person's own eyes.
pub async fn who_looked(store: &Store, person: PersonId, limit: u64) -> Result<Vec<Look>, StoreError> {
    let looks = Condition::all().add(audit_leaf::Column::Subject.eq(person.0)).add(audit_leaf::Column::Action.eq(READ));
    latest(store, looks, limit).await
}

/// The latest entries of a case, the latest first: an officer's government's own, or the person's own.
pub async fn of_case(store: &Store, scope: Scope, case: CaseId, limit: u64) -> Result<Vec<Look>, StoreError> {
    let this = Condition::all().add(audit_leaf::Column::CaseId.eq(case.0));
    let seen = match scope {
        Scope::Owner(owner) => this.add(audit_leaf::Column::Tenant.eq(owner.as_str())),
        Scope::Person(person) => this.add(audit_leaf::Column::Subject.eq(person.0)),
        Scope::Business(business) => this.add(audit_leaf::Column::Subject.eq(business.0)),
        Scope::Platform(_) => this,
    };
    latest(store, seen, limit).await
}

async fn latest(store: &Store, which: Condition, limit: u64) -> Result<Vec<Look>, StoreError> {
    let rows = audit_leaf::Entity::find()
        .filter(which)
        .order_by_desc(audit_leaf::Column::At)
        .order_by_desc(audit_leaf::Column::Seq)
        .limit(limit)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: audit_leaf::Model) -> Result<Look, StoreError> {
    let tenant = row.tenant.parse();
    Ok(Look {
        at: Moment(row.at),
        tenant: tenant.map_err(|_| StoreError::Broken("an audit leaf has an unreadable tenant".to_owned()))?,
        actor: row.actor,
        action: row.action,
        case: row.case_id.map(CaseId),
    })
}
