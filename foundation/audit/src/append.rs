//! Writing leaves in the transaction of the work itself: what is not in the log did not happen, and the other way round.

use std::collections::BTreeMap;

use kernel::Rng;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::QuerySelect;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, OnConflict};
use store::{Engine, StoreError, Tx};

use crate::Entry;
use crate::record::{audit_head, audit_leaf};
use crate::tree::{Frontier, Hash, chain_hash, leaf_hash};

/// How many random bytes hide a subject.
const SALT: usize = 16;

/// The most rows in one INSERT, below the number of parameters that PostgreSQL and SQLite allow.
const ROWS: usize = 1000;

/// Where a log ends: what the next leaf is added to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) frontier: Frontier,
    pub(crate) chain: Hash,
}

impl Head {
    pub(crate) fn push(&mut self, leaf: Hash) {
        self.chain = chain_hash(&self.chain, &leaf);
        self.frontier.push(leaf);
    }

    pub(crate) fn read(row: &audit_head::Model) -> Option<Head> {
        let frontier = Frontier::from_bytes(u64::try_from(row.size).ok()?, &row.peaks)?;
        let head = Head { frontier, chain: row.chain.as_slice().try_into().ok()? };
        (row.root == head.frontier.root()).then_some(head)
    }
}

/// Appends entries, each to its government's log, in the order given.
///
/// On PostgreSQL the head's row is locked until the transaction ends, so transactions that write to the same log take
/// turns: append as late in a transaction as you can.
pub async fn append(tx: &Tx, rng: &dyn Rng, entries: &[Entry]) -> Result<(), StoreError> {
    let mut by_tenant: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_tenant.entry(entry.tenant.as_str()).or_default().push(entry);
    }
    // Tenants in their order, so that two transactions that touch the same ones never wait for each other in a ring.
    for (tenant, entries) in by_tenant {
        append_to(tx, rng, tenant, &entries).await?;
    }
    Ok(())
}

async fn append_to(tx: &Tx, rng: &dyn Rng, tenant: &str, entries: &[&Entry]) -> Result<(), StoreError> {
    let mut head = lock_head(tx, tenant).await?;
    for some in entries.chunks(ROWS) {
        let rows = some.iter().map(|entry| new_leaf(&mut head, rng, tenant, entry));
        let rows: Vec<audit_leaf::ActiveModel> = rows.collect();
        audit_leaf::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    audit_head::Entity::update_many()
        .col_expr(audit_head::Column::Size, Expr::value(stored(head.frontier.size())))
        .col_expr(audit_head::Column::Peaks, Expr::value(head.frontier.to_bytes()))
        .col_expr(audit_head::Column::Chain, Expr::value(head.chain.to_vec()))
        .col_expr(audit_head::Column::Root, Expr::value(head.frontier.root().to_vec()))
        .filter(audit_head::Column::Tenant.eq(tenant))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn new_leaf(head: &mut Head, rng: &dyn Rng, tenant: &str, entry: &Entry) -> audit_leaf::ActiveModel {
    let seq = stored(head.frontier.size());
    let mut salt = [0; SALT];
    rng.fill(&mut salt);
    let statement = entry.statement(seq, &salt);
    let leaf = leaf_hash(&statement);
    head.push(leaf);
    audit_leaf::ActiveModel {
        tenant: Set(tenant.to_owned()),
        seq: Set(seq),
        at: Set(entry.at.0),
        actor: Set(entry.actor.clone()),
        action: Set(entry.action.clone()),
        subject: Set(entry.subject),
        salt: Set(entry.subject.map(|_| salt.to_vec())),
        case_id: Set(entry.case.map(|case| case.0)),
        statement: Set(statement),
        leaf: Set(leaf.to_vec()),
        chain: Set(head.chain.to_vec()),
    }
}

/// The head of a government's log, kept for this transaction alone until it ends.
async fn lock_head(tx: &Tx, tenant: &str) -> Result<Head, StoreError> {
    let mut query = audit_head::Entity::find_by_id(tenant.to_owned());
    if tx.engine() == Engine::Postgres {
        query = query.lock_exclusive();
    }
    if let Some(row) = query.clone().one(tx.conn()).await? {
        return read(&row);
    }
    let empty = Head::default();
    let row = audit_head::ActiveModel {
        tenant: Set(tenant.to_owned()),
        size: Set(0),
        peaks: Set(Vec::new()),
        chain: Set(empty.chain.to_vec()),
        root: Set(empty.frontier.root().to_vec()),
    };
    let taken = OnConflict::column(audit_head::Column::Tenant).do_nothing().to_owned();
    audit_head::Entity::insert(row).on_conflict(taken).exec_without_returning(tx.conn()).await.or_else(|error| {
        // Another transaction made the head at the same moment; it is read below.
        if matches!(error, DbErr::RecordNotInserted) { Ok(0) } else { Err(error) }
    })?;
    let row = query.one(tx.conn()).await?;
    row.map_or_else(|| Err(unreadable(tenant)), |row| read(&row))
}

fn read(row: &audit_head::Model) -> Result<Head, StoreError> {
    Head::read(row).ok_or_else(|| unreadable(&row.tenant))
}

fn unreadable(tenant: &str) -> StoreError {
    StoreError::Broken(format!("the head of the audit log of {tenant} is unreadable"))
}

/// A count as the database keeps it.
pub(crate) fn stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
