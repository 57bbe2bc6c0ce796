//! Where it stands: how many procedures are online, by bureau and by government, why the others are not, and how far the
//! target of a hundred per cent is.

use std::collections::BTreeMap;

use store::sea_orm::QuerySelect;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::ExprTrait;
use store::{Store, StoreError};

use crate::entry::Owner;
use crate::record::entry;

/// What some entries amount to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Total {
    /// How many.
    pub entries: u64,
    /// Of these, wholly online.
    pub online: u64,
    /// In part online.
    pub partly: u64,
    /// Not online.
    pub not: u64,
    /// Outside of what can be online: 適用除外.
    pub exempt: u64,
    /// その他
    pub other: u64,
    /// Not known.
    pub unknown: u64,
    /// Not online because of a national rule: not for the owner to mend.
    pub bound: u64,
    /// Cases a year, of those entries where it is known.
    pub volume: u64,
    /// Of these, online.
    pub volume_online: u64,
    /// Entries with something asked that is not known.
    pub lacking: u64,
}

impl Total {
    /// The share of what is online in per cent, of all that the owner can decide: without the exempt and without what a
    /// national rule binds. None where there is nothing to decide.
    pub fn reached_percent(&self) -> Option<u64> {
        let own = self.entries - self.exempt - self.bound;
        (self.online * 100).checked_div(own)
    }

    /// What is left until a hundred per cent.
    pub fn left(&self) -> u64 {
        self.entries - self.exempt - self.bound - self.online
    }

    /// The share of entries of which all that is asked is known.
    pub fn known_percent(&self) -> u64 {
        ((self.entries - self.lacking) * 100).checked_div(self.entries).unwrap_or(100)
    }

    fn add(&mut self, online: &str, causes: &str, entries: u64, volume: u64, volume_online: u64, lacking: u64) {
        self.entries += entries;
        self.volume += volume;
        self.volume_online += volume_online;
        self.lacking += lacking;
        match online {
            "done" => self.online += entries,
            "partly" => self.partly += entries,
            "not" => self.not += entries,
            "exempt" => self.exempt += entries,
            "other" => self.other += entries,
            _ => self.unknown += entries,
        }
        if !matches!(online, "done" | "exempt") && causes.contains("national-rule;") {
            self.bound += entries;
        }
    }
}

/// Totals of one owner, by ministry or bureau.
pub async fn by_office(store: &Store, owner: Owner) -> Result<BTreeMap<String, Total>, StoreError> {
    grouped(store, entry::Column::Office, Some(owner)).await
}

/// Totals of every government, by its code; the state's under an empty one.
pub async fn by_owner(store: &Store) -> Result<BTreeMap<String, Total>, StoreError> {
    grouped(store, entry::Column::Owner, None).await
}

async fn grouped(
    store: &Store,
    by: entry::Column,
    owner: Option<Owner>,
) -> Result<BTreeMap<String, Total>, StoreError> {
    let sum = |column: entry::Column| column.sum().cast_as("BIGINT");
    let lacking = store::sea_orm::sea_query::Expr::cust("CASE WHEN unknowns > 0 THEN 1 ELSE 0 END");
    let mut query = entry::Entity::find()
        .select_only()
        .column(by)
        .columns([entry::Column::Online, entry::Column::Causes])
        .column_as(entry::Column::Id.count(), "entries")
        .column_as(sum(entry::Column::Volume), "sum_volume")
        .column_as(sum(entry::Column::VolumeOnline), "sum_online")
        .column_as(lacking.sum().cast_as("BIGINT"), "sum_lacking")
        .filter(entry::Column::Gone.eq(false));
    if let Some(owner) = owner {
        query = query.filter(entry::Column::Owner.eq(owner.text()));
    }
    let rows: Vec<(String, String, String, i64, Option<i64>, Option<i64>, Option<i64>)> = query
        .group_by(by)
        .group_by(entry::Column::Online)
        .group_by(entry::Column::Causes)
        .into_tuple()
        .all(store.reader())
        .await?;
    let count = |n: i64| u64::try_from(n).unwrap_or(0);
    let mut totals: BTreeMap<String, Total> = BTreeMap::new();
    for (name, online, causes, entries, volume, volume_online, lacking) in rows {
        let [volume, volume_online, lacking] = [volume, volume_online, lacking].map(|n| count(n.unwrap_or(0)));
        totals.entry(name).or_default().add(&online, &causes, count(entries), volume, volume_online, lacking);
    }
    Ok(totals)
}

/// All of some totals together.
pub fn all(totals: &BTreeMap<String, Total>) -> Total {
    totals.values().fold(Total::default(), |sum, one| Total {
        entries: sum.entries + one.entries,
        online: sum.online + one.online,
        partly: sum.partly + one.partly,
        not: sum.not + one.not,
        exempt: sum.exempt + one.exempt,
        other: sum.other + one.other,
        unknown: sum.unknown + one.unknown,
        bound: sum.bound + one.bound,
        volume: sum.volume + one.volume,
        volume_online: sum.volume_online + one.volume_online,
        lacking: sum.lacking + one.lacking,
    })
}

/// How many entries of an owner that are not online have each cause.
pub async fn by_cause(store: &Store, owner: Owner) -> Result<Vec<(&'static str, u64)>, StoreError> {
    let rows: Vec<(String, i64)> = entry::Entity::find()
        .select_only()
        .column(entry::Column::Causes)
        .column_as(entry::Column::Id.count(), "entries")
        .filter(entry::Column::Gone.eq(false))
        .filter(entry::Column::Owner.eq(owner.text()))
        .filter(entry::Column::Online.is_not_in(["done", "exempt"]))
        .group_by(entry::Column::Causes)
        .into_tuple()
        .all(store.reader())
        .await?;
    let of = |name: &str| {
        let wanted = format!("{name};");
        rows.iter().filter(|(causes, _)| causes.contains(&wanted)).map(|(_, n)| u64::try_from(*n).unwrap_or(0)).sum()
    };
    Ok(crate::choices::CAUSE.iter().map(|cause| (cause.name, of(cause.name))).collect())
}
