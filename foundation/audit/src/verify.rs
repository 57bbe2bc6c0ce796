//! Reading a whole log back: every leaf is hashed again, and the first that does not fit is named by its number.

use kernel::OwnerCode;
use serde::{Deserialize, Serialize};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError};

use crate::append::{Head, stored};
use crate::entry::commitment;
use crate::record::{audit_head, audit_leaf};
use crate::tree::leaf_hash;

/// How many leaves are read at a time.
const PAGE: u64 = 1000;

/// A head that was kept elsewhere: with it, a log that was cut short or rewritten whole is noticed too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Whose log.
    pub tenant: OwnerCode,
    /// The number of leaves.
    pub size: u64,
    /// The root, in hexadecimal.
    pub root: String,
}

/// What is wrong with a log. Leaves are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A leaf is missing or stands elsewhere.
    #[error("leaf {0} is missing")]
    Missing(u64),
    /// A leaf was changed, or is not the one that was written there.
    #[error("leaf {0} was changed")]
    Changed(u64),
    /// A column of a leaf says something else than its statement.
    #[error("leaf {0} does not say what it commits to")]
    Contradicts(u64),
    /// A leaf stands after the end of the log.
    #[error("leaf {0} stands after the end of the log")]
    Surplus(u64),
    /// The leaves fit each other and do not give the head.
    #[error("the leaves do not give the head")]
    Head,
    /// The log does not contain what a checkpoint saw.
    #[error("the log does not contain what a checkpoint of {0} leaves saw")]
    Checkpoint(u64),
}

/// The present head of a log, to be kept elsewhere; nothing where nothing was written yet.
pub async fn checkpoint(store: &Store, tenant: OwnerCode) -> Result<Option<Checkpoint>, StoreError> {
    let head = audit_head::Entity::find_by_id(tenant.to_string()).one(store.reader()).await?;
    Ok(head.map(|head| Checkpoint {
        tenant,
        size: u64::try_from(head.size).unwrap_or(0),
        root: hex::encode(head.root),
    }))
}

/// Reads a whole log; the first fault, or none. Checkpoints that were kept elsewhere are held against it.
/// Writing may go on meanwhile: what is written after the call began is left for the next one.
pub async fn verify(store: &Store, tenant: OwnerCode, kept: &[Checkpoint]) -> Result<Option<Fault>, StoreError> {
    let kept: Vec<&Checkpoint> = kept.iter().filter(|point| point.tenant == tenant).collect();
    // First the last leaf, then the head: a head is never behind the leaves that were there before it was read.
    let last = last_leaf(store, tenant).await?;
    let row = audit_head::Entity::find_by_id(tenant.to_string()).one(store.reader()).await?;
    let size = row.as_ref().map_or(0, |row| u64::try_from(row.size).unwrap_or(0));
    if last.is_some_and(|seq| seq >= stored(size)) {
        return Ok(Some(Fault::Surplus(size)));
    }
    let mut found = Head::default();
    if let Some(fault) = read_leaves(store, tenant, size, &kept, &mut found).await? {
        return Ok(Some(fault));
    }
    let right = row.as_ref().map_or_else(|| Some(Head::default()), Head::read);
    if right != Some(found) {
        return Ok(Some(Fault::Head));
    }
    Ok(kept.iter().find(|point| point.size > size).map(|point| Fault::Checkpoint(point.size)))
}

async fn last_leaf(store: &Store, tenant: OwnerCode) -> Result<Option<i64>, StoreError> {
    let found = audit_leaf::Entity::find()
        .select_only()
        .column(audit_leaf::Column::Seq)
        .filter(audit_leaf::Column::Tenant.eq(tenant.as_str()))
        .order_by_desc(audit_leaf::Column::Seq)
        .into_tuple::<i64>()
        .one(store.reader())
        .await?;
    Ok(found)
}

/// Reads the first `size` leaves into `found`, and stops at the first fault.
async fn read_leaves(
    store: &Store,
    tenant: OwnerCode,
    size: u64,
    kept: &[&Checkpoint],
    found: &mut Head,
) -> Result<Option<Fault>, StoreError> {
    while found.frontier.size() < size {
        let from = found.frontier.size();
        let rows = audit_leaf::Entity::find()
            .filter(audit_leaf::Column::Tenant.eq(tenant.as_str()))
            .filter(audit_leaf::Column::Seq.gte(stored(from)))
            .filter(audit_leaf::Column::Seq.lt(stored(size)))
            .order_by_asc(audit_leaf::Column::Seq)
            .limit(PAGE)
            .all(store.reader())
            .await?;
        for row in &rows {
            if let Some(fault) = wrong(row, found) {
                return Ok(Some(fault));
            }
            let root = || hex::encode(found.frontier.root());
            if kept.iter().any(|point| point.size == found.frontier.size() && point.root != root()) {
                return Ok(Some(Fault::Checkpoint(found.frontier.size())));
            }
        }
        if rows.is_empty() {
            return Ok(Some(Fault::Missing(from)));
        }
    }
    Ok(None)
}

/// Adds one leaf to what was found, or says what is wrong with it.
fn wrong(row: &audit_leaf::Model, found: &mut Head) -> Option<Fault> {
    let place = found.frontier.size();
    if row.seq != stored(place) {
        return Some(Fault::Missing(place));
    }
    let leaf = leaf_hash(&row.statement);
    found.push(leaf);
    if row.leaf != leaf || row.chain != found.chain {
        return Some(Fault::Changed(place));
    }
    (!says_its_statement(row)).then_some(Fault::Contradicts(place))
}

fn says_its_statement(row: &audit_leaf::Model) -> bool {
    let Ok(said) = serde_json::from_str::<serde_json::Value>(&row.statement) else { return false };
    let subject = match (row.subject, &row.salt) {
        (Some(subject), Some(salt)) => said["subject"] == commitment(salt, subject),
        // A subject that was erased leaves only its commitment behind.
        (None, None) => true,
        _ => false,
    };
    subject
        && said["tenant"] == row.tenant.as_str()
        && said["seq"] == row.seq
        && said["at"] == row.at
        && said["actor"] == row.actor.as_str()
        && said["action"] == row.action.as_str()
        && said["case"].as_str() == row.case_id.map(|id| id.to_string()).as_deref()
}
